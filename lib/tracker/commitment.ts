import {
  unsetFields,
  type Commitment,
  type CommitmentType,
  type IsoInstant,
  type Passage,
  type PassageKind,
  type PassageRole,
} from '../model/index.ts';
import { commitmentIdFor } from './found-id.ts';
import { quoteKey, withoutBullet } from './quote.ts';
import { withKeys } from './recommendation-keys.ts';
import { formatRef, nextNumber, refSeries } from './ref.ts';

/** The records around a passage that a rule may look at, and the counter of the passage's ref series. */
export interface Surroundings {
  /** Passages of the same meeting, document and commitment; deleted and dismissed ones do no harm. */
  readonly passages: readonly Passage[];
  /** Commitments of those passages, and all of the ref series; deleted ones included. */
  readonly commitments: readonly Commitment[];
  /** Last number given in the series, 0 if none. */
  readonly counter: number;
}

/** The records that an act writes: only those that it makes or changes. */
export interface Outcome {
  readonly passages: readonly Passage[];
  readonly commitments: readonly Commitment[];
}

/** What keeping a passage makes. `commitment` is null for progress; `joined` where it was there before. */
export interface Keeping {
  readonly passage: Passage;
  readonly commitment: Commitment | null;
  readonly joined: boolean;
}

const TYPE_OF_KIND: Record<PassageKind, CommitmentType | null> = {
  action: 'Action',
  decision: 'Decision',
  recommendation: 'Recommendation',
  // Progress reports on a promise made elsewhere: it is evidence, and no row of its own.
  progress: null,
};

/** Type of the commitment that a passage of this kind makes, or null where it makes none. */
export const typeOfKind = (kind: PassageKind): CommitmentType | null => TYPE_OF_KIND[kind];

/** What progress is that stands under no row: evidence for the recommendations it is tagged with, else an update. */
export const roleOfProgress = ({ recommendations }: Pick<Passage, 'recommendations'>): PassageRole =>
  recommendations.length > 0 ? 'evidence' : 'update';

/** Day that a passage speaks from: the meeting's, or else the day it was kept. */
const dayOf = (passage: Passage): string => passage.source.meetingDate ?? passage.createdAt.slice(0, 10);

/** Ref series that a commitment raised by this passage is numbered in. */
export const seriesOf = (passage: Passage): string => refSeries(passage.source.body, dayOf(passage));

/**
 * What keeping a passage makes. The same words kept for the same item of the same meeting, as on pages that print a
 * decision twice or on the item's page and the meeting's, join the commitment that is there: one row. "That the
 * report be noted" under two items is two rows. Anything else makes a commitment with a ref of its own; one that this very passage made before and was deleted comes back under its
 * old ref, with what the passage says now. `at` is the moment of keeping.
 */
export function commitmentFrom(passage: Passage, around: Surroundings, at: IsoInstant): Keeping {
  const type = typeOfKind(passage.kind);
  if (type === null)
    return {
      passage: { ...passage, commitment: null, role: roleOfProgress(passage) },
      commitment: null,
      joined: false,
    };
  const id = commitmentIdFor(passage.id);
  const earlier = around.commitments.find((commitment) => commitment.id === id);
  const joined = earlier?.deletedAt === null ? earlier : commitmentToJoin(passage, around);
  if (joined) {
    return {
      passage: { ...passage, commitment: joined.id, role: 'mention' },
      commitment: { ...joined, recommendations: withKeys(joined.recommendations, passage.recommendations) },
      joined: true,
    };
  }
  const commitment = newCommitment(passage, type, id, earlier?.ref ?? nextRef(passage, type, around), at);
  return {
    passage: { ...passage, commitment: id, role: 'raised' },
    commitment: earlier
      ? { ...commitment, createdAt: earlier.createdAt, edited: earlier.edited }
      : commitment,
    joined: false,
  };
}

function commitmentToJoin(passage: Passage, { passages, commitments }: Surroundings): Commitment | null {
  const key = quoteKey(passage.selector.exact);
  for (const other of passages) {
    if (
      other.id === passage.id ||
      !isKept(other) ||
      !sameMeeting(passage, other) ||
      !sameItem(passage, other)
    )
      continue;
    if (quoteKey(other.selector.exact) !== key) continue;
    const commitment = commitments.find(({ id, deletedAt }) => id === other.commitment && deletedAt === null);
    if (commitment) return commitment;
  }
  return null;
}

/** True for a passage that counts: kept and not deleted. */
export const isKept = (passage: Passage): boolean => passage.state === 'kept' && passage.deletedAt === null;

/** Same council, body and day; where the page gives no day, the same document. */
export function sameMeeting(a: Passage, b: Passage): boolean {
  if (a.source.meetingDate === null) return a.source.document === b.source.document;
  return (
    a.source.meetingDate === b.source.meetingDate &&
    fold(a.source.body) === fold(b.source.body) &&
    fold(a.source.council) === fold(b.source.council)
  );
}

/** False only where both name their item and the names differ: by number, or by title where a number is missing. */
function sameItem(a: Passage, b: Passage): boolean {
  const [one, other] = [a.source.item, b.source.item];
  if (one?.number && other?.number) return fold(one.number) === fold(other.number);
  if (one?.title && other?.title) return fold(one.title) === fold(other.title);
  return true;
}

const fold = (name: string | null): string => (name ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Next ref of the series that the passage belongs to. */
export function nextRef(passage: Passage, type: CommitmentType, around: Surroundings): string {
  const series = seriesOf(passage);
  const number = nextNumber(
    series,
    around.counter,
    around.commitments.map(({ ref }) => ref),
  );
  return formatRef(series, type, number);
}

/** A commitment as the passage that raises it says it. */
export function newCommitment(
  passage: Passage,
  type: CommitmentType,
  id: string,
  ref: string,
  at: IsoInstant,
): Commitment {
  const { source, deadline } = passage;
  return {
    id,
    ref,
    type,
    status: 'Not started',
    action: withoutBullet(passage.selector.exact),
    owners: passage.owners,
    council: source.council,
    body: source.body,
    raisedOn: source.meetingDate,
    itemNumber: source.item?.number ?? null,
    itemTitle: source.item?.title ?? null,
    dueDate: deadline?.date ?? null,
    duePrecision: deadline?.precision ?? 'none',
    dueAsMinuted: deadline?.text ?? '',
    originalDueDate: null,
    timesExtended: 0,
    recommendations: passage.recommendations,
    progress: '',
    closedAt: '',
    notes: '',
    restricted: false,
    ...unsetFields,
    createdAt: at,
    edited: {},
    deletedAt: null,
  };
}
