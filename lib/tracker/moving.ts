import {
  ok,
  problem,
  type Commitment,
  type IsoInstant,
  type Passage,
  type PassageRole,
  type Result,
} from '../model/index.ts';
import { isKept, newCommitment, nextRef, typeOfKind, type Outcome, type Surroundings } from './commitment.ts';
import { closedAtText } from './completion.ts';
import { stableId } from './found-id.ts';
import { byMeetingAndPosition, passagesUnder, whenPassageLeaves } from './leaving.ts';
import { withKeys } from './recommendation-keys.ts';

const NOT_ITS_OWN =
  'One of these passages is no longer under this row, so nothing was changed. Look at the row again and choose anew.';
const WOULD_BE_EMPTY =
  'A row keeps at least one of its passages, so nothing was changed. Leave one passage unticked, or rename the row instead.';
const NOTHING_CHOSEN =
  'No passage was chosen, so nothing was changed. Tick the passages that belong to another row.';

/**
 * Puts a kept passage under another row, as what it is to that row. The row that it leaves is deleted if nothing else
 * stands under it. A passage that closes dates and closes the row: it is the minute that agreed the closing.
 */
export function movePassage(
  passage: Passage,
  target: Commitment,
  role: PassageRole,
  around: Surroundings,
  at: IsoInstant,
): Outcome {
  const moved: Passage = { ...passage, commitment: target.id, role };
  const left =
    passage.commitment === null || passage.commitment === target.id
      ? { passages: [], commitments: [] }
      : whenPassageLeaves(passage, around, at);
  return {
    passages: [moved, ...left.passages],
    commitments: [...left.commitments, withPassage(target, moved)],
  };
}

function withPassage(target: Commitment, passage: Passage): Commitment {
  const recommendations = withKeys(target.recommendations, passage.recommendations);
  if (passage.role !== 'closed') return { ...target, recommendations };
  return {
    ...target,
    recommendations,
    status: 'Closed',
    closedAt: target.closedAt === '' ? closedAtText(passage) : target.closedAt,
    completedOn: target.completedOn ?? passage.source.meetingDate,
  };
}

/**
 * Makes a row of its own of some passages of a row. The earliest of them raises it; what a person set on the row
 * stays with the old one. A ref of its own, the next of the series.
 */
export function splitCommitment(
  stored: Commitment,
  passages: readonly string[],
  around: Surroundings,
  at: IsoInstant,
): Result<Outcome> {
  const under = passagesUnder(stored, around.passages);
  const chosen = under.filter(({ id }) => passages.includes(id)).sort(byMeetingAndPosition);
  const staying = under.filter(({ id }) => !passages.includes(id));
  const [first, ...rest] = chosen;
  if (first === undefined) return problem(passages.length === 0 ? NOTHING_CHOSEN : NOT_ITS_OWN);
  if (chosen.length < new Set(passages).size) return problem(NOT_ITS_OWN);
  const [earliest] = staying;
  if (earliest === undefined && stored.takenFrom === '') return problem(WOULD_BE_EMPTY);
  const type = typeOfKind(first.kind) ?? stored.type;
  const id = stableId(JSON.stringify(['split', stored.id, first.id, at]));
  const recommendations = withKeys(
    [],
    chosen.flatMap(({ recommendations: tagged }) => tagged),
  );
  const made: Commitment = {
    ...newCommitment(first, type, id, nextRef(first, type, around), at),
    recommendations,
    restricted: stored.restricted,
    organisation: stored.organisation,
  };
  const raisedStays = staying.some(({ role }) => role === 'raised');
  return ok({
    passages: [
      { ...first, commitment: id, role: 'raised' },
      ...rest.map((passage): Passage => ({ ...passage, commitment: id, role: roleUnder(passage) })),
      ...(earliest && !raisedStays ? [{ ...earliest, role: 'raised' as const }] : []),
    ],
    commitments: [made],
  });
}

/**
 * Makes one row of several. `kept` keeps its ref and what is set on it; what it leaves empty comes from the others in
 * their order; progress and notes are joined; the earliest meeting is where it was raised. The others are deleted and
 * their passages stand under `kept`.
 */
export function mergeCommitments(
  kept: Commitment,
  others: readonly Commitment[],
  around: Surroundings,
  at: IsoInstant,
): Outcome {
  const own = passagesUnder(kept, around.passages);
  const moving = others.flatMap((other) => passagesUnder(other, around.passages));
  const all = [...own, ...moving].sort(byMeetingAndPosition);
  const raised = all.find(({ role }) => role === 'raised') ?? all[0];
  const passages = all.flatMap((passage): Passage[] => {
    const role = passage.id === raised?.id ? 'raised' : roleUnder(passage);
    const changed = passage.role !== role || passage.commitment !== kept.id;
    return changed ? [{ ...passage, commitment: kept.id, role }] : [];
  });
  return {
    passages: passages.filter(isKept),
    commitments: [
      others.reduce(joined, kept),
      ...others.map((other): Commitment => ({ ...other, deletedAt: at })),
    ],
  };
}

/** A row has one passage that raised it: another that raised something says the same again. */
const roleUnder = ({ role }: Passage): PassageRole => (role === 'raised' ? 'mention' : role);

function joined(kept: Commitment, other: Commitment): Commitment {
  const earlier = other.raisedOn !== null && (kept.raisedOn === null || other.raisedOn < kept.raisedOn);
  const filled = Object.fromEntries(
    Object.entries(other).filter(
      ([field]) => isEmpty(kept[field as keyof Commitment]) && !NEVER_FILLED.has(field),
    ),
  ) as Partial<Commitment>;
  const dates =
    kept.dueDate === null
      ? { dueDate: other.dueDate, duePrecision: other.duePrecision, originalDueDate: other.originalDueDate }
      : {};
  return {
    ...kept,
    ...filled,
    ...dates,
    ...(earlier && {
      raisedOn: other.raisedOn,
      body: other.body,
      itemNumber: other.itemNumber,
      itemTitle: other.itemTitle,
    }),
    recommendations: withKeys(kept.recommendations, other.recommendations),
    progress: lines(kept.progress, other.progress),
    notes: lines(kept.notes, other.notes),
    restricted: kept.restricted || other.restricted,
    timesExtended: Math.max(kept.timesExtended, other.timesExtended),
    originalDueDate: kept.originalDueDate ?? dates.originalDueDate ?? null,
  };
}

/** Decided together above, or not a thing that one row takes from another. */
const NEVER_FILLED = new Set([
  'deletedAt',
  'dueDate',
  'originalDueDate',
  'rag',
  'completedOn',
  'edited',
  'takenFrom',
]);

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Both texts, each once. */
function lines(one: string, other: string): string {
  if (other.trim() === '' || one.includes(other.trim())) return one;
  return one.trim() === '' ? other : `${one}\n${other}`;
}
