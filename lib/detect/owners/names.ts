import { HONORIFICS, PLURAL_HONORIFICS } from '../words/honorifics.ts';
import { TASK_VERBS } from '../words/verbs.ts';
import { isCapitalised, isWord, lower, type Token } from './tokens.ts';
import { BODIES, NOT_NAMES, POSTS, STOPS } from './words.ts';

/** Names of people in a run of tokens. */

/** The words of an owner in a run of tokens: `from` and `to` are token indices, `to` exclusive, no article. */
export interface OwnerPhrase {
  readonly from: number;
  readonly to: number;
  /** A person, a post, a body or team, a group ("officers"), initials, a bare name, or capitals behind an article ("the Harbour Master"). */
  readonly kind: 'person' | 'post' | 'body' | 'group' | 'initials' | 'name' | 'titled';
}

/** "RJ", "SGe": two capitals or more, perhaps with a small tail. */
export const INITIALS = /^[A-Z]{2,4}$|^[A-Z]{1,2}[A-Z][a-z]{1,2}$/;

/** A capitalised word of a name, not a post or body. */
function isNameWord(token: Token | undefined): boolean {
  if (!isCapitalised(token)) return false;
  const word = lower(token);
  return (
    !STOPS.has(word) &&
    !POSTS.has(word) &&
    !BODIES.has(word) &&
    !HONORIFICS.has(word) &&
    !NOT_NAMES.has(word) &&
    !TASK_VERBS.has(word)
  );
}

/** "J", "J." in a name. */
const isInitial = (token: Token | undefined): boolean => /^[A-Z]$/.test(token?.text ?? '');
const PARTICLE = /^(?:de|du|van|der|den|von|la|le|al|ap|bin|ul|st)$/i;

/** Name words from an index on: "J Poole", "Mary-Ann O'Hara", "R. de Vere". */
export function nameEnd(tokens: readonly Token[], from: number, limit = 4): number {
  let at = from;
  let words = 0;
  while (words < limit) {
    const token = tokens[at];
    if (isInitial(token)) {
      at +=
        tokens[at + 1]?.text === '.' && tokens[at + 1]?.start === token?.end && isWord(tokens[at + 2])
          ? 2
          : 1;
    } else if (
      isNameWord(token) ||
      (words > 0 && PARTICLE.test(token?.text ?? '') && isNameWord(tokens[at + 1]))
    ) {
      if (/['’]s?$/.test(token?.text ?? '') && !isNameWord(tokens[at + 1])) return at;
      at += 1;
    } else break;
    words += 1;
  }
  return at;
}

/** An honorific with a name or initials: "Cllr Mrs J Smith", "Cllr RJ". */
export function person(tokens: readonly Token[], from: number): OwnerPhrase | null {
  let at = from;
  while (HONORIFICS.has(lower(tokens[at])) && isCapitalised(tokens[at])) {
    at += 1;
    if (tokens[at]?.text === '.') at += 1;
  }
  if (at === from) return null;
  // "Cllrs" and "Councillors" are nobody's title: "Cllrs Abbott and Sharp" are Abbott and Sharp.
  const first = PLURAL_HONORIFICS.has(lower(tokens[from])) && at === from + 1 ? at : from;
  const end = nameEnd(tokens, at);
  if (end === at && INITIALS.test(tokens[at]?.text ?? '')) return { from: first, to: at + 1, kind: 'person' };
  return end > at ? { from: first, to: end, kind: 'person' } : null;
}
