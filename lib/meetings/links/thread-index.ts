import type { HeldMeeting, Statement } from '../model.ts';
import type { Rarity } from '../terms/rarity.ts';
import type { Asked, Known } from './evidence.ts';
import { isTask } from './tasks.ts';
import type { Thread } from './thread.ts';

/** Terms rarer than this lead to the threads that have them. */
const TELLING = 0.3;
/** A term counts so much in a thread that speaks of it outright. */
const OUTRIGHT = 0.35;
/** A term that so many threads have leads nowhere: comparing stays near-linear however many there are. */
const CROWD = 60;

/** All threads so far, found by the words, references and people they have. */
export class ThreadIndex implements Known {
  readonly threads: Thread[] = [];
  readonly rarity: Rarity;
  readonly meetings: readonly HeldMeeting[];
  readonly #byTerm = new Map<string, Set<Thread>>();
  readonly #byReference = new Map<string, Set<Thread>>();
  readonly #byPerson = new Map<string, number>();
  readonly #recommendations: Thread[] = [];
  readonly #statements = new Map<string, Statement>();
  readonly #byPassage = new Map<string, Thread>();

  constructor(rarity: Rarity, meetings: readonly HeldMeeting[]) {
    this.rarity = rarity;
    this.meetings = meetings;
    for (const { statements } of meetings)
      for (const statement of statements) this.#statements.set(statement.id, statement);
  }

  readonly statementOf = (id: string): Statement | undefined => this.#statements.get(id);

  start(thread: Thread): void {
    this.threads.push(thread);
    if (thread.kind === 'recommendation') this.#recommendations.push(thread);
    for (const person of thread.people) this.#byPerson.set(person, this.threadsOf(person) + 1);
    this.add(thread);
  }

  /** Takes in the words, references and passages that a thread has come to have. */
  add(thread: Thread): void {
    for (const { passage } of thread.links) this.#byPassage.set(passage, thread);
    for (const term of thread.terms.keys()) if (this.rarity(term) >= TELLING) put(this.#byTerm, term, thread);
    for (const reference of thread.references) put(this.#byReference, reference, thread);
  }

  /** The threads worth comparing a statement with. */
  candidates(asked: Asked): Thread[] {
    const found = new Set<Thread>([...asked.chain, ...asked.inItem]);
    for (const term of asked.about.whole.keys()) {
      const having = this.rarity(term) >= TELLING ? this.#byTerm.get(term) : undefined;
      if (having && having.size <= CROWD) for (const thread of having) found.add(thread);
    }
    for (const reference of asked.references.actions)
      for (const thread of this.#byReference.get(reference) ?? []) found.add(thread);
    if (asked.references.ordinals.length > 0)
      for (const thread of this.latestRecommendations(asked.meeting.families, asked.meetingIndex))
        found.add(thread);
    return [...found];
  }

  /** A task that the clerk gives a number which nothing had before is a new one, whatever it shares with others. */
  isNewlyNumbered(statement: Statement): boolean {
    const { reference } = statement;
    return reference !== null && isTask(statement) && !this.#byReference.has(reference);
  }

  /** The thread that a thread was raised in answer to: its raising passage is joined to that one. */
  parentOf(thread: Thread): Thread | undefined {
    const { id } = thread.statement;
    return this.#byPassage.get(id);
  }

  /** How many threads speak of a term outright, and not only something around them. */
  readonly threadsWith = (term: string): number =>
    [...(this.#byTerm.get(term) ?? [])].filter((thread) => (thread.terms.get(term) ?? 0) >= OUTRIGHT).length;

  threadsOf(person: string): number {
    return this.#byPerson.get(person) ?? 0;
  }

  placeInList(thread: Thread): number {
    if (thread.kind !== 'recommendation') return 0;
    return this.#recommendations.filter(
      (other) =>
        other.statement.meeting === thread.statement.meeting &&
        other.place <= thread.place &&
        [...other.addressed].some((family) => thread.addressed.has(family)),
    ).length;
  }

  latestRecommendations(families: readonly string[], before: number): ReadonlySet<Thread> {
    const made = this.#recommendations.filter(
      (thread) =>
        thread.statement.meeting < before && families.some((family) => thread.addressed.has(family)),
    );
    const latest = made.at(-1)?.statement.meeting;
    return new Set(made.filter((thread) => thread.statement.meeting === latest));
  }
}

function put(into: Map<string, Set<Thread>>, key: string, thread: Thread): void {
  const there = into.get(key);
  if (there) there.add(thread);
  else into.set(key, new Set([thread]));
}
