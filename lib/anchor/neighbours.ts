import type { PassageSelector } from '../model/index.ts';
import type { Answer } from './decide.ts';
import type { Place } from './places.ts';

/** A lone passage that moved no further than this, with every twin at least ten times as far, has stayed where it was. */
const STAYED_WITHIN = 32;
const TWINS_BEYOND = 10;

/**
 * Tells twins apart by the passages around them: where the passages kept before and after it are now, this one
 * must stand between, and where both moved by the same distance it did too. Gives the answers anew; one that
 * stays ambiguous is left as it is.
 *
 * @param offsetOf where a place begins in the text that the selectors count in
 */
export function settleTwins(
  selectors: readonly PassageSelector[],
  answers: readonly Answer[],
  offsetOf: (place: Place) => number,
): Answer[] {
  if (!answers.some((answer) => answer.verdict === 'ambiguous')) return [...answers];
  const settled = selectors
    .flatMap((selector, number) => {
      const { verdict, places } = answers[number] ?? {};
      if (verdict === 'exact') return [{ stored: selector.start, found: selector.start }];
      const place = verdict === 'moved' || verdict === 'changed' ? places?.[0] : undefined;
      return place ? [{ stored: selector.start, found: offsetOf(place) }] : [];
    })
    .sort((one, other) => one.stored - other.stored);
  return answers.map((answer, number) => {
    const selector = selectors[number];
    if (answer.verdict !== 'ambiguous' || !selector || answer.places.length < 2) return answer;
    const chosen =
      betweenNeighbours(selector, answer.places, settled, offsetOf) ??
      stayed(selector, answer.places, offsetOf);
    if (!chosen) return answer;
    return { verdict: chosen.equal ? 'moved' : 'changed', places: [chosen] };
  });
}

interface Moved {
  readonly stored: number;
  readonly found: number;
}

function betweenNeighbours(
  selector: PassageSelector,
  places: readonly Place[],
  settled: readonly Moved[],
  offsetOf: (place: Place) => number,
): Place | null {
  const next = settled.find((other) => other.stored > selector.start);
  const previous = settled.findLast((other) => other.stored < selector.start);
  if (!next || !previous) return null;
  const shift = next.found - next.stored;
  if (shift === previous.found - previous.stored) {
    const expected = places.find((place) => offsetOf(place) === selector.start + shift);
    if (expected) return expected;
  }
  const between = places.filter((place) => offsetOf(place) > previous.found && offsetOf(place) < next.found);
  return between.length === 1 ? (between[0] ?? null) : null;
}

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
