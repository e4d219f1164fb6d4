import type { IsoDate, Precision } from '../../lib/model/index.ts';
import { SHORT_MONTHS } from '../../lib/model/months.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `2017-10-11` as `11 Oct 2017`, or `Oct 2017` where only the month is known. */
export function shortDate(date: IsoDate, precision: Precision = 'day'): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = SHORT_MONTHS[(month ?? 1) - 1] ?? '';
  return precision === 'month' ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** `2017-10-11` as `Wed 11 Oct 2017`. */
export function longDate(date: IsoDate): string {
  const weekday = DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${shortDate(date)}`;
}
