import type { IsoDate } from '../../model/index.ts';
import type { TrackerRow } from '../rows.ts';
import type { KnownMeetings } from './meetings.ts';

/** What a saved view looks at. */
export interface ViewInput {
  readonly rows: readonly TrackerRow[];
  readonly meetings: KnownMeetings;
  /** The day in the user's calendar. */
  readonly today: IsoDate;
}

/** Rows that belong together in a view. */
export interface ViewGroup {
  /** What they share: an owner, a meeting. Null where the view is one list. */
  readonly heading: string | null;
  readonly rows: readonly TrackerRow[];
}

/** A question that councillors ask of their tracker (study of trackers, section 3), answered from the rows. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The question in a councillor's words. */
  readonly question: string;
  /** What to say where no row answers it: why that is good, or what to do. */
  readonly empty: string;
  readonly groups: (input: ViewInput) => readonly ViewGroup[];
}

/** One list without a heading, or nothing where there are no rows. */
export const oneGroup = (rows: readonly TrackerRow[]): ViewGroup[] =>
  rows.length === 0 ? [] : [{ heading: null, rows }];

/** Rows under what they share, those that share most first, then by name; rows without it come last. */
export function groupedBy(
  rows: readonly TrackerRow[],
  headingsOf: (row: TrackerRow) => readonly string[],
  without: string,
): ViewGroup[] {
  const groups = new Map<string, TrackerRow[]>();
  for (const row of rows) {
    const headings = headingsOf(row).filter((heading) => heading !== '');
    for (const heading of headings.length === 0 ? [without] : headings) {
      const group = groups.get(heading);
      if (group) group.push(row);
      else groups.set(heading, [row]);
    }
  }
  return [...groups]
    .map(([heading, group]) => ({ heading, rows: group }))
    .sort(
      (a, b) =>
        Number(a.heading === without) - Number(b.heading === without) ||
        b.rows.length - a.rows.length ||
        (a.heading < b.heading ? -1 : 1),
    );
}

/** Rows by a day, the earliest first; those without come last. */
export const byDay = (rows: readonly TrackerRow[], day: (row: TrackerRow) => IsoDate | null): TrackerRow[] =>
  rows
    .map((row) => ({ row, day: day(row) ?? '9999' }))
    .sort((a, b) => compare(a.day, b.day))
    .map(({ row }) => row);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
