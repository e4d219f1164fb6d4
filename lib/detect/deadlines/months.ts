import type { IsoDate } from '../../model/index.ts';
import { inMonth, NO_DATE, onDay, type DeadlineContext, type Resolution } from './context.ts';
import { lastDay, monthEnd, monthOf, yearOf } from './days.ts';
import { meetingInMonth } from './calendar.ts';
import { isBefore, isEnd, type DeadlineRule, type Words } from './rule.ts';
import { isMonthName, monthNumber, words, yearNumber } from './wording.ts';

/** Months, with or without a year, and their parts. */

/** End of the first such month that is not over when the meeting is held. */
export function monthFrom(month: number, context: DeadlineContext): IsoDate | null {
  const { meetingDate } = context;
  if (!meetingDate) return null;
  const year = yearOf(meetingDate) + (monthOf(meetingDate) > month ? 1 : 0);
  return monthEnd(year, month);
}

/** End of the first such month that begins after the meeting. */
export function monthAfter(month: number, context: DeadlineContext): IsoDate | null {
  const { meetingDate } = context;
  if (!meetingDate) return null;
  const year = yearOf(meetingDate) + (monthOf(meetingDate) >= month ? 1 : 0);
  return monthEnd(year, month);
}

const previousMonthEnd = (date: IsoDate): IsoDate => monthEnd(yearOf(date), monthOf(date) - 1);

/** Words by which a task comes back to the meeting: "report back in October" means the October meeting. */
const COMES_BACK =
  /\b(?:report(?:s|ed)?\b|bring|brought|back|come|comes|taken|return|returned|submitted|presented|update (?:the|members)|on the agenda)/i;

function readMonth(found: Words, context: DeadlineContext, sentence: string): Resolution | null {
  const name = found['month'];
  if (!name || !isMonthName(name)) return null;
  const month = monthNumber(name);
  const year = found['year'] ?? found['shortYear'] ?? found['twoDigits'];
  const end = year
    ? monthEnd(yearNumber(year), month)
    : isBefore(found) && !found['phase']
      ? monthAfter(month, context)
      : monthFrom(month, context);
  if (!end) return NO_DATE;
  if (isEnd(found)) return onDay(end);
  if (isBefore(found) && !found['phase']) return onDay(previousMonthEnd(end));
  const meeting =
    !found['phase'] && /^in$/i.test(found['lead'] ?? '') && COMES_BACK.test(sentence)
      ? meetingInMonth(end, context)
      : null;
  return meeting ? onDay(meeting) : inMonth(end);
}

export const monthRules: readonly DeadlineRule[] = [
  {
    name: 'month',
    source: 'study 4: "by June", "before June", "the end of June", "mid June", "June 2024"',
    claim: 'time',
    pattern: words(
      `%WHEN%(?<month>%MONTH%)(?:,? (?<year>%YEAR%)|,? ?['’](?<shortYear>\\d{2})|-(?<twoDigits>\\d{2}))?`,
    ),
    resolve: readMonth,
  },
  {
    name: 'report of a month',
    source: 'study 4: "in, for June", the report standing for its time',
    claim: 'time',
    pattern: words(
      `(?<lead>in|for|with|into) (?:the|its|their|our) (?<month>%MONTH%) (?:reports?|update|edition|issue|newsletter|bulletin|magazine)(?! (?:on|of|to))`,
    ),
    resolve: readMonth,
  },
  {
    name: 'one month or the next',
    source: 'study 4, ends of ranges',
    claim: 'time',
    pattern: words(
      `%WHEN%(?:%MONTH%)(?: %YEAR%)?(?: ?[/–-] ?| (?:or|to|and) )(?:(?:early|mid|late)(?: |-))?(?<month>%MONTH%)(?: (?<year>%YEAR%))?`,
    ),
    resolve: (found, context, sentence) => readMonth({ ...found, phase: undefined }, context, sentence),
  },
  {
    name: 'end of the month',
    source: 'study 4: "the end of the month", "by month end"',
    claim: 'due',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:the )?(?:end of (?:the|this) (?:calendar )?month|month(?: |-)end|end of month)`,
    ),
    resolve: (_, { meetingDate }) =>
      onDay(meetingDate && monthEnd(yearOf(meetingDate), monthOf(meetingDate))),
  },
  {
    name: 'next month',
    source: 'study 4, "next week" by analogy',
    claim: 'time',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:the )?(?:(?<phase>%PHASE%) (?:the )?)?(?<which>next|following) month(?! meeting)`,
    ),
    resolve: (found, { meetingDate }) => {
      const end = meetingDate && monthEnd(yearOf(meetingDate), monthOf(meetingDate) + 1);
      return isEnd(found) ? onDay(end) : inMonth(end);
    },
  },
  {
    name: 'this month',
    source: 'study 4, "the end of the month" by analogy',
    claim: 'time',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?later (?:in the|this) month|(?:by|during|in|before the end of|by the end of) this month`,
    ),
    resolve: (_, { meetingDate }) =>
      inMonth(meetingDate && monthEnd(yearOf(meetingDate), monthOf(meetingDate))),
  },
];

/** True where the date is the last day of its month. */
export const isMonthEnd = (date: IsoDate): boolean =>
  Number(date.slice(8)) === lastDay(yearOf(date), monthOf(date));
