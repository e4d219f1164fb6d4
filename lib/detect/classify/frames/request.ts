import { findFrames, isAgentWord } from '../../text/frames.ts';
import type { Token } from '../../text/tokens.ts';
import { ADVERBS, MODALS } from '../../words/grammar.ts';
import {
  ANSWERED_OBJECTS,
  ANSWERS,
  ASKS_QUESTIONS,
  BY_THE_PUBLIC,
  DONE_IN_MEETING,
  INVITED_TO,
  SAID,
  KEEP_INFORMED,
  MET_AT_ONCE,
  QUESTION_WORDS,
  REFUSES,
  TAKEN_UP,
} from '../../words/narrative.ts';
import { ACCEPTED_ALONE } from '../../words/suggestions.ts';
import { IDLE_VERBS } from '../../words/outcomes.ts';
import { EXHORTS, REQUESTS } from '../../words/undertaking.ts';
import type { Around } from '../around.ts';
import type { Finding } from '../finding.ts';
import { action, skipAdverbs, TOLD_OF_EARLIER } from './reading.ts';
import type { Sentence } from './reading.ts';

export const MEETING_WORD =
  /^(?:sub-?committee|committee|panel|board|forum|cabinet|council|executive|commission|members|chair(?:man|person|woman)?|group|authority|councillors|trustees|governors|convener|leader|mayor)$/;

/** Whether what somebody is `asked` or `invited` to do is no task, or is done there and then. */
const idle = (asked: string, word: string | undefined): boolean =>
  word !== undefined &&
  (IDLE_VERBS.has(word) || MET_AT_ONCE.has(word) || (asked === 'invited' && INVITED_TO.has(word)));

interface Asking {
  readonly at: number;
  readonly token: Token;
  readonly passive: boolean;
  readonly modal: boolean;
  /** "It was requested that". */
  readonly impersonal: boolean;
  /** The meeting or its chair asks, not one member. */
  readonly meeting: boolean;
}

const readAsking = (tokens: readonly Token[], index: number): Asking | null => {
  const token = tokens[index];
  if (!token || !REQUESTS.has(token.word) || token.after.includes(',')) return null;
  let before = index - 1;
  while (before >= 0 && ADVERBS.has(tokens[before]?.word ?? '')) before -= 1;
  const previous = tokens[before];
  const word = previous?.word ?? '';
  if (TOLD_OF_EARLIER.has(word) || /^(?:information|when|if|being|not)$/.test(word)) return null;
  const modal = word === 'be' && MODALS.has(tokens[before - 1]?.word ?? '');
  const passive = word === 'was' || word === 'were' || modal;
  const active =
    previous === undefined ||
    isAgentWord(previous) ||
    previous.capital ||
    /^(?:then|member|who)$/.test(word) ||
    (word === 'and' &&
      (/^[A-Z]{2,3}$/.test(tokens[0]?.raw ?? '') || tokens.slice(0, 8).some((head) => isAgentWord(head)))) ||
    previous.after.includes(')');
  if (passive && token.word === 'sought' && word !== 'be') return null;
  if (!passive && !active) return null;
  // "Ms Strand noted that Mr Firth was asked" tells of an earlier request.
  if (passive && tokens.slice(0, before).some((told) => /^(?:noted|reported|recalled)$/.test(told.word)))
    return null;
  if (/^(?:everything|anything|items?|those)$/.test(word)) return null;
  // "Ten questions were asked": nobody was asked for anything.
  // "anything that was asked of him"
  if (passive && /^(?:that|which)$/.test(tokens[before - 1]?.word ?? '') && tokens[index + 1]?.word === 'of')
    return null;
  if (passive && /^questions?$/.test(tokens[before - 1]?.word ?? '')) return null;
  const impersonal = passive && tokens[before - 1]?.word === 'it';
  const joined = word === 'and' && tokens.slice(0, 3).some((head) => MEETING_WORD.test(head.word));
  return {
    at: index,
    token,
    passive,
    modal,
    impersonal,
    meeting: passive || joined || MEETING_WORD.test(word),
  };
};

/** "asked councillors if they had any requests": a question with whom it is put to. */
const asksAQuestion = (tokens: readonly Token[], at: number): boolean =>
  /^(?:asked|asks)$/.test(tokens[at]?.word ?? '') &&
  tokens
    .slice(at + 1, at + 7)
    .some((token) => /^(?:if|whether|what|why|how|when|where|who|which)$/.test(token.word)) &&
  !tokens.slice(at + 1, at + 7).some((token) => /^(?:to|for|that)$/.test(token.word));

/** How sure the request is by what is asked; null where it is a question or answered by its nature. */
const weigh = (sentence: Sentence, asking: Asking): number | null => {
  const { text, tokens } = sentence;
  const { token, at } = asking;
  const nextAt = skipAdverbs(tokens, at + 1);
  const next = tokens[nextAt];
  const rest = text
    .slice(token.end)
    .replace(/^[\s:,]+/, '')
    .trim();
  if (/\bbe (?:recorded|minuted)\b/i.test(rest)) return null;
  if (/\b(?:thanks|congratulations|condolences|appreciation|best wishes)\b/i.test(rest)) return 0.3;
  if (asksAQuestion(tokens, at)) return null;
  if (OF_THE_PUBLIC.test(text)) return 0.42;
  // "unless the service asked for longer"
  if (
    tokens.slice(Math.max(0, at - 5), at).some(({ word }) => /^(?:unless|if|whether|when|where)$/.test(word))
  )
    return null;
  // "The Council were asked to have the steps cleaned", by somebody.
  if (
    asking.passive &&
    !asking.impersonal &&
    tokens.slice(0, at).some(({ word }) => word === 'council') &&
    at < 5
  )
    return 0.45;
  if (asking.passive && DONE_SINCE.test(rest)) return 0.35;
  if (GOT_SINCE.test(rest)) return 0.3;
  if (DONE_IN_MEETING.test(rest) || rest.startsWith('"')) return null;
  if (!next || QUESTION_WORDS.has(next.word) || ASKS_QUESTIONS.test(rest)) return null;
  let sure = asking.meeting || asking.impersonal ? 0.82 : 0.66;
  if (next.word === 'that') {
    const frames = findFrames(tokens, nextAt + 1);
    const receives =
      frames[0]?.verb.base === 'receive' &&
      /\b(?:committee|panel|board|members|forum|they|she|he) (?:be able to )?receive\b/i.test(rest);
    if (frames.length === 1 && frames[0] && IDLE_VERBS.has(frames[0].verb.base) && !receives) return 0.3;
    const looksAhead = frames.some((frame) => frame.how !== 'past' && frame.how !== 'past passive');
    if (/^that (?:all |the )?(?:members|councillors|everyone) (?:keep|are|be|remain|speak)\b/i.test(rest))
      return 0.35;
    return looksAhead || /\bbe\b/.test(rest) ? sure : sure - 0.2;
  }
  if (next.word === 'to') {
    const verb = tokens[nextAt + 1]?.word;
    // "were directed to the agency"
    if (token.word === 'directed' && tokens[nextAt + 1]?.capital) return null;
    if (verb === 'consider') return 0.44;
    if (verb === 'receive' && !asking.passive) return sure - 0.06;
    if (verb === 'be') return KEEP_INFORMED.test(rest) ? sure : null;
    return idle(token.word, verb) && !ALSO_TO_DO.test(rest) ? null : sure;
  }
  if (next.word === 'for') return ANSWERED_OBJECTS.test(rest) ? 0.25 : sure;
  if (ANSWERED_OBJECTS.test(rest)) return 0.25;
  const to = tokens.findIndex((word, index) => index > at && index < at + 16 && word.word === 'to');
  const verb = to >= 0 ? tokens[skipAdverbs(tokens, to + 1)] : undefined;
  if (verb && idle(token.word, verb.word) && !ALSO_TO_DO.test(rest)) return null;
  const asksToDo = verb !== undefined && (verb.verb?.task === true || verb.verb?.asking === true);
  if (EXHORTS.has(token.word)) {
    if (!asksToDo) return null;
    sure = token.word === 'invited' ? 0.6 : token.word === 'reminded' || !asking.meeting ? 0.42 : 0.5;
  } else if (asksToDo) sure += 0.06;
  return sure;
};

/** "was asked for the figures and this was treated as a complaint": what came of it is told in the same breath. */
export const DONE_SINCE =
  /,? and (?:he|she|they|it|this|these|that|who|which) (?:was|were|had|has|have|then |also )?[a-z]*(?:ed|was|were|had|has|gave|said|told|spoke)\b/i;

/** The next sentence goes on with what the meeting said. */
export const BY_THE_MEETING = /^(?:the )?(?:sub-?committee|committee|panel|board|forum|members)\b/i;

/** "to note the report and to feed back comments" */
export const ALSO_TO_DO =
  /\band (?:to )?(?:feed|send|provide|report|return|let|forward|submit|advise|inform|contact|email|complete|share|bring)\b/i;

/** "Board members are asked to send comments by Friday": not the committee, which agendas ask to note. */
export const ARE_ASKED =
  /\bare (?:asked|requested|invited) to (?:feed|send|return|forward|submit|email|e-mail|let|complete|share|provide|report|inform|nominate|check|respond)\b/i;

/** "Residents are asked to report dumping": advice to everybody. */
export const OF_THE_PUBLIC =
  /\b(?:residents|parishioners|the public|people|everyone|everybody|parents|drivers|motorists|dog owners|householders|visitors)\b[^.;]{0,30}\b(?:are|is|was|were|to) (?:asked|requested|encouraged|reminded|test|report)\b|\basked (?:everyone|everybody|people|residents|the public) to\b/i;

/** "asked for a drawing and has been sent one" */
export const GOT_SINCE =
  /\b(?:and|which|this|it) (?:has|have|had) (?:now |since |already )?(?:been )?(?:sent|given|shown|received|provided|supplied|had|got)\b/i;

/** "Could the Clerk find out who sends it." */
export const COULD_SOMEBODY =
  /^(?:could|can|would|will) (?:the |our )?(?:clerk|chair(?:man|person)?|officers?|secretary|treasurer|cllrs?|councillors?|mr|mrs|ms|miss|dr|[A-Z]{2,3}|all|members|everyone)\b[^?]{0,40} [a-z]+ [^?]{3,}[.]$/i;

/** "asked for an update", and got it. */
export const FOR_NEWS =
  /\bfor (?:an? |the |any )?(?:[a-z]+ )?(?:updates?|news|reports?|overview|summary|background)\.?$/i;

/** "Request that the ground also have an inspection." */
export const CLIPPED_REQUEST =
  /^(?:Request|Requesting|To request) (?:that|for|an?|the|further|more|information|details|officers) [^.]{10,}/;

/** "Members agreed to this": the words look back at the request. */
export const POINTS_BACK = /\b(?:this|these|it|so|the (?:request|suggestion|proposal))\b/i;

/** "asked for the data by school", "requested that …", "was asked to …" (minutes-language.md, B5 to B7, C10). */
export const request = (sentence: Sentence, around: Around): Finding | null => {
  const { tokens } = sentence;
  if (ARE_ASKED.test(sentence.text))
    return action(OF_THE_PUBLIC.test(sentence.text) ? 0.4 : 0.6, 'they are asked for something');
  if (COULD_SOMEBODY.test(sentence.text))
    return action(0.6, 'asked of somebody as a question without its mark');
  if (CLIPPED_REQUEST.test(sentence.text)) return action(0.62, 'clipped request');
  for (let index = 0; index < tokens.length - 1; index += 1) {
    const asking = readAsking(tokens, index);
    if (!asking) continue;
    let sure = weigh(sentence, asking);
    if (sure === null) continue;
    const { token, passive, impersonal, meeting } = asking;
    if (token.word === 'sought') sure -= 0.2;
    // "schools will be asked" is the service's plan; to be asked here and now is a task.
    if (asking.modal)
      sure = Math.min(sure, SAID.test(sentence.text) || sentence.text.includes(' will be ') ? 0.44 : 0.56);
    if (passive && !impersonal && EXHORTS.has(token.word))
      sure = Math.min(sure, token.word === 'invited' ? 0.6 : 0.42);
    if (!passive || impersonal) {
      const { next } = around;
      if (next !== null && !impersonal && ANSWERS.test(next))
        sure = Math.min(sure, meeting && !FOR_NEWS.test(sentence.text) ? 0.6 : 0.4);
      // The acceptance is the action; the request before it is a borderline case.
      if (
        next !== null &&
        next.length < 260 &&
        TAKEN_UP.test(next) &&
        !ACCEPTED_ALONE.test(next) &&
        !(BY_THE_MEETING.test(next) && (meeting || !POINTS_BACK.test(next)))
      ) {
        sure = Math.min(sure, 0.46);
      }
      if (next !== null && REFUSES.test(next)) sure = Math.min(sure, 0.35);
      if (BY_THE_PUBLIC.test(sentence.text.slice(0, token.start))) sure = Math.min(sure, 0.42);
    }
    return action(sure, passive ? `it was “${token.word}”` : `somebody “${token.word}” it of somebody`);
  }
  return null;
};
