import type { Around } from '../around.ts';
import type { Finding } from '../finding.ts';
import { LOST, readAgreed } from './agreement.ts';

/** "A Dell proposed, B Poole seconded that 'the Clerk obtain …'", "Proposed by X, seconded by Y that the hedge be cut". */
export const MOVES = /\b(?:proposed|moved|seconded)\b[^;:"?]{0,100}?\bthat:? ?["']?(?=[A-Za-z])/i;

/** Somebody stands behind it. */
export const SECONDED = /\bseconded\b/i;

/** It was voted on, and carried: not "RESOLVED", which says it again for itself. */
export const VOTED_FOR =
  /\b(?:carried|unanimous(?:ly)?|all in favour|all agreed|agreed by all|passed|vote ?: ?(?:all|agreed)|resolution (?:no\.? ?)?\d)/i;

/** "Vote: 29 for, 3 against" */
export const COUNTED =
  /\b(\d{1,3}) (?:votes? )?(?:voted )?(?:in favour|for)\b[^.;]{0,20}?\b(\d{1,3}) (?:votes? )?(?:voted )?against\b/i;

/** Nothing is to be done about it. */
export const OF_FEELING =
  /\b(?:sympathy|condolences|sorrow|sadness|thanks|gratitude|appreciation|congratulat[a-z]{1,6})\b/i;

/** Longer sentences say more than how the vote went. */
const LONGEST_VOTE = 140;

const isCarried = (words: string): boolean => {
  const counted = COUNTED.exec(words);
  if (counted) return Number(counted[1]) > Number(counted[2]);
  return VOTED_FOR.test(words) && !LOST.test(words);
};

/** A motion in its own words, in quotation marks or without, that was seconded and carried right after. `text` is the whole sentence. */
export const motion = (text: string, { next }: Around): Finding | null => {
  const moves = MOVES.exec(text);
  if (!moves) return null;
  const content = text.slice(moves.index + moves[0].length);
  const vote = next !== null && next.length < LONGEST_VOTE ? next : '';
  if (!SECONDED.test(text) && !SECONDED.test(vote)) return null;
  if (!isCarried(vote) && !isCarried(content.slice(Math.max(0, content.search(/["'.] ?[A-Z]/))))) return null;
  if (OF_FEELING.test(content)) return null;
  const agreed = readAgreed(content.replace(/["']/g, ' ').trim(), true);
  // In its own words it is the outcome; retold, what it decides stands below as resolved.
  return /["']/.test(text.charAt(moves.index + moves[0].length - 1)) || agreed?.kind === 'action'
    ? agreed
    : null;
};
