import type { Deadline, IsoDate } from '../../model/index.ts';
import type { HeldMeeting, Link, LinkRole, Statement } from '../model.ts';
import { asksForFigures, isRecurring } from './roles.ts';

/** How much the words around a passage count for what it is about, beside its own; `linked` those of later passages. */
const AROUND = {
  leant: 0.8,
  before: 0.15,
  raising: 0.45,
  label: 0.8,
  heading: 0.4,
  itemTitle: 0.25,
  linked: 0.6,
};
/** A passage whose own words come to less than this says what it means only together with the sentence before. */
const THIN = 2.2;
/** One with next to none says nothing alone. */
const BARE = 0.9;
/** With fewer words of its own than this a pronoun stands for what the sentence is about. */
const FULL = 3;
/** It, this, them: a thing that was spoken of. Not the empty "it was agreed". */
const THING =
  /\b(?:it(?! (?:was|is|had been|would be|has been) (?:(?:also|further|then|therefore|generally|widely|not) )?(?:agreed|noted|resolved|reported|hoped|suggested|explained|felt|important|confirmed|said|thought|recommended|proposed|requested|asked|stated|clear|recognised|acknowledged|too|of)\b)|them|this(?! (?:meeting|year|month|week|time|committee|board|panel))|these|those(?! (?:who|of|that|in|with|for)\b)|both|the (?:same|latter|former|matter|rest|others?|remainder))\b/i;
const PERSON = /^(?:that |and |but )?(?:he|she|they)\b|\b(?:him|they)\b/i;

/** "Action – KL to redo it": a task in a paragraph of its own goes on from the one above. */
export const goesOn = ({ quote, announced, heading }: Statement): boolean =>
  announced === '' && heading === '' && /^(?:agreed )?actions?\b/i.test(quote) && THING.test(quote);

/** Something promised, while the meetings are gone through. */
export interface Thread {
  readonly place: number;
  readonly statement: Statement;
  readonly meeting: HeldMeeting;
  readonly kind: 'action' | 'recommendation';
  /** Only "maybe" something promised: it counts once a later passage speaks of it. */
  dormant: boolean;
  readonly families: ReadonlySet<string>;
  /** Families of the bodies that a recommendation is made to. */
  readonly addressed: ReadonlySet<string>;
  /** What it is about, with the words around it and of the passages joined to it. */
  readonly terms: Map<string, number>;
  /** The words of the passage that raised it alone. */
  readonly core: ReadonlyMap<string, number>;
  readonly people: Set<string>;
  readonly references: Set<string>;
  readonly recurring: boolean;
  readonly asksForFigures: boolean;
  readonly links: (Link & { readonly meeting: number })[];
  readonly dues: { readonly passage: string; readonly deadline: Deadline; readonly on: IsoDate }[];
  /** Meetings it was spoken of at, with their items. */
  readonly spokenOf: { readonly meeting: number; readonly item: string | null }[];
  doneAt: number | null;
  endedAt: number | null;
}

/** What a statement is about, and whether it can be understood by itself. */
export interface About {
  /** The words of the quote alone. */
  readonly quote: ReadonlyMap<string, number>;
  /** With those of its label and its row. */
  readonly own: ReadonlyMap<string, number>;
  /** With those of what stands around it. */
  readonly whole: ReadonlyMap<string, number>;
  /** Words of the label of its paragraph. */
  readonly label: ReadonlyMap<string, number>;
  /** Words of the title of its item, none for a review of earlier actions. */
  readonly title: ReadonlyMap<string, number>;
  /** How much its own words come to. */
  readonly mass: number;
  /** It leans on what stands before it: a pronoun, or next to no words of its own. */
  readonly leans: boolean;
  /** "It" or "this" in it may stand for what the sentence before is about. */
  readonly pronoun: boolean;
  /** Few words of its own: the title of its item and the sentence before count for more. */
  readonly thin: boolean;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** Reads what a statement is about. `termsOf` leaves out people's names. */
export function readAbout(
  statement: Statement,
  termsOf: (text: string) => ReadonlyMap<string, number>,
): About {
  const own = new Map(termsOf(statement.quote));
  const quote = new Map(own);
  for (const [term, weight] of termsOf(statement.label)) raise(own, term, weight * AROUND.label);
  for (const { text } of statement.cells ?? [])
    for (const [term, weight] of termsOf(text)) raise(own, term, weight * 0.8);
  const mass = [...own].reduce((sum, [term, weight]) => sum + (/^\d/.test(term) ? 0 : weight), 0);
  const words = statement.quote.replaceAll('’', "'");
  const pronoun = THING.test(words);
  const leans = mass < BARE || (mass < FULL && (pronoun || PERSON.test(words)));
  const thin = leans || mass < THIN;
  const whole = new Map(own);
  const around = (text: string, weight: number): void => {
    for (const [term, there] of termsOf(text)) raise(whole, term, there * weight);
  };
  const sentences = statement.before.split(/(?<=[.!?;])\s+/);
  around(sentences.at(-1) ?? '', thin ? AROUND.leant : AROUND.before);
  if (statement.before === '') around(statement.above, goesOn(statement) ? AROUND.leant : AROUND.before);
  if (thin && sentences.length > 1) around(sentences.at(-2) ?? '', AROUND.before);
  around(statement.heading, AROUND.heading);
  if (!statement.review)
    around((statement.itemTitle ?? '').toLowerCase(), thin ? AROUND.heading : AROUND.itemTitle);
  const title = statement.review ? NOTHING : termsOf((statement.itemTitle ?? '').toLowerCase());
  return { quote, own, whole, label: termsOf(statement.label), title, mass, leans, pronoun, thin };
}

export function raise(terms: Map<string, number>, term: string, weight: number): void {
  if ((terms.get(term) ?? 0) < weight) terms.set(term, weight);
}

/** What a promise is about is often said in the sentence before it: "a further visit", "a note of this". */
export function raisedAbout(
  statement: Statement,
  about: About,
  termsOf: (text: string) => ReadonlyMap<string, number>,
): About {
  const whole = new Map(about.whole);
  // A label heads more than the one promise below it.
  for (const [term, weight] of termsOf(statement.label))
    if (!about.quote.has(term)) whole.set(term, weight * AROUND.heading);
  const nearest = statement.before.split(/(?<=[.!?;])\s+/).at(-1) ?? '';
  for (const [term, weight] of termsOf(nearest)) raise(whole, term, weight * AROUND.raising);
  return { ...about, whole };
}

/** Starts following a passage. */
export function startThread(
  place: number,
  statement: Statement,
  meeting: HeldMeeting,
  found: {
    about: About;
    people: ReadonlySet<string>;
    addressed: ReadonlySet<string>;
    dormant: boolean;
  },
): Thread {
  const { deadline } = statement;
  return {
    place,
    statement,
    meeting,
    kind: statement.found?.kind === 'recommendation' ? 'recommendation' : 'action',
    dormant: found.dormant,
    families: new Set(meeting.families),
    addressed: found.addressed,
    terms: new Map(found.about.whole),
    core: found.about.quote,
    people: new Set(found.people),
    references: new Set(statement.reference ? [statement.reference] : []),
    recurring: isRecurring(statement.quote),
    asksForFigures: asksForFigures(statement.quote),
    links: [],
    dues: deadline ? [{ passage: statement.id, deadline, on: meeting.date }] : [],
    spokenOf: [{ meeting: statement.meeting, item: statement.item }],
    doneAt: null,
    endedAt: null,
  };
}

/** Whether only the month is known of the date it is due by. */
export const isDueByMonth = (thread: Thread): boolean =>
  thread.dues.findLast(({ deadline }) => deadline.date !== null)?.deadline.precision === 'month';

/** The date it is due by now, or null. */
export const currentDue = (thread: Thread): IsoDate | null =>
  thread.dues.findLast(({ deadline }) => deadline.date !== null)?.deadline.date ?? null;

/** Roles after which nothing is left to do, whatever was done. */
export const ENDS: ReadonlySet<LinkRole> = new Set(['closed', 'superseded']);

/** Takes down the date that a later passage gives, if it gives one and it is not taken down yet. */
export function addDue(thread: Thread, { id, deadline }: Statement, on: IsoDate): void {
  if (deadline?.date && !thread.dues.some(({ passage }) => passage === id))
    thread.dues.push({ passage: id, deadline, on });
}

/** Adds what a later passage says of it. */
export function addLink(
  thread: Thread,
  statement: Statement,
  link: Link,
  terms: ReadonlyMap<string, number>,
  on: IsoDate,
): void {
  thread.dormant = false;
  thread.links.push({ ...link, meeting: statement.meeting });
  if (link.role === 're-dated' || link.role === 'restated') addDue(thread, statement, on);
  for (const [term, weight] of terms) raise(thread.terms, term, weight * AROUND.linked);
  if (statement.reference) thread.references.add(statement.reference);
  thread.spokenOf.push({ meeting: statement.meeting, item: statement.item });
  if (link.role === 'completed') thread.doneAt ??= statement.meeting;
  if (ENDS.has(link.role)) {
    thread.doneAt ??= statement.meeting;
    thread.endedAt ??= statement.meeting;
  }
}

/** Takes a link back, for a better one in the same paragraph. */
export function dropLink(thread: Thread, passage: string): void {
  const at = thread.links.findIndex((link) => link.passage === passage);
  if (at >= 0) thread.links.splice(at, 1);
  thread.doneAt = thread.links.find(({ role }) => role === 'completed' || ENDS.has(role))?.meeting ?? null;
  thread.endedAt = thread.links.find(({ role }) => ENDS.has(role))?.meeting ?? null;
}
