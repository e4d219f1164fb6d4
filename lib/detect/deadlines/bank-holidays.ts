import type { IsoDate } from '../../model/index.ts';
import { addDays, isoDate, weekdayOf, yearOf } from '../../model/days.ts';
import type { DeadlineContext } from './context.ts';
import { easterSunday } from './days.ts';

/**
 * Bank holidays of England and Wales and of Scotland, computed, for "within 5 working days".
 * Source: Banking and Financial Dealings Act 1971, and the proclamations for the moved and one-off days below.
 */

type Nation = NonNullable<DeadlineContext['nation']>;

/** One-off holidays of the whole kingdom. */
const ONE_OFF: readonly IsoDate[] = [
  '2002-06-03',
  '2011-04-29',
  '2012-06-05',
  '2022-06-03',
  '2022-09-19',
  '2023-05-08',
];

/** Holidays that were moved: the day they would have fallen on, and the day they were kept. */
const MOVED: Readonly<Record<IsoDate, IsoDate>> = {
  '1995-05-01': '1995-05-08',
  '2002-05-27': '2002-06-04',
  '2012-05-28': '2012-06-04',
  '2020-05-04': '2020-05-08',
  '2022-05-30': '2022-06-02',
};

const day = (year: number, month: number, date: number): IsoDate =>
  isoDate(year, month, date) ?? '1900-01-01';

const firstMonday = (year: number, month: number): IsoDate => {
  const first = day(year, month, 1);
  return addDays(first, (8 - weekdayOf(first)) % 7);
};

const lastMonday = (year: number, month: number): IsoDate => {
  const last = day(year, month, 31);
  return addDays(last, 1 - weekdayOf(last));
};

/** Days that fall on a weekend are kept on the next weekday that is not a holiday already. */
function substituted(holidays: readonly IsoDate[]): IsoDate[] {
  const kept: IsoDate[] = [];
  const weekend: IsoDate[] = [];
  for (const holiday of holidays) (weekdayOf(holiday) > 5 ? weekend : kept).push(holiday);
  for (const holiday of weekend) {
    let substitute = holiday;
    while (weekdayOf(substitute) > 5 || kept.includes(substitute)) substitute = addDays(substitute, 1);
    kept.push(substitute);
  }
  return kept;
}

/** The days on which offices are shut in a year, in date order. */
export function bankHolidays(year: number, nation: Nation): IsoDate[] {
  const easter = easterSunday(year);
  const scotland = nation === 'scotland';
  const fixed = [day(year, 1, 1), day(year, 12, 25), day(year, 12, 26)];
  if (scotland) fixed.push(day(year, 1, 2));
  if (scotland && year >= 2007) fixed.push(day(year, 11, 30));
  const moving = [
    addDays(easter, -2),
    firstMonday(year, 5),
    lastMonday(year, 5),
    scotland ? firstMonday(year, 8) : lastMonday(year, 8),
  ].map((holiday) => MOVED[holiday] ?? holiday);
  if (!scotland) moving.push(addDays(easter, 1));
  const oneOff = ONE_OFF.filter((holiday) => yearOf(holiday) === year);
  return substituted([...moving, ...oneOff, ...fixed.toSorted()]).toSorted();
}

/** So many working days on from a date, the date itself not counted. */
export function addWorkingDays(date: IsoDate, days: number, nation: Nation): IsoDate {
  let reached = date;
  let left = days;
  let shut = new Set(bankHolidays(yearOf(reached), nation));
  let year = yearOf(reached);
  while (left > 0) {
    reached = addDays(reached, 1);
    if (yearOf(reached) !== year) {
      year = yearOf(reached);
      shut = new Set(bankHolidays(year, nation));
    }
    if (weekdayOf(reached) <= 5 && !shut.has(reached)) left -= 1;
  }
  return reached;
}
