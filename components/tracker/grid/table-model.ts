import { computed, signal, untracked, batch, effect, type Signal } from '@preact/signals';
import {
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  constructTable,
  rowSortingFeature,
  tableFeatures,
  type ColumnOrderState,
  type ColumnSizingState,
  type ColumnVisibilityState,
  type SortingState,
} from '@tanstack/table-core';
import type { TableReactivityBindings } from '@tanstack/table-core/reactivity';
import type { TableChoices } from '../../../lib/model/index.ts';
import type { TrackerRow } from '../../../lib/tracker/rows.ts';
import { COLUMNS } from './columns.tsx';

const NARROWEST = 72;
const WIDEST = 900;

type ReadonlyAtom<T> = ReturnType<typeof readableAtom<T>>;

/** What the table library calls an atom, over a value of signals. */
function readableAtom<T>(get: () => T) {
  return {
    get,
    subscribe(observer: ((value: T) => void) | { readonly next?: (value: T) => void }) {
      const tell = typeof observer === 'function' ? observer : observer.next?.bind(observer);
      return { unsubscribe: effect(() => tell?.(get())) };
    },
  };
}

function writableAtom<T>(get: () => T, put: (value: T) => void) {
  return {
    ...readableAtom(get),
    set(next: T | ((before: T) => T)) {
      put(typeof next === 'function' ? (next as (before: T) => T)(untracked(get)) : next);
    },
  };
}

/** The table library on signals: what reads its state while drawing is drawn again when that changes. */
const onSignals: TableReactivityBindings = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  addSubscription: () => {},
  batch,
  schedule: (work) => queueMicrotask(work),
  untrack: untracked,
  createReadonlyAtom: <T>(compute: () => T): ReadonlyAtom<T> => {
    const value = computed(compute);
    return readableAtom(() => value.value);
  },
  createWritableAtom: <T>(initial: T) => {
    const value = signal(initial);
    return writableAtom(
      () => value.value,
      (next) => (value.value = next),
    );
  },
};

const features = tableFeatures({
  coreReactivityFeature: onSignals,
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
});

/**
 * Columns of the table: which are shown, in which order, how wide, which one rows are sorted by. All of it lives in
 * `choices`, which the settings remember. The rows themselves are arranged elsewhere, in slices: 20,000 of them sorted
 * in one go would hold up the page.
 */
export function makeTableModel(choices: Signal<TableChoices>) {
  const change = (fields: Partial<TableChoices>) => (choices.value = { ...choices.peek(), ...fields });
  const all = COLUMNS.map(({ id }) => id as string);
  const atoms = {
    columnOrder: writableAtom<ColumnOrderState>(
      () => choices.value.columns,
      (order) => change({ columns: order.filter((id) => choices.peek().columns.includes(id)) }),
    ),
    columnVisibility: writableAtom<ColumnVisibilityState>(
      () => Object.fromEntries(all.map((id) => [id, choices.value.columns.includes(id)])),
      (visible) => {
        const { columns } = choices.peek();
        const shown = (id: string) => visible[id] !== false;
        change({
          columns: [...columns.filter(shown), ...all.filter((id) => shown(id) && !columns.includes(id))],
        });
      },
    ),
    columnSizing: writableAtom<ColumnSizingState>(
      () => choices.value.widths,
      (widths) => change({ widths }),
    ),
    sorting: writableAtom<SortingState>(
      () => {
        const { sorting } = choices.value;
        return sorting ? [{ id: sorting.column, desc: sorting.direction === 'descending' }] : [];
      },
      ([first]) =>
        change({
          sorting: first ? { column: first.id, direction: first.desc ? 'descending' : 'ascending' } : null,
        }),
    ),
  };
  const data: TrackerRow[] = [];
  return constructTable({
    features,
    columns: COLUMNS.map(({ id, label, width }) => ({
      id,
      header: label,
      accessorFn: (row: TrackerRow) => row.commitment.ref,
      size: width,
      minSize: NARROWEST,
      maxSize: WIDEST,
      sortDescFirst: false,
    })),
    data,
    atoms,
    manualSorting: true,
    enableMultiSort: false,
  });
}

export type TableModel = ReturnType<typeof makeTableModel>;
