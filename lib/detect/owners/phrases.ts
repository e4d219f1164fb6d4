import type { People } from './people.ts';
import { isCapitalised, isWord, type Token } from './tokens.ts';
import {
  BODIES,
  GROUPS,
  HONORIFICS,
  LINKS,
  MODIFIERS,
  NOT_INITIALS,
  NOT_NAMES,
  PLURAL_HONORIFICS,
  POSTS,
  STOPS,
  TASK_VERBS,
} from './words.ts';

/** The words of an owner in a run of tokens: `from` and `to` are token indices, `to` exclusive, no article. */
export interface OwnerPhrase {
  readonly from: number;
  readonly to: number;
  /** A person, a post, a body or team, a group ("officers"), initials, or a bare name. */
  readonly kind: 'person' | 'post' | 'body' | 'group' | 'initials' | 'name';
}

const lower = (token: Token | undefined): string => (token?.text ?? '').toLowerCase().replace(/['’]s?$/, '');
const ARTICLE = /^(?:the|a|an|our|your|his|her|their)$/i;
const INITIALS = /^[A-Z]{2,4}$|^[A-Z]{1,2}[A-Z][a-z]{1,2}$/;

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
function nameEnd(tokens: readonly Token[], from: number, limit = 4): number {
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

function person(tokens: readonly Token[], from: number): OwnerPhrase | null {
  let at = from;
  while (HONORIFICS.has(lower(tokens[at])) && isCapitalised(tokens[at])) {
    at += 1;
    if (tokens[at]?.text === '.') at += 1;
  }
  if (at === from) return null;
  const end = nameEnd(tokens, at);
  if (end === at && INITIALS.test(tokens[at]?.text ?? '')) return { from, to: at + 1, kind: 'person' };
  return end > at ? { from, to: end, kind: 'person' } : null;
}

/** What a post is for: "of Children and Families", "for Housing and Health", "– Governance", "Safeguarding". */
function complement(tokens: readonly Token[], from: number): number {
  let at = from;
  let open = false;
  while (at < tokens.length && at - from < 14) {
    const token = tokens[at];
    const word = lower(token);
    if (isCapitalised(token) && !HONORIFICS.has(word) && !startsOwner(tokens, at, open)) {
      at += 1;
      open = false;
    } else if (
      (LINKS.has(word) || word === 'and' || token?.text === '&') &&
      !open &&
      complementGoesOn(tokens, at, word)
    ) {
      at += 1;
      open = true;
      while (/^(?:the|our|responsibility|for)$/i.test(tokens[at]?.text ?? '') && at - from < 14) at += 1;
    } else if (isComma(token) && !open && listGoesOn(tokens, at)) {
      at += 1;
      open = true;
    } else if (
      open &&
      isWord(token) &&
      !STOPS.has(word) &&
      !GROUPS.has(word) &&
      /^[\p{Ll}\d]/u.test(token?.text ?? '')
    ) {
      // Lower-case posts: "head of additional needs".
      at += 1;
      while (
        at - from < 14 &&
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
function postOrBody(tokens: readonly Token[], from: number): OwnerPhrase | null {
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
      const end = complement(tokens, at + 1);
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

/** Capitals that name a matter, not a person: "CSE". */
const isMatter = (text: string): boolean => NOT_INITIALS.has(text.toLowerCase());

/** An owner that begins at a token, an article before it passed over; null if none does. */
export function parseOwner(tokens: readonly Token[], start: number, people: People): OwnerPhrase | null {
  let from = start;
  if (ARTICLE.test(tokens[from]?.text ?? '')) from += 1;
  const hasArticle = from > start;
  const token = tokens[from];
  if (!token || !isWord(token)) return null;
  const word = lower(token);
  const named = person(tokens, from);
  if (named) return named;
  if (/^(?:all|each|every|both|any)$/i.test(word)) {
    const after = postOrBody(tokens, from + 1);
    const group = GROUPS.has(lower(tokens[from + 1])) ? from + 2 : null;
    if (group || after) return { from, to: Math.max(group ?? 0, after?.to ?? 0), kind: 'group' };
    return word === 'all' && !/^(?:the|of|these|those|this|other)$/i.test(tokens[from + 1]?.text ?? '')
      ? { from, to: from + 1, kind: 'group' }
      : null;
  }
  const post = postOrBody(tokens, from);
  if (post) return post;
  if (GROUPS.has(word)) return { from, to: from + 1, kind: 'group' };
  for (let at = from + 1; at < from + 3; at += 1)
    if (MODIFIERS.has(lower(tokens[at - 1])) && GROUPS.has(lower(tokens[at])))
      return { from, to: at + 1, kind: 'group' };
  if (!isCapitalised(token)) return null;
  if (INITIALS.test(token.text)) {
    const known = people.lookUp(token.text) !== null;
    if (!known && isMatter(token.text) && !/^(?:to|will)$/.test(tokens[from + 1]?.text ?? '')) return null;
    if (!known && token.text.length > 3 && !hasArticle) return { from, to: from + 1, kind: 'body' };
    const after = nameEnd(tokens, from + 1, 2);
    if (!known && after > from + 1) return { from, to: after, kind: 'body' };
    return { from, to: from + 1, kind: hasArticle ? 'body' : 'initials' };
  }
  const end = nameEnd(tokens, from, 3);
  if (end > from && !hasArticle) return { from, to: end, kind: 'name' };
  return null;
}

/** Several owners: "A and B", "PA/VB", "Jan + Ali", "Councillors Pryor and Rao". */
export interface OwnerList {
  readonly owners: readonly OwnerPhrase[];
  /** Token index after the last of them. */
  readonly to: number;
}

const SEPARATOR = /^(?:and|or|&|\+|\/|,|;)$/i;

/** Owners from a token on, as many as follow one another; null if none begins there. */
export function parseOwnerList(tokens: readonly Token[], start: number, people: People): OwnerList | null {
  const first = parseOwner(tokens, start, people);
  if (!first) return null;
  const owners = [first];
  const marks: string[] = [];
  let shared = PLURAL_HONORIFICS.has(lower(tokens[first.from]));
  let to = skipBrackets(tokens, first.to);
  while (owners.length < 10) {
    let at = to;
    if (!SEPARATOR.test(tokens[at]?.text ?? '')) break;
    const mark = tokens[at]?.text ?? '';
    at += 1;
    if (/^(?:,|\/)$/.test(mark) && /^(?:and|&)$/i.test(tokens[at]?.text ?? '')) at += 1;
    const next = parseOwner(tokens, at, people) ?? (shared ? surname(tokens, at) : null);
    if (!next) break;
    if (PLURAL_HONORIFICS.has(lower(tokens[next.from]))) shared = true;
    owners.push(next);
    marks.push(at - to > 1 ? 'and' : mark);
    to = skipBrackets(tokens, next.to);
  }
  // "Mr Hale, Head of Roads, …": what follows a lone comma names the same person again.
  if (owners.length === 2 && marks[0] === ',' && !shared && first.kind !== 'group') {
    const closing = tokens[to]?.text === ',' ? to + 1 : to;
    return { owners: [first], to: closing };
  }
  return { owners, to };
}

const surname = (tokens: readonly Token[], at: number): OwnerPhrase | null => {
  const to = nameEnd(tokens, at);
  return to > at ? { from: at, to, kind: 'person' } : null;
};

/** Passes over "(Head of Roads)" or "(LB)" right after a name. */
function skipBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let close = at + 1; close < at + 14 && close < tokens.length; close += 1)
    if (tokens[close]?.text === ')') return close + 1;
  return at;
}
