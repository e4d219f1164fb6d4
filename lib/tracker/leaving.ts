import type { Commitment, IsoInstant, Passage } from '../model/index.ts';
import { isKept, type Outcome, type Surroundings } from './commitment.ts';
import { withoutKeys } from './recommendation-keys.ts';

/**
 * What follows when a passage no longer stands under its commitment (it was dismissed, deleted or turned into
 * progress): a commitment left without passages is deleted with it; otherwise the tags that only this passage
 * brought go, and if it was the one that raised the commitment, the earliest of the others takes its place.
 */
export function whenPassageLeaves(passage: Passage, around: Surroundings, at: IsoInstant): Outcome {
  const commitment = around.commitments.find(
    ({ id, deletedAt }) => id === passage.commitment && deletedAt === null,
  );
  if (!commitment) return { passages: [], commitments: [] };
  const others = passagesUnder(commitment, around.passages).filter(({ id }) => id !== passage.id);
  const [earliest] = others;
  if (!earliest) {
    // One taken in from a council's log never had a passage that raised it, and needs none.
    return {
      passages: [],
      commitments: commitment.takenFrom === '' ? [{ ...commitment, deletedAt: at }] : [],
    };
  }
  const kept = others.flatMap(({ recommendations }) => recommendations);
  const gone = withoutKeys(passage.recommendations, kept);
  return {
    passages: others.some(({ role }) => role === 'raised') ? [] : [{ ...earliest, role: 'raised' }],
    commitments:
      gone.length === 0
        ? []
        : [{ ...commitment, recommendations: withoutKeys(commitment.recommendations, gone) }],
  };
}

/**
 * A commitment as it stands under its passages at a moment: with a kept passage it is not deleted, without one it is,
 * whatever was undone in which order. One from a council's log stands by itself. `passages` may hold others too.
 */
export function standing(commitment: Commitment, passages: readonly Passage[], at: IsoInstant): Commitment {
  const stands = passagesUnder(commitment, passages).length > 0;
  if (stands === (commitment.deletedAt === null)) return commitment;
  if (stands) return { ...commitment, deletedAt: null };
  return commitment.takenFrom === '' ? { ...commitment, deletedAt: at } : commitment;
}

/** The kept passages of a commitment, by meeting date (unknown first), then position in their document. */
export function passagesUnder(commitment: Commitment, passages: readonly Passage[]): Passage[] {
  return passages
    .filter((passage) => passage.commitment === commitment.id && isKept(passage))
    .sort(byMeetingAndPosition);
}

/** Order of passages in time: meeting date, then position, then id so that the order is always the same. */
export function byMeetingAndPosition(a: Passage, b: Passage): number {
  return (
    compare(a.source.meetingDate ?? '', b.source.meetingDate ?? '') ||
    compare(a.source.document, b.source.document) ||
    a.selector.start - b.selector.start ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
