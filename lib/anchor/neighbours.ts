import type { PassageSelector } from '../model/index.ts';
import { ALIKE, type Answer } from './decide.ts';
import { inOrder, type Moved } from './in-order.ts';
import type { Place } from './places.ts';

/** A lone passage that moved no further than this, with every twin at least ten times as far, has stayed where it was. */
const STAYED_WITHIN = 32;
const TWINS_BEYOND = 10;
/** A passage with nothing left around it must have moved as far as the passages kept before and after, give or take this. */
const ASTRAY = 64;
const WHOLE_NEIGHBOUR = 0.8;

/**
 * Tells twins apart by the passages around them: where the passages kept before and after it are now, this one
 * must stand between, and where both moved by the same distance it did too. An answer that only the passage's own words
 * speak for must stand between them as well, or becomes ambiguous. Gives the answers anew; what stays undecided is left.
 *
 * @param offsetOf where a place begins in the text that the selectors count in
 */
export function settleByNeighbours(
  selectors: readonly PassageSelector[],
  answers: readonly Answer[],
  offsetOf: (place: Place) => number,
): Answer[] {
  const isOpen = (answer: Answer) =>
    answer.tentative || (answer.verdict === 'ambiguous' && answer.places.length > 1);
  if (!answers.some(isOpen)) return [...answers];
  const known = selectors
    .flatMap((selector, number) => {
      const answer = answers[number];
      if (!answer || answer.tentative) return [];
      if (answer.verdict === 'exact') return [{ stored: selector.start, found: selector.start }];
      const place = answer.verdict === 'moved' || answer.verdict === 'changed' ? answer.places[0] : undefined;
      return place ? [{ stored: selector.start, found: offsetOf(place) }] : [];
    })
    .sort((one, other) => one.stored - other.stored);
  const settled = inOrder(known);
  return answers.map((answer, number) => {
    const selector = selectors[number];
    if (!selector || !isOpen(answer)) return answer;
    const previous = settled.findLast((other) => other.stored < selector.start);
    const next = settled.find((other) => other.stored > selector.start);
    if (answer.tentative) {
      const misplaced = answer.places.some(
        (place) => (previous && offsetOf(place) < previous.found) || (next && offsetOf(place) > next.found),
      );
      return misplaced ? { ...answer, verdict: 'ambiguous' } : answer;
    }
    const chosen =
      (previous && next && between(selector, answer.places, previous, next, offsetOf)) ??
      stayed(selector, answer.places, offsetOf);
    if (!chosen) return answer;
    return { verdict: chosen.equal ? 'moved' : 'changed', places: [chosen], tentative: false };
  });
}

function between(
  selector: PassageSelector,
  places: readonly Place[],
  previous: Moved,
  next: Moved,
  offsetOf: (place: Place) => number,
): Place | null {
  const shifts = [previous.found - previous.stored, next.found - next.stored];
  const lowest = selector.start + Math.min(...shifts) - ASTRAY;
  const highest = selector.start + Math.max(...shifts) + ASTRAY;
  const inside = places.filter((place) => {
    const at = offsetOf(place);
    if (at <= previous.found || at >= next.found) return false;
    return hasNeighbour(place) || (at >= lowest && at <= highest);
  });
  const [best, second] = inside.toSorted((one, other) => other.score - one.score);
  return best && (!second || best.score - second.score >= ALIKE) ? best : null;
}

const hasNeighbour = ({ before, after }: Place): boolean =>
  Math.max(before ?? 0, after ?? 0) >= WHOLE_NEIGHBOUR;

function stayed(
  selector: PassageSelector,
  places: readonly Place[],
  offsetOf: (place: Place) => number,
): Place | null {
  // Of changed words and unchanged ones, nearness must not choose.
  if (new Set(places.map((place) => place.equal)).size > 1) return null;
  const distance = (place: Place) => Math.abs(offsetOf(place) - selector.start);
  const [nearest, second] = [...places].sort((one, other) => distance(one) - distance(other));
  if (!nearest || !second || distance(nearest) > STAYED_WITHIN) return null;
  return distance(second) >= TWINS_BEYOND * Math.max(1, distance(nearest)) ? nearest : null;
}
