import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { NOT_NARROWED } from '../../components/tracker/filters/narrowing.ts';
import { columnOf, DEFAULT_CHOICES } from '../../components/tracker/grid/columns.tsx';
import { ALL_ROWS } from '../../components/tracker/views/ViewRail.tsx';
import type { Narrowing, OwnView, TableChoices } from '../../lib/model/index.ts';
import type { Store } from '../../lib/store/index.ts';
import type { Stored } from '../browser/stored.ts';

/** What a person asks the table for, remembered in the settings where it is about the table and not the moment. */
export interface Asking {
  /** Id of the view in use: `all`, a saved view, or one of the person's own. */
  readonly view: ReadonlySignal<string>;
  /** The saved view that the view in use looks at, or `all`. */
  readonly base: ReadonlySignal<string>;
  readonly narrowing: Signal<Narrowing>;
  readonly choices: Signal<TableChoices>;
  choose(view: string): void;
  keep(name: string): Promise<boolean>;
  forget(view: OwnView): Promise<boolean>;
}

/** All rows come with the next due date first. */
const FIRST_SORTING: TableChoices['sorting'] = { column: 'due', direction: 'ascending' };

export function makeAsking(store: Store, stored: Stored): Asking {
  const view = signal(ALL_ROWS);
  const narrowing = signal<Narrowing>(NOT_NARROWED);
  const choices = signal<TableChoices>({ ...DEFAULT_CHOICES, sorting: FIRST_SORTING });
  const ownView = (id: string) => stored.settings.value.ownViews.find((own) => own.id === id);
  remember(store, stored, choices);
  return {
    view,
    base: computed(() => ownView(view.value)?.view ?? view.value),
    narrowing,
    choices,
    choose: (id) => {
      const own = ownView(id);
      view.value = id;
      if (own) {
        narrowing.value = own.narrowing;
        choices.value = {
          ...choices.peek(),
          columns: known(own.columns),
          sorting: own.sorting,
          group: own.group,
        };
      } else {
        // A saved view comes in its own order and groups.
        choices.value = { ...choices.peek(), sorting: id === ALL_ROWS ? FIRST_SORTING : null, group: null };
      }
    },
    keep: async (name) => {
      const { columns, sorting, group } = choices.value;
      const base = ownView(view.value)?.view ?? view.value;
      const own = {
        id: crypto.randomUUID(),
        name,
        view: base,
        narrowing: narrowing.value,
        columns,
        sorting,
        group,
      };
      const saved = await store.settings.set({ ownViews: [...stored.settings.value.ownViews, own] });
      if (saved.ok) view.value = own.id;
      return saved.ok;
    },
    forget: async ({ id, view: base }) => {
      const ownViews = stored.settings.value.ownViews.filter((own) => own.id !== id);
      const saved = await store.settings.set({ ownViews });
      if (saved.ok && view.value === id) view.value = base;
      return saved.ok;
    },
  };
}

/** Takes the choices from the settings once they were read, and puts them there whenever they change. */
function remember(store: Store, stored: Stored, choices: Signal<TableChoices>): void {
  let saved: TableChoices | null = null;
  let saving = false;
  // One write after the other, always of the latest: a column is dragged through many widths.
  const save = async () => {
    if (saving) return;
    saving = true;
    while (saved !== choices.peek()) {
      saved = choices.peek();
      await store.settings.set({ table: saved });
    }
    saving = false;
  };
  effect(() => {
    if (!stored.ready.value) return;
    if (saved === null) {
      const { table } = stored.settings.peek();
      if (table) choices.value = { ...table, columns: known(table.columns) };
      saved = choices.peek();
    }
    if (saved !== choices.value) void save();
  });
}

/** The columns that there are; all that come at first, where none of them is left. */
function known(columns: readonly string[]): string[] {
  const there = columns.filter((id) => columnOf(id) !== null);
  return there.length > 0 ? there : DEFAULT_CHOICES.columns;
}
