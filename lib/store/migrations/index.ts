import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { first } from './001-first.ts';
import { history } from './002-history.ts';
import { following } from './003-following.ts';

/**
 * One step of the database's layout. Once released it is never edited: people's databases have been through it.
 * It sees the database untyped, since the types describe only the newest layout, and may await nothing but the
 * given transaction.
 */
export interface Migration {
  readonly version: number;
  readonly migrate: (
    database: IDBPDatabase,
    transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  ) => Promise<void>;
}

/** In order of version, without gaps. A change of layout is a new file and a line here. */
export const migrations: readonly Migration[] = [first, history, following];
