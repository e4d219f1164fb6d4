import type {
  Deadline,
  FoundPassage,
  IsoDate,
  LinkRole,
  MinutesDocument,
  Owner,
  PassageKind,
  Range,
  Rating,
  RecommendationKey,
  SectionRole,
} from '../model/index.ts';

/** A document with the name it goes by: its address, or the file it was read from. */
export interface ReadPage {
  readonly page: string;
  readonly document: MinutesDocument;
}

/** One place where a passage's words stand whole. */
export interface Occurrence extends Range {
  readonly page: string;
  readonly section: SectionRole;
}

/** Cells of a table row: the heading of each column and what stands under it. */
export type RowCells = readonly { readonly heading: string; readonly text: string }[];

/**
 * A sentence, list item or table row of what a meeting minuted: the smallest thing that can be a passage.
 * The same words on several pages of one meeting are one statement with several occurrences.
 */
export interface Statement {
  /** Stable over reading orders: meeting and place in it. */
  readonly id: string;
  /** Index of the meeting in date order. */
  readonly meeting: number;
  /** Place in the meeting's reading order, from 0. */
  readonly order: number;
  readonly quote: string;
  readonly item: string | null;
  readonly itemTitle: string | null;
  /** Heading above it inside the item ("Minute 5 (School transport)"), or ''. */
  readonly heading: string;
  /** Label that its paragraph begins with ("Front door.", "Pledge –"), or ''. */
  readonly label: string;
  /** The line that opened its list ("That Cabinet be RECOMMENDED"), or ''. */
  readonly announced: string;
  /** Sentences before it in its paragraph, joined. */
  readonly before: string;
  /** The paragraph above in the same item, or ''. */
  readonly above: string;
  /** Paragraph it stands in, counted over the meeting. */
  readonly paragraph: number;
  /** Earlier actions are being gone through here: matters arising, an action log. */
  readonly review: boolean;
  readonly cells: RowCells | null;
  /** Number the clerk gave the action or row ("A07", "9/22"), or null. */
  readonly reference: string | null;
  /** What the detector made of it, or null. */
  readonly found: FoundPassage | null;
  readonly owners: readonly Owner[];
  readonly deadline: Deadline | null;
  readonly page: string;
  readonly occurrences: readonly Occurrence[];
}

/** A meeting joined over all its pages. */
export interface HeldMeeting {
  readonly council: string | null;
  /** As printed on its fullest page. */
  readonly body: string;
  /** Bodies it is a meeting of, by family: one, or several for a joint meeting. */
  readonly families: readonly string[];
  readonly date: IsoDate;
  readonly pages: readonly string[];
  readonly statements: readonly Statement[];
}

export type { LinkRole } from '../model/index.ts';

/** A passage joined to a commitment, or offered for it. */
export interface Link {
  /** Id of the statement. */
  readonly passage: string;
  readonly role: LinkRole;
  /** 0–1. From `MADE_FROM` on it may be made without asking. */
  readonly confidence: number;
  /** One plain sentence. */
  readonly why: string;
}

/** A link at least this sure is made without asking; one below is offered. */
export const MADE_FROM = 0.9;

export type FinalStatus = 'open' | 'in progress' | 'complete' | 'closed' | 'not proceeding';

/** A date that a commitment was given, and where. */
export interface DueDate {
  readonly passage: string;
  readonly deadline: Deadline;
}

/** Something promised or asked for, followed over the meetings. */
export interface FollowedCommitment {
  /** Id of the statement that raised it. */
  readonly raisedBy: string;
  readonly kind: 'action' | 'recommendation';
  readonly council: string | null;
  readonly body: string;
  readonly raisedOn: IsoDate;
  readonly owners: readonly Owner[];
  readonly recurring: boolean;
  readonly links: readonly Link[];
  readonly dueHistory: readonly DueDate[];
  /** Date given when it was raised, or null. */
  readonly originalDue: IsoDate | null;
  readonly currentDue: IsoDate | null;
  readonly timesRedated: number;
  readonly finalStatus: FinalStatus;
  readonly recommendations: readonly RecommendationKey[];
}

/** A passage of a meeting: what the detector found, or a sentence kept for what it says of something earlier. */
export interface MeetingPassage extends Statement {
  readonly kind: PassageKind;
  readonly rating: Rating | null;
}

/** A passage and a recommendation that it speaks of. */
export interface Tag {
  readonly passage: string;
  readonly recommendation: RecommendationKey;
  readonly confidence: number;
  readonly why: string;
}
