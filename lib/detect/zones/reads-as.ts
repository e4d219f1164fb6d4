import { opensWithVerb } from '../text/opening-verb.ts';
import { tokenise } from '../text/tokens.ts';
import { IS_TO_DO } from '../words/status.ts';

const HEAD = 400;

/** Words before "be" that make it no subjunctive: "to be", "will be". */
export const BEFORE_PLAIN_BE = /^(?:to|would|will|should|could|may|might|must|can|cannot|not|need)$/;

/** Words with which an unmarked paragraph may stand in a list of outcomes. */
export const readsAsOutcome = (text: string): boolean => {
  if (/^(?:that|to|and|the following)\b/i.test(text) || /^[a-z]/.test(text)) return true;
  const tokens = tokenise(text.slice(0, HEAD));
  const first = tokens[0];
  if (first?.verb && (first.verb.closed || first.verb.asking || first.verb.task)) return true;
  return tokens.some(
    (token, index) =>
      token.word === 'be' &&
      !tokens.slice(Math.max(0, index - 2), index).some(({ word }) => BEFORE_PLAIN_BE.test(word)),
  );
};

/** What was said, asked or shown at the meeting. */
export const TELLS =
  /^(?:business:|[^.]{2,60} (?:asked|enquired|queried|introduced|presented|explained|advised|reported|informed|outlined|highlighted|considered|said|thanked)\b)/i;

/** Whether the first paragraph under a bare label can be its outcome: not where it tells what was said or asked. */
export const opensOutcome = (text: string): boolean => readsAsOutcome(text) || !TELLS.test(text);

/** An unmarked paragraph under "Actions" that is longer is the next piece of discussion. */
const LONGEST_TASK = 260;

/** "… – Clerk", "… (Clerk)": somebody named after the task. */
export const NAMES_SOMEBODY = / [–-] [A-Z]|\([A-Z][A-Za-z/ ]{1,30}\)\.?$/;

/** Whether an unmarked paragraph under "Actions" is one more of them, by its first sentence. */
export const readsAsTask = (text: string): boolean => {
  if (text.length > LONGEST_TASK) return false;
  const first = text.split(/[.!?] /)[0] ?? text;
  return IS_TO_DO.test(first) || opensWithVerb(first) || NAMES_SOMEBODY.test(first);
};
