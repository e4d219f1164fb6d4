import type { IsoDate } from '../model/index.ts';

/** Made once: to make one takes longer than to write a thousand days. */
const LONG_DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as people write it in the UK: `30 November 2025`. */
export const longDate = (day: IsoDate): string => LONG_DATE.format(new Date(`${day}T00:00:00Z`));

/** A day as UK tables have it: `30/11/2025`. */
export const ukDate = (day: IsoDate): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
