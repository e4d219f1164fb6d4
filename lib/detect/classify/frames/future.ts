import { findFrames, isAgentWord } from '../../text/frames.ts';
import type { Frame } from '../../text/frames.ts';
import { isOnePerson } from '../../text/persons.ts';
import { goesToMeeting } from '../../text/recipients.ts';
import { readVerb } from '../../text/tokens.ts';
import type { Token } from '../../text/tokens.ts';
import {
  ASKED_IF_HAPPY,
  CONSIDERED_AT_MEETING,
  FOR_A_MEETING,
  GROUP_SET_UP,
  HAPPY_TO,
  HAPPY_TO_DO_SO,
  LEADS_THIS,
  LETTER_SENT,
  MAKES_ARRANGEMENTS,
  MAY_BE_AHEAD,
  MEETING_TOLD,
  PASSED_ON,
  TELLS_MEMBERS,
  REACH,
  REPORTED_WISH,
  TOLD_AHEAD,
  WE_WILL,
  WILLING,
  WILL_BE_DOING,
  WITH_FUTURE_REPORTS,
  WRITES_TO,
} from '../../words/ahead.ts';
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
import { action, surest } from './reading.ts';
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

/** The meeting's own people. */
export const MEMBERS = /^(?:members|councillors)$/;

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
  if (TELLS_MEMBERS.test(rest) && MEMBERS.test(sentence.tokens[frame.from - 1]?.word ?? ''))
    return action(0.6, 'members would hear of it');
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

/** What a wording tells of something ahead: the surest that fits. */
const toldAhead = (text: string): Finding | null =>
  surest(
    TOLD_AHEAD.map(({ pattern, after, unless, confidence, why }) => {
      const at = text.search(pattern);
      const fits =
        at >= 0 && !unless?.test(text) && (!after || after.test(text.slice(Math.max(0, at - REACH), at)));
      return fits ? action(confidence, why) : null;
    }),
  );

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
  best = surest([best, toldAhead(sentence.text)]);
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
    best = surest([best, found]);
  }
  return best;
};
