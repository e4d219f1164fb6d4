import type { FoundPassage } from '../model/index.ts';

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

const wordsOf = (quote: string): Set<string> => {
  const words = new Set<string>();
  for (const word of quote.toLowerCase().split(/[^a-z0-9']+/)) {
    if (word.length > 2 && !SMALL.has(word)) words.add(word.replace(/(?:ing|ed|s)$/, ''));
  }
  return words;
};

const sameThing = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
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
  return true;
};

/**
 * Marks passages that say again what an earlier one of the same kind and meeting said: the Decision that the
 * Minutes print once more, the task that stands in the discussion and in the list of actions. All stay; `repeats` of
 * the later one is the start of the first. Short passages ("Noted.") never repeat anything.
 */
export const markRepeats = (passages: readonly FoundPassage[]): FoundPassage[] => {
  const words = passages.map(({ quote }) => wordsOf(quote));
  const result: FoundPassage[] = [];
  passages.forEach((passage, index) => {
    const own = words[index] ?? new Set<string>();
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
};
