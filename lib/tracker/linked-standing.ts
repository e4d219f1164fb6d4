import type { Commitment, Deadline, IsoDate, LinkDecision, LinkRole, Passage } from '../model/index.ts';
import { closedAtText } from './completion.ts';
import { withDueDate } from './due-date.ts';

/** What the links of a commitment make of it: the fields that follow from them. */
export type LinkedStanding = Pick<
  Commitment,
  | 'status'
  | 'dueDate'
  | 'duePrecision'
  | 'dueAsMinuted'
  | 'originalDueDate'
  | 'timesExtended'
  | 'closedAt'
  | 'completedOn'
>;

/** Order of what one meeting says: asked again, moved, worked on, done, ended. */
const RANK: Readonly<Record<LinkRole, number>> = {
  restated: 0,
  're-dated': 1,
  progress: 2,
  completed: 3,
  closed: 4,
  superseded: 5,
};

/** Whether the decision says something of the commitment's course. */
export const tells = ({ answer, deletedAt }: LinkDecision): boolean =>
  deletedAt === null && (answer === 'same' || answer === 'reported');

const roleOf = ({ role }: LinkDecision): LinkRole => role ?? 'progress';

function inOrder(a: LinkDecision, b: LinkDecision): number {
  return (
    compare(a.meetingDate ?? '', b.meetingDate ?? '') ||
    RANK[roleOf(a)] - RANK[roleOf(b)] ||
    compare(a.deadline?.date ?? '', b.deadline?.date ?? '') ||
    compare(a.id, b.id)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The deadline that a commitment began with: of the passage that raised it, or else what stands on the row. */
export function firstDeadline(commitment: Commitment, passages: readonly Passage[]): Deadline | null {
  const raised = passages.find(({ role, commitment: id }) => role === 'raised' && id === commitment.id);
  if (raised) return raised.deadline;
  const date = commitment.originalDueDate ?? commitment.dueDate;
  return date === null ? null : { text: commitment.dueAsMinuted, date, precision: commitment.duePrecision };
}

/**
 * What a commitment comes to when its links are gone through in the order of their meetings: never in the order in
 * which a person came to read them. What was dropped or closed stays so; what is asked for again after it was reported
 * done is open again; a date moves with each meeting that gives another.
 */
export function linkedStanding(first: Deadline | null, decisions: readonly LinkDecision[]): LinkedStanding {
  let standing: LinkedStanding = {
    status: 'Not started',
    dueDate: first?.date ?? null,
    duePrecision: first?.precision ?? 'none',
    dueAsMinuted: first?.text ?? '',
    originalDueDate: null,
    timesExtended: 0,
    closedAt: '',
    completedOn: null,
  };
  for (const decision of decisions.filter(tells).sort(inOrder)) standing = after(standing, decision);
  return standing;
}

function after(standing: LinkedStanding, decision: LinkDecision): LinkedStanding {
  const { meetingDate } = decision;
  const ended = standing.status === 'Closed' || standing.status === 'Not proceeding';
  switch (roleOf(decision)) {
    case 'superseded':
      return { ...standing, status: 'Not proceeding' };
    case 'closed':
      return {
        ...standing,
        status: standing.status === 'Not proceeding' ? 'Not proceeding' : 'Closed',
        closedAt: standing.closedAt === '' ? closedAtText({ source: sourceOf(decision) }) : standing.closedAt,
        completedOn: standing.completedOn ?? meetingDate,
      };
    case 'completed':
      if (ended) return standing;
      return {
        ...standing,
        status: 'Complete – to be agreed',
        completedOn: standing.completedOn ?? meetingDate,
      };
    case 'progress':
      return standing.status === 'Not started' ? { ...standing, status: 'In progress' } : standing;
    default: {
      const dated = ended ? standing : { ...standing, ...dateOf(standing, decision.deadline) };
      return dated.status === 'Complete – to be agreed'
        ? { ...dated, status: 'In progress', completedOn: null }
        : dated;
    }
  }
}

function dateOf(standing: LinkedStanding, deadline: Deadline | null): Partial<LinkedStanding> {
  if (!deadline || deadline.date === null) return {};
  return {
    ...withDueDate(standing, deadline.date),
    duePrecision: deadline.precision,
    dueAsMinuted: deadline.text,
  };
}

const sourceOf = ({ document, council, body, meetingDate, item }: LinkDecision): Passage['source'] => ({
  document,
  council,
  body,
  meetingDate,
  item,
  address: null,
  documentTitle: null,
  page: null,
});

/**
 * A row after its links changed from `before` to `now`. What the links alone had made of it follows them. What a
 * person set beside them gives way only to the news of the latest meeting, and nothing turns back to "not started".
 */
export function withLinks(
  row: Commitment,
  first: Deadline | null,
  before: readonly LinkDecision[],
  now: readonly LinkDecision[],
): Commitment {
  const was = linkedStanding(first, before);
  const is = linkedStanding(first, now);
  const known = new Set(before.filter(tells).map(({ id }) => id));
  const fresh = now.filter((decision) => tells(decision) && !known.has(decision.id));
  const latest = latestOf(before.filter(tells));
  const isLatest = fresh.some(({ meetingDate }) => (meetingDate ?? '') >= latest);
  const mayMove = row.status === was.status || isLatest;
  const status = mayMove && is.status !== 'Not started' ? is.status : row.status;
  const done =
    status === is.status ? { closedAt: row.closedAt || is.closedAt, completedOn: is.completedOn } : {};
  return { ...row, ...datesAfter(row, was, is, isLatest), status, ...done };
}

const latestOf = (decisions: readonly LinkDecision[]): IsoDate | '' =>
  decisions.reduce<string>(
    (latest, { meetingDate }) => ((meetingDate ?? '') > latest ? (meetingDate ?? '') : latest),
    '',
  );

function datesAfter(
  row: Commitment,
  was: LinkedStanding,
  is: LinkedStanding,
  isLatest: boolean,
): Partial<Commitment> {
  const { dueDate, duePrecision, dueAsMinuted, originalDueDate, timesExtended } = is;
  if (row.dueDate === was.dueDate && row.timesExtended === was.timesExtended)
    return { dueDate, duePrecision, dueAsMinuted, originalDueDate, timesExtended };
  if (!isLatest || dueDate === was.dueDate) return {};
  return { ...withDueDate(row, dueDate), duePrecision, dueAsMinuted };
}
