/**
 * How the rules write their patterns: plain words, a space for any white space of the page,
 * and `%NAME%` for a list of words from the table below. Case is ignored throughout; rules that care look again.
 */

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';

const WEEKDAY =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun';

const NUMBER =
  '\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen|twenty-one|twenty one|twenty-eight|twenty eight|twenty|thirty|sixty|ninety';

/** Words of time that lead up to a date. */
const LEAD =
  'by no later than|by not later than|no later than|not later than|no later|at the latest by|on or before|on or around|' +
  'by or before|by|before|prior to|ahead of|in advance of|in good time for|in time for|in readiness for|ready for|' +
  'within|inside|in|for|during|at|onto|on to|to|on|until|till|up to|from|after|following|over|into|since|of|as at|' +
  'around|between|throughout|towards|via|starting in|starting from|commencing in|commencing|starting';

const CLOCK =
  '\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.)|12 noon|noon|midday|midnight|close of play|close of business|cop|cob|(?:the )?end of play';

const PHASE =
  '(?:the )?(?:very )?(?:end|start|beginning|middle|close|latter part|early part|first week|second week|third week|last week|first half|second half|first part|second part) (?:of|in)|' +
  '(?:the )?early(?: on)?(?: in)?|mid(?:dle)?|(?:the )?late(?:r)?(?: in)?|end';

/** Bodies whose meeting can be a deadline. */
const BODY =
  'full council|town council|parish council|county council|city council|borough council|district council|council|' +
  'cabinet|executive|committee|sub-committee|subcommittee|board|panel|forum|commission|partnership|assembly|trustees|' +
  'scrutiny|governors|working group|steering group|task group|task and finish group|group|authority';

const table: Readonly<Record<string, string>> = {
  MONTH,
  WEEKDAY,
  NUMBER,
  LEAD,
  CLOCK,
  PHASE,
  BODY,
  THE: "(?:(?<article>the|its|their|our|your|this|that|his|her|a|an|it’s|it's|each|every) )?",
  YEAR: '(?:19|20)\\d{2}',
  /** Leading word, hour, article and part of the period, each only if there. */
  WHEN: '(?:(?<lead>%LEAD%) )?(?:(?:%CLOCK%) (?:on |of )?)?%THE%(?:(?<phase>%PHASE%)(?: |-)(?:the )?)?',
};

const expand = (text: string): string =>
  text.replaceAll(/%([A-Z]+)%/g, (_, name: string) => {
    const words = table[name];
    if (words === undefined) throw new Error(`No word list ${name}`);
    return expand(words);
  });

/** Makes a pattern of words: bounded on both sides, each space one to four of white space, ` ?` none to four. */
export const words = (text: string): RegExp =>
  new RegExp(
    `\\b(?:${expand(text).replaceAll(' ?', '\\s{0,4}').replaceAll(' ', '\\s{1,4}')})(?![\\p{L}\\p{N}])`,
    'giu',
  );

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 to 12. */
export const monthNumber = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** 1 for Monday to 7. */
export const weekdayNumber = (word: string): number => WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** "may", "march" and the short names are months only with a capital: without, they are verbs and scraps. */
export const isMonthName = (word: string): boolean =>
  word.length > 5 || /^[A-Z]|^ju(?:ne|ly)$|^april$/.test(word);

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

/** A number in figures or words; null for a word that is none. */
export function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  let sum = 0;
  for (const part of word.toLowerCase().split(/[\s-]/)) {
    const value = NUMBERS[part];
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}

/** 2017, or 17 for 2017. */
export const yearNumber = (word: string): number => (word.length === 2 ? 2000 + Number(word) : Number(word));
