import type { Range } from '../model/index.ts';
import type { Partners } from './align.ts';
import type { Pattern } from './pattern.ts';
import { isEqual } from './runs.ts';
import type { WordIndex } from './words.ts';

/** A stretch of the folded text set against the passage: how much speaks for it, before any change is spelt out. */
export interface Comparison {
  readonly range: Range;
  /** Share of the words before the passage that still stand before it, or null where none were stored. */
  readonly before: number | null;
  readonly after: number | null;
  /** Share of the passage's own words that still stand there, by their length. */
  readonly kept: number;
}

/** Marks at the end of a sentence, a bracketed note number among them. */
const LONGEST_MARKS = 16;

/** What the alignment says about the passage. Its range is null where no word of the passage has a partner. */
export function compare(
  pattern: Pattern,
  index: WordIndex,
  partners: Partners,
): Omit<Comparison, 'range'> & { readonly range: Range | null } {
  const { firstWord, endWord, words } = pattern;
  let first = firstWord;
  while (first < endWord && (partners[first] ?? -1) < 0) first += 1;
  let last = endWord - 1;
  while (last > first && (partners[last] ?? -1) < 0) last -= 1;
  return {
    range: first < endWord ? rangeBetween(pattern, index, partners, first, last) : null,
    before: shareKept(pattern, index, partners, 0, firstWord),
    after: shareKept(pattern, index, partners, endWord, words.count),
    kept: shareKept(pattern, index, partners, firstWord, endWord) ?? 0,
  };
}

/**
 * From the first word that has a partner to the last, with the marks at the ends: where the passage began or ended
 * at white space, so does the range.
 */
function rangeBetween(
  pattern: Pattern,
  index: WordIndex,
  partners: Partners,
  first: number,
  last: number,
): Range {
  const { words, text, quoteStart, quoteEnd, firstWord, endWord } = pattern;
  const start = index.starts[partners[first] ?? 0] ?? 0;
  const end = index.ends[partners[last] ?? 0] ?? 0;
  const cutBefore = Math.max(0, quoteStart - (words.starts[firstWord] ?? 0));
  const cutAfter = Math.max(0, (words.ends[endWord - 1] ?? 0) - quoteEnd);
  if (cutBefore + cutAfter > 0) {
    return {
      start: first === firstWord && isEqual(pattern, index, partners, first) ? start + cutBefore : start,
      end: last === endWord - 1 && isEqual(pattern, index, partners, last) ? end - cutAfter : end,
    };
  }
  const lead = text.slice(quoteStart, words.starts[firstWord]);
  const tail = text.slice(words.ends[endWord - 1], quoteEnd);
  return {
    start: isSpaceAt(text, quoteStart - 1)
      ? backToSpace(index.text, start)
      : start - (index.text.endsWith(lead, start) ? lead.length : 0),
    end: isSpaceAt(text, quoteEnd)
      ? onToSpace(index.text, end)
      : end + (index.text.startsWith(tail, end) ? tail.length : 0),
  };
}

const isSpaceAt = (text: string, at: number): boolean => at < 0 || at >= text.length || text[at] === ' ';

/** Where the marks before a word begin, unless they go on for longer than marks do. */
function backToSpace(text: string, from: number): number {
  let at = from;
  while (from - at <= LONGEST_MARKS && !isSpaceAt(text, at - 1)) at -= 1;
  return from - at <= LONGEST_MARKS ? at : from;
}

function onToSpace(text: string, from: number): number {
  let at = from;
  while (at - from <= LONGEST_MARKS && !isSpaceAt(text, at)) at += 1;
  return at - from <= LONGEST_MARKS ? at : from;
}

/** Share of the words from one to another that stand against the same word; null where there are none. */
function shareKept(
  pattern: Pattern,
  index: WordIndex,
  partners: Partners,
  from: number,
  to: number,
): number | null {
  if (to <= from) return null;
  const { starts, ends } = pattern.words;
  let all = 0;
  let equal = 0;
  for (let word = from; word < to; word++) {
    const weight = (ends[word] ?? 0) - (starts[word] ?? 0) + 1;
    all += weight;
    if (isEqual(pattern, index, partners, word)) equal += weight;
  }
  return equal / all;
}
