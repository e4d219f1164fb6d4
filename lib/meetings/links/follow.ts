import { MADE_FROM, type HeldMeeting, type Link, type LinkRole, type Statement } from '../model.ts';
import type { Bodies } from '../reading/bodies.ts';
import type { Register } from '../reading/people.ts';
import { rarityOf } from '../terms/rarity.ts';
import { termsOf } from '../terms/terms.ts';
import { addressees } from './addressees.ts';
import { closingParts } from './closing.ts';
import { weigh, type Asked, type Evidence } from './evidence.ts';
import { FORMALITY } from '../words/formalities.ts';
import { POINTS } from './points.ts';
import { mayRaise } from './raising.ts';
import { readBackReferences } from './references.ts';
import { readStatus, roleOf } from './roles.ts';
import { isTask } from './tasks.ts';
import {
  addDue,
  addLink,
  currentDue,
  dropLink,
  ENDS,
  goesOn,
  raisedAbout,
  readAbout,
  startThread,
  type Thread,
} from './thread.ts';
import { ThreadIndex } from './thread-index.ts';

/** A link is printed from this confidence on, as an offer. */
const OFFERED_FROM = 0.5;
/** A task is rather a new one than an old one again. */
const SAME_TASK_FROM = 0.6;
/** What is likely but not plain is offered, however likely. */
const OFFERED_AT_MOST = MADE_FROM - 0.01;
/** So far apart in points must the second best be for the best to be sure. */
const CLEAR_LEAD = 1.2;
const SURELY_ANSWERS = 0.8;
/** What closes several matters at once must share this much with each. */
const CLOSES_TOO = 0.5;

/**
 * Goes through the meetings in date order and follows what is promised: each statement is compared with what is open, joined to it
 * with a role, or starts a thread of its own. Pure; the same for any order in which the pages were read. `observe` is told what spoke for
 * which thread, for working on the rules.
 */
export function followThreads(
  meetings: readonly HeldMeeting[],
  register: Register,
  bodies: Bodies,
  observe: (statement: Statement, weighed: readonly Evidence[]) => void = () => {},
): Thread[] {
  const terms = termReader(register);
  const rarity = rarityOf(meetings.flatMap(({ statements }) => statements.map(({ quote }) => terms(quote))));
  const index = new ThreadIndex(rarity, meetings);
  const addressedTo = addressees(meetings, bodies);

  meetings.forEach((meeting, meetingIndex) => {
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
      const says = readStatus(statement);
      const asked: Asked = {
        statement,
        meeting,
        meetingIndex,
        says,
        about: readAbout(statement, terms),
        people: peopleOf(statement, register),
        references: readBackReferences(statement, meeting.date),
        chain,
        finished,
        inItem,
        previousMeeting,
        previousDate: meetings[previousMeeting]?.date ?? null,
      };
      observe(statement, rank(asked, index));
      const standsAlone =
        (FORMALITY.test(statement.quote) && !says.closes) || index.isNewlyNumbered(statement);
      const made = standsAlone ? [] : choose(asked, index, terms);
      const joined: Thread[] = [];
      const takeUp = (thread: Thread, link: Link): void => {
        if (!makeRoom(thread, link, statement, meeting)) return;
        if (says.decides) dropTalk(thread, statement, meeting);
        addLink(thread, statement, link, asked.about.own, meeting.date);
        if (says.decides && meeting.families.some((family) => thread.addressed.has(family)))
          addDue(thread, statement, meeting.date);
        index.add(thread);
        joined.push(thread);
        inItem.add(thread);
      };
      for (const { evidence, link } of made) {
        takeUp(evidence.thread, link);
        const parent = index.parentOf(evidence.thread);
        if (parent && !made.some((other) => other.evidence.thread === parent)) takeUp(parent, passedUp(link));
      }
      const answering = joined.some((thread) =>
        meeting.families.some((family) => thread.addressed.has(family)),
      );
      if (
        (joined.length === 0 || (answering && isTask(statement) && statement.owners.length > 0)) &&
        !(says.closes && says.decides) &&
        mayRaise(statement)
      ) {
        const thread = startThread(index.threads.length, statement, meeting, {
          about: raisedAbout(statement, asked.about, terms),
          people: asked.people,
          addressed: addressedTo(statement),
          dormant: !isTask(statement),
        });
        index.start(thread);
        joined.push(thread);
      }
      for (const thread of joined) if (finishedBy(thread, statement.id)) finished.add(thread);
      if (joined.length > 0 || !asked.about.leans) chain = new Set(joined);
      before = statement;
    }
  });
  return [...index.threads];
}

const finishedBy = (thread: Thread, passage: string): boolean =>
  thread.links.some(
    (link) => link.passage === passage && (link.role === 'completed' || link.role === 'closed'),
  );

/** "Minute 22", "Action 9/22": numbers that lead to a place and are about nothing. */
const MINUTE_NUMBERS = /\b(?:minutes?|min|item|action|area|page|paragraph)\b\.? ?\(?\d[\w./-]*\)?/gi;

/** Reads the terms of a text once, without people's names. */
function termReader({ nameWords, withoutPosts }: Register): (text: string) => ReadonlyMap<string, number> {
  const memo = new Map<string, ReadonlyMap<string, number>>();
  return (text) => {
    const known = memo.get(text);
    if (known) return known;
    const terms = termsOf(withoutPosts(text.replaceAll(MINUTE_NUMBERS, ' ')), nameWords);
    memo.set(text, terms);
    return terms;
  };
}

/** The statement's own words of who is meant, and its owners'. */
function peopleOf(statement: Statement, register: Register): Set<string> {
  return new Set([
    ...register.namedIn(statement.quote),
    ...statement.owners.filter(({ text }) => !BODY.test(text)).map(register.keyOf),
  ]);
}

const BODY = /\b(?:committee|panel|board|cabinet|council|members|all|officers|executive)\b/i;

interface Made {
  readonly evidence: Evidence;
  readonly link: Link;
}

/** The threads that a statement is joined to: the best, or for one that closes several matters the best for each of them. */
function choose(
  asked: Asked,
  index: ThreadIndex,
  terms: (text: string) => ReadonlyMap<string, number>,
): Made[] {
  const whole = made(asked, rank(asked, index));
  const parts = asked.says.closes ? closingParts(asked.statement.quote) : [];
  const found = new Map<Thread, Made>();
  for (const part of parts.length < 2 ? [] : parts) {
    const own = terms(part);
    const one = made(
      asked,
      rank(
        {
          ...asked,
          about: {
            quote: own,
            own,
            whole: own,
            label: own,
            title: own,
            mass: 0,
            leans: false,
            pronoun: false,
            thin: false,
          },
        },
        index,
      ),
    );
    if (one && one.evidence.shared >= CLOSES_TOO && !found.has(one.evidence.thread))
      found.set(one.evidence.thread, one);
  }
  if (found.size === 0 && whole) found.set(whole.evidence.thread, whole);
  return [...found.values()];
}

const rank = (asked: Asked, index: ThreadIndex): Evidence[] =>
  index
    .candidates(asked)
    .map((thread) => weigh(asked, thread, index))
    .sort((a, b) => b.points - a.points || a.thread.place - b.thread.place);

function made(asked: Asked, [best, second]: readonly Evidence[]): Made | null {
  if (!best) return null;
  const lead = second ? best.points - second.points : CLEAR_LEAD;
  const points = best.points - (best.named || lead >= CLEAR_LEAD ? 0 : (CLEAR_LEAD - lead) * 0.5);
  const odds = 1 / (1 + Math.exp(-points));
  const confidence =
    Math.round((best.sure && lead >= CLEAR_LEAD ? odds : Math.min(odds, OFFERED_AT_MOST)) * 100) / 100;
  if (confidence < (asked.says.task && !asked.says.closes ? SAME_TASK_FROM : OFFERED_FROM)) return null;
  const { thread } = best;
  const answers = asked.meeting.families.some((family) => thread.addressed.has(family));
  // What a body tells somebody to do is an answer only where it says so.
  if (
    answers &&
    asked.statement.owners.length > 0 &&
    asked.says.decides &&
    !best.named &&
    confidence < SURELY_ANSWERS
  )
    return null;
  const role = roleOf(
    asked.statement,
    asked.says,
    {
      due: currentDue(thread),
      dueMonthOnly:
        thread.dues.findLast(({ deadline }) => deadline.date !== null)?.deadline.precision === 'month',
      done: thread.doneAt !== null,
      recurring: thread.recurring,
      asksForFigures: thread.asksForFigures,
      answering: answers,
    },
    asked.meeting.date,
  );
  return { evidence: best, link: { passage: asked.statement.id, role, confidence, why: sentence(best) } };
}

/** What is done for a promise that answers another is news of that one: the recommendation lives on. */
const passedUp = (link: Link): Link => ({
  ...link,
  role: 'progress',
  confidence: Math.min(link.confidence, OFFERED_AT_MOST),
  why: `${link.why.replace(/\.$/, '')}; that was promised in answer to this.`,
});

const NEWS: ReadonlySet<LinkRole> = new Set(['progress', 'completed']);

/**
 * One paragraph says one thing of a commitment: of two reports the surer stands, and "it had not come" gives way to the sentence
 * that says when it will. Whether there is room for the new link.
 */
function makeRoom(thread: Thread, link: Link, statement: Statement, meeting: HeldMeeting): boolean {
  const inParagraph = thread.links.filter(
    ({ passage, meeting: at }) =>
      at === statement.meeting &&
      meeting.statements.some(({ id, paragraph }) => id === passage && paragraph === statement.paragraph),
  );
  for (const earlier of inParagraph) {
    const said = meeting.statements.find(({ id }) => id === earlier.passage);
    if (!said) continue;
    const says = readStatus(said);
    const nothing = says.nothingYet || says.asksAgain || !says.done || thread.endedAt !== null;
    if (!NEWS.has(link.role) && nothing && earlier.role !== 're-dated' && !ENDS.has(earlier.role)) {
      dropLink(thread, earlier.passage);
    } else if (
      link.role === 're-dated' &&
      (earlier.role === 'completed' || (earlier.role === 're-dated' && !says.task))
    ) {
      dropLink(thread, earlier.passage);
    } else if (NEWS.has(link.role) && NEWS.has(earlier.role)) {
      if (earlier.confidence >= link.confidence) return false;
      dropLink(thread, earlier.passage);
    }
  }
  return true;
}

/** A recommendation is answered by the decision, not by what was said before it in the same item. */
function dropTalk(thread: Thread, statement: Statement, meeting: HeldMeeting): void {
  if (!meeting.families.some((family) => thread.addressed.has(family))) return;
  const talk = thread.links.filter(({ passage, meeting: at }) => {
    const said = at === statement.meeting ? meeting.statements.find(({ id }) => id === passage) : undefined;
    return said !== undefined && said.item === statement.item && !readStatus(said).decides;
  });
  for (const { passage } of talk) dropLink(thread, passage);
}

function sentence({ reasons }: Evidence): string {
  const words = reasons
    .filter(({ feature, words: said }) => said !== null && POINTS[feature] > 0)
    .sort((a, b) => POINTS[b.feature] * b.amount - POINTS[a.feature] * a.amount)
    .map(({ words: said }) => said);
  const text = words.slice(0, 3).join('; ');
  return text === '' ? 'It speaks of the same.' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
