import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { NOT_NARROWED } from '../../components/tracker/filters/narrowing.ts';
import { linesOf, type Line } from '../../components/tracker/grid/lines.ts';
import { makeTableModel, type TableModel } from '../../components/tracker/grid/table-model.ts';
import { ALL_ROWS } from '../../components/tracker/views/ViewRail.tsx';
import type { Store } from '../../lib/store/index.ts';
import type { TrackerRow } from '../../lib/tracker/rows.ts';
import { followStore, type Stored } from '../browser/stored.ts';
import { tellPages } from '../browser/tell-pages.ts';
import { toasts, type Toasts } from '../browser/toasts.ts';
import { makeAsking, type Asking } from './asking.ts';
import { followRows, type Following } from './following.ts';
import { rowActs, type RowActs } from './row-acts.ts';
import { setActs, type SetActs } from './set-acts.ts';

export type OpenDialog =
  | { readonly kind: 'paste' }
  /** `hash` names lists that another page hands over: those of a report that is open there. */
  | { readonly kind: 'import'; readonly hash?: string }
  | { readonly kind: 'tag'; readonly commitment: string }
  /** Asks which meeting agreed that these are closed. */
  | { readonly kind: 'close'; readonly commitments: readonly string[] }
  | { readonly kind: 'merge'; readonly commitment: string }
  | { readonly kind: 'move'; readonly passage: string; readonly commitment: string }
  | { readonly kind: 'tag all'; readonly commitments: readonly string[] }
  | { readonly kind: 'columns' }
  | { readonly kind: 'keep view' }
  | { readonly kind: 'done' }
  | null;

export type Tab = 'actions' | 'pictures' | 'recommendations';

/** Everything the tracker's parts need. */
export interface Tracker extends RowActs, SetActs {
  readonly store: Store;
  readonly stored: Stored;
  readonly toasts: Toasts;
  readonly asking: Asking;
  readonly following: Following;
  readonly model: TableModel;
  readonly tab: Signal<Tab>;
  readonly dialog: Signal<OpenDialog>;
  readonly rows: ReadonlySignal<readonly TrackerRow[]>;
  /** The rows in the table, in its order. */
  readonly shown: ReadonlySignal<readonly TrackerRow[]>;
  readonly lines: ReadonlySignal<readonly Line[]>;
  /** Ids of the rows that are selected. */
  readonly selected: Signal<ReadonlySet<string>>;
  /** Ids of the rows in the table, and of those of them that are selected, in the table's order. */
  readonly shownIds: ReadonlySignal<readonly string[]>;
  readonly selectedIds: ReadonlySignal<readonly string[]>;
  /** Id of the row shown beside the table, or null. */
  readonly open: Signal<string | null>;
  fold(heading: string): void;
  /** Shows a row beside the table, whatever that was narrowed to. */
  show(commitment: string): void;
}

/** Puts the tracker together over the store. */
export function makeTracker(store: Store): Tracker {
  const stored = followStore(store);
  const messages = toasts(store);
  const asking = makeAsking(store, stored);
  const following = followRows(stored, asking);
  const folded = signal<ReadonlySet<string>>(new Set());
  const selected = signal<ReadonlySet<string>>(new Set());
  const dialog = signal<OpenDialog>(null);
  const tab = signal<Tab>('actions');
  const open = signal(location.hash.slice(1) || null);
  const acts = rowActs(store, messages);
  const shown = computed(() => following.arranged.value.rows);
  const shownIds = computed(() => shown.value.map(({ commitment }) => commitment.id));
  store.subscribe(({ kinds, documents }) => {
    if (kinds.includes('passage')) void tellPages(documents);
  });
  effect(() => {
    // What is gone cannot stay selected: an act on it would fail whole.
    const there = new Set(following.rows.value.map(({ commitment }) => commitment.id));
    const before = selected.peek();
    if ([...before].some((id) => !there.has(id))) {
      selected.value = new Set([...before].filter((id) => there.has(id)));
    }
  });

  return {
    ...acts,
    ...setActs(store, stored, messages),
    // Closing is a decision of a committee: where no minute is given for it, a person is asked for one.
    edit: async (commitment, edit) => {
      const asks = edit.status === 'Closed' && commitment.closedAt === '' && edit.closedAt === undefined;
      if (asks) dialog.value = { kind: 'close', commitments: [commitment.id] };
      else await acts.edit(commitment, edit);
    },
    store,
    stored,
    toasts: messages,
    asking,
    following,
    model: makeTableModel(asking.choices),
    tab,
    dialog,
    rows: following.rows,
    shown,
    shownIds,
    selectedIds: computed(() =>
      selected.value.size === 0 ? [] : shownIds.value.filter((id) => selected.value.has(id)),
    ),
    lines: computed(() => linesOf(following.arranged.value.groups, folded.value)),
    selected,
    open,
    fold: (heading) => {
      const next = new Set(folded.value);
      if (!next.delete(heading)) next.add(heading);
      folded.value = next;
    },
    show: (commitment) => {
      tab.value = 'actions';
      if (!following.arranged.value.rows.some((row) => row.commitment.id === commitment)) {
        asking.choose(ALL_ROWS);
        asking.narrowing.value = NOT_NARROWED;
      }
      open.value = commitment || null;
    },
  };
}
