import {
  ok,
  problem,
  type HistoryEntry,
  type IsoDate,
  type IsoInstant,
  type OwnLayout,
  type RecommendationSet,
  type Result,
} from '../../model/index.ts';
import type { TrackerRow } from '../../tracker/rows.ts';
import { columnOf } from '../columns.ts';
import { LAYOUTS, ownLayout } from '../layouts.ts';
import { columnLetters } from '../xlsx/data-sheet.ts';
import { compareCell, plainText, rowAsOf, type RowCopies } from './compare.ts';
import { councilRef } from './council-ref.ts';
import { isMonthFirst } from './dates.ts';
import { readHeadings, type Headings, type ReadColumn } from './headings.ts';
import { newRow, type LogOf, type NewRowContext } from './new-rows.ts';
import type { NewRow, Place, SheetChange, SheetConflict, SheetPlan, Unreadable } from './plan.ts';
import { isInstant, type SheetFile } from './sheet-file.ts';

/** What a sheet is held against: all rows of the tracker, and the history of their edits. */
export interface SheetContext {
  readonly rows: readonly TrackerRow[];
  readonly sets: readonly RecommendationSet[];
  readonly history: readonly HistoryEntry[];
  readonly ownLayouts: readonly OwnLayout[];
  /** The day in the user's calendar. */
  readonly today: IsoDate;
  /** Ids and refs of rows that were removed here: a sheet that still has them does not bring them back. */
  readonly removed?: readonly { readonly id: string; readonly ref: string }[];
  /** Whose log it is, for rows that are not here and do not say. */
  readonly of?: LogOf;
  /** What each column is, where a person said otherwise than was guessed: ids of ours by place, null for none. */
  readonly columns?: readonly (string | null)[];
}

/** What is said of a sheet whose columns nobody has named. */
export const NO_HEADINGS =
  'No row of this sheet has headings that say what is to be done, so nothing was changed. Put a line such as “Ref, Action, Owner, Due date, Status” over the columns, and choose the file again.';

/**
 * Holds a sheet against the tracker: an export that came back edited, or a council's own log. Rows are found by ID,
 * else by Ref; what is found nowhere is new. Writes nothing: what it answers is to be shown and accepted.
 */
export function readSheet(sheet: SheetFile, context: SheetContext): Result<SheetPlan> {
  const found =
    readHeadings(sheet.rows, [...LAYOUTS, ...context.ownLayouts.map(ownLayout)]) ??
    (context.columns ? firstRow(sheet.rows) : null);
  if (!found) return problem(NO_HEADINGS);
  const columns = found.columns.map((column, at): ReadColumn =>
    context.columns ? { ...column, id: context.columns[at] ?? null, guessed: false } : column,
  );
  return ok(new SheetReading(sheet, context, columns, found.row).plan());
}

/** Where a person says what the columns are, the first row with more than a title in it heads them. */
function firstRow(rows: SheetFile['rows']): Headings | null {
  const row = rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== '').length > 1);
  const columns = rows[row]?.map((heading) => ({ heading, id: null, guessed: false }));
  return columns ? { row, columns } : null;
}

/** One reading of one sheet, row by row. */
class SheetReading {
  readonly #sheet: SheetFile;
  readonly #context: SheetContext;
  readonly #columns: readonly ReadColumn[];
  readonly #headingRow: number;
  readonly #byId: ReadonlyMap<string, TrackerRow>;
  readonly #byRef: ReadonlyMap<string, TrackerRow>;
  readonly #history: ReadonlyMap<string, readonly HistoryEntry[]>;
  readonly #changes = new Map<string, SheetChange | SheetConflict>();
  readonly #unreadable: Unreadable[] = [];
  readonly #added: NewRow[] = [];
  readonly #matched = new Set<string>();
  readonly #touched = new Set<string>();
  readonly #newRows: NewRowContext;
  readonly #monthFirst: boolean;
  readonly #removed: ReadonlySet<string>;
  #removedMet = 0;

  constructor(sheet: SheetFile, context: SheetContext, columns: readonly ReadColumn[], headingRow: number) {
    this.#sheet = sheet;
    this.#context = context;
    this.#columns = columns;
    this.#headingRow = headingRow;
    this.#byId = new Map(context.rows.map((row) => [row.commitment.id, row]));
    this.#byRef = new Map(context.rows.map((row) => [foldRef(row.commitment.ref), row]));
    this.#history = historyByRecord(context.history);
    this.#monthFirst = isMonthFirst(this.#dateCells());
    this.#newRows = {
      sets: context.sets,
      monthFirst: this.#monthFirst,
      of: context.of ?? {},
      seen: new Map(),
    };
    this.#removed = new Set((context.removed ?? []).flatMap(({ id, ref }) => [id, foldRef(ref)]));
  }

  plan(): SheetPlan {
    for (const [index, cells] of this.#sheet.rows.entries()) {
      if (index > this.#headingRow && cells.some((cell) => cell.trim() !== '')) this.#readRow(index, cells);
    }
    const found = [...this.#changes.values()];
    const conflicts = found.filter((change) => 'editedHereAt' in change);
    return {
      file: this.#sheet.file,
      columns: this.#columns,
      changes: found.filter((change) => !('editedHereAt' in change)),
      conflicts,
      added: this.#added,
      unreadable: this.#unreadable,
      unchanged: this.#matched.size - this.#touched.size,
      notInSheet: this.#context.rows.length - this.#matched.size,
      notes: this.#notes(),
    };
  }

  #readRow(index: number, cells: readonly string[]): void {
    const known = this.#rowOf(cells);
    if (known === null && this.#isRemoved(cells)) {
      this.#removedMet += 1;
      return;
    }
    const row = known ?? this.#readNewRow(index, cells);
    if (row) this.#compareRow(index, cells, row);
  }

  /** Notes a row that is not here. One of a log without refs may have been taken in before: that row is answered. */
  #readNewRow(index: number, cells: readonly string[]): TrackerRow | null {
    const read = newRow(
      this.#columns.map((column, at) => ({ column, cell: cells[at] ?? '', place: this.#place(index, at) })),
      this.#newRows,
    );
    const id = read.row?.row.id ?? '';
    const taken = this.#byId.get(id);
    if (taken) return taken;
    if (this.#removed.has(id)) {
      this.#removedMet += 1;
      return null;
    }
    if (read.row) this.#added.push(read.row);
    this.#unreadable.push(...read.unreadable);
    return null;
  }

  #compareRow(index: number, cells: readonly string[], row: TrackerRow): void {
    const { id } = row.commitment;
    this.#matched.add(id);
    const copies = this.#copiesOf(row, cells);
    for (const [at, { id: field, guessed }] of this.#columns.entries()) {
      // A cell that the sheet has not is no emptied cell.
      if (field === null || at >= cells.length) continue;
      const cell = cells[at] ?? '';
      // A guessed column of a log that is empty says nothing of a row that is here, and no ref is no other ref.
      if ((guessed || field === 'ref') && cell.trim() === '') continue;
      this.#note(index, at, field, cell, row, copies);
    }
  }

  #note(index: number, at: number, field: string, cell: string, row: TrackerRow, copies: RowCopies): void {
    const verdict = compareCell(field, cell, copies);
    if (verdict.kind === 'same') return;
    const { id, ref } = row.commitment;
    const place = this.#place(index, at);
    this.#touched.add(id);
    if (verdict.kind === 'unreadable') {
      this.#unreadable.push({ place, text: cell, why: verdict.why });
      return;
    }
    const { before, after, edit, editedHereAt } = verdict;
    const change = { id, ref, place, field, before, after, edit };
    const key = `${id} ${field}`;
    const earlier = this.#changes.get(key);
    if (earlier && JSON.stringify(earlier.edit) !== JSON.stringify(edit)) {
      this.#unreadable.push({
        place,
        text: cell,
        why: `Row ${earlier.place.row} says otherwise of the same row, ${ref}. That one is taken; make both the same to take this.`,
      });
      return;
    }
    this.#changes.set(key, verdict.kind === 'conflict' ? { ...change, editedHereAt } : change);
  }

  #cell(id: string, cells: readonly string[]): string {
    const at = this.#columns.findIndex((column) => column.id === id);
    return at < 0 ? '' : plainText(cells[at] ?? '');
  }

  #isRemoved(cells: readonly string[]): boolean {
    const id = this.#cell('id', cells);
    return this.#removed.has(id === '' ? foldRef(this.#cell('ref', cells)) : id);
  }

  #rowOf(cells: readonly string[]): TrackerRow | null {
    const ref = this.#cell('ref', cells);
    return (
      this.#byId.get(this.#cell('id', cells)) ??
      this.#byRef.get(foldRef(ref)) ??
      (ref === '' ? null : (this.#byRef.get(foldRef(councilRef(ref))) ?? null))
    );
  }

  #copiesOf(row: TrackerRow, cells: readonly string[]): RowCopies {
    const { sets, today } = this.#context;
    const history = this.#history.get(row.commitment.id) ?? [];
    const at = this.#exportedAt(cells);
    return {
      here: row,
      exported: at === null ? null : rowAsOf(row, at, history, sets, today),
      history,
      sets,
      today,
      lossy: this.#sheet.lossy,
      monthFirst: this.#monthFirst,
    };
  }

  /** The cells of all columns of days, below the headings. */
  *#dateCells(): Generator<string> {
    const columns = this.#columns.flatMap(({ id }, at) =>
      id !== null && columnOf(id)?.type === 'date' ? [at] : [],
    );
    for (const cells of this.#sheet.rows.slice(this.#headingRow + 1)) {
      for (const at of columns) yield cells[at] ?? '';
    }
  }

  /** When the row was exported: as it says itself, else as the file says. */
  #exportedAt(cells: readonly string[]): IsoInstant | null {
    const at = this.#columns.findIndex(({ id }) => id === 'updated-on');
    const own = plainText(cells[at] ?? '');
    return at >= 0 && isInstant(own) ? own : this.#sheet.asOf;
  }

  #place(row: number, column: number): Place {
    return { row: row + 1, column: columnLetters(column), heading: this.#columns[column]?.heading ?? '' };
  }

  #notes(): string[] {
    const unknown = this.#columns
      .filter(({ id, heading }) => id === null && heading !== '')
      .map(({ heading }) => `“${heading}”`);
    return [
      ...(unknown.length === 0
        ? []
        : [
            `${unknown.length === 1 ? 'This column is' : 'These columns are'} not read: ${unknown.join(', ')}.`,
          ]),
      ...(this.#removedMet === 0
        ? []
        : [
            this.#removedMet === 1
              ? '1 row of the sheet was removed here and stays removed.'
              : `${this.#removedMet} rows of the sheet were removed here and stay removed.`,
          ]),
      ...(this.#monthFirst
        ? [
            'The days in this file stand month first, as on a machine that is set to US English, and were read so.',
          ]
        : []),
      ...(this.#sheet.lossy
        ? [
            'The file was saved without some letters, such as ŵ and ŷ. Where only those are missing, the words here are kept. Save it as “CSV UTF-8” the next time.',
          ]
        : []),
    ];
  }
}

/** A ref whatever its case and spaces. */
const foldRef = (ref: string): string => ref.toLowerCase().replaceAll(/\s+/g, ' ').trim();

function historyByRecord(history: readonly HistoryEntry[]): Map<string, HistoryEntry[]> {
  const byRecord = new Map<string, HistoryEntry[]>();
  for (const entry of [...history].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (entry.kind !== 'commitment') continue;
    const group = byRecord.get(entry.record);
    if (group) group.push(entry);
    else byRecord.set(entry.record, [entry]);
  }
  return byRecord;
}
