/**
 * The months in English, as minutes, reports and sheets name them: the one list that all who read or write dates go by.
 * No part of `index.ts`, which brings the checks of the whole model along.
 */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** As tables and pictures shorten them: "Jan", "Feb", … "Dec". */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((name) => name.slice(0, 3));

const SHORT = SHORT_MONTHS.map((name) => name.toLowerCase());

/** The full names as alternatives for a pattern, in lower case. */
export const MONTH_NAME = MONTHS.join('|').toLowerCase();

/** Full and short names as alternatives for a pattern, in lower case, the longer of two before the shorter. */
export const MONTH_WORD = `${MONTH_NAME}|${SHORT.filter((name) => name !== 'may')
  .join('|')
  .replace('sep', 'sept|sep')}`;

/** 1 for January to 12 by a word's first three letters, in any case; 0 for a word that begins like no month. */
export const monthNumber = (word: string): number => SHORT.indexOf(word.slice(0, 3).toLowerCase()) + 1;
