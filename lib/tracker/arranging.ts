import type { TrackerRow } from './rows.ts';
import { groupRows, type GroupKey } from './grouping.ts';
import { filterRows, sortByKeys, sortingKeyOf, type RowFilter, type SortKey } from './views.ts';
import { SAVED_VIEWS, oneGroup, type SavedView, type ViewGroup, type ViewInput } from './views/index.ts';

/** What the table is asked for. */
export interface Arrangement {
  /** Null for all rows. */
  readonly view: SavedView | null;
  readonly filter: RowFilter;
  /** Null for the order that comes with the view. */
  readonly sorting: { readonly key: SortKey; readonly direction: 'ascending' | 'descending' } | null;
  /** Null for the groups that come with the view. */
  readonly group: GroupKey | null;
}

/** What the table shows. */
export interface Arranged {
  readonly groups: readonly ViewGroup[];
  /** The rows in the order shown, each once, though it may stand in several groups. */
  readonly rows: readonly TrackerRow[];
}

export const NOTHING_ARRANGED: Arranged = { groups: [], rows: [] };

export const savedView = (id: string): SavedView | null => SAVED_VIEWS.find((view) => view.id === id) ?? null;

/** Rows looked at between two pauses. */
const A_SLICE = 1500;

type Pause = () => Promise<void>;

/** Arranges the rows of a large tracker without holding up the page. */
export interface Arranger {
  /** Answers null where `abandoned` says that a newer asking took its place. `pause` is awaited after every slice. */
  arrange(
    input: ViewInput,
    arrangement: Arrangement,
    pause: Pause,
    abandoned?: () => boolean,
  ): Promise<Arranged | null>;
}

/** An arranger that remembers the sorting keys of rows it has seen. */
export function makeArranger(): Arranger {
  const keys = new Map<SortKey, WeakMap<TrackerRow, string>>();

  function keyOf(row: TrackerRow, key: SortKey): string {
    const known = keys.get(key) ?? new WeakMap<TrackerRow, string>();
    keys.set(key, known);
    const before = known.get(row);
    if (before !== undefined) return before;
    const made = sortingKeyOf(row, key);
    known.set(row, made);
    return made;
  }

  return {
    async arrange(input, { view, filter, sorting, group }, pause, abandoned = () => false) {
      const fitting: TrackerRow[] = [];
      for (let start = 0; start < input.rows.length; start += A_SLICE) {
        fitting.push(...filterRows(input.rows.slice(start, start + A_SLICE), filter));
        await pause();
        if (abandoned()) return null;
      }
      const answering = view ? view.groups({ ...input, rows: fitting }) : oneGroup(fitting);
      await pause();
      if (abandoned()) return null;
      let rows = eachOnce(answering);
      if (sorting) {
        for (let start = 0; start < rows.length; start += A_SLICE) {
          for (const row of rows.slice(start, start + A_SLICE)) keyOf(row, sorting.key);
          await pause();
          if (abandoned()) return null;
        }
        const sorted = (some: readonly TrackerRow[]): TrackerRow[] =>
          sortByKeys(
            some.map((row) => ({ row, value: keyOf(row, sorting.key) })),
            sorting.direction,
          );
        rows = sorted(rows);
        await pause();
        if (group === null && answering.length > 1) {
          return arranged(answering.map(({ heading, rows: own }) => ({ heading, rows: sorted(own) })));
        }
      }
      if (abandoned()) return null;
      if (group !== null) return arranged(groupRows(rows, group));
      const [only] = answering;
      return arranged(sorting && only ? [{ heading: only.heading, rows }] : answering);
    },
  };
}

const arranged = (groups: readonly ViewGroup[]): Arranged => ({ groups, rows: eachOnce(groups) });

function eachOnce(groups: readonly ViewGroup[]): readonly TrackerRow[] {
  const [only] = groups;
  if (only && groups.length === 1) return only.rows;
  return [...new Set(groups.flatMap(({ rows }) => rows))];
}

/** How many rows answer each saved view, one view between two pauses. Null where `abandoned`. */
export async function countViews(
  input: ViewInput,
  pause: Pause,
  abandoned: () => boolean = () => false,
): Promise<ReadonlyMap<string, number> | null> {
  const counts = new Map<string, number>();
  for (const view of SAVED_VIEWS) {
    counts.set(view.id, eachOnce(view.groups(input)).length);
    await pause();
    if (abandoned()) return null;
  }
  return counts;
}
