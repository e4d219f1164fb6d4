import { findDeadline, resolveDeadline, type DeadlineContext } from '../../detect/deadlines/index.ts';
import { findOwners, type People } from '../../detect/owners/index.ts';
import type { Deadline, FoundPassage, MinutesDocument } from '../../model/index.ts';
import { MONTH_NAME } from '../../model/months.ts';
import type { Statement } from '../model.ts';
import { LOOKS_FORWARD, NAMES_A_TIME } from '../words/cues.ts';
import { straight } from '../words/plain.ts';
import { DONE } from '../words/status.ts';
import { LONGEST_TIME } from './units.ts';

/** Page, meeting on it, and people that owners and deadlines are read against. */
export interface Against {
  readonly document: MinutesDocument;
  /** Index into the document's `meetings`. */
  readonly meeting: number;
  readonly people: People;
}

/** What a meeting resolves is still to be done, though it says so in the subjunctive. */
const RESOLVES = /^(?:resolved|that|it was (?:\w+ )?agreed)\b/i;

/** Owners and deadline of a sentence: the detector's, or read here where the sentence says what will be done. */
export function attachTo(
  found: FoundPassage | null,
  quote: string,
  before: string,
  announced: string,
  against: Against,
): Pick<Statement, 'owners' | 'deadline'> {
  if (found && (found.kind === 'action' || found.kind === 'recommendation'))
    return { owners: found.owners, deadline: found.deadline ?? namedPlainly(quote, against) };
  if (!LOOKS_FORWARD.test(quote) && !RESOLVES.test(quote) && !/\b(?:resolved|agreed)\b/i.test(announced))
    return { owners: [], deadline: null };
  const text = straight(quote);
  const previous = before.split(/(?<=[.!?])\s+/).at(-1) ?? null;
  const owners = findOwners({ text, label: null, cell: null, previous }, against.people);
  return {
    owners: owners.map(({ text: words, resolved, inferred }) => ({ text: words, resolved, inferred })),
    deadline: datedOr(dueIn(quote, against), namedPlainly(quote, against)),
  };
}

const IN_MONTH = new RegExp(String.raw`\bin ((?:${MONTH_NAME}) (?:19|20)\d\d)\b`, 'i');

/** What comes to each meeting comes next to the next one: "in the next set", "with the next pack". */
const NEXT_ISSUE =
  /\b(?:in |with |by |for )?the next (?:set|pack|edition|round|batch|issue|update|paper|quarterly report|performance report)\b/i;

/** "… with the budget in February 2022", "in the next set": times that leave no doubt, if nothing better is known. */
function namedPlainly(quote: string, { document, meeting }: Against): Deadline | null {
  const held = document.meetings[meeting];
  const date = held?.date ?? null;
  if (date === null) return null;
  const text = straight(quote);
  const month = IN_MONTH.exec(text)?.[1];
  const due = month ? resolveDeadline(month, { meetingDate: date, body: null, calendar: [] }) : null;
  if (due?.date != null && due.date > date) return due;
  const issue = NEXT_ISSUE.exec(text)?.[0];
  const next = document.calendar.find(
    (entry) => entry.date > date && (entry.body === null || entry.body === held?.body),
  );
  return issue !== undefined && next ? { text: issue, date: next.date, precision: 'day' } : null;
}

/** A deadline with a date before one without. */
const datedOr = (one: Deadline | null, other: Deadline | null): Deadline | null =>
  one?.date != null ? one : (other ?? one);

/** A note such as "Second go in March". */
const CLIPPED = 6;

/** The new date that an update of a row gives: not in a sentence that tells what happened ("sat on one in Feb"). */
export function dueInUpdate(update: string, against: Against): Deadline | null {
  const ahead = update.split(/(?<=[.;])\s+/).filter((sentence) => {
    const clipped = sentence.split(' ').length <= CLIPPED && !DONE.test(update.toLowerCase());
    return LOOKS_FORWARD.test(sentence) || clipped;
  });
  return ahead.length === 0 ? null : dueIn(ahead.join(' '), against);
}

/** The main verb that looks forward, or the words that put something off: the time after it holds. */
const LAST_TURN =
  /\b(?:would|will|shall|deferred|postponed|moved|put back|carried (?:over|forward)|rescheduled|extended|hopes?|hoped|expects?|expected)\b(?!.*\b(?:would|will|shall)\b)/i;

/** When what a sentence speaks of is to happen. In "with the loss of the June meeting it would be taken in July", July. */
function dueIn(quote: string, { document, meeting }: Against): Deadline | null {
  if (!NAMES_A_TIME.test(quote)) return null;
  const held = document.meetings[meeting];
  const context: DeadlineContext = {
    meetingDate: held?.date ?? null,
    body: held?.body ?? null,
    calendar: document.calendar,
  };
  const text = straight(quote);
  const turn = LAST_TURN.exec(text);
  const last = text.split(/(?<=[.;])\s+/).at(-1) ?? '';
  const alone = last.length <= LONGEST_TIME;
  const found =
    (turn ? findDeadline(text.slice(turn.index), context) : null) ??
    findDeadline(text, context) ??
    (alone ? resolveDeadline(last.replace(/\.$/, ''), context) : null);
  if (found === null || (found.date === null && alone)) return null;
  return { text: found.text, date: found.date, precision: found.precision };
}
