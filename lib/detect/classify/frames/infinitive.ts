import { isAgentWord } from '../../text/frames.ts';
import type { Token } from '../../text/tokens.ts';
import { NOT_A_FORENAME } from '../../text/persons.ts';
import { FORM, tokenise } from '../../text/tokens.ts';
import { NOUN_LIKE } from '../../words/grammar.ts';
import { NOT_NAMES } from '../../owners/words.ts';
import { IDLE_VERBS } from '../../words/outcomes.ts';
import type { Finding } from '../finding.ts';
import { action, skipAdverbs } from './reading.ts';
import type { Sentence } from './reading.ts';

/** Words that cannot stand between whoever is to do it and "to": the clause has a finite verb, or is no clause. */
export const FINITE =
  /^(?:was|were|is|are|has|have|had|would|will|should|could|be|that|which|who|said|asked|agreed|noted|may|can|in|it|there|they|he|she|if|following|due|according|subject|able|order|need|needs|needed|continue|proposed|decided|how|what|opportunity|plans?|intention|access|relation|regard|addition|response|referred?|introduced|received|considered|welcomed|thanked|due|likely|keen|happy|right|chance|invited|requested|instructed|reminded|encouraged|wanted|wished|hoped|tried|began|started|used|went|came|continued|aimed|sought|from|about|regarding|re|requires?|allows?|enables?|obliges?|permits?|expects?|wants?|empowers?|entitles?)$/;

const VERBS_BESIDE = new Set([
  'go',
  'do',
  'have',
  'action',
  'be',
  'come',
  'bring',
  'keep',
  'see',
  'know',
  'read',
  'think',
]);

/** Words that may stand in "Concerns regarding … to be raised", where nobody acts. */
export const PASSIVE_SUBJECT = /^(?:from|about|regarding|re|response|access|in|at|following)$/;

const LONGEST_SUBJECT = 16;
const LONGEST_PASSIVE = 14;
const FARTHEST_TO = 110;
/** No subject is longer, in characters. */
const LONGEST_LEAD = 170;

const isPast = (token: Token): boolean =>
  token.verb !== null &&
  !token.capital &&
  (token.verb.forms & FORM.past) !== 0 &&
  (token.verb.forms & FORM.base) === 0;

export const CLAUSE_MARK = /(?:,|;|:| [–-]|(?<=\.)) | and /g;

export const OPENS_NO_TASK = /^(?:no|nothing|[a-z]+ing)\b/i;

/** "invitations to be sent", but not "the to be agreed". */
export const PASSIVE_CLAUSE =
  /^(?!(?:and )?(?:the )?to be)(?![a-z ]{0,30}\bfor [a-z ]{1,30} to be )[a-z ]{3,40} to be [a-z]+/;

/** A clause that may begin with whoever is to do it. */
export const NAMES_ACTOR =
  /^(?:the )?(?:[A-Z]|(?:all|officers|clerk|chair|contractor|handyman|members|councillors|partners|schools) )/;

/** "… - to be reported to the county council" */
export const TO_BE = /^to be [a-z-]+/;

/** The minutes are put right: no task. */
export const CORRECTION = /\bto (?:be (?:amended|changed|corrected|altered) to )?read\b|\bshould read\b/i;

/** "The Act requires partnerships to": the clause has its verb already. */
const isThirdPerson = (token: Token): boolean =>
  token.verb !== null && !token.capital && token.verb.forms === FORM.third && !NOUN_LIKE.has(token.verb.base);

/** "continued to be used": the word before is the verb. */
const isPastTense = (token: Token | undefined): boolean =>
  token !== undefined && token.word.endsWith('ed') && (token.verb !== null || /[udnprt]ed$/.test(token.word));

/** "Clerk to write to the Trust", "Invitations to be sent", "To be chased" in one clause. */
const infinitiveClause = (tokens: readonly Token[]): Finding | null => {
  const at = tokens.findIndex((token) => token.raw === 'to' || (token.raw === 'To' && token.start === 0));
  if (at < 0 || at > LONGEST_SUBJECT) return null;
  const subject = tokens.slice(0, at);
  const next = skipAdverbs(tokens, at + 1);
  const verb = tokens[next];
  if (!verb) return null;
  const about = verb.word === 'be' ? PASSIVE_SUBJECT : null;
  if (subject.some((token) => FINITE.test(token.word) && !about?.test(token.word))) return null;
  if (verb.word === 'be') {
    const participle = tokens[skipAdverbs(tokens, next + 1)];
    if (
      subject.some((token, index) => isPast(token) && /^(?:for|that)$/.test(subject[index + 1]?.word ?? ''))
    )
      return null;
    if (participle?.word === 'held') return action(0.4, 'an event');
    if (!(participle?.verb?.task || participle?.verb?.asking) || subject.length > LONGEST_PASSIVE)
      return null;
    if (isPastTense(subject[subject.length - 1])) return null;
    // "The Committee reviewed the reports to be considered": told, with a verb of its own.
    if (subject.some((token, index) => index > 0 && isPast(token) && isAgentWord(subject[index - 1])))
      return null;
    return action(subject.length === 0 ? 0.7 : 0.76, `clipped task: “to be ${participle.word}”`);
  }
  const base = verb.verb !== null && (verb.verb.forms & FORM.base) !== 0;
  if ((!base || verb.capital) && !VERBS_BESIDE.has(verb.word)) return null;
  const last = subject[subject.length - 1];
  if (last === undefined || IDLE_VERBS.has(verb.word)) return null;
  // "The Chair to announce any urgent business": an agenda's words.
  if (
    last.word.startsWith('chair') &&
    /^(?:announce|ask|invite|remind|report)$/.test(verb.word) &&
    tokens[next + 1]?.word === 'any'
  )
    return null;
  if (subject.length === 1 && last.word.endsWith('ing')) return null;
  // "…, Minister for Culture, to see the hall": told of somebody, not set them.
  if (last.after.includes(',') && subject.length > 1) return null;
  if (last.after.includes("'") || last.after.includes('"')) return null;
  if (!isAgentWord(last) && !last.capital && !last.after.includes(')')) return null;
  if (NOT_NAMES.has(subject.find((token) => !/^(?:the|a|an)$/.test(token.word))?.word ?? '')) return null;
  if (subject.some((token, index) => isThirdPerson(token) || (index > 0 && isPast(token)))) return null;
  if (subject.some((token) => /^(?:no|nothing|none|news)$/.test(token.word))) return null;
  if (subject.length === 1 && NOT_A_FORENAME.test(last.raw) && !isAgentWord(last)) return null;
  // One capital word is a name, not "Areas to strengthen".
  if (subject.length === 1 && !isAgentWord(last) && /^[A-Z][a-z]+s$/.test(last.raw)) return null;
  const agents = subject.filter((token) => isAgentWord(token) || token.capital).length;
  if (agents < subject.length / 3) return null;
  return action(0.84, `“${last.raw} to ${verb.word}”: a task with its owner`);
};

/** "Also to look at the lease." */
export const GOES_ON = /^(?:also|and|then) to ([a-z]+)\b/i;

/** Cheap test before a sentence is cut into words: "to" near the start of it, or of what stands after its last mark. */
export const mayBeInfinitive = (text: string): boolean => {
  if (text.startsWith('To be ')) return true;
  const at = text.indexOf('to ');
  if (at < 0) return false;
  if (at < FARTHEST_TO) return true;
  const tail = text.slice(-FARTHEST_TO);
  const mark = tail.search(/[–:;,-]/);
  return mark >= 0 && tail.indexOf(' to ', mark) > 0;
};

/** A task with no finite verb, in the sentence or in what stands after its last dash or comma. */
export const infinitiveTask = ({ text, tokens }: Sentence): Finding | null => {
  if (!/\bto /i.test(text) || text.endsWith(':') || CORRECTION.test(text)) return null;
  const more = GOES_ON.exec(text);
  if (more && tokenise(more[1] ?? '')[0]?.verb?.task)
    return action(0.62, 'it goes on with what is to be done');
  const whole =
    /^(?:no|none|nothing|nobody|matters? to be raised|items? to be (?:raised|discussed))\b|\([^()]{0,80} to be [a-z]/i.test(
      text,
    )
      ? null
      : infinitiveClause(tokens);
  if (whole) return whole;
  for (const cut of cutsOf(text)) {
    // Cheap, before the clause is looked at: "to" stands near its start or it is none.
    const to = text.indexOf('to ', cut);
    if (to < 0 || to - cut > LONGEST_LEAD) continue;
    const clause = text
      .slice(cut)
      .replace(/^[\s,;:–-]+/, '')
      .replace(/^and /, '');
    if (OPENS_NO_TASK.test(clause)) continue;
    const dashed = TO_BE.test(clause) && /[–;-]/.test(text.slice(cut - 1, cut + 1));
    const passive = dashed || PASSIVE_CLAUSE.test(clause);
    if (!passive && (!NAMES_ACTOR.test(clause) || text.startsWith(' and ', cut - 1))) continue;
    const found = infinitiveClause(tokenise(clause));
    if (found && (found.confidence > 0.8 || passive)) return { ...found, confidence: passive ? 0.62 : 0.72 };
  }
  return null;
};

/** Where a clause may begin inside a sentence: after its commas, dashes, colons, and "and". Last first. */
const cutsOf = (text: string): number[] =>
  [...text.matchAll(CLAUSE_MARK)].map((found) => found.index + 1).toReversed();
