import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { EarlierGroup, OpenAnswer, OpenView, SuggestedView } from '../../components/earlier/types.ts';
import { countsByItem, earlierGroups, suggestionId } from '../../components/earlier/views.ts';
import type { LinkSuggestion, Suggested } from '../../lib/meetings/index.ts';
import type { WholeText } from '../../lib/messages.ts';
import { problem, ok, type Result } from '../../lib/model/index.ts';
import type { PassageInput, Store } from '../../lib/store/types.ts';
import type { Stored } from '../browser/stored.ts';
import type { Toasts } from '../browser/toasts.ts';
import { today } from '../browser/today.ts';
import { inputFrom } from './acts.ts';
import type { FollowingAnswer } from './following.worker.ts';
import type { PageLink } from './page.ts';
import { wordsElsewhere } from './words-elsewhere.ts';

/** What earlier meetings left open, for the page in view, and what a person can say of it. */
export interface Following {
  readonly groups: ReadonlySignal<readonly EarlierGroup[]>;
  readonly count: ReadonlySignal<number>;
  /** How many concern each item of the page, by its name. */
  readonly byItem: ReadonlySignal<ReadonlyMap<string, number>>;
  /** True while the page is compared with the tracker, at first and after every change. */
  readonly comparing: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<string | null>;
  readonly current: Signal<string | null>;
  readonly wanted: Signal<{ readonly id: string } | null>;
  /** Makes the first card of an item the one that is wanted. */
  goTo(item: string): void;
  accept(card: SuggestedView): Promise<void>;
  refuse(card: SuggestedView): Promise<void>;
  answer(card: OpenView, answer: OpenAnswer): Promise<void>;
}

const NOTHING: Suggested = { suggestions: [], open: [] };
/** Changes come in bursts: one comparison is enough for all of them. */
const SETTLED_MS = 120;
const NOT_THERE =
  'These words are no longer on the page, so nothing was changed. Load the page again to compare it anew.';

/** Keeps the text of what is read, and has it compared with the tracker beside the panel. */
export function followPromises(page: PageLink, stored: Stored, store: Store, toasts: Toasts): Following {
  const worker = new Worker(new URL('following.worker.ts', import.meta.url), { type: 'module' });
  const inView = signal<WholeText | null>(null);
  const suggested = signal<Suggested>(NOTHING);
  const comparing = signal(false);
  const failure = signal<string | null>(null);
  const done = signal<ReadonlySet<string>>(new Set());
  let asked = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const ask = () => {
    const whole = inView.peek();
    if (!whole) return;
    comparing.value = true;
    clearTimeout(settling);
    settling = setTimeout(() => {
      asked += 1;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page speaks to its own worker only
      worker.postMessage({ number: asked, page: whole });
    }, SETTLED_MS);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FollowingAnswer>) => {
    if (data.number !== asked) return;
    failure.value = data.ok ? null : data.sentence;
    if (data.ok) {
      suggested.value = data.value;
      done.value = new Set();
    }
    comparing.value = false;
  });
  worker.addEventListener('error', () => {
    comparing.value = false;
    failure.value =
      'Earlier actions could not be compared with these minutes. What you kept is safe. Close the panel and open it again.';
  });

  let seen: unknown = null;
  effect(() => {
    const state = page.state.value;
    if (state.phase !== 'ready') {
      seen = null;
      return;
    }
    const { document, found } = state.report;
    if (found === seen) return;
    seen = found;
    if (inView.peek()?.key !== document.key) {
      inView.value = null;
      suggested.value = NOTHING;
      comparing.value = document.standing === 'minutes';
    }
    if (document.standing === 'minutes') void takeIn(found);
  });
  const takeIn = async (found: unknown) => {
    const whole = await page.wholeText();
    if (seen !== found) return;
    if (!whole.ok || whole.value === null) {
      comparing.value = false;
      return;
    }
    inView.value = whole.value;
    ask();
    const kept = await store.texts.put(whole.value.key, whole.value.document);
    if (!kept.ok) failure.value = kept.problem.message;
  };
  store.subscribe(({ kinds, documents }) => {
    const others = documents.some((document) => document !== inView.peek()?.key);
    const concerned = kinds.some((kind) => kind === 'passage' || kind === 'commitment' || kind === 'link');
    if (concerned || (kinds.includes('text') && others)) ask();
  });

  const groups = computed(() => {
    const whole = inView.value;
    if (!whole) return [];
    const all = earlierGroups({
      suggested: suggested.value,
      page: whole.key,
      commitments: stored.commitments.value,
      passages: stored.passages.value,
      links: stored.links.value,
      today: today(),
    });
    const isLeft = ({ id }: { readonly id: string }) => !done.value.has(id);
    return all
      .map((group) => ({
        ...group,
        suggested: group.suggested.filter(isLeft),
        open: group.open.filter(isLeft),
      }))
      .filter((group) => group.suggested.length + group.open.length > 0);
  });
  const order = () =>
    groups.peek().flatMap((group) => [...group.suggested, ...group.open].map(({ id }) => id));
  const wanted = signal<{ readonly id: string } | null>(null);

  /** Does one act and goes on to the next card; a card that is dealt with is gone before it is compared anew. */
  const deal = async (id: string, act: () => Promise<boolean>) => {
    const before = order();
    const at = before.indexOf(id);
    if (!(await act())) return;
    done.value = new Set([...done.peek(), id]);
    const left = new Set(order());
    const next = [...before.slice(at + 1), ...before.slice(0, at).toReversed()].find((one) => left.has(one));
    if (next !== undefined) wanted.value = { id: next };
  };
  const suggestionOf = (id: string) =>
    suggested.peek().suggestions.find((one) => suggestionId(one) === id) ?? null;

  const inputOf = async (suggestion: LinkSuggestion): Promise<Result<PassageInput>> => {
    const known = stored.passages.peek().find(({ id }) => id === suggestion.kept);
    if (known) return ok(inputFrom(known));
    const { kind, owners, deadline, occurrences } = suggestion;
    const place = occurrences.find((one) => one.page === inView.peek()?.key);
    const described = place ? await page.describeWords(place) : await wordsElsewhere(store, suggestion);
    if (!described.ok) return described;
    if (described.value === null) return problem(NOT_THERE);
    const { id, source, selector } = described.value;
    return ok({ id, kind, source, selector, byHand: false, owners, deadline });
  };

  return {
    groups,
    count: computed(() =>
      groups.value.reduce((sum, group) => sum + group.suggested.length + group.open.length, 0),
    ),
    byItem: computed(() => countsByItem(groups.value)),
    comparing,
    failure,
    current: signal(null),
    wanted,
    goTo: (item) => {
      const group = groups.peek().find(({ key }) => key === item);
      const first = group?.suggested[0] ?? group?.open[0];
      if (first) wanted.value = { id: first.id };
    },
    accept: (card) =>
      deal(card.id, async () => {
        const suggestion = suggestionOf(card.id);
        if (!suggestion) return false;
        const input = await inputOf(suggestion);
        if (!input.ok) {
          toasts.say(input.problem.message, { failure: true });
          return false;
        }
        const { commitment, role } = suggestion;
        const act = store.acceptLink({ commitment, role, passage: input.value });
        return (
          (await toasts.tell(act, ({ commitment: row }) => `Put under ${row.ref}: ${row.status}.`)) !== null
        );
      }),
    refuse: (card) =>
      deal(card.id, async () => {
        const suggestion = suggestionOf(card.id);
        if (!suggestion) return false;
        const { commitment, role, quote, council, body, date, item, occurrences } = suggestion;
        const document = occurrences[0]?.page ?? '';
        const source = { document, council, body, meetingDate: date, item };
        const act = store.answerLink({ commitment, answer: 'not the same', role, quote, source });
        return (await toasts.tell(act, () => `Not the same as ${card.ref}, and not offered again.`)) !== null;
      }),
    answer: (card, answer) =>
      deal(card.id, async () => {
        const here = suggested.peek().open.find(({ commitment }) => commitment === card.commitment);
        const document = inView.peek()?.key;
        if (!here || document === undefined) return false;
        const { council, body, date, item } = here;
        const source = { document, council, body, meetingDate: date, item };
        const act = store.answerLink({ commitment: card.commitment, answer, role: null, quote: '', source });
        return (await toasts.tell(act, () => `${card.ref}: ${answer} at this meeting.`)) !== null;
      }),
  };
}
