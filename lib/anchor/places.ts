import type { PassageSelector, Range } from '../model/index.ts';
import { align } from './align.ts';
import { compare, type Comparison, type Difference } from './difference.ts';
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
export interface Place {
  readonly range: Range;
  /** Whether the words there are the passage's own. */
  readonly equal: boolean;
  readonly difference: Difference;
  /** Share of the words before and after that are the same; null where none were stored. */
  readonly before: number | null;
  readonly after: number | null;
  /** Whether it stands under the stored heading; null where either is unknown. */
  readonly heading: boolean | null;
  /** Characters of the passage's words that are unchanged. */
  readonly kept: number;
  /** From 0 to 4.5: words count up to 2, each side 1, the heading a half. */
  readonly score: number;
}

/** The place of a hit that stands between all the words that were stored. */
export const placeInContext = (page: Page, sought: Sought, at: number): Place =>
  equalPlace(page, sought, at, { before: 1, after: 1 });

/** The place of a hit, that is of the passage's very words at an offset, with what is left of its surroundings. */
export function placeOfHit(page: Page, sought: Sought, at: number): Place {
  const { pattern } = sought;
  const { index } = page;
  const hasWords = pattern.endWord > pattern.firstWord;
  const found = hasWords ? comparisonAt(page, pattern, index.wordAt(at) - pattern.firstWord) : null;
  if (found?.range.start === at) return equalPlace(page, sought, at, found);
  // The words repeat close by, or there are none but marks: compare the surroundings letter by letter.
  const same = equalAround(pattern, index, at);
  const share = (equal: number, all: number) => (all > 0 ? equal / all : null);
  return equalPlace(page, sought, at, {
    before: share(same.before, pattern.quoteStart),
    after: share(same.after, pattern.text.length - pattern.quoteEnd),
  });
}

/** The best place near a word of the text (see `likelyPlaces`), or null if nothing there is like the passage. */
export function placeNear(page: Page, sought: Sought, word: number): Place | null {
  const { pattern } = sought;
  const found = comparisonAt(page, pattern, word);
  if (!found) return null;
  const { range, kept, similarity, changes } = found;
  const equal =
    range.end - range.start === pattern.quote.length &&
    page.index.text.startsWith(pattern.quote, range.start);
  return scored(page, sought, { ...found, difference: { similarity, changes }, equal, range, kept });
}

function equalPlace(
  page: Page,
  sought: Sought,
  at: number,
  around: { readonly before: number | null; readonly after: number | null },
): Place {
  const { length } = sought.pattern.quote;
  return scored(page, sought, {
    range: { start: at, end: at + length },
    difference: { similarity: 1, changes: [] },
    before: around.before,
    after: around.after,
    kept: length,
    equal: true,
  });
}

function comparisonAt(page: Page, pattern: Pattern, word: number): Comparison | null {
  const slack = 8 + (pattern.words.count >> 4);
  return compare(pattern, page.index, align(pattern, page.index, word, slack));
}

function scored(page: Page, { selector }: Sought, place: Omit<Place, 'heading' | 'score'>): Place {
  const { range, equal, difference, kept } = place;
  const found = selector.heading === null ? null : page.headingAt(range.start);
  const heading = selector.heading === null || found === null ? null : sameHeading(selector.heading, found);
  // Where nothing stood beside the passage because the text began or ended there, nothing must stand there now.
  const wasFirst = selector.prefix === '' && selector.suffix !== '' && selector.start === 0;
  const wasLast = selector.suffix === '' && selector.prefix !== '';
  const before = wasFirst ? Number(page.index.wordAt(range.start) === 0) : place.before;
  const after = wasLast ? Number(page.index.wordAt(range.end) === page.index.count) : place.after;
  const score = 2 * difference.similarity + (before ?? 0.5) + (after ?? 0.5) + (heading ? 0.5 : 0);
  return { range, equal, difference, before, after, heading, kept, score };
}
