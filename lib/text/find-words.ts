import type { Range } from '../model/index.ts';
import { DASHES, DOUBLE_QUOTES, SINGLE_QUOTES } from '../model/signs.ts';

/** No file of the longest that are opened holds more places of anything; beyond it they are not worth their memory. */
const MOST = 1_000_000;
/** Signs that people type in one way and clerks print in several. */
const ALIKE = [`['${SINGLE_QUOTES}]`, `["${DOUBLE_QUOTES}]`, `[-${DASHES}]`].map((printed) => ({
  printed,
  typed: new RegExp(`^${printed}$`, 'u'),
}));

/**
 * Every place of the words in a text, whatever their case, kinds of spaces, quotes and dashes; also in the middle of
 * longer words. Offsets are UTF-16. Places do not overlap.
 */
export function findWords(text: string, words: string): Range[] {
  const parts = words.trim().split(/\s+/u);
  if (parts[0] === '') return [];
  const pattern = new RegExp(parts.map(patternOf).join(String.raw`\s+`), 'giu');
  const places: Range[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match[0] !== '') places.push({ start: match.index, end: match.index + match[0].length });
    if (places.length === MOST) break;
  }
  return places;
}

const patternOf = (word: string): string =>
  Array.from(
    word,
    (sign) =>
      ALIKE.find(({ typed }) => typed.test(sign))?.printed ??
      sign.replace(/[\\^$.*+?()[\]{}|/]/u, (special) => `\\${special}`),
  ).join('');
