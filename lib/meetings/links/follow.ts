import type { HeldMeeting, Link, Statement } from '../model.ts';
import type { Bodies } from '../reading/bodies.ts';
import type { Register } from '../reading/people.ts';
import { rarityOf } from '../terms/rarity.ts';
import { termsOf, type Terms } from '../terms/terms.ts';
import { FORMALITY } from '../words/formalities.ts';
import { addressees } from './addressees.ts';
import { choose, passedUp, rank } from './choose.ts';
import type { Asked, Evidence } from './evidence.ts';
import { isAnswered, mayRaise } from './raising.ts';
import { readBackReferences } from './references.ts';
import { readStatus } from './roles.ts';
import { dropTalk, makeRoom } from './room.ts';
import { isTask, tellsSomebody } from './tasks.ts';
import { addDue, addLink, goesOn, raisedAbout, readAbout, startThread, type Thread } from './thread.ts';
import { ThreadIndex } from './thread-index.ts';

/** A sentence that leans back, but shares this much with another thread, speaks of that one. */
const SPEAKS_OF_ANOTHER = 0.6;

/** What a person has said of it, which goes before what the words seem to say. */
export interface Guide {
  /** The statement is kept as something promised. */
  readonly raises: (statement: Statement) => boolean;
  /** The statement is not about what the other one promised. */
  readonly refuses: (statement: Statement, raisedBy: Statement) => boolean;
}

const NOBODY_SAID: Guide = { raises: () => false, refuses: () => false };

/** What everything is compared with. */
interface Setting {
  readonly meetings: readonly HeldMeeting[];
  readonly register: Register;
  readonly index: ThreadIndex;
  readonly terms: (text: string) => Terms;
  readonly addressedTo: (statement: Statement) => ReadonlySet<string>;
  readonly observe: (statement: Statement, ranked: readonly Evidence[]) => void;
  readonly guide: Guide;
}

/**
 * Goes through the meetings in date order and follows what is promised: each statement is compared with what is open, joined to it
 * with a role, or starts a thread of its own. Pure; the same for any order in which the pages were read. `observe` is told what spoke for
 * which thread, for working on the rules.
 */
export function followThreads(
  meetings: readonly HeldMeeting[],
  register: Register,
  bodies: Bodies,
  observe: Setting['observe'] = () => {},
  guide: Guide = NOBODY_SAID,
): Thread[] {
  const terms = termReader(register);
  const rarity = rarityOf(meetings.flatMap(({ statements }) => statements.map(({ quote }) => terms(quote))));
  const index = new ThreadIndex(rarity, meetings);
  const setting: Setting = {
    meetings,
    register,
    index,
    terms,
    addressedTo: addressees(meetings, bodies),
    observe,
    guide,
  };
  for (const meeting of meetings.keys()) followMeeting(meeting, setting);
  return [...index.threads];
}

function followMeeting(meetingIndex: number, setting: Setting): void {
  const { meetings, register, index, terms, guide } = setting;
  const meeting = meetings[meetingIndex];
  if (!meeting) return;
  const previousMeeting = meetings.findLastIndex(
    (other, at) => at < meetingIndex && other.families.some((family) => meeting.families.includes(family)),
  );
  let chain: ReadonlySet<Thread> = new Set();
  let finished = new Set<Thread>();
  let inItem = new Set<Thread>();
  let before: Statement | null = null;
  for (const statement of meeting.statements) {
    if (statement.paragraph !== before?.paragraph) {
      if (!(goesOn(statement) && statement.item === before?.item)) chain = new Set();
      finished = new Set();
    }
    if (statement.item !== before?.item || statement.itemTitle !== before.itemTitle) inItem = new Set();
    const asked: Asked = {
      statement,
      meeting,
      meetingIndex,
      says: readStatus(statement),
      about: readAbout(statement, terms),
      people: peopleOf(statement, register),
      references: readBackReferences(statement, meeting.date),
      chain,
      finished,
      inItem,
      previousMeeting,
      previousDate: meetings[previousMeeting]?.date ?? null,
    };
    const ranked = rank(asked, index).filter(({ thread }) => !guide.refuses(statement, thread.statement));
    setting.observe(statement, ranked);
    const joined = takeIn(asked, ranked, setting);
    for (const thread of joined) {
      if (thread.spokenOf.length > 1) inItem.add(thread);
      if (finishedBy(thread, statement.id)) finished.add(thread);
    }
    const [best] = ranked;
    if (joined.length > 0 || !asked.about.leans) chain = new Set(joined);
    else if (best && best.shared >= SPEAKS_OF_ANOTHER && !chain.has(best.thread))
      chain = new Set([best.thread]);
    before = statement;
  }
}

/** Joins a statement to what it speaks of, or starts a thread with it. The threads it now belongs to. */
function takeIn(asked: Asked, ranked: readonly Evidence[], setting: Setting): Thread[] {
  const { statement, meeting, says, about, people } = asked;
  const { index, terms, guide } = setting;
  const { statementOf } = index;
  const joined: Thread[] = [];
  const takeUp = (thread: Thread, link: Link): void => {
    if (!makeRoom(thread, link, statement, statementOf)) return;
    if (says.decides) dropTalk(thread, statement, meeting, statementOf);
    addLink(thread, statement, link, about.own, meeting.date);
    if (says.decides && meeting.families.some((family) => thread.addressed.has(family)))
      addDue(thread, statement, meeting.date);
    index.add(thread);
    joined.push(thread);
  };
  const idle =
    (FORMALITY.test(statement.quote) && !says.closes) || (isAnswered(statement.quote) && !says.asksAgain);
  const standsAlone = idle || index.isNewlyNumbered(statement);
  const made = standsAlone
    ? []
    : choose(asked, ranked, index, terms).filter(({ thread }) => !guide.refuses(statement, thread.statement));
  for (const { thread, link } of made) {
    const parent = index.parentOf(thread);
    const alone = parent === undefined || made.some((other) => other.thread === parent);
    // Once the promise is kept, what is heard is of what it was promised for.
    const over = thread.doneAt !== null && thread.doneAt < asked.meetingIndex;
    if (!alone && over && parent.doneAt === null) {
      takeUp(parent, link);
      continue;
    }
    takeUp(thread, link);
    if (!alone) takeUp(parent, passedUp(link));
  }
  const answering = joined.some((thread) => meeting.families.some((family) => thread.addressed.has(family)));
  const free = joined.length === 0 || (answering && isTask(statement) && tellsSomebody(statement));
  const kept = joined.length === 0 && guide.raises(statement);
  if (!kept && (!free || (says.closes && says.decides) || !mayRaise(statement))) return joined;
  const thread = startThread(index.threads.length, statement, meeting, {
    about: raisedAbout(statement, about, terms),
    people,
    addressed: setting.addressedTo(statement),
    dormant: !kept && !isTask(statement),
  });
  index.start(thread);
  return [...joined, thread];
}

const finishedBy = (thread: Thread, passage: string): boolean =>
  thread.links.some(
    (link) => link.passage === passage && (link.role === 'completed' || link.role === 'closed'),
  );

/** "Minute 22", "Action 9/22": numbers that lead to a place and are about nothing. */
const MINUTE_NUMBERS = /\b(?:minutes?|min|item|action|area|page|paragraph)\b\.? ?\(?\d[\w./-]*\)?/gi;

/** Reads the terms of a text once, without people's names. */
function termReader({ nameWords, withoutPosts }: Register): (text: string) => Terms {
  const memo = new Map<string, Terms>();
  return (text) => {
    const known = memo.get(text);
    if (known) return known;
    const terms = termsOf(withoutPosts(text.replaceAll(MINUTE_NUMBERS, ' ')), nameWords);
    memo.set(text, terms);
    return terms;
  };
}

/** The statement's own words of who is meant, and its owners'. */
const peopleOf = (statement: Statement, register: Register): Set<string> =>
  new Set([...register.namedIn(statement.quote), ...ownersOf(statement, register)]);

const ownersOf = (statement: Statement, register: Register): Set<string> =>
  new Set(statement.owners.filter(({ text }) => !BODY.test(text)).map(register.keyOf));

const BODY = /\b(?:committee|panel|board|cabinet|council|members|all|officers|executive)\b/i;
