import type { Rarity } from '../terms/rarity.ts';
import type { About, Thread } from './thread.ts';

/** What a statement and a thread both speak of; each amount is about 1 for one word that hardly any other statement has. */
export interface Shared {
  /** Words of the statement itself. */
  readonly own: number;
  /** Words that stand around it. */
  readonly around: number;
  /** Share of the words of the passage that raised the thread which the statement has too, 0–1. */
  readonly covered: number;
  /** How many words of the passage that raised the thread, and of the statement itself, no other thread speaks of; at most `MOST_UNIQUE`. */
  readonly unique: number;
  /** How many of the words that only this thread has stand in the title of the item: 0 or 1. */
  readonly titled: number;
  /** The title of the item is what was promised, whole: 0 or 1. */
  readonly titleIs: number;
  /** The telling ones, most telling first. */
  readonly words: readonly string[];
}

/** A raising passage of fewer words than this is never covered by one of them alone. */
const LEAST_MASS = 1.2;
const TELLING = 0.2;
/** A term counts as a word of its own from this weight on. */
const FULL = 0.7;
const MOST_UNIQUE = 2;
const MOST_OF_TITLE = 0.7;
/** So much must a term count in a thread for a title to name it. */
const SPOKEN = 0.35;
/** Threads that a title may name with one word. */
const FEW = 2;

/** Weighs the terms both have. With `ownOnly` what stands around the statement is left out of account. */
export function sharedWords(
  { own, whole, title }: About,
  ownOnly: boolean,
  thread: Thread,
  { rarity, threadsWith }: { readonly rarity: Rarity; readonly threadsWith: (term: string) => number },
): Shared {
  const terms = ownOnly ? own : whole;
  let titled = 0;
  let ownSum = 0;
  let around = 0;
  const words: { readonly word: string; readonly worth: number }[] = [];
  for (const [term, weight] of thread.terms) {
    if (weight >= SPOKEN && (title.get(term) ?? 0) >= FULL && threadsWith(term) <= FEW) titled = 1;
    const here = terms.get(term);
    if (here === undefined) continue;
    const worth = rarity(term) ** 2 * Math.min(weight, here);
    if (own.has(term)) ownSum += worth;
    else around += worth;
    words.push({ word: term, worth });
  }
  let ofTitle = 0;
  let titleShared = 0;
  for (const [term, weight] of title) {
    if (weight < FULL) continue;
    ofTitle += weight;
    if ((thread.core.get(term) ?? 0) >= FULL) titleShared += weight;
  }
  const titleIs = ofTitle > 0 && titleShared >= ofTitle * MOST_OF_TITLE ? 1 : 0;
  let all = 0;
  let covered = 0;
  let unique = 0;
  for (const [term, weight] of thread.core) {
    const worth = rarity(term) ** 2 * weight;
    all += worth;
    covered += worth * Math.min(1, terms.get(term) ?? 0);
    if (weight >= FULL && (own.get(term) ?? 0) >= FULL && threadsWith(term) === 1) unique += 1;
  }
  return {
    own: ownSum,
    around,
    covered: covered / Math.max(LEAST_MASS, all),
    unique: Math.min(MOST_UNIQUE, unique),
    titled,
    titleIs,
    words: words
      .filter(({ worth }) => worth >= TELLING)
      .sort((a, b) => b.worth - a.worth)
      .map(({ word }) => word),
  };
}
