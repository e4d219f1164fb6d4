import { gatherPeople, type AttendanceList } from './attendance.ts';
import { nextMeetings } from './calendar.ts';
import { councilOf } from './council.ts';
import { languageOf } from './language.ts';
import { withMeetingDate } from './meeting-date.ts';
import { allFurniture } from './sections.ts';
import { blockedPage, holdsNoText } from './standing.ts';
import type {
  Block,
  CalendarEntry,
  DocumentKind,
  IsoDate,
  Meeting,
  MinutesDocument,
  Person,
  Section,
  Standing,
  Truncation,
} from '../model/index.ts';

/** What the reader of one platform or one shape of text makes of it, before what all have in common is added. */
export interface Reading {
  readonly kind: DocumentKind;
  readonly title: string | null;
  readonly standing: Standing;
  readonly meetings: readonly Meeting[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly lists: readonly AttendanceList[];
  /** People from tables and membership lists. */
  readonly people: readonly Person[];
  /** Meetings that a calendar page lists, or null to look for "date of next meeting" in the text. */
  readonly calendar: readonly CalendarEntry[] | null;
  /** Texts that may name the council, the likeliest first. */
  readonly councilIn: readonly (string | null)[];
}

/** What the text stands in. */
export interface Setting {
  readonly text: string;
  /** The blocks' words, white space made single. */
  readonly lines: readonly string[];
  readonly address: string | null;
  /** Title of the page, for pages that are no council's ("Just a moment..."). */
  readonly pageTitle: string | null;
  /** Value of the page's `lang` attribute. */
  readonly declaredLanguage: string | null;
  readonly truncations: readonly Truncation[];
  readonly meetingDate: IsoDate | null;
}

/** The document: a reading with council, language, people, calendar and standing. */
export function finish(reading: Reading, setting: Setting): MinutesDocument {
  const { text, lines, address } = setting;
  const guard = holdsNoText(text) ? 'empty' : blockedPage(lines, setting.pageTitle);
  const first = reading.meetings[0] ?? null;
  const document: MinutesDocument = {
    text,
    blocks: reading.blocks,
    kind: reading.kind,
    standing: guard ?? reading.standing,
    address,
    title: guard === 'empty' ? null : reading.title,
    council: councilOf(reading.councilIn, address),
    language: languageOf(text, address, setting.declaredLanguage),
    meetings: reading.meetings,
    sections: guard === null ? reading.sections : allFurniture(text),
    attendance: gatherPeople(reading.lists, reading.people, text),
    truncations: setting.truncations,
    calendar: reading.calendar ?? nextMeetings(lines, first?.date ?? null, first?.body ?? null),
  };
  return withMeetingDate(document, setting.meetingDate);
}

/** Words of a block with white space made single, for patterns. */
export function normal(words: string): string {
  return /[\t-\r\u00a0]| {2}/.test(words) ? words.replace(/\s+/g, ' ').trim() : words.trim();
}
