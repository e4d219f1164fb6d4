import { findFrames, isAgentWord } from '../../text/frames.ts';
import { isOnePerson } from '../../text/persons.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Token } from '../../text/tokens.ts';
import { MODALS } from '../../words/grammar.ts';
import { MEETING_SUBJECT, WOULD_BE_GOOD, STAYS_AS_IT_IS } from '../../words/narrative.ts';
import { WITH_FUTURE_REPORTS } from '../../words/ahead.ts';
import { FIXES_MEETING } from '../../words/outcomes.ts';
import type { Around } from '../around.ts';
import type { Finding } from '../finding.ts';
import { readOutcome } from '../outcome.ts';
import { MAKES_NO } from './undertaking.ts';
import { action, decision, TOLD_OF_EARLIER, wordsBefore } from './reading.ts';
import type { Sentence } from './reading.ts';

/** "that future reports should show last year's figures": somebody must carry it out. */
export const FUTURE_REPORTS =
  /\b(?:future|next|all|subsequent) (?:reports?|papers?|agendas?|minutes|updates?|presentations?)\b[^.]{0,60}\b(?:should|would|will|to)\b/i;

/** "that a strong letter should go to the manager" */
export const LETTER_GOES =
  /\b(?:letter|e-?mail|card|note|reply|response|request|complaint)\b[^.;]{0,40} (?:should|would|will|to) (?:go|be)\b/i;

/** A proposal is carried in the sentence that follows it. */
export const CARRIED =
  /\b(?:seconded|all in favour|carried|resolved|unanimous(?:ly)?|all agreed|agreed by all|approved)\b/i;
export const CARRIED_INSIDE =
  /\bseconded\b[^.]{0,60}\b(?:agreed|carried|approved|all in favour|unanimous(?:ly)?|resolved)\b/i;
export const LOST = /\b(?:lost|not carried|defeated|fell|withdrawn|no seconder)\b/i;

/** "that no amendments were necessary" */
export const NONE_NEEDED =
  /\bno (?:[a-z]+ ){1,3}(?:was|were) (?:necessary|required|needed)\b|^(?:that )?there (?:was|were|are|is) no (?:objections?|comments?|need)\b/i;

/** "that the accounts were received and the payments be approved" */
export const CLOSED_IN_PAST = /\b(?:were|was) (?:received|approved|adopted|accepted|noted|agreed)\b/i;

/** "that other minutes need not be sent out" */
export const NEED_NOT = /\b(?:need not|should not|would not|not be)\b/i;

/** What ought to be, or ought to have been. */
export const OPINION =
  /\b(?:nobody|no one|none) (?:could|would|should|can)\b|\bit was an? [a-z]+ (?:[a-z]+ )?(?:and|but|report|idea)\b|\b(?:should|could) have (?:been|[a-z]+(?:ed|en|t))\b|\bshould be (?:free|better|more|less|able|easier|clear|available|possible|proud|treated|seen|valued)\b/i;

/** "that more should be done", "that the limit ought to be lower" */
export const OUGHT = /\b(?:ought to|must be|needs? to be|should be|should do)\b/i;

/** "that best wishes be passed to Mr Dale" */
export const WISHES =
  /\bbe (?:placed|put|entered|set) on record\b|^(?:that |to )?(?:(?!letters?\b|cards?\b|messages?\b)[a-z]+ ){0,4}(?:thanks|wishes|congratulations|condolences|appreciation|sympathy|gratitude)\b(?: [a-z]+){0,4} (?:be|should be|would be) (?:passed|conveyed|extended|expressed|recorded|given|placed|minuted|sent)\b/i;

/** "that Mrs Orr would be the representative on the Hall Committee" */
export const REPRESENTS =
  /\b(?:would|will|should|to) (?:be|act as|serve as|continue as|remain as|stand in as|replace [A-Za-z' ]{2,40} as|take over [a-z ]{0,12}as) (?:the |a |its |their |our )?(?:(?!(?:for|to|by|with|from|of|at|on|sent|found|made|given|[a-z]+ed|[a-z]+en) )[a-z]+ ){0,2}(?:rep|reps|representatives?|chair(?:man|person)?|vice[- ]chair(?:man)?|members?|deputy|lead member|champion|treasurer|signator(?:y|ies)|substitute)\b/i;

/** Unchanged: "that we would wait for these". */
export const WAITS = /\b(?:would|will|should) (?:wait|stay|remain|continue|be (?:left|kept|retained))\b/i;

const BETWEEN = new Set([
  'unanimously',
  'by',
  'all',
  'in',
  'principle',
  'therefore',
  'also',
  'then',
  'generally',
]);

/** Where the clause after "agreed that", "resolved that/to", "decided to" begins, or null. */
const agreedClause = (
  tokens: readonly Token[],
  carried: boolean,
): { at: number; meeting: boolean } | null => {
  for (let index = 0; index < tokens.length - 1; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const proposed = carried && token.word === 'proposed';
    const inAgreement = token.word === 'agreement' && tokens[index - 1]?.word === 'in';
    if (!proposed && !inAgreement && !/^(?:agreed|resolved|decided|determined|ordered)$/.test(token.word))
      continue;
    let next = index + 1;
    while (BETWEEN.has(tokens[next]?.word ?? '') && next - index < 4) next += 1;
    const opener = tokens[next]?.word;
    const impersonal = tokens[index - 1]?.word === 'was' && tokens[index - 2]?.word === 'it';
    const himself =
      token.word === 'agreed' &&
      /^(?:he|she|they)$/.test(opener ?? '') &&
      MODALS.has(tokens[next + 1]?.word ?? '');
    const unsaid = himself || (impersonal && isNominal(tokens, next));
    if (opener !== 'that' && !unsaid && !(opener === 'to' && (token.word !== 'agreed' || impersonal)))
      continue;
    const before = tokens[index - 1]?.word ?? '';
    if (TOLD_OF_EARLIER.has(before)) continue;
    // "The call-in was determined to be valid"
    if (opener === 'to' && /^(?:was|were)$/.test(before) && !impersonal) continue;
    const lead = wordsBefore(tokens, index);
    const meeting =
      token.word !== 'agreed' || index === 0 || impersonal || MEETING_SUBJECT.test(lead.slice(-80));
    return { at: tokens[next]?.start ?? 0, meeting };
  }
  return null;
};

/** "It was agreed the clerk would write": the clause begins without "that". */
const isNominal = (tokens: readonly Token[], at: number): boolean => {
  const opener = tokens[at];
  if (!opener) return false;
  return (
    (opener.capital || /^(?:the|a|an|this|all|both|members|officers|we|they|he|she)$/.test(opener.word)) &&
    tokens.slice(at, at + 14).some((token) => MODALS.has(token.word) || token.word === 'be')
  );
};

/** A clause in the past or present says how things are: an opinion, not an outcome. */
const tellsAState = (tokens: readonly Token[], firstFrame: number): boolean => {
  const at = tokens.findIndex((token) => /^(?:was|were|had|is|are|has|have)$/.test(token.word));
  if (at < 0 || (firstFrame >= 0 && firstFrame < at)) return false;
  const ahead = tokens.findIndex((token) => MODALS.has(token.word) || token.word === 'be');
  if (ahead >= 0 && ahead < at) return false;
  return !(tokens[at + 1]?.word === 'to' && tokens[at + 2]?.word === 'be');
};

/** "It was agreed that the audit be sent round" (minutes-language.md, B8). */
export const agreement = ({ text, tokens }: Sentence, around: Around): Finding | null => {
  const carried =
    (around.next !== null && CARRIED.test(around.next) && !LOST.test(around.next)) ||
    (CARRIED_INSIDE.test(text) && !LOST.test(text));
  const clause = agreedClause(tokens, carried);
  if (!clause) return null;
  const content = text.slice(clause.at);
  const inner = tokenise(content);
  const why = 'the meeting agreed it';
  if (WOULD_BE_GOOD.test(content)) return action(0.35, 'the meeting agreed that it would be useful');
  if (STAYS_AS_IT_IS.test(content)) return null;
  const first = findFrames(inner, 1).find((frame) => frame.how !== 'past passive' && frame.how !== 'past');
  if (tellsAState(inner, first?.from ?? -1)) {
    if (carried && CLOSED_IN_PAST.test(content)) return decision(0.7, `${why}; settles the matter`);
    if (clause.meeting && NONE_NEEDED.test(content)) return decision(0.62, `${why}: nothing is needed`);
    const second = content.search(/,? and (?:that\b|(?:an?|the) [a-z ]{3,30} (?:should|would) be\b)/i);
    return second < 0 ? null : readAgreed(content.slice(second).replace(/^,? and /i, ''), clause.meeting);
  }
  return readAgreed(content, clause.meeting);
};

/** "that Ann Petrie and Mr Hughes would each visit a school" */
const aPersonWould = (tokens: readonly Token[]): boolean => {
  const modal = tokens.findIndex(({ word }) => word === 'would' || word === 'will');
  const next = tokens[modal + 1];
  if (modal < 1 || !next || /^(?:be|not|have|need|like|remain|continue|stay)$/.test(next.word)) return false;
  const last =
    tokens[modal - 1]?.word === 'each' || tokens[modal - 1]?.word === 'both' ? modal - 2 : modal - 1;
  return isOnePerson(tokens, last) || isFullName(tokens[last - 1], tokens[last]);
};

/** Two capital words, neither of them a post or a body. */
const isFullName = (first: Token | undefined, last: Token | undefined): boolean =>
  first !== undefined &&
  last !== undefined &&
  [first, last].every((token) => /^[A-Z][a-z]+$/.test(token.raw) && !isAgentWord(token));

/** What an agreed clause amounts to; `meeting` where the meeting itself agreed it. Null where it is an opinion. */
export const readAgreed = (content: string, meeting: boolean): Finding | null => {
  const inner = tokenise(content);
  const why = 'the meeting agreed it';
  if (NEED_NOT.test(content)) return meeting ? decision(0.6, why) : null;
  // "that the developer should have talked", "that buses should be free": opinions.
  if (OPINION.test(content)) return null;
  if (MAKES_NO.test(content.replace(/^to /i, ''))) return decision(0.6, `${why}: nothing is to be done`);
  if (WISHES.test(content)) return decision(0.45, `${why}; wishes are passed on`);
  if (REPRESENTS.test(content)) return decision(0.6, `${why}; an appointment`);
  if (FIXES_MEETING.test(content)) return decision(0.56, `${why}; fixes a meeting`);
  const outcome = readOutcome(content);
  switch (outcome.sense) {
    case 'task':
      return action(meeting ? Math.min(0.93, outcome.confidence) : 0.7, `${why}; something is to be done`);
    case 'weak task':
      return action(0.6, `${why}; something is to be done, loosely`);
    case 'delegated task':
      return action(0.45, `${why}, leaving somebody to finish it`);
    case 'delegated power':
      return decision(0.6, `${why}; gives power to decide`);
    case 'recommendation':
      return { kind: 'recommendation', confidence: 0.7, why: `${why}; asks another body to decide` };
    case 'decision':
      return decision(0.75, `${why}; settles the matter`);
    default:
      if (WAITS.test(content)) return decision(0.56, why);
      // "that this could be shown in the next report"
      if (!meeting && /\bcould\b/.test(content) && WITH_FUTURE_REPORTS.test(content))
        return action(0.6, `${why}; it goes into the next one`);
      if (LETTER_GOES.test(content)) return action(0.62, `${why}; something is to be sent`);
      if (FUTURE_REPORTS.test(content)) return action(0.62, `${why}; a standing change`);
      if (aPersonWould(inner)) return action(0.72, `${why}; somebody would`);
      if (inner.some((token) => token.word === 'would' || token.word === 'will'))
        return action(0.55, `${why}; something would follow`);
      if (OUGHT.test(content)) return decision(0.42, `${why}: what ought to be`);
      return inner.some((token) => token.word === 'be') || /^to\b/i.test(content) ? decision(0.6, why) : null;
  }
};
