import { DECIDING_BODIES } from '../words/agents.ts';
import {
  IDLE_VERBS,
  MONEY_VERBS,
  ONE_MORE,
  ONE_OFF_POWERS,
  SETTLING_PASSIVES,
  STILL_TO_COME,
  SUPPLY_VERBS,
  TIME_TO_COME,
  WEAK_VERBS,
} from '../words/outcomes.ts';
import type { Frame } from '../text/frames.ts';
import { findFrames, isAgentWord } from '../text/frames.ts';
import type { Token } from '../text/tokens.ts';
import { isClosingPhrase, isTaskPhrase } from '../text/particles.ts';
import { FORM, tokenise } from '../text/tokens.ts';
import { NOUN_LIKE } from '../words/grammar.ts';
import { skipAdverbs } from './frames/reading.ts';

/** What the verbs of an outcome amount to. */
export interface Outcome {
  readonly sense:
    'task' | 'weak task' | 'delegated task' | 'delegated power' | 'decision' | 'recommendation' | 'unclear';
  readonly confidence: number;
  /** The verb that decided it, in its base form, or null. */
  readonly verb: string | null;
}

const BODIES: ReadonlySet<string> = new Set(DECIDING_BODIES);
const BREAKS_CLAUSE = new Set([
  'which',
  'who',
  'so',
  'before',
  'prior',
  'until',
  'as',
  'if',
  'unless',
  'following',
  'once',
  'when',
  'where',
  'because',
  'whether',
]);

/** Whether a frame after an earlier one says a thing of its own, and is not part of what was approved. */
const standsAlone = (tokens: readonly Token[], earlier: Frame, frame: Frame): boolean => {
  let conjunction = false;
  for (let index = earlier.at; index < frame.from; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    if (token.after.includes(';') || token.after.includes('.') || token.after.includes(':'))
      conjunction = true;
    if (token.word === 'and' && index > earlier.at) conjunction = true;
    else if (index > earlier.at && (BREAKS_CLAUSE.has(token.word) || token.word === 'that') && conjunction) {
      if (token.word !== 'that') return false;
    } else if (index > earlier.at && BREAKS_CLAUSE.has(token.word) && !token.after.includes(',')) {
      // A relative clause after the approved thing: what follows belongs to it until the next conjunction.
      conjunction = false;
    }
  }
  if (!conjunction) return false;
  if (frame.how === 'infinitive' || frame.how === 'infinitive passive') {
    const before = tokens[frame.from - 1];
    return (
      before?.word === 'and' || (before?.after ?? '').includes(';') || (before?.after ?? '').includes(',')
    );
  }
  return true;
};

/** After "to" these begin no verb: "to the Committee", "to members". */
export const NO_VERB =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|all|any|each|every|both|members?|council|cabinet|committee|officers?|schools?|them|him|it|us|which|whom|date|be)$/;

/** The verb of the next "to …", with its base form where it is known. */
const nextInfinitive = (tokens: readonly Token[], from: number): { verb: string; at: number } | null => {
  for (let index = from; index < Math.min(tokens.length - 1, from + 40); index += 1) {
    if (tokens[index]?.word !== 'to') continue;
    const at = skipAdverbs(tokens, index + 1);
    const token = tokens[at];
    if (!token || token.capital || !/^[a-z-]+$/.test(token.word) || NO_VERB.test(token.word)) continue;
    const base = token.verb && (token.verb.forms & FORM.base) !== 0 ? token.verb.base : token.word;
    return { verb: base, at };
  }
  return null;
};

/** Whether the asked one, standing before or after the verb, is a body that decides for itself. */
const asksDecidingBody = (tokens: readonly Token[], frame: Frame, asked: number): boolean => {
  const window =
    frame.how === 'passive' || frame.how === 'present passive'
      ? tokens.slice(Math.max(0, frame.from - 6), frame.from)
      : tokens.slice(frame.at + 1, Math.min(asked, frame.at + 8));
  const words = window.filter((token) => !['the', 'also', 'further'].includes(token.word));
  const last = words[words.length - 1];
  if (!last || !BODIES.has(last.word)) return false;
  // "the Cabinet Member" is a person; "Cabinet" alone, "the Executive", "NHS Trust" are bodies.
  return !words.some((token) => /^(?:officer|head|director|chair|member|leader|manager)s?$/.test(token.word));
};

/** Whether whoever is asked, before or after the verb, is officers or somebody named, and not the meeting. */
const asksOfficers = (tokens: readonly Token[], frame: Frame, asked: number): boolean => {
  const passive = frame.how === 'passive' || frame.how === 'present passive';
  const window = passive ? tokens.slice(0, frame.from) : tokens.slice(frame.at + 1, asked);
  return window.some((token) => OFFICERS.test(token.word));
};

/** Whoever is to do what a meeting asks, and never the meeting itself. */
export const OFFICERS =
  /^(?:officers?|director|head|heads|chief|clerk|manager|managers|spokespersons?|holders?|leads?|solicitor|secretary|treasurer|engineer|surveyor|partners|contractors?)$/;

/** What is settled when it is confirmed. */
export const IS_CONFIRMED =
  /^(?:statement|statements|minutes|appointments?|nominations?|policy|policies|order|orders|budget|accounts|decision|membership|election|terms)$/;

/** What another body is asked to settle: it is recommended to. */
const SETTLED_BY_OTHERS = new Set(['approve', 'agree', 'endorse', 'accept', 'adopt']);

/** "That an update be received in July": it is owed, where "the report be received" has it in hand. */
const isStillOwed = (content: string, tokens: readonly Token[], frame: Frame): boolean => {
  const received = tokens[frame.at];
  if (!received || /^(?:and|or)$/.test(tokens[frame.at + 1]?.word ?? '') || /,/.test(received.after))
    return false;
  return TIME_TO_COME.test(content.slice(received.end)) || ONE_MORE.test(content);
};

const readFrame = (content: string, tokens: readonly Token[], frame: Frame): Outcome | null => {
  const { verb, how } = frame;
  const next = tokens[frame.at + 1];
  if (verb.asking && how !== 'infinitive passive') {
    const infinitive = nextInfinitive(tokens, frame.at + 1);
    const active =
      how === 'start' ||
      how === 'third' ||
      how === 'bare' ||
      how === 'past' ||
      how === 'infinitive' ||
      how === 'modal';
    const object = next?.word === 'that' || next?.word === 'for' || active;
    if (infinitive) {
      if (SETTLED_BY_OTHERS.has(infinitive.verb) && asksDecidingBody(tokens, frame, infinitive.at))
        return { sense: 'recommendation', confidence: 0.75, verb: infinitive.verb };
      // "ask the Director to agree a protocol with the Trust": theirs to do.
      if (SETTLED_BY_OTHERS.has(infinitive.verb) && asksOfficers(tokens, frame, infinitive.at))
        return { sense: 'task', confidence: 0.75, verb: verb.base };
      if (IDLE_VERBS.has(infinitive.verb))
        return { sense: 'decision', confidence: 0.6, verb: infinitive.verb };
      if (
        verb.base !== 'remind' &&
        asksDecidingBody(tokens, frame, infinitive.at) &&
        !SUPPLY_VERBS.has(infinitive.verb)
      ) {
        return { sense: 'recommendation', confidence: 0.8, verb: infinitive.verb };
      }
      return { sense: 'task', confidence: 0.93, verb: verb.base };
    }
    if (object || verb.base === 'invite') return { sense: 'task', confidence: 0.88, verb: verb.base };
    return null;
  }
  if (verb.base === 'authorise' || verb.base === 'authorize' || verb.base === 'delegate') {
    const infinitive = nextInfinitive(tokens, frame.at + 1);
    if (infinitive && ONE_OFF_POWERS.has(infinitive.verb)) {
      return { sense: 'delegated task', confidence: 0.5, verb: infinitive.verb };
    }
    return { sense: 'delegated power', confidence: 0.7, verb: verb.base };
  }
  if (verb.base === 'receive' && how !== 'passive' && how !== 'past' && how !== 'past passive') {
    if (next && STILL_TO_COME.test(next.word)) return { sense: 'task', confidence: 0.8, verb: 'receive' };
    return { sense: 'decision', confidence: 0.85, verb: 'receive' };
  }
  if (verb.base === 'receive' && how === 'passive' && isStillOwed(content, tokens, frame))
    return { sense: 'task', confidence: 0.84, verb: 'receive' };
  if (how === 'past passive')
    return verb.closed ? { sense: 'decision', confidence: 0.75, verb: verb.base } : null;
  if (how === 'past') return verb.closed ? { sense: 'decision', confidence: 0.7, verb: verb.base } : null;
  if (isTaskPhrase(tokens, frame.at) && verb.closed)
    return { sense: 'task', confidence: 0.85, verb: verb.base };
  // "That partners nominate a lead": others are to do it.
  if (verb.base === 'nominate' && how === 'bare') return { sense: 'task', confidence: 0.7, verb: verb.base };
  if (verb.base === 'sign' && how === 'bare') return { sense: 'task', confidence: 0.6, verb: verb.base };
  // "That the governance statement be confirmed": settled, where dates or figures be confirmed are owed.
  if (
    verb.base === 'confirm' &&
    how === 'passive' &&
    tokens.slice(0, frame.from).some((token) => IS_CONFIRMED.test(token.word))
  )
    return { sense: 'decision', confidence: 0.75, verb: verb.base };
  if (verb.closed && !verb.task) return { sense: 'decision', confidence: 0.93, verb: verb.base };
  if (!verb.task) return null;
  if (how === 'present passive')
    return { sense: verb.deliver ? 'weak task' : 'unclear', confidence: 0.5, verb: verb.base };
  if (verb.base === 'make' && MADE_AS_TASK.test(tokens[frame.from - 1]?.word ?? ''))
    return { sense: 'task', confidence: 0.8, verb: 'make' };
  if (
    verb.base === 'make' &&
    how.endsWith('passive') &&
    tokens.slice(0, frame.from).some((token) => MADE_AS_TASK.test(token.word))
  )
    return { sense: 'task', confidence: 0.7, verb: 'make' };
  if (
    verb.base === 'establish' &&
    tokens.slice(0, frame.from).some((token) => /^(?:sub-?committee|committee|board|panel)$/.test(token.word))
  ) {
    return { sense: 'decision', confidence: 0.58, verb: 'establish' };
  }
  if (isTaskPhrase(tokens, frame.at)) return { sense: 'task', confidence: 0.85, verb: verb.base };
  if (isClosingPhrase(tokens, frame.at)) return { sense: 'decision', confidence: 0.75, verb: verb.base };
  const passive = how === 'passive' || how === 'modal passive';
  if (passive && SETTLING_PASSIVES.has(verb.base))
    return { sense: 'unclear', confidence: 0.6, verb: verb.base };
  if (verb.base === 'give' && tokens[frame.from - 1]?.word === 'consideration')
    return { sense: 'weak task', confidence: 0.62, verb: 'consider' };
  if (WEAK_VERBS.has(verb.base)) return { sense: 'weak task', confidence: 0.62, verb: verb.base };
  return { sense: 'task', confidence: verb.deliver ? 0.94 : 0.88, verb: verb.base };
};

/** "that enquiries be made", "a review should be made" */
export const MADE_AS_TASK =
  /^(?:reviews?|enquir(?:y|ies)|inquiries|arrangements?|applications?|requests?|representations?|contact|checks?|investigations?|efforts?)$/;

const RANK: Readonly<Record<Outcome['sense'], number>> = {
  task: 6,
  recommendation: 5,
  'weak task': 4,
  'delegated task': 3,
  decision: 2,
  'delegated power': 1,
  unclear: 0,
};

const RELATIVE = new Set(['that', 'which', 'who', 'where', 'when', 'whose']);

/**
 * The frame that carries the clause: "be approved" in "That the plan, with the road to be closed, be approved".
 * Infinitives and relative clauses before it belong to its subject. Null where the first frame carries it.
 */
const mainFrame = (tokens: readonly Token[], frames: readonly Frame[], from: number): Frame | null => {
  const first = frames[0];
  if (!first || first.at === from) return null;
  const inSubject =
    // "That the outturn report for the year be approved": the noun, not the verb.
    (first.how === 'bare' && NOUN_LIKE.has(tokens[first.at]?.word ?? '')) ||
    first.how === 'infinitive' ||
    first.how === 'infinitive passive' ||
    first.how === 'present passive' ||
    tokens.slice(from, first.from).some((token, index) => index > 0 && RELATIVE.has(token.word));
  if (!inSubject) return null;
  const before = tokens[first.from - 1];
  if (first.how === 'infinitive' && (isAgentWord(before) || before?.capital)) return null;
  return frames.find((frame) => frame.how === 'passive') ?? null;
};

/**
 * Reads what an outcome leaves behind: a task, a decision, a recommendation, a delegated power.
 * `content` is the outcome without its label ("That the audit be sent to all members").
 */
export const readOutcome = (content: string): Outcome => {
  const tokens = tokenise(content);
  const outcome = outcomeOf(content, tokens);
  const settles = outcome.sense === 'decision' || outcome.sense === 'unclear';
  const tail = settles ? TASK_AT_END.exec(content) : null;
  const verb = tail && tokens.find(({ start }) => start === tail.index + tail[0].length)?.verb;
  return verb?.task ? { sense: 'task', confidence: 0.82, verb: verb.base } : outcome;
};

/** ", the Clerk to write", "; JP to ring": who sees to what was agreed before. The verb comes next. */
export const TASK_AT_END =
  /(?:[,;–-]|,? and) (?:the )?(?:[Cc]lerk|[Ss]ec(?:retary)?|[Cc]hair(?:man|woman|person)?|[Tt]reasurer|[Oo]fficers?|(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\.? [A-Z][a-z]+|[A-Z]{2,3}) to (?=[a-z])/;

const outcomeOf = (content: string, tokens: readonly Token[]): Outcome => {
  let from = 0;
  while (
    ['that', 'and', 'to', 'it', 'be', 'also', 'then', 'the'].includes(tokens[from]?.word ?? '') &&
    from < 3
  ) {
    if (tokens[from]?.word === 'the' || tokens[from]?.word === 'it') break;
    if (tokens[from]?.word === 'to' || tokens[from]?.word === 'be') {
      from += 1;
      break;
    }
    from += 1;
  }
  const frames = findFrames(tokens, from);
  // "the Chair writing to the Cabinet Member" under AGREED to.
  const doing = tokens.findIndex(
    (token, index) =>
      index > 0 && index < 8 && token.verb?.task === true && (token.verb.forms & FORM.ing) !== 0,
  );
  if (doing > 0 && frames.length === 0 && (isAgentWord(tokens[doing - 1]) || tokens[doing - 1]?.capital)) {
    return { sense: 'task', confidence: 0.74, verb: tokens[doing]?.verb?.base ?? null };
  }
  const money = /£\s?\d/.test(content);
  let best: Outcome | null = null;
  let governing: Frame | null = null;
  const main = mainFrame(tokens, frames, from);
  for (const frame of frames) {
    if (main && frame.at < main.at && frame.from !== main.from) continue;
    // "Agree to submit a request": the task is what is agreed to.
    if (frame.verb.base === 'agree' && tokens[frame.at + 1]?.word === 'to') continue;
    const read = readFrame(content, tokens, frame);
    if (!read) continue;
    if (
      governing?.verb.base === 'note' &&
      frame.how.startsWith('modal') &&
      !frame.verb.deliver &&
      frame.verb.base !== 'arrange'
    )
      continue;
    if (governing && !standsAlone(tokens, governing, frame)) {
      const joined = governing.from === frame.from;
      if (!joined) continue;
    }
    governing = frame;
    if (money && read.sense === 'task' && MONEY_VERBS.has(frame.verb.base)) {
      best ??= { sense: 'decision', confidence: 0.58, verb: frame.verb.base };
      continue;
    }
    if (!best || RANK[read.sense] > RANK[best.sense]) best = read;
  }
  return best ?? { sense: 'unclear', confidence: 0.5, verb: null };
};
