import { findFrames } from '../../text/frames.ts';
import { ACCEPTED_ALONE, COULD_BE_GIVEN, DECLINES, MAY_SUGGEST, SUGGESTS } from '../../words/suggestions.ts';
import type { Around } from '../around.ts';
import type { Finding } from '../finding.ts';
import { action } from './reading.ts';
import type { Sentence } from './reading.ts';

/** "asked if the Handyman could make arrangements": the verb after "could" is a task. */
const asksIfSomebodyCould = (tokens: Sentence['tokens']): boolean => {
  const asked = tokens.findIndex(
    (token, index) =>
      /^(?:asked|enquired|wondered)$/.test(token.word) &&
      /^(?:if|whether)$/.test(tokens[index + 1]?.word ?? ''),
  );
  if (asked < 0) return false;
  const could = tokens.findIndex(
    (token, index) => index > asked && index < asked + 18 && /^(?:could|might)$/.test(token.word),
  );
  if (could < 0) return false;
  const verb = tokens[could + 1]?.word === 'be' ? tokens[could + 2]?.verb : tokens[could + 1]?.verb;
  return verb?.task === true;
};

/**
 * A suggestion, or a question that is a polite request ("asked if the figures could be shared"). A task only
 * where it is taken up; "The Panel agreed." holds no task itself, so the suggestion is marked (B9, C9).
 */
export const suggestion = ({ text, tokens }: Sentence, { next }: Around): Finding | null => {
  if (!MAY_SUGGEST.test(text)) return null;
  const taken =
    ACCEPTED_ALONE.test(text.slice(text.search(/[,;]/) + 1)) || (next !== null && ACCEPTED_ALONE.test(next));
  if (COULD_BE_GIVEN.test(text) || asksIfSomebodyCould(tokens)) {
    if (taken) return action(0.74, 'a polite request, and it was agreed');
    return action(next !== null && DECLINES.test(next) ? 0.3 : 0.52, 'a polite request');
  }
  const found = SUGGESTS.exec(text);
  if (!found) return null;
  const from = tokens.findIndex((token) => token.start >= found.index + found[0].length - 1);
  const task = findFrames(tokens, Math.max(0, from)).some(
    ({ how, verb }) => verb.task && how !== 'past' && how !== 'past passive' && how !== 'present passive',
  );
  if (!task) return null;
  return action(taken ? 0.68 : 0.36, taken ? 'a suggestion that was accepted' : 'a suggestion');
};
