import type { IsoDate } from '../../model/index.ts';
import { NO_DATE, onDay, type DeadlineContext } from './context.ts';
import { dayOf, makeDate, monthOf, yearOf } from './days.ts';
import { isMonthName, monthNumber, words, yearNumber } from './wording.ts';
import type { DeadlineRule } from './rule.ts';

/** Days written out: always day first, two-digit years in this century, a wrong weekday overruled by the date. */

/** The first such day on or after the meeting. */
export function dayAndMonth(day: number, month: number, context: DeadlineContext): IsoDate | null {
  const { meetingDate } = context;
  if (!meetingDate) return null;
  for (let year = yearOf(meetingDate); year < yearOf(meetingDate) + 9; year += 1) {
    const date = makeDate(year, month, day);
    if (date && date >= meetingDate) return date;
  }
  return null;
}

const writtenOut = (
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  context: DeadlineContext,
) => {
  if (!day || !month) return null;
  const number = Number(day);
  return year
    ? onDay(makeDate(yearNumber(year), monthNumber(month), number))
    : onDay(dayAndMonth(number, monthNumber(month), context));
};

const DAY = '(?<day>\\d{1,2})(?: ?(?:st|nd|rd|th))?';
const YEAR_AFTER = "(?:,? (?<year>%YEAR%)| ['’](?<shortYear>\\d{2})| (?<twoDigits>\\d{2})(?![\\d:.]))?";

export const dateRules: readonly DeadlineRule[] = [
  {
    name: 'day and month, with or without weekday and year',
    source: 'study 4: "9th March, 2017", "Thurs 9 March", "Friday 21 July"',
    claim: 'time',
    pattern: words(
      `%WHEN%(?:(?:%WEEKDAY%),? (?:the )?)?${DAY} (?:of )?(?<month>%MONTH%)(?:\\.(?= \\d))?${YEAR_AFTER}(?: deadline)?`,
    ),
    resolve: (found, context) => {
      if (found['month'] && !isMonthName(found['month'])) return null;
      return writtenOut(
        found['day'],
        found['month'],
        found['year'] ?? found['shortYear'] ?? found['twoDigits'],
        context,
      );
    },
  },
  {
    name: 'two days of a month',
    source: 'study 4: "between 3 and 10 May", ends of ranges',
    claim: 'time',
    pattern: words(
      `%WHEN%(?:(?:%WEEKDAY%),? )?\\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?| (?:and|to|or|until) )(?:(?:%WEEKDAY%),? )?${DAY} (?<month>%MONTH%)${YEAR_AFTER}`,
    ),
    resolve: (found, context) => {
      if (found['month'] && !isMonthName(found['month'])) return null;
      return writtenOut(
        found['day'],
        found['month'],
        found['year'] ?? found['shortYear'] ?? found['twoDigits'],
        context,
      );
    },
  },
  {
    name: 'days of two months',
    source: 'study 4: "29 January and 22 February"',
    claim: 'time',
    pattern: words(
      `%WHEN%\\d{1,2}(?:st|nd|rd|th)? (?:%MONTH%)(?: %YEAR%)?(?: ?[-–] ?| (?:and|to|or|until) )(?:(?:%WEEKDAY%),? )?${DAY} (?<month>%MONTH%)${YEAR_AFTER}`,
    ),
    resolve: (found, context) =>
      writtenOut(
        found['day'],
        found['month'],
        found['year'] ?? found['shortYear'] ?? found['twoDigits'],
        context,
      ),
  },
  {
    name: 'month and day',
    source: 'study 4, "always day first": the written month leaves no doubt',
    claim: 'time',
    pattern: words(
      `%WHEN%(?:(?:%WEEKDAY%),? )?(?<month>%MONTH%) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)(?:,? (?<year>%YEAR%))?`,
    ),
    resolve: (found, context) => writtenOut(found['day'], found['month'], found['year'], context),
  },
  {
    name: 'figures, day first',
    source: 'study 4: "09/03/2017", "09.03.17"',
    claim: 'time',
    pattern: words(
      `%WHEN%(?:(?:%WEEKDAY%),? )?(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>(?<year>%YEAR%|\\d{2})`,
    ),
    resolve: (found) => {
      const date = makeDate(
        yearNumber(found['year'] ?? ''),
        Number(found['month'] ?? ''),
        Number(found['day'] ?? ''),
      );
      return date ? onDay(date) : null;
    },
  },
  {
    name: 'day and month in figures',
    source: 'study 4, as above without year',
    claim: 'time',
    pattern: words(`(?<lead>by|before|on) (?:(?:%WEEKDAY%),? )?(?<day>\\d{1,2})/(?<month>\\d{1,2})(?!/)`),
    resolve: (found, context) => {
      const month = Number(found['month'] ?? '');
      const day = Number(found['day'] ?? '');
      if (!makeDate(2024, month, day)) return null;
      return onDay(dayAndMonth(day, month, context));
    },
  },
  {
    name: 'year, month and day',
    source: 'study 4, written the international way',
    claim: 'time',
    pattern: words(`%WHEN%(?<year>%YEAR%)-(?<month>\\d{2})-(?<day>\\d{2})`),
    resolve: (found) => {
      const date = makeDate(
        Number(found['year'] ?? ''),
        Number(found['month'] ?? ''),
        Number(found['day'] ?? ''),
      );
      return date ? onDay(date) : null;
    },
  },
  {
    name: 'day of the month alone',
    source: 'study 4, "first … on or after M", by analogy',
    claim: 'time',
    pattern: words(
      `(?<lead>by|before|on) (?:(?:%CLOCK%) (?:on )?)?(?:(?:%WEEKDAY%),? )?(?:the )?(?<day>\\d{1,2}) ?(?:st|nd|rd|th)(?: of (?:the|this) month)?`,
    ),
    resolve: (found, context) => {
      const { meetingDate } = context;
      if (!meetingDate) return NO_DATE;
      const day = Number(found['day'] ?? '');
      for (let ahead = dayOf(meetingDate) <= day ? 0 : 1; ahead < 4; ahead += 1) {
        const month = monthOf(meetingDate) - 1 + ahead;
        const date = makeDate(yearOf(meetingDate) + Math.floor(month / 12), (month % 12) + 1, day);
        if (date) return onDay(date);
      }
      return null;
    },
  },
];
