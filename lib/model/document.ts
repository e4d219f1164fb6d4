import * as z from 'zod/mini';
import { IsoDate } from './dates.ts';
import type { ReadText } from './text.ts';

/**
 * What a page is. The ModernGov kinds are named after what a councillor sees:
 * `meeting` ieListDocuments, `item` mgAi, `issue` ieIssueDetails, `decision` ieDecisionDetails,
 * `decisions` mgDecisionDetails and mgDelegatedDecisions, `calendar` ieListMeetings,
 * `attendance` mgMeetingAttendance, `committee` mgCommitteeDetails, `web` any other page, `text` a text file, `pdf`.
 */
export const DocumentKind = z.enum([
  'meeting',
  'item',
  'issue',
  'decision',
  'decisions',
  'calendar',
  'attendance',
  'committee',
  'web',
  'text',
  'pdf',
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** Whether there is anything to read, and if not, why: each gets its own plain sentence in the panel. */
export const Standing = z.enum(['minutes', 'agenda only', 'no minutes', 'login', 'blocked', 'empty']);
export type Standing = z.infer<typeof Standing>;

/** One meeting that a page speaks for. `item` and `title` are set where the page gives one item of it. */
export const Meeting = z.object({
  body: z.nullable(z.string()),
  date: z.nullable(IsoDate),
  item: z.nullable(z.string()),
  title: z.nullable(z.string()),
});
export type Meeting = z.infer<typeof Meeting>;

/** An agenda item or minute: its number as printed, without a trailing full stop, and its title. */
export const Item = z.object({ number: z.nullable(z.string()), title: z.nullable(z.string()) });
export type Item = z.infer<typeof Item>;

/** What a stretch of the text is for. Only `minutes` and `decision` say what a meeting did. */
export type SectionRole = 'agenda' | 'minutes' | 'decision' | 'attendance' | 'papers' | 'furniture';

/** A stretch of the text with one role, belonging to one meeting and item. Offsets as in `ReadText`. */
export interface Section {
  readonly start: number;
  readonly end: number;
  readonly role: SectionRole;
  /** Index into `meetings`, or null where the page does not say. */
  readonly meeting: number | null;
  readonly item: Item | null;
}

/** A place where the page cuts the minutes off ("view the full minutes text for item 61"). */
export interface Truncation {
  /** Offset of the ellipsis. Text from here to the end of the block is the page's, not the clerk's. */
  readonly start: number;
  readonly end: number;
  readonly item: string | null;
  /** Absolute address of the full text, if the page links to it. */
  readonly address: string | null;
}

/** Someone named in an attendance list, or a bracketed definition such as "assistant director safeguarding (ADS)". */
export interface Person {
  readonly name: string | null;
  readonly role: string | null;
  /** Initials or abbreviation used for them on this page, as printed. */
  readonly initials: string | null;
}

/** A meeting listed in a body's calendar, or given as "date of next meeting". */
export const CalendarEntry = z.object({
  body: z.nullable(z.string()),
  date: IsoDate,
  cancelled: z.boolean(),
});
export type CalendarEntry = z.infer<typeof CalendarEntry>;

/** A document after the page reader: text, what it is, and who and when it speaks of. */
export interface MinutesDocument extends ReadText {
  readonly kind: DocumentKind;
  readonly standing: Standing;
  readonly address: string | null;
  readonly title: string | null;
  readonly council: string | null;
  readonly language: 'en' | 'cy';
  readonly meetings: readonly Meeting[];
  /** In order of `start`, not overlapping. Text in no section is furniture. */
  readonly sections: readonly Section[];
  readonly attendance: readonly Person[];
  readonly truncations: readonly Truncation[];
  readonly calendar: readonly CalendarEntry[];
}
