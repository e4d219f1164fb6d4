import { PLURAL_HONORIFICS } from '../words/honorifics.ts';
import { INITIALS, nameEnd, person, type OwnerPhrase } from './names.ts';
import type { People } from './people.ts';
import { postOrBody } from './posts.ts';
import { isCapitalised, isWord, lower, type Token } from './tokens.ts';
import { GROUPS, MODIFIERS, NOT_INITIALS, STOPS } from './words.ts';

const ARTICLE = /^(?:the|a|an|our|your|his|her|their)$/i;

/** Capitals that name a matter, not a person: "CSE". */
const isMatter = (text: string): boolean => NOT_INITIALS.has(text.toLowerCase());

const QUANTIFIER = /^(?:all|each|every|both|any)$/;

/** "All", "all partners", "each councillor", "any district". */
function everyone(tokens: readonly Token[], from: number): OwnerPhrase | null {
  const isAll = lower(tokens[from]) === 'all';
  const next = tokens[from + 1];
  const isNoun =
    GROUPS.has(lower(next)) || (!isAll && /^\p{Ll}{4,}$/u.test(next?.text ?? '') && !STOPS.has(lower(next)));
  const to = Math.max(isNoun ? from + 2 : 0, postOrBody(tokens, from + 1)?.to ?? 0);
  if (to > 0) return { from, to, kind: 'group' };
  const isAlone = isAll && !/^(?:the|of|these|those|this|other)$/.test(lower(next));
  return isAlone ? { from, to: from + 1, kind: 'group' } : null;
}

/** "RJ", "the LSCB", "NHS England": initials of a person, or a body. */
function capitals(
  tokens: readonly Token[],
  from: number,
  hasArticle: boolean,
  people: People,
): OwnerPhrase | null {
  const text = tokens[from]?.text ?? '';
  const isKnown = people.lookUp(text) !== null;
  if (!isKnown && isMatter(text) && !/^(?:to|will)$/.test(tokens[from + 1]?.text ?? '')) return null;
  if (!isKnown && text.length > 3 && !hasArticle) return { from, to: from + 1, kind: 'body' };
  const longer = nameEnd(tokens, from + 1, 2);
  if (!isKnown && longer > from + 1) return { from, to: longer, kind: 'body' };
  return { from, to: from + 1, kind: hasArticle ? 'body' : 'initials' };
}

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
  if (QUANTIFIER.test(word)) return everyone(tokens, from);
  const post = postOrBody(tokens, from);
  if (post) return post;
  if (GROUPS.has(word)) return { from, to: from + 1, kind: 'group' };
  // "Senior officers", "health and council colleagues".
  if (MODIFIERS.has(word))
    for (
      let at = from;
      at < from + 4 && (MODIFIERS.has(lower(tokens[at])) || lower(tokens[at]) === 'and');
      at += 1
    )
      if (GROUPS.has(lower(tokens[at + 1]))) return { from, to: at + 2, kind: 'group' };
  if (!isCapitalised(token)) return null;
  if (INITIALS.test(token.text)) return capitals(tokens, from, hasArticle, people);
  const end = nameEnd(tokens, from, 3);
  if (end > from) return { from, to: end, kind: hasArticle ? 'titled' : 'name' };
  return null;
}

/** Several owners: "A and B", "PA/VB", "Jan + Ali", "Councillors Pryor and Rao". */
export interface OwnerList {
  readonly owners: readonly OwnerPhrase[];
  /** Token index after the last of them. */
  readonly to: number;
}

/** Whether one honorific is for all the names that follow. */
const isShared = (tokens: readonly Token[], { from }: OwnerPhrase): boolean =>
  PLURAL_HONORIFICS.has(lower(tokens[from])) || PLURAL_HONORIFICS.has(lower(tokens[from - 1]));

const SEPARATOR = /^(?:and|or|&|\+|\/|,|;)$/i;

/** Owners from a token on, as many as follow one another; null if none begins there. */
export function parseOwnerList(tokens: readonly Token[], start: number, people: People): OwnerList | null {
  const first = parseOwner(tokens, start, people);
  if (!first) return null;
  const owners = [first];
  const marks: string[] = [];
  let shared = isShared(tokens, first);
  let to = skipBrackets(tokens, first.to);
  while (owners.length < 10) {
    let at = to;
    if (!SEPARATOR.test(tokens[at]?.text ?? '')) break;
    const mark = tokens[at]?.text ?? '';
    at += 1;
    if (/^(?:,|\/)$/.test(mark) && /^(?:and|&)$/i.test(tokens[at]?.text ?? '')) at += 1;
    const next = parseOwner(tokens, at, people) ?? (shared ? surname(tokens, at) : null);
    if (!next) break;
    if (isShared(tokens, next)) shared = true;
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
