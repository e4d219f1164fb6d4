import type { DocumentRead, IsoDate } from '../model/index.ts';
import type { TrackerRow } from '../tracker/rows.ts';
import type { MeetingsRead } from './meetings.ts';

/** A meeting that has yet to be held, or whose minutes were not read. */
export interface ComingMeeting {
  readonly council: string | null;
  readonly body: string;
  readonly date: IsoDate;
  readonly cancelled: boolean;
}

/** What a page says of meetings. */
type Calendar = Pick<DocumentRead, 'council' | 'body' | 'calendar'>;

/**
 * The meetings from a day on, the next first: those of calendars and of "date of next meeting" lines, and days on which
 * something is down to come back. A meeting that one page calls cancelled is cancelled; each is listed once.
 */
export function comingMeetings(
  calendars: readonly Calendar[],
  rows: readonly TrackerRow[],
  read: MeetingsRead,
  from: IsoDate,
): ComingMeeting[] {
  const coming: ComingMeeting[] = [];
  const add = (meeting: ComingMeeting): void => {
    if (meeting.date < from) return;
    const place = coming.findIndex((other) => other.date === meeting.date && read.sameBody(other, meeting));
    const there = coming[place];
    if (!there) coming.push(meeting);
    else if (meeting.cancelled) coming[place] = { ...there, cancelled: true };
  };
  for (const { council, body: own, calendar = [] } of calendars) {
    for (const { body: named, date, cancelled } of calendar) {
      // "Date of next meeting" names no body: it is the page's own.
      const body = named ?? own;
      if (body !== null) add({ council, body, date, cancelled });
    }
  }
  for (const { council, body, date } of read.meetings) add({ council, body, date, cancelled: false });
  for (const { commitment } of rows) {
    const { council, body, nextReviewOn } = commitment;
    if (nextReviewOn !== null && body !== null) add({ council, body, date: nextReviewOn, cancelled: false });
  }
  return coming.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.body < b.body ? -1 : 1));
}

/** Meetings that calendars list, held before a day, of which nothing was read: nobody knows what they said. */
export function unreadMeetings(
  calendars: readonly Calendar[],
  read: MeetingsRead,
  before: IsoDate,
): ComingMeeting[] {
  return comingMeetings(calendars, [], read, '').filter(
    ({ council, body, date, cancelled }) =>
      date < before && !cancelled && read.meetingAt({ council, body }, date) === null,
  );
}
