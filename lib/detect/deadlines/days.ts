import type { IsoDate } from '../../model/index.ts';

/** Arithmetic on calendar days, in UTC so that no time zone or summer time can move a day. */

const DAY = 86_400_000;

const write = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);
const read = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
/** 1 to 12. */
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));

/** The date, or null where the calendar has no such day (31 June) or the year is not a council's (1800). */
export function makeDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month))
    return null;
  return write(Date.UTC(year, month - 1, day));
}

/** Number of days in a month (1 to 12). */
export const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The last day of a month; months before 1 and after 12 run on into the neighbouring years. */
export const monthEnd = (year: number, month: number): IsoDate => write(Date.UTC(year, month, 0));

export const addDays = (date: IsoDate, days: number): IsoDate => write(read(date) + days * DAY);

/** Calendar months on: 31 August and six months is the last day of February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return write(Date.UTC(year, month - 1, Math.min(dayOf(date), lastDay(year, month))));
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (date: IsoDate): number => new Date(read(date)).getUTCDay() || 7;

/** The first such weekday after a date; a Friday's "by Friday" is a week on. */
export const weekdayAfter = (date: IsoDate, weekday: number): IsoDate =>
  addDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1);

/** Friday of the week (Monday to Sunday) a date lies in. */
export const fridayOfWeek = (date: IsoDate): IsoDate => addDays(date, 5 - weekdayOf(date));

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(century / 4);
  const e = century % 4;
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * a + century - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return write(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1));
}
