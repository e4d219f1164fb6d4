import * as z from 'zod/mini';
import { IsoDate, IsoInstant, Precision } from './dates.ts';
import { Item } from './document.ts';

export const PassageKind = z.enum(['action', 'decision', 'recommendation', 'progress']);
export type PassageKind = z.infer<typeof PassageKind>;

/** Who is to do it. `text` as minuted; `resolved` the full name or post where initials or an abbreviation stand. */
export const Owner = z.object({
  text: z.string(),
  resolved: z.nullable(z.string()),
  /** Known only through a pronoun or an earlier sentence. */
  inferred: z.boolean(),
});
export type Owner = z.infer<typeof Owner>;

/** When it is due. `text` as minuted; `date` the last day meant, or null where the page cannot tell. */
export const Deadline = z.object({ text: z.string(), date: z.nullable(IsoDate), precision: Precision });
export type Deadline = z.infer<typeof Deadline>;

/** A rating or count that a progress passage reports, in the minutes' own words. */
export const Rating = z.object({
  thing: z.string(),
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  count: z.nullable(z.number()),
  total: z.nullable(z.number()),
});
export type Rating = z.infer<typeof Rating>;

/** Half-open range of UTF-16 offsets into the document's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What the detector found. Below 0.5 it is a "maybe": listed, not painted. */
export interface FoundPassage extends Range {
  readonly kind: PassageKind;
  readonly quote: string;
  /** Index into the document's `meetings`, or null. */
  readonly meeting: number | null;
  readonly item: Item | null;
  readonly owners: readonly (Owner & { readonly range: Range | null })[];
  readonly deadline: (Deadline & { readonly range: Range | null }) | null;
  readonly confidence: number;
  /** One plain sentence: why it was found. */
  readonly why: string;
  readonly rating: Rating | null;
  /** Offset of an earlier passage in this document that says the same, or null: highlight both, export once. */
  readonly repeats: number | null;
}

export const MAYBE_BELOW = 0.5;

/** A rectangle in PDF user space, as PDF writes them: left, bottom, right, top, in points from the file's own origin. */
export const Area = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Area = z.infer<typeof Area>;

/** Where words stand on one page of a PDF: page from 1, one area a line. Words over a page break have one for each page. */
export const Segment = z.object({ page: z.number(), areas: z.array(Area) });
export type Segment = z.infer<typeof Segment>;

/** How a passage is found again on a later visit: W3C TextQuoteSelector, TextPositionSelector and a structural hint. */
export const PassageSelector = z.object({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  /** UTF-16 offsets into the text index at the time of tagging. */
  start: z.number(),
  end: z.number(),
  /** `start` counted in Unicode code points, as the W3C's TextPositionSelector counts; absent in older records. */
  startInCodePoints: z.optional(z.number()),
  /** Item number or heading the passage stood under, or null. */
  heading: z.nullable(z.string()),
  /** Version of the text index that `start` and `end` count in. */
  indexVersion: z.number(),
  /** Where it stood on paper in the PDF it was kept from; absent on pages of the web and in older records. */
  segments: z.optional(z.array(Segment)),
  /** True for an area that a person drew, as on a scan: `exact` holds the words that they typed, which no text has. */
  drawn: z.optional(z.boolean()),
});
export type PassageSelector = z.infer<typeof PassageSelector>;

/** How sure we are that words on the page are the words that were tagged. */
export const Verdict = z.enum(['exact', 'moved', 'changed', 'ambiguous', 'missing']);
export type Verdict = z.infer<typeof Verdict>;

export const RecommendationKey = z.object({ set: z.string(), ref: z.string() });
export type RecommendationKey = z.infer<typeof RecommendationKey>;

/** What a passage is to its commitment. */
export const PassageRole = z.enum(['raised', 'update', 'evidence', 'closed', 'mention']);
export type PassageRole = z.infer<typeof PassageRole>;

/** The meeting and place a kept passage belongs to, copied at the time of keeping. */
export const PassageSource = z.object({
  /** Identity of the document (see lib/minutes/identity.ts). */
  document: z.string(),
  address: z.nullable(z.string()),
  documentTitle: z.nullable(z.string()),
  council: z.nullable(z.string()),
  body: z.nullable(z.string()),
  meetingDate: z.nullable(IsoDate),
  item: z.nullable(Item),
  /** Page number of a PDF, from 1, or null. */
  page: z.nullable(z.number()),
});
export type PassageSource = z.infer<typeof PassageSource>;

/** Moment of the last edit per field name, so that two copies merge field by field, newer wins. */
export const EditTimes = z.record(z.string(), IsoInstant);
export type EditTimes = z.infer<typeof EditTimes>;

/** A passage a person kept, dismissed or selected. Never removed from the store: `deletedAt` marks a deletion. */
export const Passage = z.object({
  id: z.string(),
  state: z.enum(['kept', 'dismissed']),
  kind: PassageKind,
  source: PassageSource,
  selector: PassageSelector,
  /** True where a person selected the words, false where the detector proposed them. */
  byHand: z.boolean(),
  owners: z.array(Owner),
  deadline: z.nullable(Deadline),
  recommendations: z.array(RecommendationKey),
  note: z.string(),
  /** Commitment this passage is evidence for, or null (a dismissed or free-standing one). */
  commitment: z.nullable(z.string()),
  role: PassageRole,
  createdAt: IsoInstant,
  edited: EditTimes,
  deletedAt: z.nullable(IsoInstant),
});
export type Passage = z.infer<typeof Passage>;
