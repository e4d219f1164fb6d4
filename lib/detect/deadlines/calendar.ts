import type { CalendarEntry, IsoDate } from '../../model/index.ts';
import type { DeadlineContext } from './context.ts';

/**
 * Looking up meetings: the page's "date of next meeting" or a council's calendar.
 * A meeting that was cancelled afterwards still counts: its day is what the minutes meant when they were written.
 */

const plain = (body: string): string =>
  body
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim();

/** Whether two printed names mean one body: equal, or the shorter ends or begins the longer. */
export function isSameBody(one: string, other: string): boolean {
  const [short, long] = [plain(one), plain(other)].toSorted((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  return short.length > 0 && (` ${long}`.endsWith(` ${short}`) || `${long} `.startsWith(`${short} `));
}

/** Meetings still to come of the body that met, soonest first. An entry without a body is the page's own. */
function ownMeetings(context: DeadlineContext): CalendarEntry[] {
  const { body, meetingDate } = context;
  const bodies = new Set(context.calendar.map((entry) => (entry.body === null ? '' : plain(entry.body))));
  return context.calendar
    .filter((entry) => {
      if (meetingDate !== null && entry.date <= meetingDate) return false;
      if (entry.body === null) return true;
      return body === null
        ? bodies.size === 1
        : plain(entry.body) === plain(body) || isSameBody(entry.body, body);
    })
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Meetings still to come of a body named in the text ("Cabinet", "the Board"), soonest first; none if it could be several. */
function namedMeetings(name: string, context: DeadlineContext): CalendarEntry[] {
  const entries = context.calendar.filter(
    (entry) =>
      entry.body !== null &&
      (context.meetingDate === null || entry.date > context.meetingDate) &&
      isSameBody(entry.body, name),
  );
  const bodies = new Set(entries.map((entry) => plain(entry.body ?? '')));
  return bodies.size > 1 ? [] : entries.toSorted((a, b) => a.date.localeCompare(b.date));
}

/** "PC" for a parish council: capitals that are the last initials of the body's name. */
const isInitialsOf = (body: string, name: string): boolean =>
  /^[A-Z]{2,6}$/.test(name) &&
  body
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
    .endsWith(name);

/** Generic words that mean the body that met. */
const OWN = /^(?:the |this |our )?(?:meetings?|agenda|session|time|cycle)?$/i;

function meetingsOf(name: string | null, context: DeadlineContext): CalendarEntry[] {
  if (name === null || OWN.test(name)) return ownMeetings(context);
  const { body } = context;
  if (body === null) {
    const named = namedMeetings(name, context);
    return named.length > 0 ? named : ownMeetings(context).filter((entry) => entry.body === null);
  }
  if (isSameBody(body, name) || isInitialsOf(body, name)) return ownMeetings(context);
  return namedMeetings(name, context);
}

/** The next meeting after the one minuted; `skip` of them passed over. Null where the calendar cannot tell. */
export function nextMeeting(name: string | null, context: DeadlineContext, skip = 0): IsoDate | null {
  if (context.meetingDate === null) return null;
  const meetings = meetingsOf(name, context);
  return meetings[skip]?.date ?? null;
}

/** The meeting in the month that ends on a day, if the calendar has exactly that month's. */
export function meetingInMonth(
  end: IsoDate,
  context: DeadlineContext,
  name: string | null = null,
): IsoDate | null {
  const month = end.slice(0, 7);
  return meetingsOf(name, context).find((entry) => entry.date.startsWith(month))?.date ?? null;
}
