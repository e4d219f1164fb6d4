import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { RowEdit, Sorting } from '../../components/tracker/TrackerTable.tsx';
import { NOT_NARROWED, type Narrowing, type QuickView } from '../../components/tracker/TrackerFilters.tsx';
import type {
  Commitment,
  IsoDate,
  Passage,
  RecommendationKey,
  RecommendationSet,
} from '../../lib/model/index.ts';
import { writeSetFile } from '../../lib/exchange/recommendations/set-file.ts';
import { withBeside, type BesideFields } from '../../lib/recommendations/beside.ts';
import type { Store } from '../../lib/store/index.ts';
import { recommendationRefText, trackerRows, type TrackerRow } from '../../lib/tracker/rows.ts';
import { filterRows, sortRows, type RowFilter } from '../../lib/tracker/views.ts';
import { coverageOf, type Coverage } from '../../lib/tracker/coverage.ts';
import { download } from '../browser/download.ts';
import { followStore, type Stored } from '../browser/stored.ts';
import { tellPages } from '../browser/tell-pages.ts';
import { daysFrom, today } from '../browser/today.ts';
import { toasts, type Toasts } from '../browser/toasts.ts';

export type OpenDialog =
  | { readonly kind: 'paste' }
  /** `hash` names lists that another page hands over: those of a report that is open there. */
  | { readonly kind: 'import'; readonly hash?: string }
  | { readonly kind: 'tag'; readonly commitment: string }
  | null;

/** Everything the tracker's parts need. */
export interface Tracker {
  readonly store: Store;
  readonly stored: Stored;
  readonly toasts: Toasts;
  readonly tab: Signal<'actions' | 'recommendations'>;
  readonly narrowing: Signal<Narrowing>;
  readonly sorting: Signal<Sorting>;
  readonly unfolded: Signal<string | null>;
  readonly dialog: Signal<OpenDialog>;
  readonly rows: ReadonlySignal<readonly TrackerRow[]>;
  readonly shown: ReadonlySignal<readonly TrackerRow[]>;
  readonly counts: ReadonlySignal<Readonly<Record<QuickView, number>>>;
  readonly bodies: ReadonlySignal<readonly string[]>;
  /** Unfolds a commitment, whatever the table was narrowed to. */
  show(commitment: string): void;
  edit(commitment: Commitment, edit: RowEdit): Promise<void>;
  tag(commitment: Commitment, recommendations: readonly RecommendationKey[]): Promise<void>;
  remove(commitment: Commitment): Promise<void>;
  archive(set: RecommendationSet, archived: boolean): Promise<void>;
  removeSet(set: RecommendationSet): Promise<void>;
  /** Puts a set out of use because another took its place; null takes that back. */
  supersede(set: RecommendationSet, by: string | null): Promise<void>;
  /** Gives a set as a file to share. */
  exportSet(set: RecommendationSet): void;
  coverage(set: RecommendationSet): readonly Coverage[];
  /** Kept passages that carry a recommendation. */
  passagesOf(key: RecommendationKey): readonly Passage[];
  /** Sets beside a recommendation what the council has of its own for it. */
  putBeside(set: RecommendationSet, ref: string, fields: BesideFields): Promise<void>;
}

/** How far "due soon" looks ahead. */
const SOON_DAYS = 30;

/** Puts the tracker together over the store. */
export function makeTracker(store: Store): Tracker {
  const stored = followStore(store);
  const messages = toasts(store);
  const tab = signal<'actions' | 'recommendations'>('actions');
  const narrowing = signal<Narrowing>(NOT_NARROWED);
  const sorting = signal<Sorting>({ key: 'due', direction: 'ascending' });
  const rows = computed(() =>
    trackerRows(stored.commitments.value, stored.passages.value, stored.sets.value, today()),
  );
  const views = Object.keys(VIEW_FILTERS) as QuickView[];
  const unfolded = signal(location.hash.slice(1) || null);
  store.subscribe(({ kinds, documents }) => {
    if (kinds.includes('passage')) void tellPages(documents);
  });

  return {
    store,
    stored,
    toasts: messages,
    tab,
    narrowing,
    sorting,
    unfolded,
    dialog: signal(null),
    rows,
    shown: computed(() => {
      const { key, direction } = sorting.value;
      return sortRows(filterRows(rows.value, filterOf(narrowing.value)), key, direction);
    }),
    counts: computed(() => {
      const counted = views.map((view) => [view, filterRows(rows.value, VIEW_FILTERS[view](today())).length]);
      return Object.fromEntries(counted) as Record<QuickView, number>;
    }),
    bodies: computed(() =>
      [...new Set(rows.value.flatMap(({ commitment }) => commitment.body ?? []))].sort((a, b) =>
        a.localeCompare(b),
      ),
    ),
    show: (commitment) => {
      tab.value = 'actions';
      narrowing.value = NOT_NARROWED;
      unfolded.value = commitment;
    },
    edit: async (commitment, edit) => {
      const { owners, dueDate, ...rest } = edit;
      const fields = {
        ...rest,
        ...(owners && { owners: [...owners] }),
        ...(dueDate !== undefined && {
          dueDate,
          duePrecision: dueDate ? ('day' as const) : ('none' as const),
        }),
      };
      await messages.tell(store.editCommitment(commitment.id, fields), ({ ref }) => `${ref} saved.`);
    },
    tag: async (commitment, recommendations) => {
      const refs = recommendations.map(({ ref }) => recommendationRefText(ref)).join(', ');
      await messages.tell(
        store.editCommitment(commitment.id, { recommendations: [...recommendations] }),
        ({ ref }) => (refs === '' ? `${ref} serves no recommendation now.` : `${ref} tagged ${refs}.`),
      );
    },
    remove: async (commitment) => {
      await messages.tell(store.removeCommitment(commitment.id), ({ ref }) => `${ref} removed.`);
    },
    archive: async ({ createdAt: _createdAt, edited: _edited, deletedAt: _deletedAt, ...set }, archived) => {
      await messages.tell(store.saveSet({ ...set, archived }), () =>
        archived ? `“${set.title}” archived.` : `“${set.title}” in use again.`,
      );
    },
    removeSet: async ({ id, title }) => {
      await messages.tell(store.removeSet(id), () => `“${title}” removed.`);
    },
    supersede: async ({ createdAt: _createdAt, edited: _edited, deletedAt: _deletedAt, ...set }, by) => {
      const words = () =>
        by === null ? `“${set.title}” in use again.` : `“${set.title}” is superseded and no longer offered.`;
      await messages.tell(store.saveSet({ ...set, archived: by !== null, supersededBy: by }), words);
    },
    exportSet: (set) => {
      const file = writeSetFile([set], new Date().toISOString());
      const name = set.title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
      download(new Blob([file], { type: 'application/json' }), `recommendations-${name}.json`);
    },
    passagesOf: ({ set, ref }) =>
      stored.passages.value.filter(
        ({ state, recommendations }) =>
          state === 'kept' && recommendations.some((key) => key.set === set && key.ref === ref),
      ),
    putBeside: async (
      { createdAt: _createdAt, edited: _edited, deletedAt: _deletedAt, ...set },
      ref,
      fields,
    ) => {
      const recommendations = withBeside(set.recommendations, ref, fields);
      await messages.tell(
        store.saveSet({ ...set, recommendations }),
        () => `${recommendationRefText(ref)} saved.`,
      );
    },
    coverage: (set) => coverageOf(set, stored.passages.value, stored.commitments.value),
  };
}

const VIEW_FILTERS: Readonly<Record<QuickView, (day: IsoDate) => RowFilter>> = {
  all: () => ({}),
  overdue: () => ({ overdue: true }),
  'due soon': (day) => ({ due: { from: day, to: daysFrom(day, SOON_DAYS) } }),
  'no owner or date': () => ({ noOwnerOrDate: true }),
  untagged: () => ({ tagged: false }),
};

function filterOf({ words, view, body, status, recommendation }: Narrowing): RowFilter {
  return {
    ...VIEW_FILTERS[view](today()),
    words,
    ...(body !== null && { body }),
    ...(status !== null && { statuses: [status] }),
    ...(recommendation !== null && { recommendation }),
  };
}
