import type {
  Deadline,
  Owner,
  PassageKind,
  Rating,
  RecommendationKey,
  Status,
  Verdict,
} from '../../lib/model/index.ts';

/** A recommendation as a chip shows it. */
export interface TagView {
  readonly key: RecommendationKey;
  readonly label: string;
  readonly text: string;
  readonly setTitle: string;
}

/** A recommendation that a passage may serve, offered with the reason. Never tagged by itself. */
export interface SuggestionView extends TagView {
  /** In words: "names recommendation 4", "theme: missing children". */
  readonly reason: string;
}

/** One passage in the panel's list, found or stored or both. */
export interface PassageView {
  readonly id: string;
  readonly kind: PassageKind;
  readonly state: 'found' | 'kept' | 'dismissed';
  /** The words as tagged, or as found. */
  readonly words: string;
  readonly maybe: boolean;
  readonly byHand: boolean;
  /** Page of a PDF that it stands on, from 1; null on pages of the web. */
  readonly page: number | null;
  readonly owners: readonly Owner[];
  readonly deadline: Deadline | null;
  /** What a progress passage reports, or null. */
  readonly rating: Rating | null;
  readonly tags: readonly TagView[];
  /** One sentence: why it was found. Null for words that a person selected. */
  readonly why: string | null;
  /** How the words stand on the page today; null where nothing was stored. */
  readonly verdict: Verdict | null;
  /** What stands there now, where that differs from `words`. */
  readonly wordsNow: string | null;
  readonly overdue: boolean;
  /** The row of the tracker it became. */
  readonly commitment: { readonly id: string; readonly ref: string; readonly status: Status } | null;
}

/** Passages of one item of one meeting, in page order. */
export interface PassageGroup {
  readonly key: string;
  readonly number: string | null;
  readonly title: string | null;
  /** Set where the page holds several meetings. */
  readonly meeting: string | null;
  readonly rows: readonly PassageView[];
}

/** What a person may correct in place. */
export interface Correction {
  readonly kind: PassageKind;
  readonly owners: readonly Owner[];
  readonly deadline: Deadline | null;
}
