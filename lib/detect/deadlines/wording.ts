import { MONTH_WORD } from '../../model/months.ts';

/**
 * How the rules write their patterns: plain words, a space for any white space of the page, ` ?` for none or some,
 * and `%NAME%` for a list of words from the table below. Case is ignored; rules that care look again.
 */

const WEEKDAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun';

const NUMBER =
  '\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|' +
  'eighteen|twenty-one|twenty-eight|twenty|thirty|sixty|ninety';

const table: Readonly<Record<string, string>> = {
  MONTH: MONTH_WORD,
  WEEKDAY,
  NUMBER,
  YEAR: '(?:19|20)\\d{2}',
};

const expand = (text: string): string =>
  text.replaceAll(/%([A-Z]+)%/g, (_, name: string) => {
    const list = table[name];
    if (list === undefined) throw new Error(`No word list ${name}`);
    return list;
  });

/** Letters and digits of the scripts that minutes are written in. Without \p: see `words`. */
const LETTER = '[0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff]';

/**
 * Makes a pattern of words, whole words only, each space one to three of white space. Not a Unicode pattern: with case
 * ignored those take the browser three times as long to make ready, and there are sixty before the first page is read.
 */
export const words = (text: string): RegExp =>
  new RegExp(
    `\\b(?:${expand(text).replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s{1,3}')})(?!${LETTER})`,
    'gi',
  );

/** A list of words or phrases, separated by commas. */
export const phrases = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean);

const WEEKDAYS = phrases('mon, tue, wed, thu, fri, sat, sun');

/** 1 for Monday to 7. */
export const weekdayNumber = (word: string): number => WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** "may", "march" and the short names are months only with a capital: without, they are verbs and scraps. */
export const isMonthName = (word: string): boolean =>
  word.length > 5 || /^[A-Z]|^ju(?:ne|ly)$|^april$/.test(word);

const NUMBERS = phrases(
  'zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen',
);
const LARGER: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  eighteen: 18,
  twenty: 20,
  'twenty-one': 21,
  'twenty-eight': 28,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

/** A number in figures or words; null for a word that is none. */
export function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const plain = word.toLowerCase();
  const small = NUMBERS.indexOf(plain);
  return small >= 0 ? small : (LARGER[plain] ?? null);
}
