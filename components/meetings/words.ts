import type { IsoDate, Rating } from '../../lib/model/index.ts';
import type { ReadMeeting } from '../../lib/story/meetings.ts';
import { shortDate } from '../controls/dates.ts';

/** "1 meeting", "3 meetings". */
export const counted = (count: number, noun: string): string =>
  count === 1 ? `1 ${noun}` : `${count} ${noun}s`;

/** "the last meeting", "the last 3 meetings". */
export const lastMeetings = (count: number): string =>
  count === 1 ? 'the last meeting' : `the last ${count} meetings`;

/** "11 Oct 2017, 8 Nov 2017 and 6 Dec 2017". */
export function daysInWords(dates: readonly IsoDate[]): string {
  const days = dates.map((date) => shortDate(date));
  return days.length < 2 ? (days[0] ?? '') : `${days.slice(0, -1).join(', ')} and ${days.at(-1)}`;
}

/** "62 days later", "a day earlier". */
export function movedWords(days: number): string {
  const size = Math.abs(days);
  return `${size === 1 ? 'a day' : `${size} days`} ${days < 0 ? 'earlier' : 'later'}`;
}

/** "CYP Scrutiny Committee, 11 Oct 2017". */
export const meetingName = ({ body, date }: Pick<ReadMeeting, 'body' | 'date'>): string =>
  `${body}, ${shortDate(date)}`;

/** "red → amber", "41 of 54". */
export function ratingWords({ from, to, count, total }: Rating): string {
  const rated = [from, to].filter((step) => step !== null).join(' → ');
  const counts = count === null ? '' : total === null ? `${count}` : `${count} of ${total}`;
  return [rated, counts].filter((part) => part !== '').join(', ');
}
