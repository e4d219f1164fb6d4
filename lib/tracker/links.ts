import type {
  Commitment,
  IsoInstant,
  LinkAnswer,
  LinkDecision,
  LinkRole,
  Passage,
  PassageRole,
  PassageSource,
} from '../model/index.ts';
import { passageOf, type PassageInput } from './acts.ts';
import { isKept, type Outcome, type Surroundings } from './commitment.ts';
import { stableId } from './found-id.ts';
import { firstDeadline, withLinks } from './linked-standing.ts';
import { mergeCommitments, movePassage } from './moving.ts';
import { quoteKey } from './quote.ts';

/** Words of later minutes that a person takes for news of a commitment. */
export interface LinkInput {
  readonly commitment: string;
  readonly role: LinkRole;
  readonly passage: PassageInput;
}

/** What a person says of a commitment and a later meeting without keeping any words. */
export interface AnswerInput {
  readonly commitment: string;
  readonly answer: Exclude<LinkAnswer, 'same'>;
  /** The words that are not the same; empty for an answer about the meeting as a whole. */
  readonly quote: string;
  readonly role: LinkRole | null;
  readonly source: Pick<PassageSource, 'document' | 'council' | 'body' | 'meetingDate' | 'item'>;
}

/** The records that a decision on a link writes: only those that it makes or changes. */
export interface LinkOutcome extends Outcome {
  readonly links: readonly LinkDecision[];
}

/**
 * Id of the decision on a commitment and words of a meeting: the same on every device and for every page that has the
 * words, so that "not the same" holds for good. Where the page gives no day, the words are the document's.
 */
export const linkIdFor = (
  commitment: string,
  { meetingDate, document }: Pick<PassageSource, 'meetingDate' | 'document'>,
  quote: string,
): string => stableId(JSON.stringify(['link', commitment, meetingDate ?? document, quoteKey(quote)]));

const ROLE_UNDER: Readonly<Record<LinkRole, PassageRole>> = {
  restated: 'update',
  progress: 'update',
  're-dated': 'update',
  completed: 'update',
  closed: 'closed',
  superseded: 'update',
};

/**
 * Writes down that words are not the same, or an answer about a meeting as a whole. `known` are the decisions on the
 * row so far; "reported" is news of it, and the row follows.
 */
export function answerLink(
  input: AnswerInput,
  row: Commitment,
  known: readonly LinkDecision[],
  passages: readonly Passage[],
  at: IsoInstant,
): LinkOutcome {
  const { document, council, body, meetingDate, item } = input.source;
  const id = linkIdFor(row.id, input.source, input.quote);
  const decision: LinkDecision = {
    id,
    commitment: row.id,
    answer: input.answer,
    role: input.role,
    passage: null,
    quote: input.quote,
    document,
    council,
    body,
    meetingDate,
    item,
    deadline: null,
    ...madeAs(known, id, at),
  };
  const after = withLinks(row, firstDeadline(row, passages), known, replaced(known, decision));
  return { passages: [], commitments: [after], links: [decision] };
}

/**
 * Puts words of later minutes under a row: the passage is kept there, and status, due date, times extended and
 * completion become what all links tell in the order of their meetings, in whatever order they were accepted. Words
 * that had raised a row of their own bring it along with everything under it. `stored` is the passage's record if
 * there is one; `known` are the decisions on both rows.
 */
export function acceptLink(
  input: LinkInput,
  stored: Passage | null,
  row: Commitment,
  known: readonly LinkDecision[],
  around: Surroundings,
  at: IsoInstant,
): LinkOutcome {
  const kept = stored && isKept(stored) ? stored : passageOf(input.passage, 'kept', stored, at);
  const raisedRow = around.commitments.find(
    ({ id, deletedAt }) => id === kept.commitment && id !== row.id && deletedAt === null,
  );
  const whole = raisedRow && kept.role === 'raised' ? raisedRow : null;
  const moved = whole
    ? mergeCommitments(row, [whole], around, at)
    : movePassage(kept, row, 'update', around, at);
  const passage: Passage = { ...kept, commitment: row.id, role: ROLE_UNDER[input.role] };
  const passages = [...moved.passages.filter(({ id }) => id !== passage.id), passage];
  const others = moved.commitments.filter(({ id }) => id !== row.id);
  const before = known.filter(({ commitment }) => commitment === row.id);
  const brought = whole ? broughtAlong(known, whole.id, row.id, before, at) : { links: [], gone: [] };
  const decision = decisionOn(input, passage, before, at);
  const now = [...replaced(before, decision), ...brought.links];
  const first = firstDeadline(row, around.passages);
  // Dates are told by the links; the rest of a row that comes along is taken over.
  const { dueDate, duePrecision, dueAsMinuted, originalDueDate, timesExtended } = row;
  const merged: Commitment = {
    ...(moved.commitments.find(({ id }) => id === row.id) ?? row),
    dueDate,
    duePrecision,
    dueAsMinuted,
    originalDueDate,
    timesExtended,
  };
  const owners = merged.owners.length === 0 ? passage.owners : merged.owners;
  const after = withLinks({ ...merged, owners }, first, before, now);
  return {
    passages,
    commitments: [...others, after],
    links: [decision, ...brought.links, ...brought.gone],
  };
}

function decisionOn(
  { role }: LinkInput,
  passage: Passage,
  known: readonly LinkDecision[],
  at: IsoInstant,
): LinkDecision {
  const { source, selector } = passage;
  const commitment = passage.commitment ?? '';
  const id = linkIdFor(commitment, source, selector.exact);
  return {
    id,
    commitment,
    answer: 'same',
    role,
    passage: passage.id,
    quote: selector.exact,
    document: source.document,
    council: source.council,
    body: source.body,
    meetingDate: source.meetingDate,
    item: source.item,
    deadline: passage.deadline,
    ...madeAs(known, id, at),
  };
}

/** Decisions on the row that comes along, made decisions on the row it goes into. */
function broughtAlong(
  known: readonly LinkDecision[],
  from: string,
  to: string,
  before: readonly LinkDecision[],
  at: IsoInstant,
): { links: LinkDecision[]; gone: LinkDecision[] } {
  const theirs = known.filter(({ commitment, deletedAt }) => commitment === from && deletedAt === null);
  return {
    links: theirs.flatMap((decision) => {
      const id = linkIdFor(to, decision, decision.quote);
      const own = before.find((other) => other.id === id && other.deletedAt === null);
      return own ? [] : [{ ...decision, id, commitment: to, ...madeAs(before, id, at) }];
    }),
    gone: theirs.map((decision) => ({ ...decision, deletedAt: at })),
  };
}

const replaced = (known: readonly LinkDecision[], decision: LinkDecision): LinkDecision[] => [
  ...known.filter(({ id }) => id !== decision.id),
  decision,
];

/** A decision made again keeps when it was first made; its fields carry their times. */
function madeAs(
  known: readonly LinkDecision[],
  id: string,
  at: IsoInstant,
): Pick<LinkDecision, 'createdAt' | 'edited' | 'deletedAt'> {
  const earlier = known.find((decision) => decision.id === id);
  return { createdAt: earlier?.createdAt ?? at, edited: earlier?.edited ?? {}, deletedAt: null };
}

/** The row as it would be if words of a meeting were accepted, for saying so beforehand. */
export function previewLink(
  row: Commitment,
  links: readonly LinkDecision[],
  passages: readonly Passage[],
  { role, deadline, meetingDate }: Pick<LinkDecision, 'role' | 'deadline' | 'meetingDate'>,
): Commitment {
  const known = links.filter(({ commitment }) => commitment === row.id);
  const decision: LinkDecision = {
    id: '',
    commitment: row.id,
    answer: 'same',
    role,
    passage: null,
    quote: '',
    document: '',
    council: row.council,
    body: row.body,
    meetingDate,
    item: null,
    deadline,
    createdAt: row.createdAt,
    edited: {},
    deletedAt: null,
  };
  return withLinks(row, firstDeadline(row, passages), known, [...known, decision]);
}
