import { inMonth, NO_DATE, onDay, type DeadlineContext } from './context.ts';
import { makeDate, monthEnd, monthOf, yearOf } from './days.ts';
import { monthAfter, monthFrom } from './months.ts';
import { isBefore, isEnd, isStart, type DeadlineRule } from './rule.ts';
import { words, yearNumber } from './wording.ts';

/** Quarters of the financial year and the ends of years. */

const QUARTER: Readonly<Record<string, number>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
};

/** End of a financial quarter: June, September, December, or March of the following year. */
function quarterEnd(quarter: number, startYear: number | null, context: DeadlineContext) {
  const month = [6, 9, 12, 3][quarter - 1] ?? 3;
  if (startYear !== null) return monthEnd(startYear + (quarter === 4 ? 1 : 0), month);
  return monthFrom(month, context);
}

export const yearRules: readonly DeadlineRule[] = [
  {
    name: 'quarter',
    source: 'study 4: quarters of the financial year; "Q3 2022/23" is October to December 2022',
    claim: 'time',
    pattern: words(
      `%WHEN%(?:q(?<figure>[1-4])|quarter (?<number>[1-4]|one|two|three|four)|(?<word>first|second|third|fourth|final|last) quarter)(?: of)?(?:,? (?<start>20\\d{2})(?: ?[/–-] ?\\d{2,4})?)?`,
    ),
    resolve: (found, context) => {
      const named = found['figure'] ?? found['number'] ?? found['word'] ?? '';
      const quarter =
        QUARTER[named.toLowerCase()] ?? ['one', 'two', 'three', 'four'].indexOf(named.toLowerCase()) + 1;
      if (!quarter) return null;
      const end = quarterEnd(quarter, found['start'] ? yearNumber(found['start']) : null, context);
      return isEnd(found) ? onDay(end) : inMonth(end);
    },
  },
  {
    name: 'next quarter',
    source: 'study 4, quarters',
    claim: 'time',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:the )?(?:(?<phase>end|start) of )?(?:the )?(?<which>next|this|current|the|following) quarter(?! of)`,
    ),
    resolve: (found, context) => {
      const { meetingDate } = context;
      if (!meetingDate) return NO_DATE;
      const quarter =
        Math.floor((monthOf(meetingDate) - 1) / 3) + (/next|following/i.test(found['which'] ?? '') ? 1 : 0);
      const end = monthEnd(yearOf(meetingDate), quarter * 3 + 3);
      return isEnd(found) ? onDay(end) : inMonth(end);
    },
  },
  {
    name: 'end of the financial year',
    source: 'study 4: "the end of the financial year / year end" is the next 31 March',
    claim: 'due',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:the )?(?:(?:end|close) of (?:the |this )?(?:current )?(?:financial|fiscal|budget) year|financial year(?: |-)end|year(?: |-)end(?! (?:accounts|report|position|figures|outturn|statement|balances?|audit|forecast))|fye)`,
    ),
    resolve: (_, context) => onDay(monthFrom(3, context)),
  },
  {
    name: 'financial year',
    source: 'study 4, "the end of the financial year"; a new one begins in April',
    claim: 'time',
    pattern: words(
      `(?:(?<lead>in|during|by|before|within|from|at|for|early in) )(?:the )?(?:(?<phase>start|beginning) of )?(?:the |this )?(?<which>current|next|new|coming)? ?financial year(?: (?<start>20\\d{2})/\\d{2,4})?`,
    ),
    resolve: (found, context) => {
      const fresh = /next|new|coming/i.test(found['which'] ?? '');
      if (isStart(found) || (fresh && isBefore(found)))
        return inMonth(isBefore(found) ? monthFrom(3, context) : monthFrom(4, context));
      if (found['start']) return inMonth(makeDate(Number(found['start']) + 1, 3, 31));
      const end = monthFrom(3, context);
      return inMonth(fresh && end ? monthEnd(yearOf(end) + 1, 3) : end);
    },
  },
  {
    name: 'municipal year',
    source: 'study 4: "the end of the municipal year" is the next annual meeting, in May',
    claim: 'time',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:the )?(?:(?<phase>end|start|beginning|close|early part|later|early) (?:of|in) )?(?:the |this )?(?<which>current|next|new|following|forthcoming|coming)? ?(?:(?<start>20\\d{2})/\\d{2,4} )?(?:municipal|council|civic|mayoral) year`,
    ),
    resolve: (found, context) => {
      const fresh = /next|new|following|forthcoming|coming/i.test(found['which'] ?? '');
      if (fresh && !isStart(found)) return NO_DATE;
      if (found['start']) return inMonth(makeDate(Number(found['start']) + 1, 5, 31));
      return inMonth(monthAfter(5, context));
    },
  },
  {
    name: 'end of the year',
    source: 'study 4: "the end of the year / calendar year" is 31 December',
    claim: 'due',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:the )?(?:end|close) of (?:the |this )?(?:calendar )?(?:year(?! group)|(?<year>20\\d{2})(?!/|-\\d))(?: (?=20\\d{2}))?`,
    ),
    resolve: (found, { meetingDate }) => {
      const year = found['year'] ? Number(found['year']) : meetingDate ? yearOf(meetingDate) : null;
      return year === null ? NO_DATE : onDay(makeDate(year, 12, 31));
    },
  },
  {
    name: 'year',
    source: 'LABELLING: the last day of what is meant',
    claim: 'time',
    pattern: words(
      `(?<lead>by|in|during|before|until|late in|later in|within) (?:(?<phase>early|mid|late|spring of)(?: |-))?(?<year>20\\d{2})(?!/|-\\d|–\\d| [A-Z])`,
    ),
    resolve: (found, { meetingDate }) => {
      const year = Number(found['year'] ?? '');
      if (meetingDate && year < yearOf(meetingDate)) return null;
      if (/early|mid/i.test(found['phase'] ?? '')) return NO_DATE;
      return inMonth(makeDate(isBefore(found) ? year - 1 : year, 12, 31));
    },
  },
];
