import type { CalendarEntry, MinutesDocument } from '../../model/index.ts';
import type { Bodies } from './bodies.ts';

/**
 * Every meeting that any of the documents knows of: calendar pages, "date of next meeting" lines, and the meetings minuted
 * themselves, each once, in date order. A meeting that one page calls cancelled is cancelled.
 */
export function gatherCalendar(documents: readonly MinutesDocument[]): CalendarEntry[] {
  const entries = new Map<string, CalendarEntry>();
  const add = (entry: CalendarEntry): void => {
    const key = `${entry.date} ${entry.body ?? ''}`;
    const there = entries.get(key);
    if (!there || (entry.cancelled && !there.cancelled)) entries.set(key, entry);
  };
  for (const { calendar, meetings } of documents) {
    for (const entry of calendar) if (entry.body !== null) add(entry);
    for (const { body, date } of meetings)
      if (body !== null && date !== null) add({ body, date, cancelled: false });
  }
  return [...entries.values()].sort((a, b) => compare(a.date, b.date) || compare(a.body ?? '', b.body ?? ''));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The document with the calendar of all, so that "the September meeting" gets its date from another page. Meetings of the same family
 * are given under the name that the document uses, since a body may have been renamed in between.
 */
export function withCalendar(
  document: MinutesDocument,
  calendar: readonly CalendarEntry[],
  bodies: Bodies,
): MinutesDocument {
  const own = document.meetings.find(({ body }) => body !== null)?.body ?? null;
  const families = new Set(own === null ? [] : bodies.familiesOf(own));
  const named = calendar.map((entry) =>
    own !== null &&
    entry.body !== null &&
    bodies.familiesOf(entry.body).some((family) => families.has(family))
      ? { ...entry, body: own }
      : entry,
  );
  // What the page itself says without naming a body is its own.
  return { ...document, calendar: [...document.calendar.filter(({ body }) => body === null), ...named] };
}
