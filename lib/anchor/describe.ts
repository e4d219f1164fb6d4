import type { PassageSelector, Range, ReadText } from '../model/index.ts';
import { occurrencesOf } from './hits.ts';
import { indexWords, type WordIndex } from './words.ts';

/** A text and the version of the index that its offsets count in. */
export type VersionedText = ReadText & { readonly version?: number };

/** Fewest and most characters kept on each side (design study, B6). */
const SHORTEST = 32;
const LONGEST = 200;
/** Occurrences beyond this many are not told apart: a page that repeats words so often is a form, not minutes. */
const MOST_OCCURRENCES = 512;

/**
 * Notes a passage so that it can be found again: its words, its place, its heading and the words around it. Those
 * grow, to the next word's edge, until no other occurrence of the passage stands between the same words, or to 200
 * characters a side. White space at the ends of the range is left out; a range beyond the text is cut to it. To note
 * many passages of one text, use `describer`.
 *
 * @param heading item number or heading over the passage, or null; give `find` the same kind (see `HeadingAt`)
 */
export const describe = (text: VersionedText, range: Range, heading: string | null): PassageSelector =>
  selectorOf(text, range, heading, (exact) => occurrencesIn(text.text, exact));

/** Gives `describe` for one text, quick for many passages: the text is read once, at the first of them. */
export function describer(text: VersionedText): (range: Range, heading: string | null) => PassageSelector {
  let index: WordIndex | null = null;
  return (range, heading) =>
    selectorOf(text, range, heading, (exact) => {
      index ??= indexWords(text.text);
      return occurrencesOf(exact, index, MOST_OCCURRENCES);
    });
}

function selectorOf(
  text: VersionedText,
  range: Range,
  heading: string | null,
  occurrences: (exact: string) => readonly number[],
): PassageSelector {
  const all = text.text;
  const limit = (offset: number) => Math.min(Math.max(0, offset), all.length);
  let start = limit(range.start);
  let end = Math.max(start, limit(range.end));
  while (start < end && isSpace(all, start)) start += 1;
  while (end > start && isSpace(all, end - 1)) end -= 1;
  const exact = all.slice(start, end);
  const others = exact === '' ? [] : occurrences(exact).filter((at) => at !== start);
  const { before, after } = contextNeeded(all, start, exact.length, others);
  return {
    exact,
    prefix: all.slice(wordEdgeBefore(all, start, before), start),
    suffix: all.slice(end, wordEdgeAfter(all, end, after)),
    start,
    end,
    heading,
    indexVersion: text.version ?? 1,
  };
}

function occurrencesIn(all: string, exact: string): number[] {
  const found: number[] = [];
  for (let at = all.indexOf(exact); at >= 0 && found.length < MOST_OCCURRENCES;) {
    found.push(at);
    at = all.indexOf(exact, at + 1);
  }
  return found;
}

/**
 * Characters needed on each side so that no other occurrence of the passage has the same surroundings. Occurrences in
 * other spaces or quotation marks are not looked for: `find` puts such twins before a person.
 */
function contextNeeded(
  all: string,
  start: number,
  length: number,
  others: readonly number[],
): { before: number; after: number } {
  let before = SHORTEST;
  let after = SHORTEST;
  for (const at of others) {
    const sameBefore = commonBefore(all, at, start);
    const sameAfter = commonAfter(all, at + length, start + length);
    if (sameBefore < before || sameAfter < after) continue;
    if (sameBefore >= LONGEST && sameAfter >= LONGEST) continue;
    if (sameBefore <= sameAfter) before = sameBefore + 1;
    else after = sameAfter + 1;
  }
  return { before, after };
}

function commonBefore(text: string, one: number, other: number): number {
  let length = 0;
  const most = Math.min(one, other, LONGEST);
  while (length < most && text.charCodeAt(one - 1 - length) === text.charCodeAt(other - 1 - length))
    length += 1;
  return length;
}

function commonAfter(text: string, one: number, other: number): number {
  let length = 0;
  const most = Math.min(text.length - Math.max(one, other), LONGEST);
  while (length < most && text.charCodeAt(one + length) === text.charCodeAt(other + length)) length += 1;
  return length;
}

/** Start of the word that lies at least `length` before `offset`, or of the shortest piece if that word is endless. */
function wordEdgeBefore(all: string, offset: number, length: number): number {
  let at = Math.max(0, offset - length);
  const furthest = Math.max(0, offset - LONGEST);
  const wanted = at;
  while (at > furthest && !isSpace(all, at - 1)) at -= 1;
  if (at > 0 && !isSpace(all, at - 1)) at = wanted;
  return isLowSurrogate(all, at) ? at - 1 : at;
}

function wordEdgeAfter(all: string, offset: number, length: number): number {
  let at = Math.min(all.length, offset + length);
  const furthest = Math.min(all.length, offset + LONGEST);
  const wanted = at;
  while (at < furthest && !isSpace(all, at)) at += 1;
  if (at < all.length && !isSpace(all, at)) at = wanted;
  return isLowSurrogate(all, at) ? at + 1 : at;
}

const isSpace = (all: string, at: number): boolean => /\s/.test(all.charAt(at));

function isLowSurrogate(all: string, at: number): boolean {
  const code = all.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
