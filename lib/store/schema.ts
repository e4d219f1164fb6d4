import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type * as z from 'zod/mini';
import {
  Commitment,
  DocumentRead,
  HistoryEntry,
  KeptText,
  LinkDecision,
  Passage,
  RecommendationSet,
  RefCounter,
} from '../model/index.ts';
import { StoredSettings } from './settings.ts';

/** What each object store holds. Read through these, never trusted: a browser or another version may have spoilt it. */
export const RECORDS = {
  passages: Passage,
  commitments: Commitment,
  sets: RecommendationSet,
  documents: DocumentRead,
  refs: RefCounter,
  history: HistoryEntry,
  links: LinkDecision,
  texts: KeptText,
  settings: StoredSettings,
} as const;
export type RecordName = keyof typeof RECORDS;
export type RecordOf<N extends RecordName> = z.infer<(typeof RECORDS)[N]>;

/** The newest layout of the database. Older ones are brought to it by `migrations`. */
export interface Schema extends DBSchema {
  passages: {
    key: string;
    value: Passage;
    indexes: { document: string; meetingDate: string; commitment: string };
  };
  commitments: { key: string; value: Commitment; indexes: { ref: string } };
  sets: { key: string; value: RecommendationSet };
  documents: { key: string; value: DocumentRead };
  refs: { key: string; value: RefCounter };
  /** Every change of a field, only ever added. */
  history: { key: string; value: HistoryEntry; indexes: { record: string } };
  /** What a person decided on passages of later meetings. */
  links: { key: string; value: LinkDecision; indexes: { commitment: string } };
  /** Texts of documents that were read: what is known of each, and the text itself as JSON under the same id. */
  texts: { key: string; value: KeptText; indexes: { document: string } };
  contents: { key: string; value: string };
  /** One record, under `SETTINGS_KEY`. */
  settings: { key: string; value: z.infer<typeof StoredSettings> };
  /** Records that could not be read and whose place was needed: as they were, for a later version to mend. */
  setAside: { key: number; value: { kind: string; record: unknown; at: string } };
}

export const SETTINGS_KEY = 'settings';

export type Database = IDBPDatabase<Schema>;

/** What a backup holds and what an act may write: every object store but those of the texts. */
export const EVERYTHING = [
  'passages',
  'commitments',
  'sets',
  'documents',
  'refs',
  'history',
  'links',
  'settings',
  'setAside',
] as const satisfies StoreNames<Schema>[];
export type EverythingName = (typeof EVERYTHING)[number];
export type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;
export type Everything = IDBPTransaction<Schema, StoreNames<Schema>[], 'readonly' | 'readwrite'>;
