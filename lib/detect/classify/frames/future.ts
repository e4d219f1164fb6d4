import { findFrames, isAgentWord } from '../../text/frames.ts';
import type { Frame } from '../../text/frames.ts';
import { isOnePerson } from '../../text/persons.ts';
import { goesToMeeting } from '../../text/recipients.ts';
import { readVerb } from '../../text/tokens.ts';
import type { Token } from '../../text/tokens.ts';
import { PERSON_PRONOUNS } from '../../words/grammar.ts';
import {
  ON_THE_AGENDA,
  OUTSIDE_MEETING,
  PLAN_VERBS,
  SAID,
  TO_NAMED_BODY,
  WORK_PROGRAMME,
} from '../../words/narrative.ts';
import { DELIVERABLES } from '../../words/deliverables.ts';
import { SENT_ROUND, TO_OTHERS } from '../../words/recipients.ts';
import { SINGLE_POSTS } from '../../words/persons.ts';
import { WEAK_VERBS } from '../../words/outcomes.ts';
import type { Around } from '../around.ts';
import type { Finding } from '../finding.ts';
import { FOR_A_MEETING } from './for-a-meeting.ts';
import { action } from './reading.ts';
import type { Sentence } from './reading.ts';

/** "… will be prepared by the Head of Safeguarding". */
const byPerson = ({ tokens }: Sentence, frame: Frame): boolean => {
  const by = tokens.findIndex(
    (token, index) => index > frame.at && index < frame.at + 8 && token.word === 'by',
  );
  if (by < 0) return false;
  return tokens
    .slice(by + 1, by + 9)
    .some(
      (token, index, all) =>
        SINGLE_POSTS.has(token.word) && all.slice(0, index).every((word) => word.after === ''),
    );
};

/** "would be reconsidered at the January meeting" */
export const CONSIDERED_AT_MEETING =
  /\bbe (?:re-?)?(?:considered|discussed|reviewed|revisited|examined)(?: again| further| in detail)? (?:at|by|in) (?:(?:the|its|their|our|a) (?:next|future|following|subsequent|forthcoming|later|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter) (?:[a-z]+ ){0,2}(?:meeting|committee|panel|board|session)|this (?:meeting|committee|panel|board)|the (?:committee|panel|board)\b)/i;

/** "a sample will be pulled and the Board told what it shows" */
export const MEETING_TOLD =
  /\b(?:board|committee|panel|forum|members|chair) (?:be )?(?:told|informed|advised|updated|notified)\b/i;

/** "apologised and said this would be done" */
export const SAID_IT_WOULD =
  /\b(?:said|confirmed|agreed|assured [a-z ]{2,30}) (?:that )?(?:this|it) would be (?:done|corrected|amended|addressed|actioned|looked into|looked at|put right|rectified|added|included)\b/i;

/** "which will be passed along to the roads team" */
export const PASSED_ON =
  /^(?:passed|forwarded|referred|reported|relayed|raised|taken up|followed up) (?:on|along|up|over|back|directly )?(?:to|with) (?!cabinet|council|executive)/i;

/** "A formal complaint will be submitted about the postbox." */
export const LETTER_SENT =
  /^(?:an? |the )?(?:[a-z-]+ ){0,2}(?:complaint|letter|objection|response|reply|e-?mail|query|enquiry|request|application|reminder|representation|invitation|thank you)s? (?:[a-z]+ )?(?:will|would) (?:now |also |then )?be (?:sent|submitted|made|lodged|written|raised|issued|drafted|prepared)\b/i;

/** "Future reports would use one or the other.", "The next version will carry a column for risk." */
export const NEXT_ONE_WOULD =
  /^(?:the |all )?(?:future|next|subsequent|later) (?:reports?|papers?|agendas?|minutes|updates?|presentations?|versions?|drafts?|editions?|newsletters?)\b(?: of [a-z ]{3,30})? (?:will|would) (?!be (?:held|considered|published)\b)/i;

/** "Copies would be supplied with future reports" */
export const WITH_FUTURE_REPORTS =
  /\b(?:in|with|to|into) (?:all |the )?(?:future|next|subsequent) (?:reports?|papers?|agendas?|minutes|updates?|versions?|drafts?|newsletters?)\b/i;

/** An outsider's word, or a promise of a general kind: "would do anything that was asked". */
export const REPORTED_WISH =
  /\b(?:applicants?|residents?|objectors?|developers?|landlords?|licensees?|factor|tenants?|owners?|contractors?) (?:had |has )?(?:said|stated|advised|confirmed)\b|\bdo anything\b/i;

/** "the request would be explored" */
export const LOOKED_INTO =
  /\b(?:request|suggestion|point|idea|matter|issue|this|it|concern|comment)s? (?:will|would) be (?:explored|looked into|looked at|investigated|taken up|taken away|passed on|fed back|followed up|pursued|picked up)\b/i;

/** Said by whoever can explore it. */
export const SAYS_SO = /\b(?:said|stated|confirmed|advised|agreed|replied|assured)\b/i;

/** Whether somebody says that something would be looked into. */
const saysItIsLookedInto = (text: string): boolean => {
  const at = text.search(LOOKED_INTO);
  return at > 0 && SAYS_SO.test(text.slice(Math.max(0, at - 80), at));
};

/** "The audit would be with members before Christmas." */
export const WITH_MEMBERS =
  /\b(?:will|would) be (?:with|available to|made available to|sent to|shared with) (?:all |the )?(?:members|councillors|committee|panel|board|forum|clerk)\b/i;

/** "SH will see if the owner would mind", "she'll have a quiet word", "the Chair would keep the list" */
export const WILL_SEE =
  /(?:\b(?:he|she|[Cc]lerk|[Cc]hair(?:man|person)?|[Oo]fficer|[A-Z]{2,3}|[A-Z][a-z]+(?<!s)) (?:will|would)|\b(?:he|she)'ll) (?:also |then |now )?(?:see (?:if|whether|what|about|to)|have a (?:quiet |little )?(?:word|look|chat|go|think)|look (?:into|at|for)|find out|try to|go (?:through|back through|and)|take (?:this|it|that|these) (?:up|back|forward|away|to)|keep (?:the|an|a) (?!same))\b/;

/** "She would have this looked at again." */
export const HAVE_IT_DONE =
  /\b(?:[Hh]e|[Ss]he|[Cc]lerk|[Cc]hair|[Oo]fficer|[Dd]irector|[Mm]anager|[Hh]ead|[A-Z]{2,3}) (?:will|would) (?:also )?(?:have|get) (?:this|it|that|these|them|the [a-z ]{2,30}) (?:[a-z]+ed|looked|seen|put|done|sent|made|brought)\b/;

/** "It would come to the December Committee." */
export const COMES_TO_MEETING =
  /\b(?:it|this|these|that|report|paper|update|plan|strategy|item|matter|results?|figures?|proposals?) (?:will|would) (?:come|return|go|be) (?:back )?(?:to|before|on) (?:the|a|this|its|our) (?:[a-z]+ ){0,3}(?:meeting|committee|panel|board|forum|commission|agenda)\b/i;

/** "he would be happy to arrange this" */
export const HAPPY_TO =
  /\b(?<!\bI )(?:would|will) be (?:very |more than |only too )?(?:happy|pleased|glad|willing|prepared) to (?!see\b|say\b|hear\b|note\b|be\b|have\b|work\b|support\b|consider\b|accept\b|approve\b|agree\b|know\b|learn\b|take (?:any )?questions|answer (?:any )?questions)[a-z]|\b(?:was|were) (?:very |more than |only too )?(?:happy|glad|willing|prepared) to (?:arrange|provide|send|share|circulate|look|bring|write|check|find|supply|come|return|meet|attend|help|discuss|speak to|draft|ask|raise|pass|contact|organise|host)\b/i;

/** "asking if the council would be prepared to" */
export const ASKED_IF_HAPPY = /\b(?:if|whether)\b[^,;.]{0,60}\b(?:would|was|were|will) be\b/i;

/** "make the arrangements": light verb, real task. */
export const MAKES_ARRANGEMENTS =
  /^make (?:the |any |all |some )?(?:necessary |further )?(?:arrangements|enquiries|inquiries|contact|representations|changes|amendments|a note)\b/i;

/** "he was happy to do so" */
export const HAPPY_TO_DO_SO = /\b(?:was|were|would be) happy to do (?:so|this|that)\b/i;

/** "he would have a word with the head" */
export const HAVE_A_WORD =
  /\b(?:he|she|they|clerk|chair|officer|manager|[A-Z][a-z]+) (?:would|will) have a (?:word|look|chat|conversation|discussion|think)\b/;

/** "The Clerk will be writing to residents". */
export const WILL_BE_DOING = /\bwill be ([a-z]+ing)\b/i;

/** "EF will lead this" */
export const LEADS_THIS = /^lead (?:on )?(?:this|these|the work|the review|it)\b/i;

/** "A working group will be set up to look at this." */
export const GROUP_SET_UP =
  /^(?:an? )?(?:small |joint |new )?(?:task and finish|working|task|sub-?|steering|project) ?group (?:will|would) be (?:set up|established|formed|convened)\b/i;

/** What a body says of itself that is a task: "We will write to the MSP." */
const WE_WILL = new Set(
  'arrange ask chase check contact draft email invite obtain order raise report request send speak write'.split(
    ' ',
  ),
);

const namesPerson = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex((token) => token.word === 'will');
  return at > 0 && isOnePerson(tokens, at - 1);
};

/** Unknown capitals of three letters are more often a body than a person. */
const isPerson = (tokens: readonly Token[], at: number, { initials }: Around): boolean => {
  const token = tokens[at];
  if (!token || token.possessive) return false;
  // "the VPAP will meet", "a board with an independent chair would meet"
  if (/^[A-Z]{3,}$/.test(token.raw) && tokens[at - 1]?.word === 'the') return false;
  if (tokens.slice(Math.max(0, at - 4), at).some((word) => word.word === 'with')) return false;
  if (initials.has(token.raw.toUpperCase()) && /^[A-Z]{2}|^[A-Z][a-z]?[A-Z]/.test(token.raw)) return true;
  if (!isOnePerson(tokens, at)) return false;
  return !/^[A-Z]{3}$/.test(token.raw) || initials.has(token.raw);
};

/** "would start to set up": what is started is the task. */
const throughStart = (tokens: readonly Token[], frame: Frame): Frame => {
  if (!/^(?:start|begin|try|go|look|need|aim)$/.test(frame.verb.base) || tokens[frame.at + 1]?.word !== 'to')
    return frame;
  const verb = tokens[frame.at + 2]?.verb;
  return verb ? { ...frame, verb, at: frame.at + 2 } : frame;
};

/** How far after "asked" its question begins, in words. */
const QUESTION_REACH = 14;

/** "asked whether the Chair would meet him": a question, not a promise. */
const isAsked = (tokens: readonly Token[], modal: number): boolean => {
  const asked = tokens.findIndex((token) =>
    /^(?:asked|asking|enquired|queried|questioned|wondered|questions?|query|queries|enquiry|know|understand|discussed|clarify|clarification)$/.test(
      token.word,
    ),
  );
  if (asked < 0 || asked > modal) return false;
  const question = tokens.findIndex(
    (token, index) =>
      index > asked &&
      index < modal &&
      index < asked + QUESTION_REACH &&
      /^(?:if|whether|when|how|what|why|where|who)$/.test(token.word),
  );
  return (
    question > 0 &&
    !tokens.slice(question, modal).some((token) => token.word === 'and' || /[,;.]/.test(token.after))
  );
};

/** Stretches in quotes: somebody else's words. */
const quotedRanges = (text: string): [number, number][] => {
  const ranges: [number, number][] = [];
  let open = text.indexOf('"');
  while (open >= 0) {
    const close = text.indexOf('"', open + 1);
    if (close < 0) break;
    ranges.push([open, close]);
    open = text.indexOf('"', close + 1);
  }
  return ranges;
};

/** A letter to somebody who asked. */
export const WRITES_TO =
  /^(?:write|reply|respond) (?:back )?to (?:the (?:questioner|member|resident|councillor|petitioner)|mr|mrs|ms|miss|dr|cllr|councillor|him|her|them)\b/i;

/** The last word of whoever opens the sentence: a title and name, a post, one capital word. */
const headEnd = (tokens: readonly Token[]): number => {
  let end = 0;
  while (end < 8 && (tokens[end + 1]?.capital || /^(?:of|for|and|the)$/.test(tokens[end + 1]?.word ?? '')))
    end += 1;
  return end;
};

/** "Mr Moss said the mayor would go his own way but would listen": the mayor would, not Mr Moss. */
const tellsOfOthers = (tokens: readonly Token[], modal: number): boolean =>
  tokens.some((token, index) => {
    if (index === 0 || index >= modal || !/^(?:would|will)$/.test(token.word)) return false;
    const subject = tokens[index - 1];
    return (
      subject !== undefined &&
      !PERSON_PRONOUNS.has(subject.word) &&
      !/^(?:and|but|also)$/.test(subject.word) &&
      tokens.slice(0, index - 1).some((told) => SAID.test(told.word))
    );
  });

/** The words of the subject: from the last comma before the verb, or the sentence's start. */
const subjectOf = (tokens: readonly Token[], verb: number): readonly Token[] => {
  let from = verb;
  while (from > 0 && !/[,;:]/.test(tokens[from - 1]?.after ?? '')) from -= 1;
  return [
    ...tokens.slice(from, Math.min(from + 5, verb)),
    ...tokens.slice(Math.max(from + 5, verb - 6), verb),
  ];
};

const passive = (sentence: Sentence, frame: Frame, words: string, body: string | null): Finding | null => {
  const { verb } = frame;
  const rest = sentence.text.slice(sentence.tokens[frame.at]?.start ?? 0);
  const recipient = goesToMeeting(sentence.tokens, frame.at, body) || OUTSIDE_MEETING.test(rest);
  if (verb.deliver && recipient) return action(0.82, `it “${words}” to the meeting`);
  if (
    verb.base === 'make' &&
    recipient &&
    subjectOf(sentence.tokens, frame.from).some((token) => DELIVERABLES.has(token.word))
  ) {
    return action(0.72, `it “${words}” to the meeting`);
  }
  if (ON_THE_AGENDA.has(verb.base) && WORK_PROGRAMME.test(rest))
    return action(0.78, 'it would go on the agenda or the work programme');
  if (PASSED_ON.test(rest)) return action(0.58, `it “${words}”`);
  if (LETTER_SENT.test(sentence.text)) return action(0.6, `what the meeting owes “${words}”`);
  if (verb.deliver && WITH_FUTURE_REPORTS.test(rest))
    return action(0.6, `it “${words}” with the next report`);
  if (verb.deliver) {
    const others = TO_OTHERS.test(rest);
    const { tokens } = sentence;
    const owed = subjectOf(tokens, frame.from).some((token) => DELIVERABLES.has(token.word));
    if (verb.base === 'publish') return action(0.44, `it “${words}” for everybody`);
    if (!others && SENT_ROUND.test(`${words} ${rest.slice(0, 40)}`)) return action(0.62, `it “${words}”`);
    if (!recipient && TO_NAMED_BODY.test(rest)) return action(0.44, `it “${words}” to another body`);
    if (!others && owed) return action(0.56, `what the meeting is owed “${words}”`);
    if (!others && /\bpetition\b/i.test(sentence.text)) return action(0.6, `the petition “${words}”`);
    return action(0.46, `it “${words}”`);
  }
  if (MEETING_TOLD.test(rest)) return action(0.62, 'the meeting would be told');
  if (verb.task && FOR_A_MEETING.test(rest)) return action(0.58, 'it would be got for a meeting');
  if (CONSIDERED_AT_MEETING.test(`be ${rest}`)) return action(0.56, 'it would come back to a meeting');
  if (verb.task && !WEAK_VERBS.has(verb.base) && byPerson(sentence, frame))
    return { ...action(0.62, `it “${words}” by somebody named`), named: true };
  if (verb.base === 'set' && GROUP_SET_UP.test(sentence.text)) return action(0.54, 'a group would be set up');
  if (verb.base === 'invite' || verb.base === 'arrange')
    return action(SAID.test(sentence.text) && !/\bmeeting\b/i.test(rest) ? 0.46 : 0.56, `it “${words}”`);
  return verb.task && !WEAK_VERBS.has(verb.base) ? action(0.35, 'a plan close to an undertaking') : null;
};

const active = (sentence: Sentence, frame: Frame, words: string, around: Around): Finding | null => {
  const { body } = around;
  const { text, tokens } = sentence;
  const { verb } = frame;
  const rest = text.slice(tokens[frame.at]?.start ?? 0);
  const recipient =
    goesToMeeting(tokens, frame.at, body) || OUTSIDE_MEETING.test(rest) || WRITES_TO.test(rest);
  const joined =
    /^(?:and|but|also)$/.test(tokens[frame.from - 1]?.word ?? '') && !tellsOfOthers(tokens, frame.from);
  // "… did not know and would write to Mr Birch": the subject opens the sentence.
  const subjectAt = joined ? headEnd(tokens) : frame.from - 1;
  const subject: Token | undefined = tokens[subjectAt];
  const saidClose = tokens
    .slice(Math.max(0, frame.from - 6), frame.from)
    .some((token) => SAID.test(token.word));
  const person =
    subject !== undefined &&
    (PERSON_PRONOUNS.has(subject.word) || (joined && isOnePerson(tokens, subjectAt))) &&
    (subject.word !== 'they' || saidClose || verb.deliver);
  const named = isAgentWord(subject) || (subject?.capital ?? false);
  const said = SAID.test(text.slice(0, tokens[frame.from]?.start ?? 0));
  if (verb.deliver && recipient && verb.base !== 'deliver' && verb.base !== 'present') {
    return action(
      subject?.word === 'they' && !said ? 0.45 : person || named ? 0.82 : 0.66,
      `somebody “${words}” to the meeting`,
    );
  }
  const plan = (PLAN_VERBS.has(verb.base) || WEAK_VERBS.has(verb.base)) && !MAKES_ARRANGEMENTS.test(rest);
  if (REPORTED_WISH.test(text)) return verb.task ? action(0.4, 'somebody outside the council would') : null;
  if (person && said && verb.task) {
    if (verb.deliver) return action(0.72, `somebody said that they “${words}”`);
    return action(plan ? 0.4 : 0.62, `somebody said that they “${words}”`);
  }
  if (/^(?:he|she)$/.test(subject?.word ?? '') && verb.task && !plan && !verb.deliver && frame.from <= 4) {
    return action(0.54, `somebody “${words}”`);
  }
  if (person && verb.deliver) return action(subject?.word === 'they' ? 0.4 : 0.62, `somebody “${words}”`);
  if (subject?.word === 'we' && WE_WILL.has(verb.base)) return action(0.56, `the meeting “${words}”`);
  if (verb.task && !plan && subject?.word === 'officers')
    return action(TO_OTHERS.test(rest) ? 0.42 : 0.52, `officers “${words}”`);
  if (verb.task && (!plan || LEADS_THIS.test(rest)) && isPerson(tokens, subjectAt, around)) {
    return action(words.startsWith('will') ? 0.64 : 0.54, `somebody named “${words}”`);
  }
  return verb.task ? action(0.35, 'a plan close to an undertaking') : null;
};

/** Cheap tests: without one of these words nothing ahead is told, and nobody is willing. */
export const WILLING = /happy|pleased|glad|willing|prepared/i;
export const MAY_BE_AHEAD = /would|will|'ll|'d\b|happy|pleased|glad|willing|prepared/i;

/** "would be circulated to members", "would report back to the Panel" (minutes-language.md, C2 to C4, C7). */
export const future = (sentence: Sentence, around: Around): Finding | null => {
  const { tokens } = sentence;
  const { body } = around;
  let best: Finding | null = null;
  if (!MAY_BE_AHEAD.test(sentence.text)) return null;
  const willing = WILLING.test(sentence.text);
  const quoted = quotedRanges(sentence.text);
  if (willing && HAPPY_TO_DO_SO.test(sentence.text) && !/\bcould\b/i.test(around.previous ?? ''))
    best = action(0.58, 'somebody is happy to do so');
  if (willing && HAPPY_TO.test(sentence.text) && !ASKED_IF_HAPPY.test(sentence.text))
    best = action(
      /\b(?:willing|prepared) to\b/i.test(sentence.text) ? 0.52 : 0.64,
      'somebody would be happy to',
    );
  if (SAID_IT_WOULD.test(sentence.text)) best = action(0.58, 'somebody said it would be done');
  if (NEXT_ONE_WOULD.test(sentence.text)) best = action(0.58, 'the next one would be different');
  if (HAVE_IT_DONE.test(sentence.text)) best = action(0.58, 'somebody will have it done');
  if (saysItIsLookedInto(sentence.text)) best = action(0.56, 'somebody said it would be looked into');
  if (WITH_MEMBERS.test(sentence.text)) best = action(0.62, 'it would go to the meeting');
  if (WILL_SEE.test(sentence.text) && !REPORTED_WISH.test(sentence.text))
    best = action(0.56, 'somebody will see to it');
  if (COMES_TO_MEETING.test(sentence.text)) best = action(0.6, 'it would come back to a meeting');
  if (HAVE_A_WORD.test(sentence.text)) best = action(0.6, 'somebody would have a word');
  const continuous = WILL_BE_DOING.exec(sentence.text);
  if (continuous && readVerb(continuous[1]?.toLowerCase() ?? '')?.task && namesPerson(tokens)) {
    best = action(0.56, `somebody named “will be ${continuous[1]}”`);
  }
  for (const frame of findFrames(tokens)) {
    const modal = tokens[frame.from]?.word ?? '';
    if (!/^(?:would|will|'ll|he'd|she'd|they'd|i'll|we'll)$/.test(modal)) continue;
    const position = tokens[frame.from]?.start ?? 0;
    if (isAsked(tokens, frame.from)) continue;
    if (quoted.some(([from, to]) => from < position && position < to)) continue;
    if (/^(?:always|never)$/.test(tokens[frame.from + 1]?.word ?? '')) continue;
    const target = tokens[frame.at]?.word ?? '';
    const found =
      frame.how === 'modal passive'
        ? passive(sentence, frame, `${modal} be ${target}`, body)
        : frame.how === 'modal'
          ? active(sentence, throughStart(tokens, frame), `${modal} ${target}`, around)
          : null;
    if (found && (!best || found.confidence > best.confidence)) best = found;
  }
  return best;
};
