import { isAgentWord } from '../../text/frames.ts';
import { goesToMeeting } from '../../text/recipients.ts';
import { SINGLE_POSTS } from '../../words/persons.ts';
import { FOR_A_MEETING } from '../../words/ahead.ts';
import { WEAK_VERBS } from '../../words/outcomes.ts';
import type { Around } from '../around.ts';
import type { Finding } from '../finding.ts';
import { action, skipAdverbs } from './reading.ts';
import type { Sentence } from './reading.ts';

const WHY = 'clipped note of what will be done';

/** What a note-taker will do, said without saying who: "Will chase the invoice." */
const WITHOUT_SUBJECT = new Set(
  'arrange ask book bring chase check circulate contact draft email fix forward get invite obtain order phone raise remind report ring send speak write'.split(
    ' ',
  ),
);

/** "Will bring this back", "Going to look at repeat plans", "Need to see the figures". */
const noteWithoutSubject = ({ text, tokens }: Sentence, body: string | null): Finding | null => {
  if (text.includes('lease') && PLEASE.test(text)) return action(0.55, 'asked of everybody with “please”');
  if (text.includes('genda') && FOR_AN_AGENDA.test(text)) return action(0.56, 'it goes on an agenda');
  if (text.length < LONGEST_NOTE && WHAT_IS_SENT.test(text) && TO_WHOM.test(text))
    return action(0.58, 'what is to reach somebody by a time');
  if (PAPER_TO_MEETING.test(text)) return action(0.62, 'it is to come to a meeting');
  const [first, second, third] = tokens;
  if (first?.word === 'will' && second?.verb?.task)
    return action(
      second.verb.deliver && /\b(?:back|to)\b/.test(text)
        ? 0.74
        : WITHOUT_SUBJECT.has(second.verb.base)
          ? 0.58
          : 0.44,
      WHY,
    );
  if (first?.word === 'will' && /^(?:see|try|go|find)$/.test(second?.word ?? '')) return action(0.54, WHY);
  if (second?.word !== 'to') return null;
  if (first?.word === 'going' && third?.verb?.task)
    return action(goesToMeeting(tokens, 0, body) || /\breport\b/.test(text) ? 0.72 : 0.55, WHY);
  if (first?.word === 'need' && third?.verb?.task) return action(third.verb.deliver ? 0.55 : 0.42, WHY);
  if (first?.word === 'need' && /^(?:see|have|receive)$/.test(third?.word ?? '')) return action(0.5, WHY);
  if (first?.word === 'proposing') return action(0.35, 'clipped note of a proposal');
  return null;
};

/** "officers are going to look at it" */
const isGoingTo = ({ tokens }: Sentence): Finding | null => {
  const going = tokens.findIndex(({ word }, index) => word === 'going' && tokens[index + 1]?.word === 'to');
  if (going < 2 || !/^(?:is|are)$/.test(tokens[going - 1]?.word ?? '')) return null;
  const subject = tokens[going - 2];
  // "they are going to restore them": others' plans are told.
  if (subject?.word === 'they') return null;
  return tokens[going + 2]?.verb?.task && (isAgentWord(subject) || subject?.capital)
    ? action(0.62, WHY)
    : null;
};

/** "is to take photos and send them": something is handed over, by its first verb or one joined to it. */
const deliversToo = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens.some(
    ({ verb }, index) =>
      verb?.deliver === true && index > at && /^(?:to|and)$/.test(tokens[index - 1]?.word ?? ''),
  );

/** "Neil Oduya is to table a chart", "officers were to let members have the turnout", "a plan is to be sent" */
const isTo = ({ text, tokens }: Sentence, body: string | null): Finding | null => {
  const at = tokens.findIndex(
    ({ word }, index) => /^(?:is|are|was|were)$/.test(word) && tokens[index + 1]?.word === 'to',
  );
  if (
    at < 1 ||
    /^to be (?:held|convened|set|launched|opened|published on)\b/i.test(
      text.slice(tokens[at + 1]?.start ?? 0),
    )
  )
    return null;
  const subject = tokens[at - 1];
  if (/^(?:this|it|that|these)$/.test(subject?.word ?? '')) return null;
  const told = tokens[at]?.word.startsWith('w') ?? false;
  const verb = tokens[skipAdverbs(tokens, at + 2)];
  if (verb?.verb?.deliver && !told && goesToMeeting(tokens, at + 2, body)) return action(0.66, WHY);
  if (verb?.verb?.task && (isAgentWord(subject) || subject?.capital)) {
    if (!told)
      return action(
        /^(?:he|she|they)$/.test(subject?.word ?? '') && !deliversToo(tokens, at) ? 0.45 : 0.74,
        WHY,
      );
    if (SINGLE_POSTS.has(subject?.word ?? '')) return action(0.56, WHY);
    return action(verb.verb.deliver && goesToMeeting(tokens, 0, body) ? 0.7 : 0.4, WHY);
  }
  if (
    verb?.word === 'go' &&
    /^back to\b/.test(text.slice(verb.end + 1)) &&
    SINGLE_POSTS.has(subject?.word ?? '')
  )
    return action(0.56, WHY);
  const participle = verb?.word === 'be' ? tokens[skipAdverbs(tokens, at + 3)] : undefined;
  if (participle?.verb?.asking && isAgentWord(subject)) return action(0.66, WHY);
  if (told && participle?.verb && FOR_A_MEETING.test(text)) return action(0.56, WHY);
  if (participle?.verb?.deliver) return action(goesToMeeting(tokens, 0, body) ? 0.66 : 0.48, WHY);
  if (participle?.verb?.task && !told && !WEAK_VERBS.has(participle.verb.base)) return action(0.54, WHY);
  return null;
};

/** "Comments by 20 March please." */
export const PLEASE =
  /^(?!if\b|please note\b)[^.!?]{6,110}\bplease\b(?: all| everyone)? ?[.!]{0,3}$|^please (?!note\b|see\b|refer\b|be aware\b|contact\b|visit\b)(?:can|send|let|return|email|forward|submit|complete|check|ensure)\b/i;

/** "Agenda item for next meeting." */
export const FOR_AN_AGENDA =
  /^(?:an? |for )?agenda item (?:for|at|on)\b|^(?:for|add to|item for|put on) (?:the |our )?(?:next|[a-z]+) agenda\b/i;

/** "An update to come to the next meeting": a paper, and the meeting it goes to. */
export const PAPER_TO_MEETING =
  /^(?:an? |the |this |further |revised |final |draft ){0,3}(?:[a-z-]+ ){0,3}(?:updates?|reports?|papers?|items?|drafts?|plan|figures|strategy|policy|proposals?|quotes?|quotations?|matter) to (?:come|go|return|be)(?: back)? (?:to|on|at|before|for) (?:the |an? |our |its )?(?:next|future|following|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|board|committee|panel|meeting|agenda)\b/i;

/** "Comments on the draft to Ms Orr by 31 March", "Nominations to the Clerk before Friday": no verb, but whom to and by when. */
export const WHAT_IS_SENT =
  /^(?:any |all |your |further |written |other ){0,3}(?:comments?|feedback|responses?|replies|amendments?|suggestions?|nominations?|names|ideas|questions|returns?|contributions?|expressions of interest|items|dates)\b/i;
export const TO_WHOM =
  /\bto (?:the )?(?:[A-Z]|clerk|chair|secretary|me\b)[^.;:]{0,40} (?:by|before|no later than|in time for) /;
/** Longer sentences tell of more. */
const LONGEST_NOTE = 150;

/** Clipped notes in the meeting's own voice. */
export const clippedNote = (sentence: Sentence, { body }: Around): Finding | null =>
  noteWithoutSubject(sentence, body) ??
  (sentence.text.includes(' to ') ? (isGoingTo(sentence) ?? isTo(sentence, body)) : null);
