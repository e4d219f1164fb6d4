import type { IsoDate } from '../../model/index.ts';
import { isoDate, monthEnd, monthOf, yearOf } from '../../model/days.ts';
import { inMonth, NO_DATE, onDay, type DeadlineContext } from './context.ts';
import { monthAfter, monthFrom } from './months.ts';
import { isBefore, isEnd, isStart, type DeadlineRule } from './rule.ts';
import { phrases, words } from './wording.ts';

/** Quarters of the financial year and the ends of years. */

const QUARTERS = [
  phrases('1, one, first'),
  phrases('2, two, second'),
  phrases('3, three, third'),
  phrases('4, four, fourth, final, last'),
];

/** Months in which the quarters of the financial year end. */
const QUARTER_ENDS = [6, 9, 12, 3];

function quarterEnd(
  quarter: number,
  startYear: string | undefined,
  context: DeadlineContext,
): IsoDate | null {
  const month = QUARTER_ENDS[quarter] ?? 3;
  return startYear ? monthEnd(Number(startYear) + (quarter === 3 ? 1 : 0), month) : monthFrom(month, context);
}

const isNew = (which: string | undefined): boolean =>
  /^(?:next|new|coming|following|forthcoming)$/i.test(which ?? '');

export const yearRules: readonly DeadlineRule[] = [
  {
    name: 'quarter',
    source: 'study 4: quarters of the financial year; "Q3 2022/23" is October to December 2022',
    claim: 'time',
    pattern: words(
      `(?:(?:q|quarter )(?<figure>[1-4]|one|two|three|four)|(?<word>first|second|third|fourth|final|last) quarter)(?:,? (?:of )?(?<start>20\\d{2})(?:[/–-]\\d{2,4})?)?`,
    ),
    resolve: (found, context) => {
      // A bare "Q3" names a report or its period.
      if (!found.lead && !found.phase) return null;
      const named = (found['figure'] ?? found['word'] ?? '').toLowerCase();
      const end = quarterEnd(
        QUARTERS.findIndex((names) => names.includes(named)),
        found['start'],
        context,
      );
      return isEnd(found) ? onDay(end) : inMonth(end);
    },
  },
  {
    name: 'next quarter',
    source: 'study 4, quarters',
    claim: 'time',
    pattern: words(`(?:(?<which>next|this|current|following) )?quarter(?! of)`),
    resolve: (found, { meetingDate }) => {
      if (!found['which'] && !/^(?:this|the current)$/.test(found.article) && !isEnd(found)) return null;
      if (!meetingDate) return NO_DATE;
      const quarter = Math.floor((monthOf(meetingDate) - 1) / 3) + (isNew(found['which']) ? 1 : 0);
      const end = monthEnd(yearOf(meetingDate), quarter * 3 + 3);
      return isEnd(found) ? onDay(end) : inMonth(end);
    },
  },
  {
    name: 'year end',
    source: 'study 4: "the end of the financial year / year end" is the next 31 March',
    claim: 'due',
    pattern: words(
      `(?:financial )?year(?: |-)end(?! (?:accounts|report|position|figures|outturn|statement|balances?|audit))`,
    ),
    resolve: ({ lead }, context) => (lead ? onDay(monthFrom(3, context)) : null),
  },
  {
    name: 'financial year',
    source: 'study 4, "the end of the financial year"; a new one begins in April',
    claim: 'time',
    pattern: words(
      `(?:(?<which>current|next|new|coming|following) )?(?:(?<start>20\\d{2})[/-]\\d{2,4} )?(?:financial|fiscal|budget) year`,
    ),
    resolve: (found, context) => {
      if (!found.lead && !found.phase) return null;
      const fresh = isNew(found['which']);
      if (fresh && isBefore(found) && !found.phase) return inMonth(monthFrom(3, context));
      if (isStart(found)) return inMonth(monthFrom(4, context));
      const end = found['start'] ? isoDate(Number(found['start']) + 1, 3, 31) : monthFrom(3, context);
      if (isEnd(found)) return onDay(end);
      return inMonth(fresh && end ? monthEnd(yearOf(end) + 1, 3) : end);
    },
  },
  {
    name: 'municipal year',
    source: 'study 4: "the end of the municipal year" is the next annual meeting, in May',
    claim: 'time',
    pattern: words(
      `(?:(?<which>current|next|new|coming|following|forthcoming) )?(?:(?<start>20\\d{2})[/-]\\d{2,4} )?(?:municipal|council|civic|mayoral) year`,
    ),
    resolve: (found, context) => {
      if (!found.lead && !found.phase) return null;
      if (isNew(found['which']) && !isStart(found)) return NO_DATE;
      return inMonth(found['start'] ? isoDate(Number(found['start']) + 1, 5, 31) : monthAfter(5, context));
    },
  },
  {
    name: 'end of the year',
    source: 'study 4: "the end of the year / calendar year" is 31 December',
    claim: 'due',
    pattern: words(
      `(?:the )?(?:end|close) of (?:the |this )?(?:calendar )?(?:year(?! group)|(?<year>20\\d{2})(?!/|-\\d))`,
    ),
    resolve: (found, { meetingDate }) => {
      const year = found['year'] ? Number(found['year']) : meetingDate && yearOf(meetingDate);
      return year ? onDay(isoDate(year, 12, 31)) : NO_DATE;
    },
  },
  {
    name: 'year',
    source: 'LABELLING: the last day of what is meant',
    claim: 'vague',
    pattern: words(`(?<year>20\\d{2})(?!/|-\\d|–\\d|\\.\\d)`),
    resolve: (found, { meetingDate }) => {
      if (!/^(?:by|in|during|before|until|within)$/.test(found.lead)) return null;
      const year = Number(found['year'] ?? '');
      if (meetingDate && year < yearOf(meetingDate)) return null;
      if (/^(?:early|mid)/.test(found.phase)) return NO_DATE;
      return inMonth(isoDate(isBefore(found) ? year - 1 : year, 12, 31));
    },
  },
];
