import type { DocumentKind, MinutesDocument } from '../../model/index.ts';
import type { HeldMeeting, Occurrence, ReadPage, Statement } from '../model.ts';
import { joinBodies, plainBody, type Bodies } from './bodies.ts';
import { gatherCalendar } from './calendar.ts';
import { mergeStatements } from './merge.ts';
import { statementsOf } from './remembered.ts';
import type { PageStatement } from './statements.ts';

/** Pages that speak for a meeting; the fuller kinds first, whose words are taken where several pages have them. */
const KINDS: readonly DocumentKind[] = [
  'item',
  'meeting',
  'web',
  'text',
  'pdf',
  'issue',
  'decision',
  'decisions',
];

/** A page's part in one meeting. */
export interface PagePart {
  readonly page: string;
  readonly kind: DocumentKind;
  readonly statements: readonly PageStatement[];
}

/** The meetings of all the pages in date order, and what is known of their bodies. */
export interface JoinedMeetings {
  readonly meetings: readonly HeldMeeting[];
  readonly bodies: Bodies;
  readonly documents: readonly MinutesDocument[];
}

interface Gathered {
  readonly council: string | null;
  readonly date: string;
  readonly families: readonly string[];
  /** Names as printed, with the rank of the kind of page that prints them. */
  readonly names: Map<string, number>;
  readonly parts: PagePart[];
}

/**
 * Joins pages into meetings: one council, one body (by family), one day. Any page that gives an item, issue or decision of the
 * meeting belongs to it; a meeting of which nothing is minuted is none yet. The order of `pages` does not matter.
 * With `own` calendars a deadline is what its page alone says, whatever else is at hand; otherwise "the September meeting" gets its
 * day from any page that knows it.
 */
export function joinMeetings(
  pages: readonly ReadPage[],
  calendars: 'shared' | 'own' = 'shared',
): JoinedMeetings {
  const sorted = [...pages].sort((a, b) => compare(a.page, b.page));
  const documents = sorted.map(({ document }) => document);
  const bodies = joinBodies(documents);
  const calendar = gatherCalendar(documents);
  const gathered = new Map<string, Gathered>();
  for (const { page, document } of sorted) {
    const rank = KINDS.indexOf(document.kind);
    if (rank < 0) continue;
    const statements = document.meetings.some(({ date }) => date !== null)
      ? statementsOf(document, calendars === 'own' ? gatherCalendar([document]) : calendar, bodies)
      : [];
    for (const [index, { body, date }] of document.meetings.entries()) {
      if (body === null || date === null) continue;
      const families = bodies.familiesOf(body);
      const key = [date, ...families].join('\n');
      const there = gathered.get(key);
      const meeting: Gathered = there ?? {
        council: document.council,
        date,
        families,
        names: new Map(),
        parts: [],
      };
      if (!there) gathered.set(key, meeting);
      const printed = meeting.names.get(body);
      if (printed === undefined || printed > rank) meeting.names.set(body, rank);
      const own = statements.filter(({ pageMeeting }) => pageMeeting === index);
      const part = meeting.parts.find((other) => other.page === page);
      if (part)
        meeting.parts[meeting.parts.indexOf(part)] = { ...part, statements: [...part.statements, ...own] };
      else meeting.parts.push({ page, kind: document.kind, statements: own });
    }
  }
  const held = [...gathered.values()]
    .filter(({ parts }) => parts.some(({ statements }) => statements.length > 0))
    .sort((a, b) => compare(a.date, b.date) || compare(a.families.join(' '), b.families.join(' ')));
  return { meetings: held.map(meetingOf), bodies, documents };
}

function meetingOf({ council, date, families, names, parts }: Gathered, index: number): HeldMeeting {
  const [name = ''] =
    [...names].sort(([a, x], [b, y]) => x - y || b.length - a.length || compare(a, b))[0] ?? [];
  const short = plainBody(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  const merged = mergeStatements([...parts].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)));
  const statements = merged.map(({ statement, occurrences, paragraph }, order): Statement => {
    const {
      start: _start,
      end: _end,
      section: _section,
      pageMeeting: _meeting,
      cut: _cut,
      ...kept
    } = statement;
    return {
      ...kept,
      paragraph,
      id: `${date}-${short}-${String(order + 1).padStart(3, '0')}`,
      meeting: index,
      order,
      page: occurrences[0]?.page ?? '',
      occurrences,
    };
  });
  return { council, body: name, families, date, pages: parts.map(({ page }) => page).sort(), statements };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export type { Occurrence };
