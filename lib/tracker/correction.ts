import type { Commitment, IsoInstant, Passage } from '../model/index.ts';
import { commitmentFrom, roleOfProgress, typeOfKind, type Outcome, type Surroundings } from './commitment.ts';
import { passagesUnder, whenPassageLeaves } from './leaving.ts';
import { withKeys, withoutKeys } from './recommendation-keys.ts';

/**
 * What follows when a person corrects a kept passage. Kind, owners and deadline carry over to the commitment that
 * the passage raised, each as long as the commitment still says what the passage said: what a person edited on the
 * commitment itself stays. A corrected deadline was misread, so it counts as no extension. Tags follow always.
 * A passage that becomes progress leaves its commitment; one that stops being progress raises one. Progress that is
 * tagged is evidence for the recommendation, and an update again when its last tag goes.
 */
export function whenPassageCorrected(
  before: Passage,
  after: Passage,
  around: Surroundings,
  at: IsoInstant,
): Outcome {
  const promisedBefore = typeOfKind(before.kind) !== null;
  const promises = typeOfKind(after.kind) !== null;
  if (promisedBefore && !promises) {
    const left = whenPassageLeaves(before, around, at);
    return {
      ...left,
      passages: [{ ...after, commitment: null, role: roleOfProgress(after) }, ...left.passages],
    };
  }
  if (!promisedBefore && promises) {
    const { passage, commitment } = commitmentFrom(after, around, at);
    return { passages: [passage], commitments: commitment ? [commitment] : [] };
  }
  const commitment = around.commitments.find(
    ({ id, deletedAt }) => id === after.commitment && deletedAt === null,
  );
  if (!commitment) {
    const follows = !promises && after.commitment === null && after.role === before.role;
    return { passages: [follows ? { ...after, role: roleOfProgress(after) } : after], commitments: [] };
  }
  const others = passagesUnder(commitment, around.passages).filter(({ id }) => id !== after.id);
  return {
    passages: [after],
    commitments: [
      {
        ...commitment,
        ...followedFields(before, after, commitment),
        ...followedTags(before, after, commitment, others),
      },
    ],
  };
}

function followedFields(before: Passage, after: Passage, commitment: Commitment): Partial<Commitment> {
  if (after.role !== 'raised') return {};
  const typeBefore = typeOfKind(before.kind);
  const typeAfter = typeOfKind(after.kind);
  const followsDeadline =
    commitment.dueDate === (before.deadline?.date ?? null) &&
    commitment.dueAsMinuted === (before.deadline?.text ?? '');
  return {
    ...(typeAfter !== null && commitment.type === typeBefore ? { type: typeAfter } : {}),
    ...(same(commitment.owners, before.owners) ? { owners: after.owners } : {}),
    ...(followsDeadline
      ? {
          dueDate: after.deadline?.date ?? null,
          duePrecision: after.deadline?.precision ?? 'none',
          dueAsMinuted: after.deadline?.text ?? '',
        }
      : {}),
  };
}

function followedTags(
  before: Passage,
  after: Passage,
  commitment: Commitment,
  others: readonly Passage[],
): Partial<Commitment> {
  const kept = [...after.recommendations, ...others.flatMap(({ recommendations }) => recommendations)];
  const gone = withoutKeys(before.recommendations, kept);
  const added = withoutKeys(after.recommendations, before.recommendations);
  return { recommendations: withKeys(withoutKeys(commitment.recommendations, gone), added) };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
