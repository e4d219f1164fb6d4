import * as z from 'zod/mini';
import { IsoInstant } from './dates.ts';

/** By what a change came about: a person here, an undo, an edited sheet, a council's own log, a colleague's copy. */
export const ChangeOrigin = z.object({
  by: z.enum(['hand', 'undo', 'sheet', 'log', 'colleague']),
  /** Name of the file, or empty. */
  file: z.string(),
});
export type ChangeOrigin = z.infer<typeof ChangeOrigin>;

/** One change of one field of one record: what, when, from where. Only ever added, never altered. */
export const HistoryEntry = z.object({
  /** Made of record, field, moment and new value, so that two copies of one change meet in one entry. */
  id: z.string(),
  kind: z.enum(['passage', 'commitment', 'set', 'link']),
  record: z.string(),
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  at: IsoInstant,
  origin: ChangeOrigin,
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;
