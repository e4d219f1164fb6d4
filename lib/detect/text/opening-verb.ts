import { AFTER_VERB, NOUN_LIKE } from '../words/grammar.ts';
import { FORM, readVerb } from './tokens.ts';

/** Whether a note opens with what is to be done: "Circulate the notice", but not "Survey programme". */
export const opensWithVerb = (text: string): boolean => {
  const [first = '', second = ''] = text.toLowerCase().split(/[\s,]+/, 2);
  const verb = readVerb(first);
  if (!verb || (verb.forms & FORM.base) === 0) return false;
  return !NOUN_LIKE.has(first) || AFTER_VERB.has(second);
};
