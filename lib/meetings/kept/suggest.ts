import type {
  Commitment,
  Deadline,
  Item,
  LinkDecision,
  LinkRole,
  Owner,
  Passage,
  PassageKind,
} from '../../model/index.ts';
import { followThreads, type Guide } from '../links/follow.ts';
import type { HeldMeeting, Occurrence, ReadPage, Statement } from '../model.ts';
import { joinMeetings } from '../reading/join.ts';
import { registerPeople } from '../reading/people.ts';
import { keptAsPages } from './as-pages.ts';
import { concerning, type OpenHere } from './concerning.ts';
import { statementFinder } from './placing.ts';

/** What a person has kept and decided. */
export interface KeptWorld {
  readonly commitments: readonly Commitment[];
  /** Kept passages. */
  readonly passages: readonly Passage[];
  readonly decisions: readonly LinkDecision[];
}

/** Words of minutes that may be news of a commitment of the tracker. Never more than an offer. */
export interface LinkSuggestion {
  readonly commitment: string;
  readonly role: LinkRole;
  /** 0–1. */
  readonly confidence: number;
  /** One plain sentence. */
  readonly why: string;
  readonly quote: string;
  readonly council: string | null;
  readonly body: string;
  readonly date: string;
  readonly item: Item | null;
  readonly kind: PassageKind;
  readonly owners: readonly Owner[];
  readonly deadline: Deadline | null;
  /** Where the words stand: pages by their names, offsets into their texts. */
  readonly occurrences: readonly Occurrence[];
  /** Passage that was kept with these words, or null. */
  readonly kept: string | null;
}

/** What is known of the tracker's commitments from the texts at hand. */
export interface Suggested {
  readonly suggestions: readonly LinkSuggestion[];
  /** Open commitments of earlier meetings, for each meeting that `page` speaks for. */
  readonly open: readonly OpenHere[];
}

/**
 * Compares what minutes say with the commitments of the tracker. Everything at hand is followed over all meetings in
 * the order of their dates, so that it does not matter in which order a person reads: a promise that is kept today is
 * offered the news that later minutes, read before, have of it. What a person has decided is not asked again, and
 * words that are not the same are left to other commitments. `page` is the page in view. Pages of one council. Pure;
 * never throws.
 */
export function suggestLinks(pages: readonly ReadPage[], page: string, world: KeptWorld): Suggested {
  // A date that is taken up is what its page says, or it would depend on what else was read by then.
  const first = joinMeetings(pages, 'own');
  const known = statementFinder(first.meetings, first.bodies);
  const placeOf = ({ source, selector }: Passage) => ({
    words: selector.exact,
    body: source.body,
    date: source.meetingDate,
  });
  const standIns = keptAsPages(
    world.commitments,
    world.passages,
    (passage) => known(placeOf(passage)) !== null,
  );
  const { meetings, bodies, documents } =
    standIns.length === 0 ? first : joinMeetings([...pages, ...standIns], 'own');
  const find = statementFinder(meetings, bodies);
  const keptAs = new Map<string, string>();
  const rowOf = new Map<string, string>();
  const raisedBy = new Map<string, string>();
  for (const passage of world.passages) {
    const statement = find(placeOf(passage));
    if (!statement) continue;
    keptAs.set(statement.id, passage.id);
    if (passage.commitment === null) continue;
    rowOf.set(statement.id, passage.commitment);
    if (passage.role === 'raised' || passage.role === 'mention')
      raisedBy.set(statement.id, passage.commitment);
  }
  for (const { id, action, body, raisedOn } of world.commitments) {
    const statement = find({ words: action, body, date: raisedOn });
    if (statement && !rowOf.has(statement.id)) {
      rowOf.set(statement.id, id);
      raisedBy.set(statement.id, id);
    }
  }
  const decided = decisionsOn(world.decisions, find);
  const guide: Guide = {
    raises: ({ id }) => raisedBy.has(id),
    refuses: (statement, thread) => {
      const row = rowOf.get(thread.id);
      return row !== undefined && decided.get(statement.id)?.get(row) === 'not the same';
    },
  };
  const register = registerPeople(documents);
  const threads = followThreads(meetings, register, bodies, () => {}, guide);
  const statements = new Map(meetings.flatMap((meeting) => meeting.statements.map((one) => [one.id, one])));
  const rows = new Map(world.commitments.map((commitment) => [commitment.id, commitment]));
  const suggestions: LinkSuggestion[] = [];
  const asked = new Set<string>();
  for (const thread of threads) {
    // Where the first promise was not kept, its news belongs to the first that was.
    let row = raisedBy.get(thread.statement.id);
    const links = [...thread.links].sort((a, b) => a.meeting - b.meeting);
    for (const { passage, role, confidence, why } of links) {
      const statement = statements.get(passage);
      const meeting = statement && meetings[statement.meeting];
      const own = raisedBy.get(passage);
      if (row === undefined) {
        row = own;
        continue;
      }
      const commitment = rows.get(row);
      if (!statement || !meeting || !commitment || rowOf.get(passage) === row) continue;
      if (decided.get(passage)?.has(row) || asked.has(`${row} ${passage}`)) continue;
      // What the meeting that raised it goes on to say of it is no news.
      if (endedBefore(commitment, meeting.date) || meeting.date <= (commitment.raisedOn ?? '')) continue;
      asked.add(`${row} ${passage}`);
      const kept = keptAs.get(passage) ?? null;
      suggestions.push({ commitment: row, role, confidence, why, kept, ...said(statement, meeting) });
    }
  }
  return {
    suggestions,
    open: concerning(meetings, page, world, suggestions, bodies),
  };
}

/** Closed or dropped by then: nothing more is asked of it. */
const endedBefore = ({ status, completedOn }: Commitment, date: string): boolean =>
  (status === 'Closed' || status === 'Not proceeding') && completedOn !== null && completedOn < date;

function said(
  statement: Statement,
  { council, body, date }: HeldMeeting,
): Omit<LinkSuggestion, 'commitment' | 'role' | 'confidence' | 'why' | 'kept'> {
  const { quote, item, itemTitle, owners, deadline, found, occurrences } = statement;
  return {
    quote,
    council,
    body,
    date,
    item: item === null && itemTitle === null ? null : { number: item, title: itemTitle },
    kind: found?.kind ?? 'progress',
    owners: owners.map(({ text, resolved, inferred }) => ({ text, resolved, inferred })),
    deadline: deadline && { text: deadline.text, date: deadline.date, precision: deadline.precision },
    occurrences,
  };
}

/** What was decided on words, by statement and row. */
function decisionsOn(
  decisions: readonly LinkDecision[],
  find: ReturnType<typeof statementFinder>,
): Map<string, Map<string, LinkDecision['answer']>> {
  const decided = new Map<string, Map<string, LinkDecision['answer']>>();
  for (const { commitment, quote, body, meetingDate, answer } of decisions) {
    const statement = quote === '' ? null : find({ words: quote, body, date: meetingDate });
    if (!statement) continue;
    const rows = decided.get(statement.id) ?? new Map<string, LinkDecision['answer']>();
    rows.set(commitment, answer);
    decided.set(statement.id, rows);
  }
  return decided;
}
