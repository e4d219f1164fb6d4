import type { Verdict } from '../model/index.ts';
import type { ChangeKind } from './meaning.ts';
import { isOnlyOne } from './hits.ts';
import type { Page, Place, Sought } from './places.ts';

/** What the search says of one passage. */
export interface Answer {
  readonly verdict: Verdict;
  /** Best first. The first is meant by `moved` and `changed`; `exact` is said without looking, and has none. */
  readonly places: readonly Place[];
  /** True where nothing around the place speaks for it: passages kept before and after it may speak against it. */
  readonly tentative: boolean;
}

/** What the search came across besides places. */
export interface Hits {
  /** How often the passage's very words stand on the page. */
  readonly count: number;
  /** Whether what stood before the passage and what stood after it now stand side by side. */
  readonly leftGap: boolean;
}

/** Least similarity at which other words count as the passage, changed (design study, B6). */
const CHANGED_FROM = 0.85;
/** Least similarity at which a place is offered for a passage that is missing. */
const OFFERED_FROM = 0.5;
/** Scores nearer than this do not tell two places apart. */
export const ALIKE = 0.12;
/** Words this long do not stand in two unrelated places by chance. */
const DISTINCTIVE = 48;
/** Below this share of unchanged words nothing is offered. */
const HOPELESS = 0.35;
/** Share of the words on both sides that must be the same for a place to be the passage's very own. */
const IN_ITS_PLACE = 0.8;
const MOSTLY = 0.5;
/** As `IN_ITS_PLACE`, where the passage's very words stand elsewhere on the page. */
const WITHOUT_DOUBT = 0.95;
/** Changes that are always told, never taken for another passage, in the passage's own place. */
const GRAVE: readonly ChangeKind[] = ['negation', 'date', 'number', 'name'];

/** Chooses among hits that stand between all the stored words: only the heading can tell those apart. */
export function decideInContext(places: readonly Place[]): Answer {
  const ranked = byScore(places);
  const alike = ranked.filter((place) => (ranked[0]?.score ?? 0) - place.score < ALIKE);
  return answer(alike.length > 1 ? 'ambiguous' : 'moved', alike);
}

/**
 * Chooses among places that each have something against them: changed words, changed surroundings. What cannot be
 * decided is `ambiguous`, never guessed: a wrong place is worse than a question.
 */
export function decide(page: Page, sought: Sought, places: readonly Place[], hits: Hits): Answer {
  const ranked = byScore(places);
  const best = ranked[0];
  if (!best) return answer('missing', []);
  const isPossible = (place: Place) => couldBe(page, sought, place);
  const alike = ranked.filter((place) => best.score - place.score < ALIKE && isPossible(place));
  if (best.equal) {
    const rivals = alike.filter((place) => place.equal || (isInItsPlace(place) && !isInItsPlace(best)));
    if (rivals.length > 1) return answer('ambiguous', rivals);
    if (isSupported(page, sought, best) || isOwnOfItem(sought, best, hits)) return answer('moved', [best]);
    if (standsAlone(page, sought, best, ranked, hits)) return { ...answer('moved', [best]), tentative: true };
    return answer('ambiguous', ranked.filter(isPossible));
  }
  const twin = ranked.find((place) => place.equal);
  if (alike.length > 1 || (twin && !outweighs(best, twin))) {
    return answer('ambiguous', ranked.filter(isPossible));
  }
  if (isPossible(best)) return answer('changed', [best]);
  const offered = ranked.filter(
    (place) => place.kept >= HOPELESS && place.difference().similarity >= OFFERED_FROM,
  );
  return answer('missing', offered);
}

const answer = (verdict: Verdict, places: readonly Place[]): Answer => ({
  verdict,
  places,
  tentative: false,
});

const byScore = (places: readonly Place[]): Place[] =>
  [...places].sort((one, other) => other.score - one.score || one.range.start - other.range.start);

/** Whether the place may be called the passage's, were it the only one. */
function couldBe(page: Page, sought: Sought, place: Place): boolean {
  if (place.equal) return true;
  if (place.kept < HOPELESS) return false;
  const { similarity, changes } = place.difference();
  if (similarity >= CHANGED_FROM) {
    if (isSupported(page, sought, place) || place.heading === true) return true;
    // It will be told as a change, so one side is enough even if those words are common.
    if (Math.max(place.before ?? 0, place.after ?? 0) >= IN_ITS_PLACE) return true;
    const isSlip = changes.every(({ kind }) => !GRAVE.includes(kind));
    return isSlip && sought.pattern.quote.length >= DISTINCTIVE;
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
  if (touches || !isInItsPlace(place, WITHOUT_DOUBT)) return false;
  return place.difference().similarity >= CHANGED_FROM;
}

/**
 * Whether enough of what stood around the passage stands around this place: most of it on both sides, or all of it
 * on one if those words stand nowhere else.
 */
function isSupported(page: Page, { selector, pattern }: Sought, place: Place): boolean {
  const { before, after } = place;
  // Nothing was stored around it, as in selectors made elsewhere: then its place speaks for it, or nothing does.
  if (before === null && after === null) return place.range.start === selector.start;
  if (isInItsPlace(place, MOSTLY)) return true;
  return (
    ((before ?? 0) >= IN_ITS_PLACE && isOnlyOne(pattern, page.index, 'before')) ||
    ((after ?? 0) >= IN_ITS_PLACE && isOnlyOne(pattern, page.index, 'after'))
  );
}

/** Whether a whole sentence, on the page once only, merely changed its place among the others of its item. */
const isOwnOfItem = ({ pattern }: Sought, place: Place, { count }: Hits): boolean =>
  count === 1 && place.heading === true && pattern.quote.length >= DISTINCTIVE;

/**
 * Whether the passage's words are its own even in new surroundings: long, on the page once only, not under a
 * heading other than the stored one, and with no gap left where the passage used to stand.
 */
function standsAlone(
  page: Page,
  { selector, pattern }: Sought,
  place: Place,
  all: readonly Place[],
  hits: Hits,
): boolean {
  if (hits.count > 1 || hits.leftGap) return false;
  if (place.heading === true) return true;
  if (pattern.quote.length < DISTINCTIVE) return false;
  if (all.some((other) => other !== place && isInItsPlace(other))) return false;
  const renamed = selector.heading !== null && !page.index.text.includes(selector.heading.trim());
  return place.heading === null || renamed;
}
