import type { PassageSelector } from '../model/index.ts';
import { decide, decideInContext, type Answer } from './decide.ts';
import { equalAround, hitsOf } from './hits.ts';
import { patternOf, type Pattern } from './pattern.ts';
import { placeInContext, placeNear, placeOfHit, type Page, type Place } from './places.ts';
import { isSamePlace, likelyPlaces } from './seeds.ts';
import type { WordIndex } from './words.ts';

/** Fewest stored characters around a passage that, all found again, settle its place. */
const ENOUGH_CONTEXT = 16;
const LIKEST = 2;
const NEAREST = 2;
const MOST_LIKELY = 3;

/**
 * Finds one passage on a page by its words, its surroundings and its heading, and says how sure that is: first its
 * very words, then, unless those stand between all the stored words, places that are merely like it.
 */
export function search(page: Page, selector: PassageSelector): Answer {
  const pattern = patternOf(selector);
  if (pattern.quote === '') return { verdict: 'missing', places: [], tentative: false };
  const sought = { selector, pattern };
  const { index } = page;
  const hits = hitsOf(pattern, index);
  const inContext = hits.filter((at) => isInContext(pattern, index, at));
  if (inContext.length > 0) {
    return decideInContext(inContext.map((at) => placeInContext(page, sought, at)));
  }
  const places = new Map<number, Place>();
  let leftGap = false;
  const consider = (place: Place | 'gap' | null) => {
    if (place === 'gap') leftGap = true;
    else if (place) {
      const known = places.get(place.range.start);
      if (!known || known.score < place.score) places.set(place.range.start, place);
    }
  };
  const close = worthComparing(pattern, index, hits, selector.start);
  for (const at of hits) consider(placeOfHit(page, sought, at, close.has(at)));
  // The stored place is a guess like any other: near enough, since folding shifts it by less than is looked at.
  const stored = index.wordAt(selector.start) - pattern.firstWord;
  const known = hits.map((at) => index.wordAt(at) - pattern.firstWord);
  for (const word of [...likelyPlaces(pattern, index, MOST_LIKELY), stored]) {
    if (!known.some((other) => isSamePlace(other, word))) consider(placeNear(page, sought, word));
  }
  return decide(page, sought, [...places.values()], { count: hits.length, leftGap });
}

function isInContext(pattern: Pattern, index: WordIndex, at: number): boolean {
  const before = pattern.quoteStart;
  const after = pattern.text.length - pattern.quoteEnd;
  if (before + after < ENOUGH_CONTEXT) return false;
  const same = equalAround(pattern, index, at);
  return same.before === before && same.after === after;
}

/**
 * The hits with most equal letters around them and those nearest to the stored place: on a page of a hundred "That the
 * report be noted" few are worth a close look.
 */
function worthComparing(
  pattern: Pattern,
  index: WordIndex,
  hits: readonly number[],
  stored: number,
): ReadonlySet<number> {
  if (hits.length <= LIKEST + NEAREST) return new Set(hits);
  const nearest = hits.toSorted((one, other) => Math.abs(one - stored) - Math.abs(other - stored));
  const likest = hits
    .map((at) => ({ at, around: equalAround(pattern, index, at) }))
    .sort((one, other) => other.around.before + other.around.after - one.around.before - one.around.after)
    .map(({ at }) => at);
  return new Set([...likest.slice(0, LIKEST), ...nearest.slice(0, NEAREST)]);
}
