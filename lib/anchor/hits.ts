import type { Pattern } from './pattern.ts';
import { wordsOf, type WordIndex, type Words } from './words.ts';

/** A page that repeats the same words more often than this says nothing by repeating them again. */
const MOST_HITS = 512;

/**
 * Offsets in the folded text at which the passage stands word for word, in order. A passage of whole words is
 * not found inside longer ones: "by 3" does not stand in "by 3.5" or "by 30".
 */
export function hitsOf(pattern: Pattern, index: WordIndex): number[] {
  const { quoteStart, quoteEnd } = pattern;
  return occurrences(pattern, index, quoteStart, quoteEnd, MOST_HITS).filter((at) =>
    standsWhole(pattern, index, at),
  );
}

/** Whether the stored words on one side stand nowhere else on the page: "RESOLVED:" says little, a full sentence much. */
export function isOnlyOne(pattern: Pattern, index: WordIndex, side: 'before' | 'after'): boolean {
  const [start, end] = side === 'before' ? [0, pattern.quoteStart] : [pattern.quoteEnd, pattern.text.length];
  return occurrences(pattern, index, start, end, 2).length === 1;
}

/** Offsets at which a stretch of the pattern stands in the text. */
function occurrences(pattern: Pattern, index: WordIndex, start: number, end: number, most: number): number[] {
  const wanted = pattern.text.slice(start, end).trim();
  if (wanted === '') return [];
  const from = pattern.text.indexOf(wanted, start);
  return places(wanted, pattern.words, from, index, most);
}

/** Offsets at which some words stand in the text, whole or as parts of longer words. At most `most` of them. */
export function occurrencesOf(wanted: string, index: WordIndex, most: number): number[] {
  // The first and the last word may be cut: only those between are surely words of the text.
  const words = wordsOf(` ${wanted} `);
  const { count, starts, ends, hashes } = words;
  const inner = count > 2 ? 1 : count;
  const between = {
    count: Math.max(0, count - 2),
    starts: starts.subarray(inner),
    ends: ends.subarray(inner),
    hashes: hashes.subarray(inner),
  };
  return places(wanted, between, 1, index, most);
}

/** `words` are those of a text in which `wanted` begins at `from`. The rarest of them says where to look. */
function places(wanted: string, words: Words, from: number, index: WordIndex, most: number): number[] {
  const found: number[] = [];
  const rarest = rarestWholeWord(words, from, from + wanted.length, index);
  if (rarest < 0) {
    for (let at = index.text.indexOf(wanted); at >= 0 && found.length < most;) {
      found.push(at);
      at = index.text.indexOf(wanted, at + 1);
    }
    return found;
  }
  const distance = (words.starts[rarest] ?? 0) - from;
  for (let word = index.first(words.hashes[rarest] ?? 0); word >= 0; word = index.following(word)) {
    const at = (index.starts[word] ?? 0) - distance;
    if (at >= 0 && index.text.startsWith(wanted, at)) found.push(at);
    if (found.length >= most) break;
  }
  return found;
}

/** How many characters before the hit are the same as before the passage, and after likewise. */
export function equalAround(
  pattern: Pattern,
  index: WordIndex,
  at: number,
): { before: number; after: number } {
  const limitBefore = Math.min(pattern.quoteStart, at);
  let before = 0;
  while (
    before < limitBefore &&
    pattern.text.charCodeAt(pattern.quoteStart - 1 - before) === index.text.charCodeAt(at - 1 - before)
  ) {
    before += 1;
  }
  const end = at + pattern.quote.length;
  const limitAfter = Math.min(pattern.text.length - pattern.quoteEnd, index.text.length - end);
  let after = 0;
  while (
    after < limitAfter &&
    pattern.text.charCodeAt(pattern.quoteEnd + after) === index.text.charCodeAt(end + after)
  ) {
    after += 1;
  }
  return { before, after };
}

function rarestWholeWord(words: Words, start: number, end: number, index: WordIndex): number {
  let rarest = -1;
  let fewest = Infinity;
  for (let word = 0; word < words.count; word++) {
    if ((words.starts[word] ?? 0) < start || (words.ends[word] ?? 0) > end) continue;
    const frequency = index.frequency(words.hashes[word] ?? 0);
    if (frequency < fewest) {
      fewest = frequency;
      rarest = word;
    }
  }
  return rarest;
}

function standsWhole(pattern: Pattern, index: WordIndex, at: number): boolean {
  const end = at + pattern.quote.length;
  if (pattern.startsWhole) {
    const word = index.wordAt(at);
    if (word < index.count && (index.starts[word] ?? 0) < at) return false;
  }
  if (pattern.endsWhole) {
    const word = index.wordAt(end - 1);
    if (word < index.count && (index.starts[word] ?? 0) < end && (index.ends[word] ?? 0) > end) return false;
  }
  return true;
}
