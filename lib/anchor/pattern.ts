import type { PassageSelector } from '../model/index.ts';
import { fold } from './fold.ts';
import { wordsOf, type Words } from './words.ts';

/** A stored passage made ready for searching: its words and the words that stood around it, folded. */
export interface Pattern {
  /** Words before, the passage, words after: one folded text. */
  readonly text: string;
  /** The passage alone, without white space at its ends. */
  readonly quote: string;
  /** Where the passage stands in `text`. */
  readonly quoteStart: number;
  readonly quoteEnd: number;
  /** Words of `text`. Those of the passage are `firstWord` to `endWord`, exclusive. */
  readonly words: Words;
  readonly firstWord: number;
  readonly endWord: number;
  /** Whether the passage begins and ends between words, not inside one. */
  readonly startsWhole: boolean;
  readonly endsWhole: boolean;
}

/** Prepares a stored passage for searching. A passage without any word has `firstWord === endWord`. */
export function patternOf(selector: PassageSelector): Pattern {
  const { exact } = selector;
  // White space at the ends belongs to the surroundings: a selection often drags some along.
  const lead = exact.length - exact.trimStart().length;
  const tail = exact.trimEnd().length;
  const before = fold(selector.prefix + exact.slice(0, lead)).text;
  const quote = fold(exact.trim()).text;
  const after = lead < tail ? fold(exact.slice(tail) + selector.suffix).text : fold(selector.suffix).text;
  const text = before + quote + after;
  const quoteStart = before.length;
  const quoteEnd = quoteStart + quote.length;
  const words = wordsOf(text);
  let firstWord = 0;
  while (firstWord < words.count && (words.ends[firstWord] ?? 0) <= quoteStart) firstWord += 1;
  let endWord = firstWord;
  while (endWord < words.count && (words.starts[endWord] ?? 0) < quoteEnd) endWord += 1;
  return {
    text,
    quote,
    quoteStart,
    quoteEnd,
    words,
    firstWord,
    endWord,
    startsWhole: endWord === firstWord || (words.starts[firstWord] ?? 0) >= quoteStart,
    endsWhole: endWord === firstWord || (words.ends[endWord - 1] ?? 0) <= quoteEnd,
  };
}
