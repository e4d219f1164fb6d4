import type { Commitment, IsoDate } from '../model/index.ts';
import { addDays } from '../model/days.ts';
import { isOutstanding } from '../tracker/status.ts';
import type { TrackerRow } from '../tracker/rows.ts';
import type { ExportInput } from './export-input.ts';
import { rowsToExport } from './restricted.ts';
import { RESTRICTED_WARNING } from './table.ts';

/** Longest line of an iCalendar file in bytes, without its line break (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/**
 * Due dates and planned returns as an iCalendar file (RFC 5545): one all-day event each, no attendees and no alarms.
 * The UID is the row's own id, so that a calendar that takes the file again moves the event and makes no second one.
 */
export function calendarFile(input: ExportInput): string {
  const { rows } = rowsToExport(input.rows, input.restricted);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Minutemark//Tracker//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Minutemark',
    ...rows.flatMap((row) => eventsOf(row).flatMap((one) => event(row, one))),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}

/** What the calendar does not hold, in a sentence, or null. */
export function leftOutOfCalendar(input: ExportInput): string | null {
  const { rows } = rowsToExport(input.rows, input.restricted);
  const without = rows.filter(({ commitment }) => !isDue(commitment) && !comesBack(commitment)).length;
  if (without === 0) return null;
  return without === 1
    ? '1 row has no date to come, or is done, and is not in the calendar.'
    : `${without} rows have no date to come, or are done, and are not in the calendar.`;
}

const isDue = (commitment: Commitment): boolean => commitment.dueDate !== null && isOutstanding(commitment);
const comesBack = ({ nextReviewOn, status }: Commitment): boolean =>
  nextReviewOn !== null && status !== 'Not proceeding';

/** An all-day event of a row. */
export interface CalendarEvent {
  readonly uid: string;
  readonly day: IsoDate;
  readonly summary: string;
}

/** The events that a row has in the calendar: when it is due, and when it comes back. */
export function eventsOf({ commitment }: TrackerRow): CalendarEvent[] {
  const { id, ref, action, dueDate, duePrecision, nextReviewOn, nextReview } = commitment;
  const events: CalendarEvent[] = [];
  if (dueDate !== null && isDue(commitment)) {
    const by = duePrecision === 'month' ? 'Due by the end of the month' : 'Due';
    events.push({ uid: `${id}@minutemark`, day: dueDate, summary: `${by}: ${action} (${ref})` });
  }
  if (nextReviewOn !== null && comesBack(commitment)) {
    const where = nextReview === '' ? '' : ` to ${nextReview}`;
    events.push({
      uid: `${id}-review@minutemark`,
      day: nextReviewOn,
      summary: `Back${where}: ${action} (${ref})`,
    });
  }
  return events;
}

/** Longest summary that a calendar shows anywhere; the whole action stands in the description. */
const LONGEST_SUMMARY = 120;

function event(row: TrackerRow, { uid, day, summary }: CalendarEvent): string[] {
  const { commitment, owner, link, updatedAt } = row;
  const description = [
    commitment.action,
    owner && `Owner: ${owner}`,
    `Status: ${commitment.status}`,
    commitment.dueAsMinuted && `Due as minuted: ${commitment.dueAsMinuted}`,
    [commitment.body, commitment.raisedOn, row.item].filter(Boolean).join(', '),
    link ?? '',
    commitment.restricted ? RESTRICTED_WARNING : '',
  ].filter((line) => line !== '');
  const stamp = updatedAt.replaceAll(/[-:]|\.\d{3}/g, '');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence(row)}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(shortened(summary))}`,
    `DESCRIPTION:${escaped(description.join('\n'))}`,
    ...(link === null ? [] : [`URL:${link}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Grows with every edit, as calendars ask of a newer version of an event: minutes between making and last edit. */
const sequence = ({ commitment, updatedAt }: TrackerRow): number =>
  Math.max(0, Math.round((Date.parse(updatedAt) - Date.parse(commitment.createdAt)) / 60_000));

function shortened(summary: string): string {
  const line = summary.replaceAll(/\s+/g, ' ');
  if (line.length <= LONGEST_SUMMARY) return line;
  return `${line.slice(0, LONGEST_SUMMARY - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n?|\n/g, String.raw`\n`);

/** Nothing but letters of one byte each, none of them a control character. */
const PLAIN = /^[ -~]*$/;

/** A line as lines of at most 75 bytes, a character never cut in two, each further one begun with a space. */
function folded(line: string): string {
  if (PLAIN.test(line)) {
    // The first holds one more than the others, which begin with a space.
    return `${line.slice(0, LONGEST_LINE)}${line.slice(LONGEST_LINE).replaceAll(PLAIN_PIECE, '\r\n $&')}\r\n`;
  }
  const lines: string[] = [];
  let start = 0;
  let bytes = 0;
  // Control characters may not stand in a calendar.
  const clean = line.replaceAll(/[^\P{Cc}\t]/gu, '');
  for (let at = 0; at < clean.length;) {
    const code = clean.codePointAt(at) ?? 0;
    const size = byteLength(code);
    if (bytes + size > LONGEST_LINE) {
      lines.push(clean.slice(start, at));
      start = at;
      bytes = 1;
    }
    bytes += size;
    at += code > 0xffff ? 2 : 1;
  }
  lines.push(clean.slice(start));
  return `${lines.join('\r\n ')}\r\n`;
}

const PLAIN_PIECE = new RegExp(`.{1,${LONGEST_LINE - 1}}`, 'g');

/** Bytes of a code point in UTF-8. */
const byteLength = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
