import { ok, type ChangeOrigin, type IsoInstant, type Result } from '../model/index.ts';
import type { Announcer } from './announcer.ts';
import type { Connection } from './connection.ts';
import { momentAfter, type Edited } from './edits.ts';
import type { Reader } from './reading.ts';
import { EVERYTHING, type Database, type Writing } from './schema.ts';
import { storageProblem } from './sentences.ts';
import type { Act, StoreEvent } from './types.ts';
import { makePen, type Pen } from './writing.ts';

/** What the acts of a store stand on. */
export interface Foundation {
  readonly connection: Connection;
  readonly announcer: Announcer;
  readonly reader: Reader;
  readonly now: () => IsoInstant;
}

/** One transaction of one act. `penAt` dates it after the records that it builds on. */
export interface Writer {
  readonly transaction: Writing;
  readonly reader: Reader;
  readonly now: IsoInstant;
  penAfter(records: Iterable<Edited>): { readonly pen: Pen; readonly at: IsoInstant };
}

/** What a person does on a screen. */
const BY_HAND: ChangeOrigin = { by: 'hand', file: '' };

/** Runs a query; a failure of the browser becomes a sentence. */
export async function query<T>(
  { connection }: Foundation,
  work: (database: Database) => Promise<T>,
): Promise<Result<T>> {
  try {
    return ok(await work(await connection.database()));
  } catch (error) {
    return storageProblem(error, 'reading');
  }
}

/**
 * Runs one act in one transaction and answers only when that has completed: all of it is on the device, or nothing.
 * Then every open page is told. `work` may await nothing but its transaction. `origin` goes into the history.
 */
export async function act<T>(
  { connection, announcer, reader, now }: Foundation,
  work: (writer: Writer) => Promise<Result<T>>,
  origin: ChangeOrigin = BY_HAND,
): Promise<Result<Act<T>>> {
  const pens: Pen[] = [];
  const moment = now();
  try {
    const database = await connection.database();
    const transaction = database.transaction(
      [...EVERYTHING],
      'readwrite',
      // Written through to the disk: a promise to the person is not left in the browser's memory.
      { durability: 'strict' },
    );
    const completed = transaction.done.then(
      () => null,
      (error: unknown) => ({ error }),
    );
    const penAfter = (records: Iterable<Edited>): { pen: Pen; at: IsoInstant } => {
      const at = momentAfter(moment, records);
      const pen = makePen(transaction, reader, at, origin);
      pens.push(pen);
      return { pen, at };
    };
    const result = await orAbort(transaction, work({ transaction, reader, now: moment, penAfter }));
    const failed = await completed;
    if (!result.ok) return result;
    if (failed) return storageProblem(failed.error ?? transaction.error, 'saving');
    return ok({ value: result.value, undo: announced(pens, announcer) });
  } catch (error) {
    return storageProblem(error, 'saving');
  }
}

/** An act that fails half-way must leave nothing behind. */
async function orAbort<T>(transaction: Writing, work: Promise<Result<T>>): Promise<Result<T>> {
  let finished = false;
  try {
    const result = await work;
    finished = result.ok;
    return result;
  } finally {
    if (!finished) abort(transaction);
  }
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself already, which is why the work failed.
  }
}

/** Tells of all that one act wrote, by however many pens, and answers what takes all of it back. */
function announced(pens: readonly Pen[], announcer: Announcer): Act<unknown>['undo'] {
  const events = pens.map((pen) => pen.event());
  const all = <T>(of: (event: StoreEvent) => readonly T[] | null): T[] => [
    ...new Set(events.flatMap((event) => of(event) ?? [])),
  ];
  const event = {
    kinds: all(({ kinds }) => kinds),
    documents: all(({ documents }) => documents),
    records: all(({ records }) => records),
  };
  if (event.kinds.length > 0) announcer.announce(event);
  return { records: pens.flatMap((pen) => pen.undo().records) };
}
