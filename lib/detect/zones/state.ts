import type { MinutesDocument, Section } from '../../model/index.ts';
import type { TableRole } from '../tables/action-table.ts';
import type { MarkerKind } from '../text/markers.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Zone, ZonedParagraph } from './zoned.ts';

/** A list that is open: what was announced, and what its items have looked like so far. */
export interface OpenList {
  readonly zone: Zone;
  readonly stem: string | null;
  readonly marker: MarkerKind | null;
  /** How many items it has; below 0 where its outcome stands in one line with its label. */
  readonly items: number;
  /** The mark of its last item as printed, or null. */
  readonly lastMark: string | null;
  /** Its first paragraph had no mark: marked ones below are the next piece of text, unless they read as outcomes. */
  readonly unmarked: boolean;
  /** The list this one is an item of. */
  readonly parent: OpenList | null;
}

/** How far the marking of zones has come: changed by each step for the paragraphs after it. */
export interface Marking {
  readonly document: MinutesDocument;
  readonly tables: ReadonlyMap<Paragraph, TableRole>;
  /** The zone of text that stands under no label: narrative, or report where the page is one. */
  readonly running: Zone;
  readonly entries: ZonedParagraph[];
  section: Section | null;
  sectionIndex: number;
  /** The zone of a paragraph under no open list, by the section it stands in. */
  ground: Zone;
  list: OpenList | null;
  /** A list that a heading broke off, until something else than its next item comes. */
  suspended: OpenList | null;
  /** Earlier actions are being gone through. */
  status: boolean;
  /** Papers that turned out to be the outcome: the list in them goes on. */
  rescued: Section | null;
  /** A motion is being read out: in quotation marks, or as a list. */
  motion: 'quote' | 'list' | null;
  /** Text of the paragraph before. */
  previous: string;
}

/** Looks at one paragraph. True where it has been entered, and no later step need look. */
export type Step = (marking: Marking, paragraph: Paragraph) => boolean;

/** Enters a paragraph in a zone. Always true, so that a step can end with it. */
export const enter = (
  marking: Marking,
  paragraph: Paragraph,
  zone: Zone,
  more: Partial<ZonedParagraph> = {},
): true => {
  marking.entries.push({
    paragraph,
    zone,
    stem: null,
    status: marking.status,
    label: 0,
    bare: false,
    actionOwner: null,
    section: marking.section,
    table: null,
    ...more,
  });
  return true;
};

export const openList = (zone: Zone, more: Partial<OpenList> = {}): OpenList => ({
  zone,
  stem: null,
  marker: null,
  items: 0,
  lastMark: null,
  unmarked: false,
  parent: null,
  ...more,
});

const LIST_MARKERS = new Set<MarkerKind>(['bullet', 'letter', 'roman', 'number']);

/** Whether a paragraph has the mark of a list's item. */
export const isItem = ({ marker }: Paragraph): boolean => marker !== null && LIST_MARKERS.has(marker.kind);

/** "(i)" goes on a list of letters as well as one of roman numbers. */
export const isAlike = (list: OpenList, { marker }: Paragraph): boolean =>
  marker !== null &&
  (list.marker === marker.kind ||
    (list.marker === 'letter' && marker.kind === 'roman' && /^\W?[ivx]\W?$/i.test(marker.text)));

/** Zones whose items may have lists of their own. */
export const NESTS: ReadonlySet<Zone> = new Set(['resolution', 'recommendation', 'actions']);

/** A list of tasks for itself, with titles of items and names of owners between them. */
export const isSheet = (list: OpenList | null): boolean =>
  list?.zone === 'actions' && /summary|sheet|points|log/i.test(list.stem ?? '');
