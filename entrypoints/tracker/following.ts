import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Narrowing, OwnView, TableChoices } from '../../lib/model/index.ts';
import { filterOf } from '../../components/tracker/filters/narrowing.ts';
import { columnOf } from '../../components/tracker/grid/columns.tsx';
import {
  countViews,
  makeArranger,
  NOTHING_ARRANGED,
  savedView,
  type Arranged,
  type Arrangement,
} from '../../lib/tracker/arranging.ts';
import { GROUP_KEYS } from '../../lib/tracker/grouping.ts';
import { makeRowBuilder, readySearch, type TrackerRow } from '../../lib/tracker/rows.ts';
import { knownMeetings, type KnownMeetings } from '../../lib/tracker/views/index.ts';
import { pageTurn } from '../reading/turns.ts';
import type { Stored } from '../browser/stored.ts';
import { today } from '../browser/today.ts';

/** What the table is asked for by a person. */
export interface Asked {
  /** Id of the saved view, or `all`. */
  readonly base: ReadonlySignal<string>;
  readonly narrowing: Signal<Narrowing>;
  readonly choices: Signal<TableChoices>;
}

/** Rows of the tracker and what of them is shown, made anew in slices after every change. */
export interface Following {
  /** False until rows were made for the first time. */
  readonly ready: ReadonlySignal<boolean>;
  readonly rows: ReadonlySignal<readonly TrackerRow[]>;
  readonly arranged: ReadonlySignal<Arranged>;
  /** How many rows answer each view, a person's own ones too. */
  readonly counts: ReadonlySignal<ReadonlyMap<string, number>>;
  readonly meetings: ReadonlySignal<KnownMeetings>;
  readonly bodies: ReadonlySignal<readonly string[]>;
  readonly owners: ReadonlySignal<readonly string[]>;
}

/** Follows the store's records and what a person asks for. A newer change ends the work on an older one. */
export function followRows(stored: Stored, asked: Asked): Following {
  const builder = makeRowBuilder();
  const arranger = makeArranger();
  const rows = signal<readonly TrackerRow[]>([]);
  const meetings = signal<KnownMeetings>(knownMeetings([], []));
  const arranged = signal<Arranged>(NOTHING_ARRANGED);
  const counts = signal<ReadonlyMap<string, number>>(new Map());
  const made = signal(false);
  const ready = signal(false);

  // Settings are read anew after every change of any of them; views are counted anew only where views changed.
  const ownViews = computed(() => JSON.stringify(stored.settings.value.ownViews));

  const build = latestOnly(async (abandoned) => {
    const [commitments, passages, sets, documents] = [
      stored.commitments.value,
      stored.passages.value,
      stored.sets.value,
      stored.documents.value,
    ];
    if (!stored.ready.value) return;
    const built = await builder.build({ commitments, passages, sets, today: today() }, pageTurn, abandoned);
    if (!built) return;
    meetings.value = knownMeetings(documents, passages);
    rows.value = built;
    made.value = true;
  });
  const arrange = latestOnly(async (abandoned) => {
    const input = { rows: rows.value, meetings: meetings.value, today: today() };
    const arrangement = arrangementOf(asked.base.value, asked.narrowing.value, asked.choices.value);
    if (!made.value) return;
    const result = await arranger.arrange(input, arrangement, pageTurn, abandoned);
    if (!result) return;
    arranged.value = result;
    ready.value = true;
  });
  const count = latestOnly(async (abandoned) => {
    const input = { rows: rows.value, meetings: meetings.value, today: today() };
    if (!made.value || ownViews.value === '') return;
    const own = stored.settings.peek().ownViews;
    // What is shown comes first.
    await pageTurn();
    const counted = await countViews(input, pageTurn, abandoned);
    if (!counted) return;
    const all = new Map(counted);
    for (const view of own) {
      const result = await arranger.arrange(
        input,
        arrangementOf(view.view, view.narrowing, view),
        pageTurn,
        abandoned,
      );
      if (!result) return;
      all.set(view.id, result.rows.length);
    }
    counts.value = all;
    await readySearch(input.rows, pageTurn, abandoned);
  });
  effect(build);
  effect(arrange);
  effect(count);

  return {
    ready,
    rows,
    arranged,
    counts,
    meetings,
    bodies: computed(() => names(rows.value, ({ commitment }) => [commitment.body ?? ''])),
    owners: computed(() => names(rows.value, ({ owner }) => owner.split('; '))),
  };
}

/** What the settings and a person ask for, as the rules know it; ids that are not known are passed over. */
export function arrangementOf(
  view: string,
  narrowing: Narrowing,
  { sorting, group }: Pick<OwnView, 'sorting' | 'group'>,
): Arrangement {
  const column = sorting && columnOf(sorting.column);
  return {
    view: savedView(view),
    filter: filterOf(narrowing),
    sorting: column && sorting ? { key: column.id, direction: sorting.direction } : null,
    group: GROUP_KEYS.find((key) => key === group) ?? null,
  };
}

/** Work that is begun anew when a signal it reads before its first pause changes; the run before is abandoned. */
function latestOnly(work: (abandoned: () => boolean) => Promise<void>): () => void {
  let newest = 0;
  return () => {
    newest += 1;
    const own = newest;
    const abandoned = () => own !== newest;
    void work(abandoned);
  };
}

function names(rows: readonly TrackerRow[], of: (row: TrackerRow) => readonly string[]): string[] {
  const found = new Set<string>();
  for (const row of rows) for (const name of of(row)) if (name !== '') found.add(name);
  return [...found].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}
