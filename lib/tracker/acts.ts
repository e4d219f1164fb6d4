import type {
  Commitment,
  Deadline,
  IsoInstant,
  Owner,
  Passage,
  PassageKind,
  PassageSelector,
  PassageSource,
  RecommendationKey,
} from '../model/index.ts';
import { commitmentFrom, isKept, type Outcome, type Surroundings } from './commitment.ts';
import { completedOnAfter } from './completion.ts';
import { whenPassageCorrected } from './correction.ts';
import { withDueDate } from './due-date.ts';
import { passagesUnder, whenPassageLeaves } from './leaving.ts';

/*
 * What each act of a person writes, all of it, given the records around. Whoever stores it writes an outcome as one:
 * all or nothing. `at` is the moment of the act.
 */

/**
 * A passage before it is stored. `id` is made by the caller (`passageId` for any words of a document, found or
 * selected), so that a retried write is harmless and a dismissal holds on the next reading.
 */
export interface PassageInput {
  readonly id: string;
  readonly kind: PassageKind;
  readonly source: PassageSource;
  readonly selector: PassageSelector;
  /** True where a person selected the words. */
  readonly byHand: boolean;
  readonly owners: readonly Owner[];
  readonly deadline: Deadline | null;
  readonly recommendations?: readonly RecommendationKey[];
  readonly note?: string;
}

/** Fields of a passage that a person may correct. Kind, owners, deadline and tags carry over to its commitment. */
export type PassageEdit = Partial<
  Pick<Passage, 'kind' | 'owners' | 'deadline' | 'recommendations' | 'note' | 'selector' | 'role'>
>;

/** Fields of a commitment that a person may edit. Original due date and times extended follow by rule. */
export type CommitmentEdit = Partial<
  Omit<
    Commitment,
    'id' | 'ref' | 'council' | 'originalDueDate' | 'timesExtended' | 'createdAt' | 'edited' | 'deletedAt'
  >
>;

/**
 * Keeps a passage. `stored` is the record of that id if there is one: kept already, nothing is written (a repeated
 * message, a second click); dismissed or deleted, it comes back as it is given now.
 */
export function keep(
  input: PassageInput,
  stored: Passage | null,
  around: Surroundings,
  at: IsoInstant,
): Outcome & { readonly joined: boolean } {
  if (stored && isKept(stored)) return { passages: [], commitments: [], joined: stored.role === 'mention' };
  const { passage, commitment, joined } = commitmentFrom(passageOf(input, 'kept', stored, at), around, at);
  return { passages: [passage], commitments: commitment ? [commitment] : [], joined };
}

/** Dismisses a passage, found or kept. Dismissed already, nothing is written. */
export function dismiss(
  input: PassageInput,
  stored: Passage | null,
  around: Surroundings,
  at: IsoInstant,
): Outcome {
  if (stored?.state === 'dismissed' && stored.deletedAt === null) return { passages: [], commitments: [] };
  const passage: Passage =
    stored && isKept(stored)
      ? { ...stored, state: 'dismissed', commitment: null }
      : passageOf(input, 'dismissed', stored, at);
  return leaving(stored, passage, around, at);
}

/** Forgets a kept or dismissed passage. */
export function remove(stored: Passage, around: Surroundings, at: IsoInstant): Outcome {
  return leaving(stored, { ...stored, deletedAt: at }, around, at);
}

/** Corrects or tags a passage. */
export function correct(stored: Passage, fields: PassageEdit, around: Surroundings, at: IsoInstant): Outcome {
  const after = { ...stored, ...fields };
  if (!isKept(stored)) return { passages: [after], commitments: [] };
  return whenPassageCorrected(stored, after, around, at);
}

/**
 * Edits a row of the tracker. A new due date counts as a move of the date, see `withDueDate`, and is a certain day
 * unless the edit says otherwise. What becomes done is dated, see `completedOnAfter`. `at` is the moment of the edit.
 */
export function edit(stored: Commitment, fields: CommitmentEdit, at: IsoInstant): Outcome {
  const { dueDate, status, completedOn } = fields;
  const dates =
    dueDate === undefined
      ? {}
      : { duePrecision: fields.duePrecision ?? precisionOf(dueDate), ...withDueDate(stored, dueDate) };
  const completion =
    status === undefined || completedOn !== undefined || status === stored.status
      ? {}
      : { completedOn: completedOnAfter(stored, status, at.slice(0, 10)) };
  return { passages: [], commitments: [{ ...stored, ...fields, ...dates, ...completion }] };
}

const precisionOf = (dueDate: Commitment['dueDate']): Commitment['duePrecision'] =>
  dueDate === null ? 'none' : 'day';

/** Removes a row of the tracker with the passages under it. */
export function removeCommitment(stored: Commitment, around: Surroundings, at: IsoInstant): Outcome {
  return {
    passages: passagesUnder(stored, around.passages).map((passage) => ({ ...passage, deletedAt: at })),
    commitments: [{ ...stored, deletedAt: at }],
  };
}

function leaving(stored: Passage | null, after: Passage, around: Surroundings, at: IsoInstant): Outcome {
  if (!stored || !isKept(stored)) return { passages: [after], commitments: [] };
  const left = whenPassageLeaves(stored, around, at);
  return { passages: [after, ...left.passages], commitments: left.commitments };
}

/** The record of a passage as it is given, kept or dismissed; under no commitment yet. */
export function passageOf(
  input: PassageInput,
  state: Passage['state'],
  stored: Passage | null,
  at: IsoInstant,
): Passage {
  return {
    id: input.id,
    state,
    kind: input.kind,
    source: input.source,
    selector: input.selector,
    byHand: input.byHand,
    owners: [...input.owners],
    deadline: input.deadline,
    recommendations: [...(input.recommendations ?? [])],
    note: input.note ?? '',
    commitment: null,
    role: 'mention',
    createdAt: stored?.createdAt ?? at,
    edited: stored?.edited ?? {},
    deletedAt: null,
  };
}
