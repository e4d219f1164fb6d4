import type { Section } from '../../model/index.ts';
import type { TableRole } from '../tables/action-table.ts';
import type { Paragraph } from '../text/paragraphs.ts';

/** What is being said at a place in the minutes; decides what an unlabelled sentence may be there. */
export type Zone =
  'resolution' | 'recommendation' | 'actions' | 'narrative' | 'report' | 'talk' | 'last time' | 'silent';

export interface ZonedParagraph {
  readonly paragraph: Paragraph;
  readonly zone: Zone;
  /** The words that opened the zone ("RESOLVED", "the Committee agreed"), or null in narrative. */
  readonly stem: string | null;
  /** Earlier actions are being gone through here. */
  readonly status: boolean;
  /** Length of an outcome label at the start of the paragraph's text, 0 where there is none. */
  readonly label: number;
  /** Nothing but a label, a stem or a heading: no passage itself. */
  readonly bare: boolean;
  /** An "Action: X" line of its own: whom it names. It belongs to the paragraph before it. */
  readonly actionOwner: string | null;
  readonly section: Section | null;
  /** What the paragraph is in an action table, or null outside such tables. */
  readonly table: TableRole | null;
}
