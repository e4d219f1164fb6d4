import type { CalendarEntry, IsoDate, Precision } from '../../model/index.ts';

/** What the words of a deadline are read against. */
export interface DeadlineContext {
  /** The date of the meeting whose minutes these are, or null where the page does not say. */
  readonly meetingDate: IsoDate | null;
  /** The body that met, as printed ("Schools Forum"), or null. */
  readonly body: string | null;
  /** Meetings known from a calendar page or a "date of next meeting" line. */
  readonly calendar: readonly CalendarEntry[];
  /** Whose bank holidays count. England and Wales share theirs; left out, England's are used. */
  readonly nation?: 'england' | 'wales' | 'scotland';
}

/** What words of time come to: the last day meant, or no date. */
export interface Resolution {
  readonly date: IsoDate | null;
  readonly precision: Precision;
}

export const NO_DATE: Resolution = { date: null, precision: 'none' };

/** The very day, if there is one. */
export const onDay = (date: IsoDate | null): Resolution => (date ? { date, precision: 'day' } : NO_DATE);

/** A day that stands for its month: only the month is known. */
export const inMonth = (date: IsoDate | null): Resolution => (date ? { date, precision: 'month' } : NO_DATE);
