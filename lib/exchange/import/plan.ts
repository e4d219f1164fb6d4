import type { IsoInstant } from '../../model/index.ts';
import type { CommitmentEdit } from '../../tracker/acts.ts';
import type { LogRow } from '../../tracker/taking-in.ts';
import type { ReadColumn } from './headings.ts';

/** A cell of the sheet, as a person finds it: row from 1, the column's heading and letter. */
export interface Place {
  readonly row: number;
  readonly column: string;
  readonly heading: string;
}

/** A cell that says otherwise than the tracker. */
export interface SheetChange {
  /** Id of the commitment and its ref. */
  readonly id: string;
  readonly ref: string;
  readonly place: Place;
  /** Id of our column. */
  readonly field: string;
  /** As the tracker has it now, and as the sheet has it. */
  readonly before: string;
  readonly after: string;
  readonly edit: CommitmentEdit;
}

/** A change where the same was edited here after the sheet was made, or may have been. */
export interface SheetConflict extends SheetChange {
  readonly editedHereAt: IsoInstant;
}

/** A row of the sheet that is not in the tracker. */
export interface NewRow {
  readonly place: Place;
  readonly row: LogRow;
}

/** A cell or a whole row that cannot be taken. */
export interface Unreadable {
  readonly place: Place;
  readonly text: string;
  /** Why, and what to do, in a sentence. */
  readonly why: string;
}

/** What a sheet would change. Nothing is written before a person accepts it. */
export interface SheetPlan {
  readonly file: string;
  readonly columns: readonly ReadColumn[];
  readonly changes: readonly SheetChange[];
  readonly conflicts: readonly SheetConflict[];
  readonly added: readonly NewRow[];
  readonly unreadable: readonly Unreadable[];
  /** Rows that are as in the tracker. */
  readonly unchanged: number;
  /** Rows of the tracker that the sheet does not have: they stay. */
  readonly notInSheet: number;
  /** What else there is to know, in sentences. */
  readonly notes: readonly string[];
}

/** What a person accepts of a plan. Without a word for it a conflict stays as it is here. */
export interface Accepted {
  readonly changes: readonly SheetChange[];
  readonly conflicts: readonly SheetConflict[];
  readonly added: readonly NewRow[];
}

/** What to give to `store.takeInSheet`: the edits of each row together, and the new rows. */
export function acceptedSheet(
  { file }: Pick<SheetPlan, 'file'>,
  accepted: Accepted,
): { file: string; edits: { id: string; fields: CommitmentEdit }[]; rows: LogRow[] } {
  const edits = new Map<string, CommitmentEdit>();
  for (const { id, edit } of [...accepted.changes, ...accepted.conflicts]) {
    edits.set(id, { ...edits.get(id), ...edit });
  }
  return {
    file,
    edits: [...edits].map(([id, fields]) => ({ id, fields })),
    rows: accepted.added.map(({ row }) => row),
  };
}

/** A plan in one sentence: "3 changes, 1 conflict, 2 new rows, 1 cell that cannot be read." */
export function planSentence({ changes, conflicts, added, unreadable, unchanged }: SheetPlan): string {
  const count = (number: number, one: string, many: string): string[] =>
    number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  const parts = [
    ...count(changes.length, 'change', 'changes'),
    ...count(conflicts.length, 'conflict', 'conflicts'),
    ...count(added.length, 'new row', 'new rows'),
    ...count(unreadable.length, 'cell that cannot be taken', 'cells that cannot be taken'),
  ];
  if (parts.length > 0) return `${parts.join(', ')}.`;
  return unchanged === 1 ? 'The row is as in the tracker.' : `All ${unchanged} rows are as in the tracker.`;
}
