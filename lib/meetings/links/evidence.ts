import type { IsoDate } from '../../model/index.ts';
import type { HeldMeeting, Statement } from '../model.ts';
import type { Rarity } from '../terms/rarity.ts';
import { plain } from '../words/plain.ts';
import { REFERS_BACK } from '../words/looking-back.ts';
import { namesBody } from './names-body.ts';
import { listed, monthName, monthOf, titled } from './wording.ts';
import { POINTS, type Feature } from './points.ts';
import type { BackReferences } from './references.ts';
import { givesFigures, type Says } from './roles.ts';
import { sharedWords } from './shared.ts';
import { currentDue, goesOn, isDueByMonth, type About, type Thread } from './thread.ts';

/** What speaks for or against a link: how much there is of it, and how to say it, or null where that would tell a reader nothing. */
interface Reason {
  readonly feature: Feature;
  readonly amount: number;
  readonly words: string | null;
}

export interface Evidence {
  readonly thread: Thread;
  readonly points: number;
  /** How much the two passages' own words have in common. */
  readonly shared: number;
  /** It names the commitment in so many words: its number, its place in a list. */
  readonly named: boolean;
  /** Much in common, and the sentence says that it goes back to something: no person need be asked. */
  readonly sure: boolean;
  readonly reasons: readonly Reason[];
  /** Terms that both have, the most telling first. */
  readonly terms: readonly string[];
}

/** What is known of a statement when it is compared. */
export interface Asked {
  readonly statement: Statement;
  readonly meeting: HeldMeeting;
  readonly meetingIndex: number;
  readonly says: Says;
  readonly about: About;
  readonly people: ReadonlySet<string>;
  readonly references: BackReferences;
  /** Threads that the sentence before it in its paragraph was joined to. */
  readonly chain: ReadonlySet<Thread>;
  /** Threads that the paragraph has reported done: what it goes on to promise is something new. */
  readonly finished: ReadonlySet<Thread>;
  /** Threads that something else in its item was joined to. */
  readonly inItem: ReadonlySet<Thread>;
  /** Index of the body's meeting before this one, or -1. */
  readonly previousMeeting: number;
  readonly previousDate: IsoDate | null;
}

/** What is known of all threads. */
export interface Known {
  readonly rarity: Rarity;
  /** How many threads speak of a term. */
  readonly threadsWith: (term: string) => number;
  /** How many threads a person is named in. */
  readonly threadsOf: (person: string) => number;
  readonly meetings: readonly HeldMeeting[];
  /** Place of a thread among the recommendations its meeting made to the same body, from 1; 0 for others. */
  readonly placeInList: (thread: Thread) => number;
  /** Recommendations made to the bodies at the latest earlier meeting that made some. */
  readonly latestRecommendations: (families: readonly string[], before: number) => ReadonlySet<Thread>;
}

/** Words in common must weigh this much, about half a rare word, where nothing is named. */
const LEAST_SHARED = 0.45;
/** A task with so many words of its own is no echo of the one before it at the same meeting. */
const SAYS_MORE = 2.2;
const NO_GROUNDS = -1;
/** A promise that has so much in common with what its paragraph reports done is that one again. */
const SAME_AGAIN = 1.2;
/** However many people both name. */
const MOST_PERSON = 1.8;

/** Weighs what a statement shares with a thread. */
export function weigh(asked: Asked, thread: Thread, known: Known): Evidence {
  const { statement, meeting, meetingIndex, says, references, about } = asked;
  const reasons: Reason[] = [];
  const add = (feature: Feature, amount = 1, words: string | null = null): void => {
    if (amount !== 0) reasons.push({ feature, amount, words });
  };
  const same = meeting.families.some((family) => thread.families.has(family));
  const answering = meeting.families.some((family) => thread.addressed.has(family));
  const own = same || answering;
  const inChain = asked.chain.has(thread);
  const onwards = goesOn(statement) && asked.inItem.has(thread);
  const leaning = (inChain && (about.leans || about.pronoun)) || onwards;
  const ends = says.closes && says.decides;
  const kind = says.task && !ends ? 'Task' : ends ? 'End' : says.silent ? 'Silent' : 'News';
  add(
    `${leaning ? 'chain' : statement.review ? 'review' : 'talk'}${kind}`,
    1,
    leaning ? 'it goes on from the sentence before' : null,
  );
  if (!own) {
    add('otherBody');
    if (namesBody(statement.quote, thread.meeting.body, meeting.body))
      add('namesBody', 1, `it speaks of ${thread.meeting.body}`);
  }

  if (
    thread.kind === 'recommendation' &&
    !answering &&
    [...thread.addressed].some((family) => namesBody(statement.quote, family, meeting.body))
  )
    add('namesAddressee', 1, 'it speaks of the body that the recommendation was made to');

  // What the sentence before says was counted when that was joined.
  const shared = sharedWords(about, inChain, thread, known);
  add('sharedOwn', shared.own, null);
  add('sharedAround', shared.around);
  add('covered', shared.covered);
  add('unique', shared.unique);

  const due = currentDue(thread);
  const dueNow = own && due !== null && isDueBy(due, isDueByMonth(thread), meeting.date, asked.previousDate);
  // A task under a title is rather a new one, unless it says "it".
  const mayOpen = !says.task || ends || about.leans || goesOn(statement);
  const opens = mayOpen && shared.titleIs > 0 && !asked.inItem.has(thread);
  if (opens) add('titleIs', 1, 'its item is about that');
  if (mayOpen && (shared.titled > 0 || opens)) {
    add(ends ? 'titledEnd' : about.thin ? 'titledThin' : 'titled', 1, 'the title of its item names it');
    if (dueNow) add('titledDue');
  }
  let named = false;
  const action = references.actions.find((reference) => thread.references.has(reference));
  if (action !== undefined && distinctive(action)) {
    named = true;
    add('action', 1, `it names action ${action}`);
  }
  if (references.minutes.length > 0 && same) {
    const minute = references.minutes.find((number) =>
      spokenOfAt(thread, number, known, meeting, meetingIndex),
    );
    if (minute !== undefined) add('minute', 1, `it comes under minute ${minute}`);
    else if (statement.review) add('otherMinute');
  }
  const place = answering && references.ordinals.length > 0 ? known.placeInList(thread) : 0;
  if (
    references.ordinals.includes(place) &&
    known.latestRecommendations(meeting.families, meetingIndex).has(thread)
  ) {
    named = true;
    add('ordinal', 1, `it answers recommendation ${place} of ${thread.meeting.body}`);
  }
  const time = says.task
    ? undefined
    : references.times.find(({ month, day }) => happenedIn(thread, month, day, known));
  if (
    due !== null &&
    due > meeting.date &&
    new RegExp(String.raw`\b${monthOf(due)}\b`, 'i').test(statement.quote)
  )
    add('dueThen', 1, `it is due in ${monthName(due)}`);
  if (time) add(time.asked ? 'asked' : 'time', 1, `it goes back to ${monthName(time.month)}`);
  if (references.lastMeeting && thread.spokenOf.some(({ meeting: at }) => at === asked.previousMeeting))
    add('lastMeeting', 1, 'it was spoken of at the last meeting');
  if (REFERS_BACK.test(plain(statement.quote))) add('refersBack');

  const people = [...asked.people].filter((one) => thread.people.has(one));
  const person = Math.min(
    MOST_PERSON,
    people.reduce((sum, one) => sum + 1 / Math.sqrt(Math.max(1, known.threadsOf(one) / 2)), 0),
  );
  if (people.length > 0) {
    add('person', person, `both name ${listed(people.slice(0, 2).map(titled))}`);
  }
  if (dueNow) add('dueNow', 1, 'it was due by this meeting');
  if (answering && !same && known.latestRecommendations(meeting.families, meetingIndex).has(thread))
    add('answering', 1, 'the recommendation was made to this body');
  if (inChain && !leaning) add('chain', 1, 'the sentence before it speaks of the same');
  const inItem = !inChain && asked.inItem.has(thread) && about.thin && (ends || says.task);
  if (inItem) add('inItem', 1, 'its item speaks of the same');
  if (asked.finished.has(thread) && !ends && shared.own < SAME_AGAIN) add('finished');
  if (
    thread.recurring &&
    REPORTS.test(statement.quote) &&
    rhythmOf(about.own) !== null &&
    rhythmOf(about.own) === rhythmOf(thread.core)
  )
    add('sameRhythm', 1, 'it comes as often as was asked');
  if (own && thread.asksForFigures && !says.task && givesFigures(statement.quote))
    add('figures', 1, 'it gives figures, which were asked for');
  if (statement.label !== '' && coversLabel(about.label, thread))
    add('labelIs', 1, `it comes under “${statement.label}”`);
  const over = thread.doneAt !== null && thread.doneAt < meetingIndex;
  const another = thread.doneAt !== null && /\banother\b/i.test(statement.quote);
  if (over && says.task && !ends) add('newTask');
  // The body that made a recommendation hears of the answer at its own next meeting.
  const hears =
    thread.kind === 'recommendation' &&
    same &&
    !thread.spokenOf
      .slice(1)
      .some(({ meeting: at }) => known.meetings[at]?.families.some((family) => thread.families.has(family)));
  if (thread.endedAt !== null && thread.endedAt < meetingIndex && !ends && !hears) add('ended');
  else if (over && !ends && !hears) add(statement.review ? 'done' : 'doneTalk');
  const saysMore = says.task && about.mass >= SAYS_MORE;
  if (thread.statement.meeting === meetingIndex && (!leaning || saysMore)) add('sameMeeting');
  if (!statement.review && statement.itemTitle !== null && statement.itemTitle === thread.statement.itemTitle)
    add('sameItem');
  if (thread.dormant) add('maybe');
  if (same && thread.spokenOf.at(-1)?.meeting === asked.previousMeeting) add('fresh');

  const total = reasons.reduce((sum, { feature, amount }) => sum + POINTS[feature] * amount, 0);
  // A month in common, or a person who is busy with much, is no link by itself.
  const words = shared.own + (about.leans || (about.thin && statement.before === '') ? shared.around : 0);
  const grounds =
    named ||
    inChain ||
    leaning ||
    inItem ||
    (opens && dueNow) ||
    words >= LEAST_SHARED ||
    (statement.review && person >= 1);
  const points = grounds && !(another && says.task) ? total : Math.min(total, NO_GROUNDS);
  const saysSo = reasons.some(({ feature }) => SAYS_SO.has(feature)) || says.delivered || ends;
  const sure = named || (own && shared.own >= MUCH && (statement.review || saysSo));
  return { thread, points, shared: shared.own, named, sure, reasons, terms: shared.words };
}

/** Evidence that a sentence means something earlier, and not only something alike. */
const SAYS_SO: ReadonlySet<Feature> = new Set(['refersBack', 'minute', 'asked', 'lastMeeting', 'person']);
/** So much of the two passages' own words in common leaves little doubt. */
const MUCH = 0.8;

const RHYTHMS = ['=six-monthly', '=quarterly', '=annual', 'month'];

/** What comes again and again is a paper of some kind. */
const REPORTS = /\b(?:reports?|updates?|papers?|returns?|statements?|figures|notes?)\b/i;

/** How often something comes, where its words say so. */
const rhythmOf = (terms: ReadonlyMap<string, number>): string | null =>
  RHYTHMS.find((rhythm) => terms.has(rhythm)) ?? null;

/** Whether it fell due between two meetings, or at the later one; what is due in a month is due at its meeting. */
function isDueBy(due: IsoDate, monthOnly: boolean, meeting: IsoDate, previous: IsoDate | null): boolean {
  const digits = monthOnly ? 'YYYY-MM'.length : due.length;
  const day = due.slice(0, digits);
  return day <= meeting.slice(0, digits) && (previous === null || day > previous.slice(0, digits));
}

/** Whether the label of a paragraph is what the thread is about: most of it stands in the thread. */
function coversLabel(label: ReadonlyMap<string, number>, thread: Thread): boolean {
  let all = 0;
  let covered = 0;
  for (const [term, weight] of label) {
    all += weight;
    if ((thread.terms.get(term) ?? 0) >= OUTRIGHT) covered += weight;
  }
  return all >= OUTRIGHT && covered >= all * MOST_OF_LABEL;
}

const OUTRIGHT = 0.35;
const MOST_OF_LABEL = 0.6;

/** Whether the thread was spoken of, or due, in that month or on that day. */
function happenedIn(thread: Thread, month: string, day: IsoDate | null, known: Known): boolean {
  const spoken = thread.spokenOf.some(({ meeting }) => {
    const date = known.meetings[meeting]?.date ?? '';
    return day === null ? date.startsWith(month) : date === day;
  });
  return spoken || (day === null && thread.dues.some(({ deadline }) => deadline.date?.startsWith(month)));
}

/** Whether the thread was spoken of under that minute: of the body's latest earlier meeting that had one of the number. */
function spokenOfAt(
  thread: Thread,
  number: string,
  known: Known,
  meeting: HeldMeeting,
  before: number,
): boolean {
  for (let index = before - 1; index >= 0; index--) {
    const held = known.meetings[index];
    if (!held || !held.families.some((family) => meeting.families.includes(family))) continue;
    if (!held.statements.some(({ item }) => sameNumber(item, number))) continue;
    return thread.spokenOf.some(({ meeting: at, item }) => at === index && sameNumber(item, number));
  }
  return false;
}

const sameNumber = (item: string | null, number: string): boolean =>
  item !== null &&
  (item.toLowerCase() === number || item.toLowerCase().split(/[/.-]/)[0] === number.split(/[/.-]/)[0]);

/** "3" may be any row of any list; "A07" or "9/22" is one action's own. */
const distinctive = (reference: string): boolean => /\D/.test(reference) || reference.length > 2;
