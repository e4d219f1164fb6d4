import type { IsoDate } from '../../model/index.ts';
import { addDays, weekdayOf } from '../../model/days.ts';

/** Days that deadlines are reckoned from: the next Monday, a week's Friday, Easter. */

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
  return addDays(`${year}-03-01`, sum - 93);
}
