import { MINUTES_WORD, SETTLES_AFTER, SETTLES_BEFORE, TRUE_RECORD, MADE_RECORD } from '../words/settled.ts';

/** How far behind the word "minutes" the verb may stand. */
const REACH = 220;

/** Whether a text agrees or signs the minutes of an earlier meeting. */
export const settlesMinutes = (text: string): boolean => {
  if (SETTLES_BEFORE.test(text)) return true;
  const record = text.search(TRUE_RECORD);
  if (record >= 0 && MADE_RECORD.test(text.slice(Math.max(0, record - REACH), record))) return true;
  const at = text.search(MINUTES_WORD);
  return at >= 0 && SETTLES_AFTER.test(text.slice(at, at + REACH));
};
