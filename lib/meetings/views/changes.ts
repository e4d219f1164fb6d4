import type { FollowedCommitment, Link } from '../model.ts';
import type { ViewedYear } from './year.ts';

/** What one meeting did to a commitment: raised it, or said something of it. */
export interface Change {
  readonly commitment: FollowedCommitment;
  /** Null where the meeting raised it. */
  readonly link: Link | null;
}

/** What changed at a meeting, given by its index: everything it raised, moved, reported on or closed, in its own order. */
export function changesAt(view: ViewedYear, meeting: number): Change[] {
  const order = new Map(view.year.passages.map(({ id }, place) => [id, place]));
  const at = (passage: string): boolean => view.passageOf(passage)?.meeting === meeting;
  const changes = view.year.commitments.flatMap((commitment): Change[] => [
    ...(at(commitment.raisedBy) ? [{ commitment, link: null }] : []),
    ...commitment.links.filter(({ passage }) => at(passage)).map((link) => ({ commitment, link })),
  ]);
  const place = ({ commitment, link }: Change): number =>
    order.get(link?.passage ?? commitment.raisedBy) ?? 0;
  return changes.sort((a, b) => place(a) - place(b));
}
