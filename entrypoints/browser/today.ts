import type { IsoDate } from '../../lib/model/index.ts';

/** The day in the person's own calendar. */
export function today(): IsoDate {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day a number of days after another. */
export function daysFrom(day: IsoDate, days: number): IsoDate {
  const then = new Date(`${day}T00:00:00Z`);
  then.setUTCDate(then.getUTCDate() + days);
  return then.toISOString().slice(0, 10);
}
