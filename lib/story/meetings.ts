import type { DocumentRead, IsoDate, Passage } from '../model/index.ts';
import { byMeetingAndPosition } from '../tracker/leaving.ts';
import { isKept } from '../tracker/commitment.ts';
import { councilsOf, type BodyName, type Councils } from './councils.ts';

export type { BodyName };

/** A page or file that speaks for a meeting. */
export interface MeetingPage {
  /** Identity of the document. */
  readonly key: string;
  readonly address: string | null;
  readonly title: string | null;
  /** The items of the meeting that the page gives, where it gives single ones. */
  readonly items: readonly string[];
}

/** A meeting joined over everything of it that was read. */
export interface ReadMeeting {
  /** Council, families and date: the same for every page of it. */
  readonly key: string;
  readonly council: string | null;
  /** As most of its pages print it. */
  readonly body: string;
  /** One family, or several for a joint meeting. A body keeps its family through a change of name. */
  readonly families: readonly string[];
  readonly date: IsoDate;
  readonly pages: readonly MeetingPage[];
  /** Kept passages, in the order of the page. */
  readonly passages: readonly Passage[];
}

/** A body whose meetings were read. */
export interface BodyRead extends BodyName {
  /** The same under all of its names. */
  readonly id: string;
  /** The name it bears now: that of its latest meeting. */
  readonly body: string;
}

/** All meetings that were read of, the earliest first, and how to find one. */
export interface MeetingsRead {
  readonly meetings: readonly ReadMeeting[];
  /** In the order of the alphabet. */
  readonly bodies: readonly BodyRead[];
  /** The same for all names of one body of one council. */
  bodyId(body: BodyName): string;
  /** The meeting of a passage, or null where the page named no body or no date. */
  meetingOf(passage: Pick<Passage, 'source'>): ReadMeeting | null;
  /** The meeting of a body on a day, or null where none was read. */
  meetingAt(body: BodyName, date: IsoDate | null): ReadMeeting | null;
  /** The meetings of a body, also under its other names and its joint ones, the earliest first. */
  ofBody(body: BodyName): readonly ReadMeeting[];
  /** Whether two bodies of one council are one under different names. */
  sameBody(one: BodyName, other: BodyName): boolean;
}

interface Growing {
  readonly council: string | null;
  readonly families: readonly string[];
  readonly date: IsoDate;
  readonly names: Map<string, number>;
  readonly pages: Map<string, MeetingPage>;
  readonly passages: Passage[];
}

/**
 * Joins everything that was read into meetings: the same council, the same body and the same day are one meeting,
 * whichever pages speak for it. Names of a body are one as `joinBodies` says. A page that names no council goes with
 * the one council that has a body of that name. `givenDates` are a person's own for pages that name none, by key.
 */
export function readMeetings(
  documents: readonly DocumentRead[],
  passages: readonly Passage[],
  givenDates: Readonly<Record<string, IsoDate>> = {},
): MeetingsRead {
  const councils = councilsOf(documents, passages);
  const growing = new Map<string, Growing>();
  const grow = (council: string | null, body: string | null, date: IsoDate | null): Growing | null => {
    if (body === null || date === null) return null;
    const known = councils.of({ council, body });
    const key = `${known.id}|${date}`;
    const there = growing.get(key);
    const meeting = there ?? {
      council: known.name,
      families: known.families,
      date,
      names: new Map<string, number>(),
      pages: new Map<string, MeetingPage>(),
      passages: [],
    };
    if (!there) growing.set(key, meeting);
    meeting.names.set(body, (meeting.names.get(body) ?? 0) + 1);
    return meeting;
  };

  for (const document of documents) {
    for (const { body, date, item } of document.meetings) {
      const meeting = grow(document.council, body ?? document.body, date ?? givenDates[document.key] ?? null);
      if (meeting) addPage(meeting, document, item);
    }
  }
  for (const passage of passages.filter(isKept)) {
    const { council, body, meetingDate, document, address, documentTitle } = passage.source;
    const meeting = grow(council, body, meetingDate);
    if (!meeting) continue;
    meeting.passages.push(passage);
    if (!meeting.pages.has(document))
      addPage(meeting, { key: document, address, title: documentTitle }, null);
  }

  const byKey = new Map(
    [...growing].map(([key, meeting]): [string, ReadMeeting] => [key, finished(key, meeting)]),
  );
  const meetings = [...byKey.values()].sort(
    (a, b) => compare(a.date, b.date) || compare(a.body, b.body) || compare(a.key, b.key),
  );
  const bodyId = (body: BodyName): string => councils.of(body).id;
  const meetingAt = (body: BodyName, date: IsoDate | null): ReadMeeting | null =>
    body.body === null || date === null ? null : (byKey.get(`${bodyId(body)}|${date}`) ?? null);
  const held = new Map<string, readonly ReadMeeting[]>();
  return {
    meetings,
    bodies: namesNow(meetings, bodyId),
    bodyId,
    meetingOf: ({ source }) => meetingAt(source, source.meetingDate),
    meetingAt,
    ofBody: (body) => {
      const id = bodyId(body);
      const known = held.get(id) ?? meetings.filter((meeting) => isOneOf(councils, meeting, body));
      held.set(id, known);
      return known;
    },
    sameBody: (one, other) => isOneOf(councils, one, other),
  };
}

function isOneOf(councils: Councils, one: BodyName, other: BodyName): boolean {
  const [first, second] = [councils.of(one), councils.of(other)];
  return (
    first === second ||
    (first.council === second.council && first.families.some((family) => second.families.includes(family)))
  );
}

function namesNow(meetings: readonly ReadMeeting[], bodyId: (body: BodyName) => string): BodyRead[] {
  const latest = new Map(
    meetings.map(({ council, body }): [string, BodyRead] => {
      const id = bodyId({ council, body });
      return [id, { id, council, body }];
    }),
  );
  return [...latest.values()].sort((a, b) => compare(a.body, b.body) || compare(a.id, b.id));
}

function addPage(
  { pages }: Growing,
  { key, address, title }: Pick<DocumentRead, 'key' | 'address' | 'title'>,
  item: string | null,
): void {
  const items = pages.get(key)?.items ?? [];
  pages.set(key, {
    key,
    address,
    title,
    items: item === null || items.includes(item) ? items : [...items, item],
  });
}

function finished(key: string, { names, pages, passages, ...rest }: Growing): ReadMeeting {
  const [[body] = ['']] = [...names].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  return { key, body, ...rest, pages: [...pages.values()], passages: passages.sort(byMeetingAndPosition) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
