import type { IsoDate } from '../../model/index.ts';
import { inMonth, NO_DATE, type DeadlineContext } from './context.ts';
import { easterSunday, monthEnd, monthOf, yearOf } from './days.ts';
import { monthAfter, monthFrom } from './months.ts';
import { isStart, type DeadlineRule } from './rule.ts';
import { words, yearNumber } from './wording.ts';

/** Seasons, school terms and holidays: known to the month only. */

/** Last month of each season and school term. */
const SEASON: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, winter: 2 };
const TERM: Readonly<Record<string, number>> = {
  autumn: 12,
  spring: 4,
  summer: 7,
  winter: 12,
  christmas: 12,
  easter: 4,
};
const HALF_TERM: Readonly<Record<string, number>> = {
  autumn: 10,
  october: 10,
  spring: 2,
  february: 2,
  summer: 5,
  may: 5,
  whitsun: 5,
};
/** Month before which each holiday begins. */
const HOLIDAY: Readonly<Record<string, number>> = {
  christmas: 12,
  summer: 7,
  easter: 4,
  autumn: 10,
  october: 10,
  winter: 12,
  xmas: 12,
};

/** End of the first such season that is not over; a winter with a year is the one that begins in it. */
export function seasonEnd(
  season: string,
  year: string | undefined,
  context: DeadlineContext,
): IsoDate | null {
  const month = SEASON[season.toLowerCase()];
  if (!month) return null;
  return year ? monthEnd(yearNumber(year) + (month === 2 ? 1 : 0), month) : monthFrom(month, context);
}

const soonest = (months: readonly number[], context: DeadlineContext): IsoDate | null =>
  months
    .map((month) => monthFrom(month, context))
    .filter((end) => end !== null)
    .toSorted()[0] ?? null;

const easterMonth = (context: DeadlineContext): IsoDate | null => {
  const { meetingDate } = context;
  if (!meetingDate) return null;
  const year = yearOf(meetingDate);
  const easter = easterSunday(year) >= meetingDate ? easterSunday(year) : easterSunday(year + 1);
  return monthEnd(yearOf(easter), monthOf(easter));
};

export const seasonRules: readonly DeadlineRule[] = [
  {
    name: 'season',
    source: 'study 4: "a season" ends with May, August, November, February',
    claim: 'time',
    pattern: words(
      `%WHEN%(?<season>spring|summer|autumn|winter)(?:,? (?:of )?(?<year>%YEAR%)| (?=20\\d{2}/))?(?: (?:season|period|months))?`,
    ),
    resolve: (found, context) =>
      context.meetingDate || found['year']
        ? inMonth(seasonEnd(found['season'] ?? '', found['year'], context))
        : NO_DATE,
  },
  {
    name: 'term',
    source: 'study 4: "autumn / spring / summer term"',
    claim: 'time',
    pattern: words(
      `%WHEN%(?<season>spring|summer|autumn|winter|christmas|easter) (?:school )?term(?:,? (?<year>%YEAR%))?(?! (?:time|date)s?)`,
    ),
    resolve: (found, context) => {
      const month = TERM[(found['season'] ?? '').toLowerCase()] ?? 12;
      if (isStart(found)) {
        const first = { autumn: 9, winter: 9, christmas: 9, spring: 1, easter: 1, summer: 4 }[
          (found['season'] ?? '').toLowerCase()
        ];
        return inMonth(
          found['year'] ? monthEnd(yearNumber(found['year']), first ?? 9) : monthFrom(first ?? 9, context),
        );
      }
      return inMonth(found['year'] ? monthEnd(yearNumber(found['year']), month) : monthFrom(month, context));
    },
  },
  {
    name: 'half-term',
    source: 'study 4: "half-term" is October, February or late May, whichever is next',
    claim: 'time',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:the )?(?:(?:end|start|beginning) of )?(?:the )?(?:(?<name>autumn|october|spring|february|summer|may|whitsun) )?half(?: |-)?term(?: (?:holidays?|break|week))?`,
    ),
    resolve: (found, context) => {
      const month = HALF_TERM[(found['name'] ?? '').toLowerCase()];
      return inMonth(month ? monthFrom(month, context) : soonest([2, 5, 10], context));
    },
  },
  {
    name: 'end of term',
    source: 'study 4: "the end of term" is the next of December, April, July',
    claim: 'due',
    pattern: words(`(?:(?<lead>%LEAD%) )?(?:the )?end of (?:the |this )?(?:school )?term`),
    resolve: (_, context) => inMonth(soonest([4, 7, 12], context)),
  },
  {
    name: 'next term',
    source: 'study 4, terms',
    claim: 'time',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:the )?(?:(?<phase>start|beginning|end|early part) of )?(?:the )?(?:next|new|following) (?:school )?term(?! (?:time|date)s?)`,
    ),
    resolve: (found, context) => {
      const { meetingDate } = context;
      if (!meetingDate) return NO_DATE;
      const starts = [1, 4, 9]
        .map((month) => monthAfter(month, context))
        .filter((end) => end !== null)
        .toSorted();
      const start = starts[0] ?? null;
      if (!start || isStart(found)) return inMonth(start);
      const last = { 1: 4, 4: 7, 9: 12 }[monthOf(start)] ?? 12;
      return inMonth(monthEnd(yearOf(start), last));
    },
  },
  {
    name: 'academic year',
    source: 'study 4: "the end of term / academic year" is July; a new one starts in September',
    claim: 'time',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:the )?(?:(?<phase>end|start|beginning|close) of )?(?:the |this )?(?<which>current|next|new|following|coming)? ?(?:(?:20\\d{2}/\\d{2,4}) )?(?:academic|school) year`,
    ),
    resolve: (found, context) => {
      const fresh = /next|new|following|coming/i.test(found['which'] ?? '');
      if (isStart(found) || (fresh && !found['phase'])) return inMonth(monthFrom(9, context));
      if (!found['phase'] && !/^(?:in|during|within|by|before)$/i.test(found['lead'] ?? '')) return null;
      const end = monthFrom(7, context);
      return inMonth(fresh && end ? monthEnd(yearOf(end) + 1, 7) : end);
    },
  },
  {
    name: 'Christmas and other breaks',
    source: 'study 4: "before Christmas", "before the summer recess"; bare "recess" has no date',
    claim: 'time',
    pattern: words(
      `(?<lead>before|by|prior to|ahead of|in advance of|in time for|until|till|after|following|over|during) (?:the )?(?:(?:end|start|beginning) of )?(?:the )?(?:(?<name>christmas|xmas|easter|summer|autumn|winter|october|august)(?: (?:recess|holidays?|break|period|vacation|closure|shutdown|adjournment))|(?<feast>christmas|xmas)(?: and new year)?|(?<recess>recess))`,
    ),
    resolve: (found, context) => {
      if (found['recess']) return NO_DATE;
      const name = (found['name'] ?? found['feast'] ?? '').toLowerCase();
      const after = /^(?:after|following)$/i.test(found['lead'] ?? '');
      if (name === 'easter') return inMonth(easterMonth(context));
      const month = HOLIDAY[name] ?? 7;
      if (!after) return inMonth(monthFrom(month, context));
      return inMonth(monthFrom({ 12: 1, 7: 9, 10: 11 }[month] ?? month, context));
    },
  },
  {
    name: 'Easter',
    source: 'study 4, "before Christmas" by analogy',
    claim: 'time',
    pattern: words(
      `(?<lead>before|by|at|after|until|around|in time for|over|following|for) (?:the )?easter(?: (?<year>%YEAR%))?`,
    ),
    resolve: (_, context) => inMonth(easterMonth(context)),
  },
];
