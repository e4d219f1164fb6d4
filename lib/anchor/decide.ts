import type { Verdict } from '../model/index.ts';
import type { ChangeKind } from './meaning.ts';
import type { Page, Place, Sought } from './places.ts';

/** What the search says of one passage. */
export interface Answer {
  readonly verdict: Verdict;
  /** Best first. The first is meant by `moved` and `changed`; `exact` is said without looking, and has none. */
  readonly places: readonly Place[];
}

/** Least similarity at which other words count as the passage, changed (design study, B6). */
const CHANGED_FROM = 0.85;
/** Least similarity at which a place is offered for a passage that is missing. */
const OFFERED_FROM = 0.5;
const MOST_OFFERED = 3;
/** Scores nearer than this do not tell two places apart. */
const ALIKE = 0.12;
/** Words this long do not stand in two unrelated places by chance. */
const DISTINCTIVE = 48;
/** Fewest unchanged characters by which changed words are known again without their surroundings. */
const RECOGNISABLE = 16;
/** Share of the words on both sides that must be the same for a place to be the passage's very own. */
const IN_ITS_PLACE = 0.8;
/** As `IN_ITS_PLACE`, where the passage's very words stand elsewhere on the page. */
const WITHOUT_DOUBT = 0.95;
/** Changes that are always told, never taken for another passage, in the passage's own place. */
const GRAVE: readonly ChangeKind[] = ['negation', 'date', 'number', 'name'];

/** Chooses among hits that stand between all the stored words: only the heading can tell those apart. */
export function decideInContext(places: readonly Place[]): Answer {
  const ranked = byScore(places);
  const alike = ranked.filter((place) => (ranked[0]?.score ?? 0) - place.score < ALIKE);
  return { verdict: alike.length > 1 ? 'ambiguous' : 'moved', places: alike };
}

/**
 * Chooses among places that each have something against them: changed words, changed surroundings. What cannot be
 * decided is `ambiguous`, never guessed: a wrong place is worse than a question.
 *
 * @param hitCount how often the passage's very words stand on the page
 */
export function decide(page: Page, sought: Sought, places: readonly Place[], hitCount: number): Answer {
  const ranked = byScore(places);
  const best = ranked[0];
  if (!best) return { verdict: 'missing', places: [] };
  const alike = ranked.filter((place) => best.score - place.score < ALIKE && couldBe(place));
  if (best.equal) {
    const rivals = alike.filter((place) => place.equal || (isInItsPlace(place) && !isInItsPlace(best)));
    if (rivals.length > 1) return { verdict: 'ambiguous', places: rivals };
    if (isSupported(best, sought) || standsAlone(page, sought, best, ranked, hitCount)) {
      return { verdict: 'moved', places: [best] };
    }
    return { verdict: 'ambiguous', places: ranked.filter((place) => place.equal).slice(0, MOST_OFFERED) };
  }
  const twin = ranked.find((place) => place.equal);
  if (twin && !outweighs(best, twin)) {
    return {
      verdict: 'ambiguous',
      places: [twin, ...ranked.filter((place) => place !== twin && couldBe(place))],
    };
  }
  if (alike.length > 1) return { verdict: 'ambiguous', places: alike };
  if (couldBe(best)) return { verdict: 'changed', places: [best] };
  const offered = ranked.filter((place) => place.difference.similarity >= OFFERED_FROM);
  return { verdict: 'missing', places: offered.slice(0, MOST_OFFERED) };
}

const byScore = (places: readonly Place[]): Place[] =>
  [...places].sort((one, other) => other.score - one.score || one.range.start - other.range.start);

/** Whether the place may be called the passage's, were it the only one. */
export function couldBe(place: Place): boolean {
  if (place.equal) return true;
  const { similarity, changes } = place.difference;
  if (similarity >= CHANGED_FROM) {
    return place.kept >= RECOGNISABLE || Math.max(place.before ?? 0, place.after ?? 0) >= 0.5;
  }
  // "by 30 November 2024" that became "by Easter" in its very place is a changed date, however few letters are left.
  const [change, ...more] = changes;
  const isOneGrave = change !== undefined && more.length === 0 && GRAVE.includes(change.kind);
  return similarity >= OFFERED_FROM && isOneGrave && isInItsPlace(place);
}

/** Whether the words on both sides say that the passage stood here, whatever stands here now. */
const isInItsPlace = ({ before, after }: Place, share = IN_ITS_PLACE): boolean =>
  (before !== null || after !== null) && (before ?? 1) >= share && (after ?? 1) >= share;

/** Whether other words in the passage's own place count for more than its very words somewhere else. */
function outweighs(place: Place, twin: Place): boolean {
  const touches = Math.max(twin.before ?? 0, twin.after ?? 0) >= WITHOUT_DOUBT;
  const isAlike = place.difference.similarity >= CHANGED_FROM;
  return isAlike && !touches && isInItsPlace(place, WITHOUT_DOUBT);
}

/** Whether enough of what stood around the passage stands around this place. */
function isSupported(place: Place, { selector }: Sought): boolean {
  const sides = [place.before, place.after].filter((side) => side !== null);
  // Nothing was stored around it, as in selectors made elsewhere: then its place speaks for it, or nothing does.
  if (sides.length === 0) return place.range.start === selector.start;
  const mean = sides.reduce((total, side) => total + side, 0) / sides.length;
  return mean >= 0.45 || Math.max(...sides) >= 0.6;
}

/**
 * Whether the passage's words are its own even in new surroundings: long, on the page once only, not under a
 * heading other than the stored one, and with no gap left where the passage used to stand.
 */
function standsAlone(
  page: Page,
  { selector, pattern }: Sought,
  place: Place,
  all: readonly Place[],
  hitCount: number,
): boolean {
  if (hitCount > 1) return false;
  if (place.heading === true) return true;
  if (pattern.quote.length < DISTINCTIVE) return false;
  if (all.some((other) => other !== place && isInItsPlace(other))) return false;
  const renamed = selector.heading !== null && !page.index.text.includes(selector.heading.trim());
  return place.heading === null || renamed;
}
