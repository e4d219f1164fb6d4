import type { Pattern } from './pattern.ts';
import type { WordIndex } from './words.ts';

/** Occurrences looked at for one passage before the rarest words have had their say. */
const MOST_OCCURRENCES = 200;
/** Where even the rarest word is on every line, its first occurrences must do. */
const MOST_OF_ONE_WORD = 1000;
/** A word around the passage says less about where the passage is than a word of it. */
const CONTEXT_WEIGHT = 0.6;
/** Places this near one another differ by words added or lost in between: they are one place, looked at once. */
const SAME_PLACE = 3;
/** Share of the highest vote below which a place is not looked at. */
const WORTH_A_LOOK = 0.4;

/**
 * Where in the text the passage most likely stands now, best first: each rare word of the passage and of its
 * surroundings votes for the places it is found at. A place is the number of the text's word that the pattern's
 * first word would stand on; it may be negative.
 */
export function likelyPlaces(pattern: Pattern, index: WordIndex, most: number): number[] {
  const { hashes, count } = pattern.words;
  const rarestFirst: { word: number; frequency: number }[] = [];
  for (let word = 0; word < count; word++) {
    const frequency = index.frequency(hashes[word] ?? 0);
    if (frequency > 0) rarestFirst.push({ word, frequency });
  }
  rarestFirst.sort((one, other) => one.frequency - other.frequency);
  const votes = new Map<number, number>();
  let occurrences = 0;
  for (const { word, frequency } of rarestFirst) {
    if (occurrences > 0 && occurrences + frequency > MOST_OCCURRENCES) break;
    occurrences += frequency;
    const isQuote = word >= pattern.firstWord && word < pattern.endWord;
    const weight = (isQuote ? 1 : CONTEXT_WEIGHT) / (1 + Math.log2(frequency));
    const hash = hashes[word] ?? 0;
    let left = MOST_OF_ONE_WORD;
    for (let at = index.first(hash); at >= 0 && left > 0; at = index.following(at)) {
      votes.set(at - word, (votes.get(at - word) ?? 0) + weight);
      left -= 1;
    }
  }
  return mostVoted(votes, most);
}

/** Whether two places differ by no more than a few words added or lost. */
export const isSamePlace = (one: number, other: number): boolean => Math.abs(one - other) <= SAME_PLACE;

function mostVoted(votes: ReadonlyMap<number, number>, most: number): number[] {
  let highest = 0;
  for (const own of votes.values()) highest = Math.max(highest, own);
  const ranked: { place: number; total: number }[] = [];
  for (const [place, own] of votes) {
    if (own < highest * WORTH_A_LOOK) continue;
    let near = 0;
    for (let step = 1; step <= SAME_PLACE; step++) {
      near += (votes.get(place - step) ?? 0) + (votes.get(place + step) ?? 0);
    }
    ranked.push({ place, total: own + near / 2 });
  }
  ranked.sort((one, other) => other.total - one.total || one.place - other.place);
  const chosen: number[] = [];
  for (const { place } of ranked) {
    if (chosen.some((taken) => isSamePlace(taken, place))) continue;
    chosen.push(place);
    if (chosen.length === most) break;
  }
  return chosen;
}
