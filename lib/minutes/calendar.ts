import { findDates } from './dates.ts';
import type { CalendarEntry, IsoDate } from '../model/index.ts';

const NEXT =
  /\b(?:(?:date|dates|time|venue)[^.:\n]{0,30}\bof (?:the )?(?:next|future|forthcoming) meetings?|next (?:\p{L}+ ){0,4}meeting|future meetings?|dates of meetings|dyddiad (?:y )?cyfarfod nesaf|cyfarfod nesaf)\b/iu;
/** A sentence that speaks of it in passing: "Bring a plan to the next meeting." gives no day, and the line below is another matter. */
const IN_PASSING = /\b(?:at|to|for|by|before|until|in|our|its|their)(?: the| our| its)? $/iu;
const LONGEST_LEAD = 30;
const CANCELLED = /\b(?:cancelled|canceled|postponed|withdrawn|wedi(?:'|’)i ganslo)\b/iu;
const MONTHS_AHEAD = 15;

/**
 * Meetings that the text itself gives as the next ones ("DATE OF NEXT MEETING ⏎ Wednesday 6 June 2018"), after `meeting`.
 * A day without a year is the first such day after the meeting; without a meeting date it is left out.
 */
export function nextMeetings(
  lines: readonly string[],
  meeting: IsoDate | null,
  body: string | null,
): CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  lines.forEach((line, index) => {
    if (line.length > 500 || !/eeting|EETING|yfarfod|YFARFOD/.test(line)) return;
    const cue = NEXT.exec(line);
    if (!cue) return;
    // The day stands after the cue, on the same line or the next one or two.
    const after = line.slice(cue.index + cue[0].length);
    const lead = line.slice(0, cue.index);
    const isTitle = lead.length <= LONGEST_LEAD && !IN_PASSING.test(lead);
    const below = isTitle ? [lines[index + 1] ?? '', lines[index + 2] ?? ''] : [];
    const words = [after, ...below].find((candidate) => datesAfter(candidate, meeting).length > 0);
    const alone = after.replace(/[\s.:–-]/gu, '') === '' || words === after;
    if (words === undefined || !alone) return;
    for (const date of datesAfter(words, meeting))
      entries.push({ body, date, cancelled: CANCELLED.test(words) });
  });
  return unique(entries);
}

/** Lines of "Browse meetings": `15 Jan 2026 7:30 pm - Agenda, Decisions, Minutes`, `… - CANCELLED`. */
export function listedMeetings(lines: readonly string[], body: string | null): CalendarEntry[] {
  return unique(
    lines.flatMap((line) => {
      const [date] = findDates(line);
      if (!date || date.start > 40 || line.length > 200) return [];
      return [{ body, date: date.date, cancelled: CANCELLED.test(line) }];
    }),
  );
}

function datesAfter(words: string, meeting: IsoDate | null): IsoDate[] {
  if (words.length > 300) return [];
  const year = meeting ? Number(meeting.slice(0, 4)) : null;
  const dates = findDates(words, year).map((date) => date.date);
  if (!meeting || year === null) return dates;
  const nextYear = findDates(words, year + 1).map((date) => date.date);
  return dates
    .map((date, index) => (date > meeting ? date : (nextYear[index] ?? date)))
    .filter((date) => date > meeting && monthsBetween(meeting, date) <= MONTHS_AHEAD);
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  );
}

function unique(entries: readonly CalendarEntry[]): CalendarEntry[] {
  return entries
    .filter((entry, index) => entries.findIndex((other) => other.date === entry.date) === index)
    .sort((a, b) => a.date.localeCompare(b.date));
}
