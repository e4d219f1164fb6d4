import type { Commitment, IsoDate, Rag } from '../model/index.ts';
import { addDays } from '../model/days.ts';
import { isOutstanding } from './status.ts';

/** What each colour means. Every export that shows colours prints it: councils mean different things by green. */
export type RagKey = Readonly<Record<Rag, string>>;

export const RAGS: readonly Rag[] = ['Red', 'Amber', 'Green', 'Blue'];

/** Key of the computed colours (study of trackers, 1.6 row 24). A council may put its own words. */
export const defaultRagKey: RagKey = {
  Red: 'open and past its due date',
  Amber: 'open and due within 30 days, or without an owner or a date',
  Green: 'open and in time',
  Blue: 'closed',
};

const SOON_DAYS = 30;

/**
 * The colour that the key gives a commitment on a day, or null for one that is on hold, does not proceed or waits to
 * be agreed: none of the four words says that.
 */
export function computedRag(commitment: Commitment, today: IsoDate): Rag | null {
  if (commitment.status === 'Closed') return 'Blue';
  if (!isOutstanding(commitment)) return null;
  const { dueDate, owners } = commitment;
  if (dueDate !== null && dueDate < today) return 'Red';
  if (dueDate === null || owners.length === 0 || dueDate <= addDays(today, SOON_DAYS)) return 'Amber';
  return 'Green';
}

/** The colour to show: one set by hand wins, and is marked as such. */
export function ragOf(
  commitment: Commitment,
  today: IsoDate,
): { readonly rag: Rag | null; readonly byHand: boolean } {
  return commitment.rag === null
    ? { rag: computedRag(commitment, today), byHand: false }
    : { rag: commitment.rag, byHand: true };
}
