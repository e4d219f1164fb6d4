import type { IsoDate, Range } from '../model/index.ts';
import { fullYear, isoDate } from '../model/days.ts';
import { MONTH_WORD, monthNumber } from '../model/months.ts';

/** A day named in a heading or a fact line, with the words that name it. */
export interface NamedDate extends Range {
  readonly date: IsoDate;
}

const WELSH_MONTHS =
  'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr'.split(' ');

const MONTH = `${MONTH_WORD}|${WELSH_MONTHS.join('|')}`;
const WEEKDAY =
  '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|(?:dydd\\s)?(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul))';
const ORDINAL = '(?:\\s?(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain|il|ed)(?![a-z]))?';
const GAP = '[\\s,]{1,3}';

/** `Thursday, 28th of April, 2016`; the year may be missing. */
const DAY_FIRST = new RegExp(
  `(?:\\b${WEEKDAY}${GAP}(?:the\\s)?)?(?<![\\d.])\\b(\\d{1,2})${ORDINAL}(?:\\sof)?[\\s,-]{1,3}(${MONTH})\\b\\.?(?:[\\s,-]{1,3}(\\d{4}(?!\\d)|['’]?\\d{2}(?=\\s*(?:$|[,;)\\]\\n-]))))?`,
  'giu',
);
/** `April 28th, 2016`: rare in the UK, and never read without its year. */
const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\.?\\s(\\d{1,2})${ORDINAL},?\\s(\\d{4})\\b`, 'giu');
/** `28/04/2016`, `28.4.16`, `28-04-2016`: always day first. */
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/gu;
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu;

/**
 * Every day named in `text`, in order, offsets into `text`.
 * Forms: minutes-language.md 1.2 (weekday, ordinal and commas optional), numeric day first, ISO, Welsh month names.
 * A day and month with no year count only with `yearHint`. Dates that do not exist (31 June) are left out.
 */
export function findDates(text: string, yearHint: number | null = null): NamedDate[] {
  const found: NamedDate[] = [];
  const add = (match: RegExpMatchArray, year: number, month: number, day: number): void => {
    const date = isoDate(year, month, day);
    if (date) found.push({ date, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });
  };
  for (const match of text.matchAll(DAY_FIRST)) {
    const year = match[3] ? yearOfFigures(match[3].replace(/^['’]/u, '')) : yearHint;
    if (year !== null) add(match, year, monthOfName(match[2] ?? ''), Number(match[1]));
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    add(match, Number(match[3]), monthOfName(match[1] ?? ''), Number(match[2]));
  }
  for (const match of text.matchAll(NUMERIC)) {
    // A numbered paragraph such as "4.1.12" is shaped like a date: dotted dates need two digits each.
    if (match[2] === '.' && (match[1] + (match[3] ?? '')).length < 3) continue;
    add(match, yearOfFigures(match[4] ?? ''), Number(match[3]), Number(match[1]));
  }
  for (const match of text.matchAll(ISO)) add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: NamedDate[] = [];
  for (const date of found) if (date.start >= (apart.at(-1)?.end ?? 0)) apart.push(date);
  return apart;
}

/** The first day named in `text`, or null. */
export function firstDate(text: string, yearHint: number | null = null): NamedDate | null {
  return findDates(text, yearHint)[0] ?? null;
}

/** 1 to 12, for a month's name in English or Welsh. */
const monthOfName = (name: string): number =>
  WELSH_MONTHS.indexOf(name.toLowerCase()) + 1 || monthNumber(name);

/** A council's minutes may be of the last century: "11.06.85" is of 1985. */
const yearOfFigures = (figures: string): number => fullYear(figures, 1970);
