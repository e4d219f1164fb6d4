import { findFrames } from '../../text/frames.ts';
import { ANSWERED_INSIDE, ANSWERS, REFUSES, TAKEN_UP } from '../../words/narrative.ts';
import {
  ACCEPTED_ALONE,
  ACCEPTED_INSIDE,
  DECLINES,
  MAY_SUGGEST,
  SUGGESTS,
  SUGGESTS_DOING,
} from '../../words/suggestions.ts';
import type { Around } from '../around.ts';
import type { Finding } from '../finding.ts';
import { action, skipAdverbs } from './reading.ts';
import type { Sentence } from './reading.ts';

export const ASKED = /^(?:asked|enquired|inquired|queried|wondered)$/;
const FARTHEST_IF = 8;
const FARTHEST_COULD = 22;

/** "asked if the Handyman could make arrangements", "asked whether members could have the figures". */
const asksIfSomebodyCould = (tokens: Sentence['tokens']): boolean => {
  const asked = tokens.findIndex((token) => ASKED.test(token.word));
  if (asked < 0) return false;
  const within = (from: number, reach: number, pattern: RegExp): number =>
    tokens.findIndex((token, index) => index > from && index <= from + reach && pattern.test(token.word));
  const opener = within(asked, FARTHEST_IF, /^(?:if|whether)$/);
  if (opener < 0) return false;
  const could = within(
    opener,
    FARTHEST_COULD,
    tokens[asked]?.word === 'wondered' ? /^could$/ : /^(?:could|might|can)$/,
  );
  if (could < 0) return false;
  const first = tokens[skipAdverbs(tokens, could + 1)];
  const verb = first?.word === 'be' ? tokens[skipAdverbs(tokens, could + 2)] : first;
  if (verb?.verb?.base === 'make' && first?.word === 'be') return false;
  return verb?.verb?.task === true || /^(?:have|receive|see)$/.test(verb?.word ?? '');
};

/**
 * A suggestion, or a question that is a polite request ("asked if the figures could be shared"). A task only
 * where it is taken up; "The Panel agreed." holds no task itself, so the suggestion is marked (B9, C9).
 */
export const suggestion = ({ text, tokens }: Sentence, { next }: Around): Finding | null => {
  if (!MAY_SUGGEST.test(text)) return null;
  const taken =
    ACCEPTED_INSIDE.test(text) ||
    ACCEPTED_ALONE.test(text.slice(text.search(/[,;]/) + 1)) ||
    (next !== null && ACCEPTED_ALONE.test(next));
  if (asksIfSomebodyCould(tokens)) {
    if (taken) return action(0.74, 'a polite request, and it was agreed');
    if (ANSWERED_INSIDE.test(text) || (next !== null && (DECLINES.test(next) || REFUSES.test(next)))) {
      return action(0.3, 'a polite request, answered');
    }
    // What follows is the task, or the answer.
    const followed = next !== null && (TAKEN_UP.test(next) || ANSWERS.test(next));
    return action(followed ? 0.4 : 0.45, 'a polite request');
  }
  const found = SUGGESTS.exec(text);
  if (!found) return null;
  const from = tokens.findIndex((token) => token.start >= found.index + found[0].length - 1);
  const task = findFrames(tokens, Math.max(0, from)).some(
    ({ how, verb }) => verb.task && how !== 'past' && how !== 'past passive' && how !== 'present passive',
  );
  const thing =
    /\b(?:visit|briefing|meeting|report|letter|workshop|session|tour|survey|leaflet|presentation|working group)\b/i.test(
      text.slice(found.index),
    );
  if (!task && !(taken && (thing || SUGGESTS_DOING.test(text)))) return null;
  return action(taken ? 0.68 : 0.36, taken ? 'a suggestion that was accepted' : 'a suggestion');
};
