import type { IsoDate } from './dates.ts';

/**
 * Arithmetic on calendar days, in UTC so that no time zone or summer time can move a day. No part of `index.ts`, which
 * brings the checks of the whole model along.
 */

const DAY = 86_400_000;

const write = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);
const read = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
/** 1 to 12. */
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));

/**
 * `YYYY-MM-DD`, or null where the calendar has no such day (31 June). Years are kept to 1900–2100: others are
 * misreadings.
 */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month))
    return null;
  return write(Date.UTC(year, month - 1, day));
}

/**
 * The year that figures stand for. Two of them are a year of the hundred that begin with `earliest`: 17 is 2017, and 85
 * is 2085 or, from 1970 on, 1985.
 */
export function fullYear(figures: string, earliest = 2000): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  const inCentury = earliest - (earliest % 100) + year;
  return inCentury < earliest ? inCentury + 100 : inCentury;
}

/** Number of days in a month (1 to 12). */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The last day of a month; months before 1 and after 12 run on into the neighbouring years. */
export const monthEnd = (year: number, month: number): IsoDate => write(Date.UTC(year, month, 0));

/** The day that many days after another; before it for a negative number. */
export const addDays = (date: IsoDate, days: number): IsoDate => write(read(date) + days * DAY);

/** The same day of the month some months later, or the month's last day where it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const there = new Date(read(date));
  there.setUTCDate(1);
  there.setUTCMonth(there.getUTCMonth() + months);
  const next = new Date(there);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  there.setUTCDate(Math.min(dayOf(date), next.getUTCDate()));
  return write(there.getTime());
}

/** Days from one day to another, negative where the second comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((read(to) - read(from)) / DAY);

/** Monday is 1, Sunday 7. */
export const weekdayOf = (date: IsoDate): number => new Date(read(date)).getUTCDay() || 7;
