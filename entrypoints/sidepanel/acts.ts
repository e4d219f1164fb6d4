import type { Selection } from '../../lib/messages.ts';
import { ok, type Passage, type RecommendationKey, type Result } from '../../lib/model/index.ts';
import type { Kept, PassageInput, Store } from '../../lib/store/types.ts';
import { recommendationRefText } from '../../lib/tracker/rows.ts';
import type { Correction, PassageView } from '../../components/passages/types.ts';
import type { Stored } from '../browser/stored.ts';
import type { Toasts } from '../browser/toasts.ts';
import type { PageLink } from './page.ts';

/** What a person can do to a passage. Each answers whether it was stored. */
export interface Acts {
  keep(passage: PassageView): Promise<boolean>;
  dismiss(passage: PassageView): Promise<boolean>;
  forget(passage: PassageView): Promise<boolean>;
  correct(passage: PassageView, correction: Correction): Promise<boolean>;
  tag(passage: PassageView, recommendations: readonly RecommendationKey[]): Promise<boolean>;
  /** Takes the words that now stand in the place of kept ones. */
  accept(passage: PassageView): Promise<boolean>;
  /** Puts kept words on other words of the page: those selected now. */
  reattach(passage: PassageView, selection: NonNullable<Selection>): Promise<boolean>;
  /** Keeps the selected words; answers the passage's id. */
  keepSelection(selection: NonNullable<Selection>): Promise<string | null>;
}

/** Acts on the page in view, through the store. Nothing is called kept before the store has said so. */
export function panelActs(page: PageLink, stored: Stored, store: Store, toasts: Toasts): Acts {
  /** What the store needs to know of a passage: of one that it holds, what it holds; of a found one, what the page says. */
  const inputOf = async ({ id, kind, owners, deadline }: PassageView): Promise<Result<PassageInput>> => {
    const known = stored.passages.peek().find((passage) => passage.id === id);
    if (known) return ok(inputFrom(known));
    const described = await page.describe(id);
    if (!described.ok) return described;
    return ok({ id, kind, owners, deadline, byHand: false, ...described.value });
  };

  const withInput = async <T>(
    passage: PassageView,
    act: (input: PassageInput) => Promise<T | null>,
  ): Promise<boolean> => {
    const input = await inputOf(passage);
    if (input.ok) return (await act(input.value)) !== null;
    toasts.say(input.problem.message, { failure: true });
    return false;
  };

  return {
    keep: (passage) => withInput(passage, (input) => toasts.tell(store.keep(input), keptWords)),
    dismiss: (passage) =>
      withInput(passage, (input) => toasts.tell(store.dismiss(input), () => 'Dismissed.')),
    forget: async ({ id, state }) =>
      (await toasts.tell(store.removePassage(id), () =>
        state === 'dismissed' ? 'Put back.' : 'Forgotten.',
      )) !== null,
    correct: async (passage, correction) => {
      if (passage.state === 'kept') {
        const edit = { ...correction, owners: [...correction.owners] };
        return (await toasts.tell(store.editPassage(passage.id, edit), () => 'Corrected.')) !== null;
      }
      return withInput(passage, (input) =>
        toasts.tell(store.keep({ ...input, ...correction }), (kept) => `Corrected. ${keptWords(kept)}`),
      );
    },
    tag: async (passage, recommendations) => {
      const words = () => taggedWords(recommendations);
      if (passage.state === 'kept') {
        return (await toasts.tell(store.tag(passage.id, recommendations), words)) !== null;
      }
      return withInput(passage, async (input) => {
        const kept = await toasts.tell(store.keep({ ...input, recommendations }), words);
        // Where two tags follow fast, the first has kept the passage by now, and keeping again changes nothing.
        const same = JSON.stringify(kept?.passage.recommendations) === JSON.stringify(recommendations);
        return kept && !same ? toasts.tell(store.tag(kept.passage.id, recommendations), words) : kept;
      });
    },
    accept: async ({ id }) => {
      const described = await page.describe(id);
      if (described.ok) {
        const { selector } = described.value;
        return (
          (await toasts.tell(store.editPassage(id, { selector }), () => 'The new words are kept.')) !== null
        );
      }
      toasts.say(described.problem.message, { failure: true });
      return false;
    },
    reattach: async ({ id }, { selector }) =>
      (await toasts.tell(store.editPassage(id, { selector }), () => 'Attached to the selected words.')) !==
      null,
    keepSelection: async ({ id, kind, source, selector, owners, deadline }) => {
      const input: PassageInput = { id, kind, source, selector, byHand: true, owners, deadline };
      const kept = await toasts.tell(store.keep(input), keptWords);
      return kept && kept.passage.id;
    },
  };
}

function keptWords({ commitment, joined }: Kept): string {
  if (!commitment) return 'Kept.';
  return joined ? `Kept, with ${commitment.ref}: the same words.` : `Kept as ${commitment.ref}.`;
}

function taggedWords(recommendations: readonly RecommendationKey[]): string {
  if (recommendations.length === 0) return 'Kept, with no recommendation.';
  return `Kept and tagged ${recommendations.map(({ ref }) => recommendationRefText(ref)).join(', ')}.`;
}

/** What is stored of a passage, as it was given. */
export function inputFrom(passage: Passage): PassageInput {
  const { id, kind, source, selector, byHand, owners, deadline, recommendations, note } = passage;
  return { id, kind, source, selector, byHand, owners, deadline, recommendations, note };
}
