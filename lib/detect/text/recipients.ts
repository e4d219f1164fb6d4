import { BODIES_THAT_RECEIVE, GIVES_TO, RECEIVERS } from '../words/recipients.ts';
import type { Token } from './tokens.ts';

/** How many words may stand between "to" and who receives: "to all members of the new panel". */
const REACH = 6;

/** Whether a word names this meeting or its members, and not another body ("to Cabinet" in a panel's minutes). */
const isOwn = (token: Token, before: Token | undefined, body: string | null): boolean => {
  const word = token.word.slice(token.word.lastIndexOf('/') + 1);
  // "let Mr Vye have it": a member by name.
  if (/^(?:mr|mrs|ms|miss|dr|cllr|councillor)$/.test(word)) return true;
  if (!RECEIVERS.has(word)) return false;
  if (!BODIES_THAT_RECEIVE.has(word)) return true;
  // "the Youth Justice Board" is another one, unless this meeting has that name.
  const named = before !== undefined && before.capital && !/^(?:the|this|that|next|all)$/.test(before.word);
  if (named && !(body?.includes(before.word) ?? false)) return false;
  if (body === null) return !/^(?:cabinet|council|executive)$/.test(word);
  return body.includes(word) || !/^(?:cabinet|council|executive)$/.test(word);
};

/** Whether something goes to the meeting or its members, from the word at `from` on. `body` in lower case. */
export const goesToMeeting = (tokens: readonly Token[], from: number, body: string | null): boolean => {
  let left = 0;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (left > 0 && isOwn(token, tokens[index - 1], body)) return true;
    if (GIVES_TO.has(token.word)) left = REACH;
    else if (left > 0) left = /[;:.]/.test(token.after) ? 0 : left - 1;
  }
  return false;
};
