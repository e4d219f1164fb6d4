import type { Pattern } from './pattern.ts';
import type { WordIndex } from './words.ts';

/** A page that repeats the same words more often than this says nothing by repeating them again. */
const MOST_HITS = 512;

/**
 * Offsets in the folded text at which the passage stands word for word, in order. A passage of whole words is
 * not found inside longer ones: "by 3" does not stand in "by 3.5" or "by 30".
 */
export function hitsOf(pattern: Pattern, index: WordIndex): number[] {
  const { quote } = pattern;
  if (quote === '') return [];
  const rarest = rarestWholeWord(pattern, index);
  const hits: number[] = [];
  if (rarest < 0) {
    for (let at = index.text.indexOf(quote); at >= 0; at = index.text.indexOf(quote, at + 1)) {
      if (standsWhole(pattern, index, at)) hits.push(at);
      if (hits.length >= MOST_HITS) break;
    }
    return hits;
  }
  const distance = (pattern.words.starts[rarest] ?? 0) - pattern.quoteStart;
  const hash = pattern.words.hashes[rarest] ?? 0;
  for (let word = index.first(hash); word >= 0; word = index.following(word)) {
    const at = (index.starts[word] ?? 0) - distance;
    if (at >= 0 && index.text.startsWith(quote, at) && standsWhole(pattern, index, at)) hits.push(at);
    if (hits.length >= MOST_HITS) break;
  }
  return hits;
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

function rarestWholeWord(pattern: Pattern, index: WordIndex): number {
  const { words, quoteStart, quoteEnd } = pattern;
  let rarest = -1;
  let fewest = Infinity;
  for (let word = pattern.firstWord; word < pattern.endWord; word++) {
    if ((words.starts[word] ?? 0) < quoteStart || (words.ends[word] ?? 0) > quoteEnd) continue;
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
