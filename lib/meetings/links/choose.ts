import { MADE_FROM, type Link } from '../model.ts';
import { closingParts } from './closing.ts';
import { weigh, type Asked, type Evidence } from './evidence.ts';
import { POINTS } from './points.ts';
import { roleOf } from './roles.ts';
import { tellsSomebody } from './tasks.ts';
import { spoken } from '../terms/spoken.ts';
import type { Terms } from '../terms/terms.ts';
import { listed } from './wording.ts';
import { currentDue, isDueByMonth, type Thread } from './thread.ts';
import type { ThreadIndex } from './thread-index.ts';

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

/** A thread that a statement is joined to. */
export interface Made {
  readonly thread: Thread;
  readonly shared: number;
  readonly link: Link;
}

/** The threads that may be meant, the likeliest first. */
export const rank = (asked: Asked, index: ThreadIndex): Evidence[] =>
  index
    .candidates(asked)
    .map((thread) => weigh(asked, thread, index))
    .sort((a, b) => b.points - a.points || a.thread.place - b.thread.place);

/** The threads that a statement is joined to: the best, or for one that closes several matters the best for each of them. */
export function choose(
  asked: Asked,
  ranked: readonly Evidence[],
  index: ThreadIndex,
  termsOf: (text: string) => Terms,
): Made[] {
  const parts = asked.says.closes ? closingParts(asked.statement.quote) : [];
  const found = new Map<Thread, Made>();
  for (const part of parts.length < 2 ? [] : parts) {
    const made = join({ ...asked, about: aboutPart(termsOf(part)) }, index);
    if (made && made.shared >= CLOSES_TOO && !found.has(made.thread)) found.set(made.thread, made);
  }
  const whole = found.size === 0 ? joinBest(asked, ranked) : null;
  return whole ? [whole] : [...found.values()];
}

const aboutPart = (own: Terms): Asked['about'] => ({
  quote: own,
  own,
  whole: own,
  label: own,
  title: own,
  mass: 0,
  leans: false,
  pronoun: false,
  thin: false,
});

const join = (asked: Asked, index: ThreadIndex): Made | null => joinBest(asked, rank(asked, index));

function joinBest(asked: Asked, [best, second]: readonly Evidence[]): Made | null {
  if (!best) return null;
  const { statement, says, meeting } = asked;
  const lead = second ? best.points - second.points : CLEAR_LEAD;
  const clear = lead >= CLEAR_LEAD;
  const odds = 1 / (1 + Math.exp(-best.points + (best.named || clear ? 0 : (CLEAR_LEAD - lead) * 0.5)));
  const confidence = Math.round((best.sure && clear ? odds : Math.min(odds, OFFERED_AT_MOST)) * 100) / 100;
  if (confidence < (says.task && !says.closes ? SAME_TASK_FROM : OFFERED_FROM)) return null;
  const { thread } = best;
  const answering = meeting.families.some((family) => thread.addressed.has(family));
  // What a body tells somebody to do is an answer only where it says so.
  if (answering && tellsSomebody(statement) && !best.named && confidence < SURELY_ANSWERS) return null;
  const role = roleOf(
    statement,
    says,
    {
      due: currentDue(thread),
      dueMonthOnly: isDueByMonth(thread),
      done: thread.doneAt !== null,
      recurring: thread.recurring,
      asksForFigures: thread.asksForFigures,
      answering,
    },
    meeting.date,
  );
  return {
    thread,
    shared: best.shared,
    link: { passage: statement.id, role, confidence, why: sentence(best, statement.quote) },
  };
}

/** What is done for a promise that answers another is news of that one: the recommendation lives on. */
export const passedUp = (link: Link): Link => ({
  ...link,
  role: 'progress',
  confidence: Math.min(link.confidence, OFFERED_AT_MOST),
  why: `${link.why.replace(/\.$/, '')}; that was promised in answer to this.`,
});

/** The strongest reasons in one plain sentence. */
function sentence({ reasons, terms }: Evidence, quote: string): string {
  const words = reasons
    .map((reason) => (reason.feature === 'sharedOwn' ? { ...reason, words: inWords(terms, quote) } : reason))
    .filter(({ feature, words: said }) => said !== null && POINTS[feature] > 0)
    .sort((a, b) => POINTS[b.feature] * b.amount - POINTS[a.feature] * a.amount)
    .map(({ words: said }) => said);
  const text = words.slice(0, 3).join('; ');
  return text === '' ? 'It speaks of the same.' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The words that a sentence shares, as it has them: a stem or the name of a class says nothing to a reader. */
function inWords(terms: readonly string[], quote: string): string | null {
  const words = [...new Set(terms.flatMap((term) => spoken(term, quote) ?? []))];
  // Part of a phrase that is named whole is not named again.
  const whole = words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
  return whole.length === 0 ? null : `both speak of ${listed(whole.slice(0, MOST_NAMED).map(quoted))}`;
}

const MOST_NAMED = 3;
const quoted = (word: string): string => `“${word}”`;
