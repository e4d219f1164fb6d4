import type { IsoDate } from '../../model/index.ts';
import { fullYear, monthEnd, monthOf, yearOf } from '../../model/days.ts';
import { inMonth, NO_DATE, type DeadlineContext } from './context.ts';
import { easterSunday } from './days.ts';
import { monthAfter, monthFrom } from './months.ts';
import { isStart, type DeadlineRule } from './rule.ts';
import { words } from './wording.ts';

/** Seasons, school terms and holidays: known to the month only. */

type Months = Readonly<Record<string, number>>;

/** Last month of each season, and of each school term. */
const SEASON: Months = { spring: 5, summer: 8, autumn: 11, winter: 2 };
const TERM: Months = { autumn: 12, winter: 12, christmas: 12, spring: 4, easter: 4, summer: 7 };
const TERM_STARTS: Months = { autumn: 9, winter: 9, christmas: 9, spring: 1, easter: 1, summer: 4 };
const HALF_TERM: Months = { autumn: 10, october: 10, spring: 2, february: 2, summer: 5, may: 5, whitsun: 5 };
/** Month before which each holiday begins, and the month it is over. */
const HOLIDAY: Months = {
  christmas: 12,
  xmas: 12,
  winter: 12,
  summer: 7,
  august: 7,
  autumn: 10,
  october: 10,
};
const HOLIDAY_OVER: Months = {
  christmas: 1,
  xmas: 1,
  winter: 1,
  summer: 9,
  august: 9,
  autumn: 11,
  october: 11,
};

const month = (months: Months, name: string | undefined): number | undefined =>
  months[(name ?? '').toLowerCase()];

const inYear = (number: number, year: string | undefined, context: DeadlineContext): IsoDate | null =>
  year ? monthEnd(fullYear(year), number) : monthFrom(number, context);

/** End of the first such season that is not over; a winter with a year is the one that begins in it. */
export function seasonEnd(
  season: string,
  year: string | undefined,
  context: DeadlineContext,
): IsoDate | null {
  const number = month(SEASON, season);
  if (!number) return null;
  return year && number === 2 ? monthEnd(fullYear(year) + 1, 2) : inYear(number, year, context);
}

/** End of the first such school term that is not over. */
export const termEnd = (season: string, year: string | undefined, context: DeadlineContext): IsoDate | null =>
  inYear(month(TERM, season) ?? 12, year, context);

const soonest = (ends: readonly (IsoDate | null)[]): IsoDate | null =>
  ends.filter((end) => end !== null).toSorted()[0] ?? null;

function easterMonth({ meetingDate }: DeadlineContext, stated: string | undefined): IsoDate | null {
  if (stated) return monthEnd(Number(stated), monthOf(easterSunday(Number(stated))));
  if (!meetingDate) return null;
  const year = yearOf(meetingDate);
  const easter = easterSunday(year) >= meetingDate ? easterSunday(year) : easterSunday(year + 1);
  return monthEnd(yearOf(easter), monthOf(easter));
}

export const seasonRules: readonly DeadlineRule[] = [
  {
    name: 'season',
    source: 'study 4: "a season" ends with May, August, November, February',
    claim: 'time',
    pattern: words(`(?<season>spring|summer|autumn|winter)(?:,? (?:of )?(?<year>%YEAR%))?(?: months)?`),
    // "On winter" is about it: "a workshop on winter planning".
    resolve: ({ season = '', year, lead }, context) =>
      lead === 'on' ? null : inMonth(seasonEnd(season, year, context)),
  },
  {
    name: 'term',
    source: 'study 4: "autumn / spring / summer term"',
    claim: 'time',
    pattern: words(
      `(?<season>spring|summer|autumn|winter|christmas|easter) (?:school )?term(?:,? (?<year>%YEAR%))?(?! (?:time|date)s?)`,
    ),
    resolve: (found, context) =>
      inMonth(
        inYear(month(isStart(found) ? TERM_STARTS : TERM, found['season']) ?? 12, found['year'], context),
      ),
  },
  {
    name: 'half-term',
    source: 'study 4: "half-term" is October, February or late May, whichever is next',
    claim: 'time',
    pattern: words(
      `(?:(?<name>autumn|october|spring|february|summer|may|whitsun) )?half(?: |-)?term(?: (?:holidays?|break|week))?`,
    ),
    resolve: ({ name }, context) => {
      const number = month(HALF_TERM, name);
      return inMonth(
        number ? monthFrom(number, context) : soonest([2, 5, 10].map((each) => monthFrom(each, context))),
      );
    },
  },
  {
    name: 'end of term',
    source: 'study 4: "the end of term" is the next of December, April, July',
    claim: 'due',
    pattern: words(`(?:the )?end of (?:the |this )?(?:school )?term`),
    resolve: (_, context) => inMonth(soonest([4, 7, 12].map((each) => monthFrom(each, context)))),
  },
  {
    name: 'next term',
    source: 'study 4, terms',
    claim: 'time',
    pattern: words(`(?:next|new) (?:school )?term(?! (?:time|date)s?)`),
    resolve: (found, context) => {
      const start = soonest([1, 4, 9].map((each) => monthAfter(each, context)));
      if (!start || isStart(found)) return inMonth(start);
      return inMonth(monthEnd(yearOf(start), { 1: 4, 4: 7, 9: 12 }[monthOf(start)] ?? 12));
    },
  },
  {
    name: 'academic year',
    source: 'study 4: "the end of term / academic year" is July; a new one starts in September',
    claim: 'time',
    pattern: words(`(?:(?<which>current|next|new|coming|following) )?(?:academic|school) year`),
    resolve: (found, context) => {
      const isNew = /^(?:next|new|coming|following)$/i.test(found['which'] ?? '');
      if (isStart(found) || (isNew && !found.phase)) return inMonth(monthFrom(9, context));
      if (!found.phase && !/^(?:in|during|within|by|before)$/.test(found.lead)) return null;
      const end = monthFrom(7, context);
      return inMonth(isNew && end ? monthEnd(yearOf(end) + 1, 7) : end);
    },
  },
  {
    name: 'holidays and recess',
    source: 'study 4: "before Christmas", "before the summer recess"; bare "recess" has no date',
    claim: 'time',
    pattern: words(
      `(?<name>christmas|xmas|easter|summer|autumn|winter|october|august) (?:recess|holidays?|break|period|vacation|closure|shutdown)|(?<feast>christmas|xmas|easter)(?: and new year)?(?:,? (?<year>%YEAR%))?|recess`,
    ),
    resolve: (found, context) => {
      if (!found.lead) return null;
      const name = found['name'] ?? found['feast'];
      if (!name) return NO_DATE;
      const { year } = found;
      if (/easter/i.test(name)) return inMonth(easterMonth(context, year));
      const isOver = /^(?:after|following|until)$/.test(found.lead);
      return inMonth(inYear(month(isOver ? HOLIDAY_OVER : HOLIDAY, name) ?? 7, year, context));
    },
  },
];
