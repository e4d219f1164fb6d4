import * as z from 'zod/mini';
import {
  CalendarEntry,
  Change,
  Deadline,
  DocumentKind,
  IsoDate,
  Item,
  Meeting,
  Owner,
  PassageKind,
  PassageSelector,
  PassageSource,
  Rating,
  ReadSets,
  RecommendationKey,
  Standing,
  Verdict,
  type MinutesDocument,
} from './model/index.ts';

/*
 * Who says what to whom. `page` is the content script in the tab, `worker` the background, `panel` the side panel.
 * The page is told what it needs to paint and no more: never notes, tags or other documents.
 */

const Offsets = z.object({ start: z.number(), end: z.number() });

/** A kept or dismissed passage as the page may know it. */
export const Anchor = z.object({
  id: z.string(),
  kind: PassageKind,
  state: z.enum(['kept', 'dismissed']),
  selector: PassageSelector,
  /** Set where it was kept from an earlier file at the same address: that file, and the day of its meeting. */
  earlier: z.optional(z.object({ document: z.string(), meetingDate: z.nullable(IsoDate) })),
});
export type Anchor = z.infer<typeof Anchor>;

/** What there is to say of a PDF beside its minutes. Pages count from 1. */
export const FileSummary = z.object({
  pages: z.number(),
  /** Pages whose text was read so far. */
  pagesRead: z.number(),
  /** Pages that are pictures without text. */
  withoutText: z.array(z.number()),
  /** The documents that the file binds together, in order. */
  parts: z.array(
    z.object({
      title: z.string(),
      kind: z.enum(['minutes', 'agenda', 'paper']),
      item: z.nullable(z.string()),
      firstPage: z.number(),
      lastPage: z.number(),
    }),
  ),
});
export type FileSummary = z.infer<typeof FileSummary>;

/** What the panel's heading shows of the document in the tab. */
export const DocumentSummary = z.object({
  key: z.string(),
  kind: DocumentKind,
  standing: Standing,
  address: z.nullable(z.string()),
  title: z.nullable(z.string()),
  council: z.nullable(z.string()),
  language: z.enum(['en', 'cy']),
  meetings: z.array(Meeting),
  truncations: z.array(z.object({ item: z.nullable(z.string()), address: z.nullable(z.string()) })),
  /** Meetings that the page lists, or gives as the next. */
  calendar: z.optional(z.array(CalendarEntry)),
  /** Address of another page that is shown inside this one and takes much of it. */
  frame: z.optional(z.string()),
  /** Set for a PDF in the viewer. */
  file: z.optional(FileSummary),
});
export type DocumentSummary = z.infer<typeof DocumentSummary>;

/** A found passage as its row shows it. What keeping it needs beside that is asked for then (`describe-found`). */
export const FoundInPage = z.object({
  id: z.string(),
  start: z.number(),
  end: z.number(),
  kind: PassageKind,
  quote: z.string(),
  /** Index into the document's meetings, or null. */
  meeting: z.nullable(z.number()),
  item: z.nullable(Item),
  owners: z.array(Owner),
  deadline: z.nullable(Deadline),
  confidence: z.number(),
  why: z.string(),
  rating: z.nullable(Rating),
  /** Page of a PDF, from 1. */
  page: z.optional(z.nullable(z.number())),
  /** Id of the earlier passage of this document that says the same, or null. */
  repeats: z.nullable(z.string()),
  /** The text just before it in its item, at most 600 characters: what it goes on from. */
  before: z.string(),
});
export type FoundInPage = z.infer<typeof FoundInPage>;

/** Where a stored passage stands in the page as it is today. */
export const Placed = z.object({
  id: z.string(),
  verdict: Verdict,
  /** Null where it is missing or ambiguous. */
  range: z.nullable(Offsets),
  /** Words at that place now, when they are not the words that were tagged. */
  quote: z.nullable(z.string()),
});
export type Placed = z.infer<typeof Placed>;

/** Words that a person selected, described so that they can be kept. Null where nothing useful is selected. */
export const Selection = z.nullable(
  z.object({
    id: z.string(),
    quote: z.string(),
    range: Offsets,
    item: z.nullable(Item),
    source: PassageSource,
    selector: PassageSelector,
    /** What the detector makes of these words, as a start. */
    kind: PassageKind,
    owners: z.array(Owner),
    deadline: z.nullable(Deadline),
  }),
);
export type Selection = z.infer<typeof Selection>;

export const Report = z.object({
  document: DocumentSummary,
  found: z.array(FoundInPage),
  placed: z.array(Placed),
  /** Lists of recommendations that the page itself gives: it is an inspection's report or a council's plan. */
  offered: z.optional(ReadSets),
  /** Numbers of the council's plan that the page explains, and the recommendations they answer: `2.3` → `['5']`. */
  plan: z.optional(z.record(z.string(), z.array(z.string()))),
});
export type Report = z.infer<typeof Report>;

/** A document as it was read. Its thousands of blocks are our own reader's and are taken as they come. */
export const WholeText = z.object({
  key: z.string(),
  document: z.custom<MinutesDocument & { readonly version?: number }>(
    (value) =>
      z
        .looseObject({ text: z.string(), blocks: z.array(z.unknown()), sections: z.array(z.unknown()) })
        .safeParse(value).success,
  ),
});
export type WholeText = z.infer<typeof WholeText>;

const Nothing = z.null();
/** What is painted beyond the kinds of the settings, while the panel lists it. */
export const ShownInPage = z.object({ decisions: z.boolean(), maybes: z.boolean() });
export type ShownInPage = z.infer<typeof ShownInPage>;

/** What a person has set that concerns a page: nothing else of the settings goes there. */
export const PageSettings = z.object({
  /** Date of the meeting as given by a person, where the page gives none. */
  meetingDate: z.nullable(IsoDate),
  kinds: z.array(PassageKind),
  /** Whether Alt+T tags the selected words. */
  tagByKey: z.boolean(),
});
export type PageSettings = z.infer<typeof PageSettings>;

/**
 * One entry a message: who it is for, what it carries, what is answered. Any message may be sent again when its
 * receiver died on the way (engineering study, section 7): ids are the caller's, so a second write is harmless.
 * Keep it so: a message that must not arrive twice does not belong here.
 */
export const MESSAGES = {
  /** page → worker: what was kept or dismissed in this document; of a PDF also what was kept from earlier files at its address. */
  'anchors-for': {
    to: 'worker',
    body: z.object({ document: z.string(), address: z.optional(z.nullable(z.string())) }),
    answer: z.array(Anchor),
  },
  /** page → worker: what the settings say for this document. */
  'page-settings': {
    to: 'worker',
    body: z.object({ document: z.string() }),
    answer: PageSettings,
  },
  /** gate → worker: this page of a permitted site may hold minutes; bring the reader in. */
  'minutes-here': { to: 'worker', body: z.object({}), answer: Nothing },
  /** page → worker: keep the words selected in the page (Alt+T, context menu). Answers the passage's id and the way back. */
  'keep-selection': {
    to: 'worker',
    body: z.object({ selection: Selection, recommendations: z.array(RecommendationKey) }),
    answer: z.object({ passage: z.string(), undo: Change }),
  },
  /** panel → worker: put the viewer in the place of the PDF that this tab shows. */
  'open-pdf': {
    to: 'worker',
    body: z.object({ tab: z.number(), address: z.string() }),
    answer: Nothing,
  },
  /** viewer → worker: open this PDF as the browser shows it, in a new tab, whatever rules bring PDFs here. */
  'open-original': { to: 'worker', body: z.object({ address: z.string() }), answer: Nothing },
  /** page → panel: what this page is and what was found in it. The sender's tab says which page. */
  report: {
    to: 'panel',
    body: z.object({ report: Report }),
    answer: Nothing,
  },
  /** page → panel: where the stored passages of this document stand now. What was found is as it was. */
  'placed-anew': {
    to: 'panel',
    body: z.object({ document: z.string(), placed: z.array(Placed) }),
    answer: Nothing,
  },
  /** page → panel: other words are selected, or none. */
  'selection-changed': {
    to: 'panel',
    body: z.object({ selection: Selection }),
    answer: Nothing,
  },
  /** page → panel: a highlight was clicked; show its row. */
  'passage-clicked': {
    to: 'panel',
    body: z.object({ passage: z.string() }),
    answer: Nothing,
  },
  /** page → panel: the selected words were kept from the page; show their row and offer the recommendations. */
  'selection-kept': {
    to: 'panel',
    body: z.object({ passage: z.string(), undo: Change }),
    answer: Nothing,
  },
  /** page → panel: the selected words could not be kept; say why. */
  'selection-not-kept': {
    to: 'panel',
    body: z.object({ message: z.string() }),
    answer: Nothing,
  },
  /** worker or panel → page: is the reader here? */
  here: { to: 'page', body: z.object({}), answer: Nothing },
  /** panel → page: answer what is there, read now if need be. `anyway` reads a page that does not look like minutes. */
  read: { to: 'page', body: z.object({ anyway: z.boolean() }), answer: Report },
  /** panel → page: outline this passage, and scroll to it if `scroll` and it is out of view. Null takes the outline away. */
  'focus-passage': {
    to: 'page',
    body: z.object({ passage: z.nullable(z.string()), scroll: z.boolean() }),
    answer: Nothing,
  },
  /** panel → viewer: show this page of the PDF, from 1. */
  'go-to-page': { to: 'page', body: z.object({ page: z.number() }), answer: Nothing },
  /** panel → page: paint these too. */
  show: { to: 'page', body: ShownInPage, answer: Nothing },
  /** worker → page: keep the words now selected (context menu). */
  'tag-selection': { to: 'page', body: z.object({}), answer: Nothing },
  /** panel → page: describe the words now selected. */
  selection: { to: 'page', body: z.object({}), answer: Selection },
  /** panel → page: describe a found passage, or the place of a stored one, so that it can be kept and found again. */
  'describe-found': {
    to: 'page',
    body: z.object({ passage: z.string() }),
    answer: z.object({ source: PassageSource, selector: PassageSelector }),
  },
  /** panel → page: describe the words between two offsets of its text, so that they can be kept. */
  'describe-words': { to: 'page', body: Offsets, answer: Selection },
  /** panel → page: everything that was read, for keeping the text of the document. Null where it is no minutes, or only part of them is read. */
  'whole-text': { to: 'page', body: z.object({}), answer: z.nullable(WholeText) },
  /** worker or panel → page: ask for the anchors and settings again and repaint. No documents means all. */
  'passages-changed': {
    to: 'page',
    body: z.object({ documents: z.array(z.string()) }),
    answer: Nothing,
  },
} as const;

type Table = typeof MESSAGES;
export type MessageName = keyof Table;
export type MessageBody<N extends MessageName> = z.infer<Table[N]['body']>;
export type MessageAnswer<N extends MessageName> = z.infer<Table[N]['answer']>;
