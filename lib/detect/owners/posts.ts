import { HONORIFICS } from '../words/honorifics.ts';
import type { OwnerPhrase } from './names.ts';
import { isCapitalised, isWord, lower, type Token } from './tokens.ts';
import { BODIES, GROUPS, LINKS, MODIFIERS, NOT_NAMES, POSTS, STOPS } from './words.ts';

/** Posts and bodies in a run of tokens: "Head of Legal and Democratic Services", "the Schools Forum". */

/** Longest description of a post, in tokens. */
const LONGEST = 14;

/** What a post is for: "of Children and Families", "for Housing and Health", "– Governance", "Safeguarding". */
function complement(tokens: readonly Token[], from: number, isPost: boolean): number {
  let at = from;
  let open = false;
  while (at < tokens.length && at - from < LONGEST) {
    const token = tokens[at];
    const word = lower(token);
    const isRun = at > from && isCapitalised(tokens[at - 1]);
    if (isCapitalised(token) && !HONORIFICS.has(word) && (isRun || !startsOwner(tokens, at, open))) {
      at += 1;
      open = false;
    } else if (
      (LINKS.has(word) || word === 'and' || token?.text === '&') &&
      !open &&
      complementGoesOn(tokens, at, word)
    ) {
      at += 1;
      open = true;
      while (/^(?:the|our|responsibility|for)$/i.test(tokens[at]?.text ?? '') && at - from < LONGEST) at += 1;
    } else if (
      isComma(token) &&
      !open &&
      (listGoesOn(tokens, at) || (isPost && isDepartment(tokens[at + 1])))
    ) {
      at += 1;
      open = true;
    } else if (
      open &&
      isPost &&
      isWord(token) &&
      !STOPS.has(word) &&
      !GROUPS.has(word) &&
      /^[\p{Ll}\d]/u.test(token?.text ?? '')
    ) {
      // Lower-case posts: "head of additional needs".
      at += 1;
      while (
        at - from < LONGEST &&
        isWord(tokens[at]) &&
        /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
        !STOPS.has(lower(tokens[at])) &&
        !LINKS.has(lower(tokens[at]))
      )
        at += 1;
      open = false;
    } else if (
      /^[–-]$/.test(token?.text ?? '') &&
      isCapitalised(tokens[at + 1]) &&
      !open &&
      at === from &&
      (/^(?:officer|director|manager)$/.test(lower(tokens[from - 1])) || !isPersonAt(tokens, at + 1))
    ) {
      at += 1;
      open = true;
    } else break;
  }
  return open ? backToWord(tokens, at, from) : at;
}

/** "Assistant Director, Education, …": a field of work, not another person. */
const isDepartment = (token: Token | undefined): boolean =>
  isCapitalised(token) && MODIFIERS.has(lower(token)) && !POSTS.has(lower(token));

const isComma = (token: Token | undefined): boolean => token?.text === ',';
const isPersonAt = (tokens: readonly Token[], at: number): boolean =>
  HONORIFICS.has(lower(tokens[at])) || /^(?:to|that|to include)$/i.test(tokens[at + 1]?.text ?? '');

/** A list that ends "…, X and Y": "Portfolio Holder for Housing, Health and Leisure". */
function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  if (!isCapitalised(tokens[comma + 1]) || startsOwner(tokens, comma + 1, false)) return false;
  for (let at = comma + 1; at < comma + 9 && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (/^(?:and|&)$/.test(token?.text ?? ''))
      return isCapitalised(tokens[at + 1]) && !startsOwner(tokens, at + 1, false);
    if (!isCapitalised(token) && !isComma(token) && !/^['’]/.test(token?.text ?? '')) return false;
  }
  return false;
}

function backToWord(tokens: readonly Token[], at: number, from: number): number {
  let end = at;
  while (
    end > from &&
    (!isWord(tokens[end - 1]) ||
      /^(?:of|for|to|with|and|the|our|responsibility)$/i.test(tokens[end - 1]?.text ?? ''))
  )
    end -= 1;
  return end;
}

function complementGoesOn(tokens: readonly Token[], at: number, word: string): boolean {
  const next = tokens[at + 1];
  if (!next || !isWord(next)) return false;
  const following = lower(next);
  if (word === 'to')
    return isCapitalised(next) || /^the$/i.test(next.text)
      ? /^(?:leader|council|mayor|board|chief)$/i.test(lower(tokens[at + (/^the$/i.test(next.text) ? 2 : 1)]))
      : false;
  if (word === 'with') return following === 'responsibility';
  if (word === 'and' || word === '&')
    return isCapitalised(next) && !startsOwner(tokens, at + 1, false) && !HONORIFICS.has(following);
  return !STOPS.has(following) || following === 'the';
}

/** Whether a new owner, not a further word of this one, begins here. */
function startsOwner(tokens: readonly Token[], at: number, afterLink: boolean): boolean {
  if (afterLink) return false;
  const word = lower(tokens[at]);
  if (HONORIFICS.has(word)) return true;
  // The one post whose first word is a body: "Police and Crime Commissioner".
  if (word === 'crime' && lower(tokens[at - 2]) === 'police') return false;
  // "and Head of Legal", "and Chair", "and Chief Executive": a post begins within the next words.
  for (let ahead = 0; ahead < 4; ahead += 1) {
    const token = tokens[at + ahead];
    if (!isWord(token)) return false;
    const name = lower(token);
    if (POSTS.has(name) && !/^(?:executive|members?|councillors?|schools?)$/.test(name)) {
      const next = lower(tokens[at + ahead + 1]);
      return ahead === 0
        ? LINKS.has(next) ||
            !isCapitalised(tokens[at + 1]) ||
            POSTS.has(next) ||
            /^(?:chair|clerk|head|director|leader|mayor)$/.test(name)
        : true;
    }
    if (!isCapitalised(token) && !MODIFIERS.has(name)) return false;
  }
  return false;
}

/** "Principal Social Worker": the word that names the post is still to come, with only capitals between. */
function isPostAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    if (!isCapitalised(tokens[at]) || HONORIFICS.has(lower(tokens[at]))) return false;
    if (POSTS.has(lower(tokens[at]))) return at > from;
  }
  return false;
}

/** A post or body: modifiers, then the word that names it, then what it is for. */
export function postOrBody(tokens: readonly Token[], from: number): OwnerPhrase | null {
  let best: OwnerPhrase | null = null;
  for (let at = from; at < from + 8 && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const word = lower(token);
    const isPost = POSTS.has(word);
    const isBody = BODIES.has(word);
    if (isPost || isBody) {
      const possessive =
        /['’]s?$/.test(token.text) && isWord(tokens[at + 1]) && /['’]s$|s['’]$/.test(token.text);
      if (!possessive) {
        // "Cabinet Member", "Head Teacher": the last such word in the run names the post.
        best = {
          from,
          to: at + 1,
          kind: isPost ? 'post' : GROUPS.has(word) && at === from ? 'group' : 'body',
        };
      }
      const next = tokens[at + 1];
      const following = lower(next);
      const goesOn =
        isWord(next) &&
        (POSTS.has(following) || BODIES.has(following) || (possessive && !STOPS.has(following)));
      if (goesOn || isPostAhead(tokens, at + 1)) continue;
      if (possessive) return null;
      const end = complement(tokens, at + 1, isPost);
      return { from, to: Math.max(end, at + 1), kind: isPost ? 'post' : 'body' };
    }
    if (STOPS.has(word)) break;
    const capital = isCapitalised(token) && (at > from || !NOT_NAMES.has(word));
    const inside =
      at > from &&
      (/^(?:of|and|for|&|,|-|–)$/.test(token.text) || word === 'the') &&
      isWord(tokens[at + 1]) &&
      isCapitalised(tokens[at + 1]);
    if (!capital && !MODIFIERS.has(word) && !inside && !/^\d+$/.test(word)) break;
  }
  return best;
}
