import type { IsoDate } from '../../model/index.ts';
import { fullYear, monthEnd, monthOf, yearOf } from '../../model/days.ts';
import { monthNumber } from '../../model/months.ts';
import { meetingInMonth } from './calendar.ts';
import { inMonth, NO_DATE, onDay, type DeadlineContext, type Resolution } from './context.ts';
import { isBefore, isEnd, type DeadlineRule, type Words } from './rule.ts';
import { isMonthName, words } from './wording.ts';

/** Months, with or without a year, and their parts. */

/** End of the first such month that is not over when the meeting is held. */
export function monthFrom(month: number, { meetingDate }: DeadlineContext): IsoDate | null {
  if (!meetingDate) return null;
  return monthEnd(yearOf(meetingDate) + (monthOf(meetingDate) > month ? 1 : 0), month);
}

/** End of the first such month that begins after the meeting. */
export function monthAfter(month: number, { meetingDate }: DeadlineContext): IsoDate | null {
  if (!meetingDate) return null;
  return monthEnd(yearOf(meetingDate) + (monthOf(meetingDate) >= month ? 1 : 0), month);
}

const previousMonthEnd = (date: IsoDate): IsoDate => monthEnd(yearOf(date), monthOf(date) - 1);

/** Words by which a task comes back to the meeting: "report back in October" means the October meeting. */
const COMES_BACK =
  /\b(?:report(?:s|ed)?|bring|brought|back|comes?|taken|returns?|returned|submitted|presented|on the agenda)\b/i;

export function readMonth(found: Words, context: DeadlineContext, sentence: string): Resolution | null {
  const name = found['month'];
  if (!name || !isMonthName(name)) return null;
  const month = monthNumber(name);
  const year = found['year'] ?? found['short'];
  const ends = isBefore(found) && !found.phase;
  const end = year
    ? monthEnd(fullYear(year), month)
    : ends
      ? monthAfter(month, context)
      : monthFrom(month, context);
  if (!end) return NO_DATE;
  if (isEnd(found)) return onDay(end);
  if (ends) return onDay(previousMonthEnd(end));
  const meeting =
    found.lead === 'in' && !found.phase && COMES_BACK.test(sentence) ? meetingInMonth(end, context) : null;
  return meeting ? onDay(meeting) : inMonth(end);
}

export const monthRules: readonly DeadlineRule[] = [
  {
    name: 'month',
    source: 'study 4: "by June", "before June", "the end of June", "mid June", "June 2024", "May or June"',
    claim: 'time',
    pattern: words(`(?<month>%MONTH%)(?:,? (?<year>%YEAR%)|,? ['’](?<short>\\d{2})|-(?<short2>\\d{2}))?`),
    resolve: (found, context, sentence) =>
      readMonth({ ...found, short: found['short'] ?? found['short2'] }, context, sentence),
  },
  {
    name: 'report of a month',
    source: 'study 4: "in, for June", the report standing for its time',
    claim: 'due',
    pattern: words(`(?<month>%MONTH%) (?:reports?|update|edition|issue|newsletter|bulletin|magazine)`),
    resolve: (found, context, sentence) =>
      /^(?:in|for|with|into)$/.test(found.lead) && found.article ? readMonth(found, context, sentence) : null,
  },
  {
    name: 'end of the month',
    source: 'study 4: "the end of the month", "by month end"',
    claim: 'due',
    pattern: words(`(?:the )?end of (?:the |this )?(?:calendar )?month|month(?: |-)end`),
    resolve: (_, { meetingDate }) =>
      onDay(meetingDate && monthEnd(yearOf(meetingDate), monthOf(meetingDate))),
  },
  {
    name: 'next month',
    source: 'study 4, "next week" by analogy',
    claim: 'time',
    pattern: words(`(?:next|following) month(?:['’]s meeting)?(?! meeting)`),
    resolve: (found, { meetingDate }) => {
      const end = meetingDate && monthEnd(yearOf(meetingDate), monthOf(meetingDate) + 1);
      return isEnd(found) ? onDay(end) : inMonth(end);
    },
  },
  {
    name: 'this month',
    source: 'study 4, "the end of the month" by analogy',
    claim: 'time',
    pattern: words(`later (?:in the|this) month|this month`),
    resolve: (_, { meetingDate }) =>
      inMonth(meetingDate && monthEnd(yearOf(meetingDate), monthOf(meetingDate))),
  },
];
