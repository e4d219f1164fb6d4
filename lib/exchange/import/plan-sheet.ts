import { ok, type Backup, type IsoDate, type OwnLayout, type Result } from '../../model/index.ts';
import { exportInput } from '../export-input.ts';
import type { LogOf } from './new-rows.ts';
import type { SheetPlan } from './plan.ts';
import { readSheet } from './read-sheet.ts';
import { readSheetFile } from './sheet-file.ts';

/** What is asked of reading a file: plain data, so that a worker may be asked as well. */
export interface SheetRequest {
  /** Name of the file, and what is in it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The day in the user's calendar. */
  readonly today: IsoDate;
  readonly ownLayouts?: readonly OwnLayout[];
  /** Whose log it is, for rows that are not here and do not say. */
  readonly of?: LogOf;
  /** What each column is, where a person said otherwise than was guessed: ids of ours by place, null for none. */
  readonly columns?: readonly (string | null)[];
}

/**
 * Reads an Excel or CSV file and holds it against everything in the tracker. Writes nothing. Takes seconds for tens
 * of thousands of rows: give it a worker then.
 */
export async function planSheet(records: Backup, request: SheetRequest): Promise<Result<SheetPlan>> {
  const { file, bytes, today, ownLayouts = [], of, columns } = request;
  const sheet = await readSheetFile(file, bytes);
  if (!sheet.ok) return sheet;
  const { all, sets } = exportInput(records, today);
  const plan = readSheet(sheet.value, {
    rows: all,
    sets,
    history: records.history,
    ownLayouts,
    today,
    removed: records.commitments.filter(({ deletedAt }) => deletedAt !== null),
    ...(of && { of }),
    ...(columns && { columns }),
  });
  return plan.ok ? ok(plan.value) : plan;
}
