import type { PassageSelector } from '../model/index.ts';
import { align } from './align.ts';
import { compare, type Comparison } from './comparison.ts';
import { differenceOf, type Difference } from './difference.ts';
import { sameHeading, type HeadingAt } from './headings.ts';
import { equalAround } from './hits.ts';
import type { Pattern } from './pattern.ts';
import type { WordIndex } from './words.ts';

/** A page as the search sees it. */
export interface Page {
  readonly index: WordIndex;
  /** Takes an offset of the folded text. */
  readonly headingAt: HeadingAt;
}

/** A passage being looked for. */
export interface Sought {
  readonly selector: PassageSelector;
  readonly pattern: Pattern;
}

/** A place that may be the passage's, with what speaks for it. Ranges are of the folded text. */
export interface Place extends Comparison {
  /** Whether the words there are the passage's own. */
  readonly equal: boolean;
  /** Whether it stands under the stored heading; null where either is unknown. */
  readonly heading: boolean | null;
  /** What all that speaks for it amounts to; see `scored`. */
  readonly score: number;
  /** How the words there differ; worked out when first asked for, since few places come to that. */
  difference(): Difference;
}

/** Words that may be added or lost in one passage before what follows them is out of sight. */
const MOST_SLACK = 64;
/** Share of the words on both sides that tells a gap. */
const GAP = 0.7;
/** What it adds to a score that not a letter has changed, and that the heading is the same. */
const VERY_WORDS = 0.2;
const SAME_HEADING = 0.5;
/** Less agreement than this is chance: any two sentences share a "the" or a "that". */
const CHANCE = 0.4;
const NO_DIFFERENCE: Difference = { similarity: 1, changes: [] };

/** The place of a hit that stands between all the words that were stored. */
export const placeInContext = (page: Page, sought: Sought, at: number): Place =>
  placeOfWords(page, sought, at, 1, 1);

/**
 * The place of a hit, that is of the passage's very words at an offset, with what is left of its surroundings. Looked at
 * closely, words around it count also where others came between; otherwise up to the first letter that differs.
 */
export function placeOfHit(page: Page, sought: Sought, at: number, closely: boolean): Place {
  const { pattern } = sought;
  const { index } = page;
  if (closely && pattern.endWord > pattern.firstWord) {
    const place = placeNear(page, sought, index.wordAt(at) - pattern.firstWord);
    if (place && place !== 'gap' && place.equal && place.range.start === at) return place;
  }
  // The words repeat close by, or there are none but marks: compare the surroundings letter by letter.
  const same = equalAround(pattern, index, at);
  const share = (equal: number, all: number) => (all > 0 ? equal / all : null);
  const before = share(same.before, pattern.quoteStart);
  const after = share(same.after, pattern.text.length - pattern.quoteEnd);
  return placeOfWords(page, sought, at, before, after);
}

/**
 * The best place near a word of the text (see `likelyPlaces`), or null if nothing there is like the passage; `gap` if
 * what stood around it is there, side by side, and no word of the passage in between.
 */
export function placeNear(page: Page, sought: Sought, word: number): Place | 'gap' | null {
  const { pattern } = sought;
  const { index } = page;
  const slack = Math.min(MOST_SLACK, 8 + (pattern.words.count >> 4));
  const partners = align(pattern, index, word, slack);
  const found = compare(pattern, index, partners);
  const { range } = found;
  if (!range) return Math.min(found.before ?? 0, found.after ?? 0) >= GAP ? 'gap' : null;
  const equal =
    range.end - range.start === pattern.quote.length && index.text.startsWith(pattern.quote, range.start);
  if (equal) return placeOfWords(page, sought, range.start, found.before, found.after);
  let difference: Difference | null = null;
  return scored(page, sought, { ...found, range }, false, () => {
    difference ??= differenceOf(pattern, index, partners, range);
    return difference;
  });
}

function placeOfWords(
  page: Page,
  sought: Sought,
  at: number,
  before: number | null,
  after: number | null,
): Place {
  const range = { start: at, end: at + sought.pattern.quote.length };
  return scored(page, sought, { range, before, after, kept: 1 }, true, () => NO_DIFFERENCE);
}

/** Words count up to 2, each side up to 1, more for the very words and for the heading. */
function scored(
  page: Page,
  { selector }: Sought,
  found: Comparison,
  equal: boolean,
  difference: () => Difference,
): Place {
  const { range, kept } = found;
  const over = selector.heading === null ? null : page.headingAt(range.start);
  const heading = selector.heading === null || over === null ? null : sameHeading(selector.heading, over);
  // Where nothing stood beside the passage because the text began or ended there, nothing must stand there now.
  const wasFirst = selector.prefix === '' && selector.suffix !== '' && selector.start === 0;
  const wasLast = selector.suffix === '' && selector.prefix !== '';
  const before = wasFirst ? Number(page.index.wordAt(range.start) === 0) : found.before;
  const after = wasLast ? Number(page.index.wordAt(range.end) === page.index.count) : found.after;
  const score =
    2 * kept + (equal ? VERY_WORDS : 0) + side(before) + side(after) + (heading ? SAME_HEADING : 0);
  return { range, equal, before, after, heading, kept, score, difference };
}

function side(share: number | null): number {
  if (share === null) return 0.5;
  return share < CHANCE ? 0 : share;
}
