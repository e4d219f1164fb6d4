import { GIVES_TO, RECEIVERS } from '../words/recipients.ts';
import type { Token } from './tokens.ts';

/** How many words may stand between "to" and who receives: "to all members of the new panel". */
const REACH = 6;

/** Whether something goes to the meeting or its members, from the word at `from` on. */
export const goesToMeeting = (tokens: readonly Token[], from: number): boolean => {
  let left = 0;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (left > 0 && (RECEIVERS.has(token.word) || RECEIVERS.has(token.word.replace(/.*[/]/, ''))))
      return true;
    if (GIVES_TO.has(token.word)) left = REACH;
    else if (left > 0) left = /[;:.]/.test(token.after) ? 0 : left - 1;
  }
  return false;
};
