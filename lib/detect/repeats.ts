import type { FoundPassage } from '../model/index.ts';
import { eachInSteps } from './steps.ts';
import type { Steps } from './steps.ts';

const SMALL = new Set(
  'a an and are as at be been by for from in is it its of on or that the their this to was were will with would resolved agreed action should have has had they he she members committee panel board'.split(
    ' ',
  ),
);

/** Share of the shorter passage's weighty words that must stand in the other. */
const ENOUGH = 0.7;
const FEWEST_WORDS = 3;
/** How many passages back a repeat is looked for: a decision and its minutes, a discussion and the list below it. */
const REACH = 80;
/** Between two rests. */
const PASSAGES_A_STEP = 50;

/** Share of the shorter passage that two promises on one pattern have in common before and after what sets them apart. */
const PATTERN = 0.5;

interface Words {
  /** All words as they follow, without endings. */
  readonly all: readonly string[];
  readonly weighty: ReadonlySet<string>;
}

const isFigure = (word: string): boolean => /\d/.test(word);
const isWeighty = (word: string): boolean => word.length > 2 && !SMALL.has(word);

const wordsOf = (quote: string): Words => {
  const plain = quote
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .filter((word) => word !== '');
  const stem = (word: string): string => word.replace(/(?:ing|ed|s)$/, '');
  return { all: plain.map(stem), weighty: new Set(plain.filter(isWeighty).map(stem)) };
};

/** Whether some of these words, by themselves a figure or weighty, are missing from the other passage. */
const saysMore = (words: readonly string[], other: Words): boolean =>
  words.some((word) => (isFigure(word) || isWeighty(word)) && !other.all.includes(word));

/**
 * Whether two passages are promises of their own on one pattern: "to order the salt by the 14th", "to order the grit by
 * the 15th". They begin and end alike, and what stands between says something else in each.
 */
const onOnePattern = (a: Words, b: Words): boolean => {
  const shorter = Math.min(a.all.length, b.all.length);
  let before = 0;
  while (before < shorter && a.all[before] === b.all[before]) before += 1;
  let after = 0;
  while (after < shorter - before && a.all.at(-1 - after) === b.all.at(-1 - after)) after += 1;
  if (before + after < PATTERN * shorter) return false;
  const between = ({ all }: Words) => all.slice(before, all.length - after);
  return saysMore(between(a), b) && saysMore(between(b), a);
};

/** Whether each has a figure that the other lacks: a day, a sum, a number of things. */
const otherFigures = (a: Words, b: Words): boolean =>
  saysMore(a.all.filter(isFigure), b) && saysMore(b.all.filter(isFigure), a);

const sameThing = (a: Words, b: Words): boolean => {
  const [short, long] = a.weighty.size <= b.weighty.size ? [a.weighty, b.weighty] : [b.weighty, a.weighty];
  if (short.size < FEWEST_WORDS) return false;
  const enough = ENOUGH * short.size;
  // Most pairs share nothing: once too many words are missing, the rest need not be looked up.
  let left = short.size;
  let shared = 0;
  for (const word of short) {
    if (long.has(word)) shared += 1;
    left -= 1;
    if (shared + left < enough) return false;
  }
  return !otherFigures(a, b) && !onOnePattern(a, b);
};

/**
 * Marks passages that say again what an earlier one of the same kind and meeting said: the Decision that the
 * Minutes print once more, the task that stands in the discussion and in the list of actions. All stay; `repeats` of
 * the later one is the start of the first. Short passages ("Noted.") never repeat anything, nor does a promise about
 * another thing, day or sum, however alike the words around it: one listed twice is a nuisance, one not listed is lost.
 */
export function* markRepeats(passages: readonly FoundPassage[]): Steps<FoundPassage[]> {
  const words: Words[] = [];
  const result: FoundPassage[] = [];
  yield* eachInSteps(passages, PASSAGES_A_STEP, (passage, index) => {
    const own = wordsOf(passage.quote);
    words.push(own);
    let repeats: number | null = null;
    for (let back = Math.max(0, index - REACH); back < index; back += 1) {
      const earlier = result[back];
      const other = words[back];
      if (!earlier || !other || earlier.kind !== passage.kind || earlier.meeting !== passage.meeting)
        continue;
      if (!sameThing(own, other)) continue;
      repeats = earlier.repeats ?? earlier.start;
      break;
    }
    result.push(repeats === null ? passage : { ...passage, repeats });
  });
  return result;
}
