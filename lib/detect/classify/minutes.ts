import { MINUTES_WORD, SETTLES_AFTER, SETTLES_BEFORE, TRUE_RECORD } from '../words/settled.ts';

/** How far behind the word "minutes" the verb may stand. */
const REACH = 220;

/** Whether a text agrees or signs the minutes of an earlier meeting. */
export const settlesMinutes = (text: string): boolean => {
  if (SETTLES_BEFORE.test(text) || TRUE_RECORD.test(text)) return true;
  const at = text.search(MINUTES_WORD);
  return at >= 0 && SETTLES_AFTER.test(text.slice(at, at + REACH));
};
