import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import {
  filtered,
  foundViews,
  grouped,
  passageViews,
  type PassageFilter,
  type PlacedView,
} from '../../components/passages/views.ts';
import { suggestionViews } from '../../components/passages/suggestions.ts';
import type { PassageGroup, PassageView, SuggestionView } from '../../components/passages/types.ts';
import type { FilterChoice } from '../../components/controls/Filters.tsx';
import type { Stored } from '../browser/stored.ts';
import { taggedWords } from '../../lib/recommendations/tagged.ts';
import { prepareSuggestions, type Suggestion } from '../../lib/recommendations/suggest/suggest.ts';
import { today } from '../browser/today.ts';
import type { PageState } from './page.ts';

/** What the panel shows and where the person is in it. */
export interface PanelView {
  readonly filter: Signal<PassageFilter>;
  readonly current: Signal<string | null>;
  readonly wanted: Signal<{ readonly id: string } | null>;
  readonly editing: Signal<string | null>;
  readonly explained: Signal<string | null>;
  readonly tagging: Signal<string | null>;
  readonly all: ReadonlySignal<readonly PlacedView[]>;
  readonly groups: ReadonlySignal<readonly PassageGroup[]>;
  readonly rows: ReadonlySignal<readonly PassageView[]>;
  /** What passages may serve, by their ids: those sure enough to be offered in the list. */
  readonly suggestions: ReadonlySignal<ReadonlyMap<string, readonly SuggestionView[]>>;
  /** Everything that a passage of the list may serve, best first, also what is hardly more than a guess. */
  suggest(passage: string): readonly Suggestion[];
  readonly choices: ReadonlySignal<readonly FilterChoice<PassageFilter>[]>;
}

const LABELS: Readonly<Record<PassageFilter, readonly [label: string, hint: string]>> = {
  found: ['Found', 'Everything found on this page, kept or not'],
  kept: ['Kept', 'What you kept from this page'],
  decisions: ['Decisions', 'What was decided; marked in the page while listed'],
  maybe: ['Maybe', 'Less sure; marked in the page while listed'],
  dismissed: ['Dismissed', 'What you put away'],
};
const FILTERS: readonly PassageFilter[] = ['found', 'kept', 'decisions', 'maybe', 'dismissed'];
/** One and the same, so that nothing is drawn anew for it. */
const NOTHING: readonly never[] = [];
const ALWAYS_SHOWN: ReadonlySet<PassageFilter> = new Set(['found', 'kept']);

/** Joins the page and the store into what is listed. */
export function panelView(page: ReadonlySignal<PageState>, stored: Stored): PanelView {
  const filter = signal<PassageFilter>('found');
  const report = computed(() => (page.value.phase === 'ready' ? page.value.report : null));
  const found = computed(() => report.value?.found ?? NOTHING);
  const meetings = computed(() => report.value?.document.meetings ?? NOTHING);
  const fresh = computed(() => foundViews(found.value, meetings.value));
  const all = computed(() => {
    if (report.value === null) return NOTHING;
    const { key } = report.value.document;
    // What was kept from an earlier file at the same address was looked for too.
    const looked = new Set(report.value.placed.map(({ id }) => id));
    return passageViews({
      report: report.value,
      fresh: fresh.value,
      stored: stored.passages.value.filter(
        (passage) => passage.source.document === key || looked.has(passage.id),
      ),
      commitments: stored.commitments.value,
      sets: stored.sets.value,
      today: today(),
    });
  });
  const suggest = computed(() =>
    prepareSuggestions(
      stored.sets.value,
      new Map(Object.entries(report.value?.plan ?? {})),
      taggedWords(stored.passages.value),
    ),
  );
  const suggested = computed(
    () =>
      new Map(
        found.value.map(({ id, quote, item, before }) => [
          id,
          suggest.value({ quote, item: item?.title ?? null, before }),
        ]),
      ),
  );
  /** Words that a person selected themselves; the page said nothing of what stands before them. */
  const byHand = computed(
    () =>
      new Map(
        all.value
          .filter(({ view }) => view.byHand && !suggested.value.has(view.id))
          .map(({ view, item }) => [
            view.id,
            suggest.value({ quote: view.words, item: item?.title ?? null, before: '' }),
          ]),
      ),
  );
  const offered = computed(() => suggestionViews(suggested.value, stored.sets.value));
  const offeredByHand = computed(() => suggestionViews(byHand.value, stored.sets.value));
  const groups = computed(() => grouped(filtered(all.value, filter.value)));
  return {
    filter,
    current: signal(null),
    wanted: signal(null),
    editing: signal(null),
    explained: signal(null),
    tagging: signal(null),
    all,
    suggestions: computed(() => new Map([...offered.value, ...offeredByHand.value])),
    suggest: (passage) => suggested.peek().get(passage) ?? byHand.peek().get(passage) ?? NOTHING,
    groups,
    rows: computed(() => groups.value.flatMap((group) => group.rows)),
    choices: computed(() =>
      FILTERS.map((id) => ({
        id,
        label: LABELS[id][0],
        hint: LABELS[id][1],
        count: filtered(all.value, id).length,
      })).filter(({ id, count }) => count > 0 || ALWAYS_SHOWN.has(id) || id === filter.value),
    ),
  };
}
