import { withPlainDashes, withPlainQuotes } from '../model/signs.ts';

/** Nothing beyond plain letters: most of what minutes say, and quick to fold. */
const PLAIN = /^[\0-\x7f]*$/;

/** Text as searching compares it: lower case, without accents, plain quotes and dashes. */
export function foldForSearch(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return withPlainDashes(withPlainQuotes(bare)).toLowerCase();
}

/** Digits of a number in a sorting key: R2 comes before R10. */
const LONGEST_NUMBER = 12;

/** Characters of a text that its order depends on: two actions that agree so far may stand in any order. */
const TELLING = 160;

/** A text to be sorted by plain comparison as people order words and numbers: é beside e, R2 before R10. */
export const sortingKey = (text: string): string =>
  foldForSearch(text.slice(0, TELLING)).replaceAll(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, '0'));
