import type { FollowedCommitment, Link } from '../model.ts';
import { select, type Selection } from './select.ts';
import type { ViewedYear } from './year.ts';

/** A recommendation and the passage in which another body answered it, or null while it has not. */
export interface Answer {
  readonly commitment: FollowedCommitment;
  readonly answer: Link | null;
}

/**
 * What another body answered to each recommendation, and where: the first decision on it at a body other than the one that made it.
 * `answering` narrows to one answering body's family.
 */
export function answersTo(
  view: ViewedYear,
  selection: Selection = {},
  answering: string | null = null,
): Answer[] {
  return select(view, { ...selection, kind: 'recommendation' }).map(({ commitment, stood }) => {
    const own = view.familiesOf(commitment.raisedBy);
    const elsewhere = stood.links.filter(({ passage }) => {
      const families = view.familiesOf(passage);
      return (
        !families.some((family) => own.includes(family)) &&
        (answering === null || families.includes(answering))
      );
    });
    const decision = elsewhere.find(({ passage }) => {
      const kind = view.passageOf(passage)?.kind;
      return kind === 'decision' || kind === 'action';
    });
    return { commitment, answer: decision ?? elsewhere[0] ?? null };
  });
}
