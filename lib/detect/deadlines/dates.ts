import type { IsoDate } from '../../model/index.ts';
import { dayOf, fullYear, isoDate, monthOf, yearOf } from '../../model/days.ts';
import { monthNumber } from '../../model/months.ts';
import { NO_DATE, onDay, type DeadlineContext, type Resolution } from './context.ts';
import type { DeadlineRule, Words } from './rule.ts';
import { isMonthName, words } from './wording.ts';

/** Days written out: always day first, two-digit years in this century, a wrong weekday overruled by the date. */

/** The first such day on or after the meeting. */
export function dayAndMonth(day: number, month: number, context: DeadlineContext): IsoDate | null {
  const { meetingDate } = context;
  if (!meetingDate) return null;
  for (let year = yearOf(meetingDate); year < yearOf(meetingDate) + 9; year += 1) {
    const date = isoDate(year, month, day);
    if (date && date >= meetingDate) return date;
  }
  return null;
}

function writtenOut(found: Words, context: DeadlineContext): Resolution | null {
  const { day, month, year, short } = found;
  if (!day || !month || !isMonthName(month)) return null;
  const stated = year ?? short;
  return onDay(
    stated
      ? isoDate(fullYear(stated), monthNumber(month), Number(day))
      : dayAndMonth(Number(day), monthNumber(month), context),
  );
}

function inFigures(found: Words): Resolution | null {
  const { day = '', month = '', year = '' } = found;
  const date = isoDate(fullYear(year), Number(month), Number(day));
  return date ? onDay(date) : null;
}

const DAY = '(?<day>\\d{1,2}) ?(?:st|nd|rd|th)?';

export const dateRules: readonly DeadlineRule[] = [
  {
    name: 'day and month, with or without weekday and year',
    source: 'study 4: "9th March, 2017", "Thurs 9 March", "Friday 21 July", "between 3 and 10 May"',
    claim: 'time',
    pattern: words(
      `${DAY} (?:of )?(?<month>%MONTH%)(?:,? (?<year>%YEAR%)|,? ['’]?(?<short>[0-4]\\d)(?!\\.?\\d|:|/))?(?: (?:deadline|meeting))?`,
    ),
    resolve: writtenOut,
  },
  {
    name: 'month and day',
    source: 'study 4, "always day first": the written month leaves no doubt',
    claim: 'time',
    pattern: words(`(?<month>%MONTH%) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)(?:,? (?<year>%YEAR%))?`),
    resolve: writtenOut,
  },
  {
    name: 'figures, day first',
    source: 'study 4: "09/03/2017", "09.03.17"',
    claim: 'time',
    pattern: words(
      `(?<day>\\d{1,2})(?:/(?<month>\\d{1,2})/(?<year>%YEAR%|\\d{2})|\\.(?<month2>\\d{1,2})\\.(?<year2>%YEAR%|\\d{2})|-(?<month3>\\d{1,2})-(?<year3>%YEAR%|\\d{2}))`,
    ),
    resolve: (found) =>
      inFigures({
        ...found,
        month: found['month'] ?? found['month2'] ?? found['month3'],
        year: found['year'] ?? found['year2'] ?? found['year3'],
      }),
  },
  {
    name: 'day and month in figures',
    source: 'study 4, as above without year',
    claim: 'time',
    pattern: words(`(?<day>\\d{1,2})/(?<month>\\d{1,2})(?!/)`),
    resolve: ({ lead, day = '', month = '' }, context) =>
      /^(?:by|before|on)$/.test(lead) && isoDate(2024, Number(month), Number(day))
        ? onDay(dayAndMonth(Number(day), Number(month), context))
        : null,
  },
  {
    name: 'year, month and day',
    source: 'study 4, written the international way',
    claim: 'time',
    pattern: words(`(?<year>%YEAR%)-(?<month>\\d{2})-(?<day>\\d{2})`),
    resolve: inFigures,
  },
  {
    name: 'day of the month alone',
    source: 'study 4, "first … on or after M", by analogy',
    claim: 'time',
    pattern: words(`(?<day>\\d{1,2}) ?(?:st|nd|rd|th)(?: of (?:the|this) month)?`),
    resolve: ({ lead, day = '' }, { meetingDate }) => {
      if (!/^(?:by|by no later than|before|on)$/.test(lead)) return null;
      if (!meetingDate) return NO_DATE;
      for (let ahead = dayOf(meetingDate) <= Number(day) ? 0 : 1; ahead < 4; ahead += 1) {
        const month = monthOf(meetingDate) - 1 + ahead;
        const date = isoDate(yearOf(meetingDate) + Math.floor(month / 12), (month % 12) + 1, Number(day));
        if (date) return onDay(date);
      }
      return null;
    },
  },
];
