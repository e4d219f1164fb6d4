import type { IsoDate } from '../model/index.ts';
import type { TrackerRow } from '../tracker/rows.ts';
import type { RecommendationLine } from '../tracker/views/index.ts';

/** What one line of an export is about: a row of the tracker, a recommendation, or both. */
export interface Line {
  /** Null on the line of a recommendation that no row serves. */
  readonly row: TrackerRow | null;
  /** The recommendation that the line stands under, in a layout by recommendation. */
  readonly recommendation: RecommendationLine | null;
  /** The block that the line belongs to, where the layout has blocks. */
  readonly part: string | null;
  /** What to ask about the row, in the layout of questions. */
  readonly question: string | null;
  readonly today: IsoDate;
}

/** A value as an export holds it: dates and instants in ISO form, null for an empty cell. */
export type Cell = string | number | null;

/** What a column holds: tells each format how to write it. */
export type ColumnType = 'text' | 'choice' | 'date' | 'number' | 'link' | 'instant';

/** One column of an export, for every format and for reading back. */
export interface Column {
  /** Stays the same when a council renames the column. */
  readonly id: string;
  readonly name: string;
  readonly type: ColumnType;
  /** The words allowed in a `choice`. */
  readonly choices?: readonly string[];
  /** Width on a sheet, in characters. */
  readonly width: number;
  readonly value: (line: Line) => Cell;
}
