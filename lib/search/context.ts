/** Words of a hit: those that were asked for are marked. */
export interface ContextPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** Words around a hit, and the words by which the page can be opened at it. */
export interface Context {
  readonly pieces: readonly ContextPiece[];
  /** A few words as they stand in one line of the page, the hit among them. */
  readonly anchor: string;
}

const AROUND = 130;
const ANCHOR_WORDS = 8;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/**
 * Where the terms stand in a text, in context: the places that have most different terms close together come first,
 * and no two overlap. `folded` is the text in place (`foldedInPlace`); `terms` are words of it, as the index matched them.
 */
export function contextsOf(text: string, folded: string, terms: readonly string[], most: number): Context[] {
  const places = placesOf(folded, terms);
  const chosen: { from: number; to: number }[] = [];
  const ranked = places
    .map((place, at) => ({ place, variety: varietyFrom(places, at) }))
    .sort((a, b) => b.variety - a.variety || a.place.start - b.place.start);
  for (const { place } of ranked) {
    if (chosen.length === most) break;
    const window = windowAround(text, place);
    if (chosen.every(({ from, to }) => window.to <= from || window.from >= to)) chosen.push(window);
  }
  return chosen
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => {
      const inside = places.filter(({ start, end }) => start >= from && end <= to);
      return { pieces: piecesOf(text, from, to, inside), anchor: anchorAt(text, inside[0] ?? null) };
    });
}

/** The whole text with its hits marked. */
export const markedWhole = (text: string, folded: string, terms: readonly string[]): ContextPiece[] =>
  piecesOf(text, 0, text.length, placesOf(folded, terms), false);

/** Places looked at for one term: the best of a long text are among its first. */
const MOST_PLACES = 60;
const IN_WORD = /[\p{L}\p{N}]/u;

function placesOf(folded: string, terms: readonly string[]): Place[] {
  const places: Place[] = [];
  for (const term of terms) {
    let count = 0;
    for (
      let start = folded.indexOf(term);
      start >= 0 && count < MOST_PLACES;
      start = folded.indexOf(term, start + 1)
    ) {
      const end = start + term.length;
      if (IN_WORD.test(folded.charAt(start - 1)) || IN_WORD.test(folded.charAt(end))) continue;
      places.push({ start, end, term });
      count += 1;
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

/** How many different terms stand from this place on within one window. */
function varietyFrom(places: readonly Place[], at: number): number {
  const from = places[at]?.start ?? 0;
  const seen = new Set<string>();
  for (const { start, term } of places.slice(at, at + MOST_PLACES)) {
    if (start - from > AROUND) break;
    seen.add(term);
  }
  return seen.size;
}

function windowAround(text: string, { start, end }: Place): { from: number; to: number } {
  const space = /\s/;
  let from = Math.max(0, start - AROUND / 2);
  let to = Math.min(text.length, end + AROUND);
  while (from > 0 && !space.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !space.test(text.charAt(to))) to += 1;
  return { from, to };
}

function piecesOf(
  text: string,
  from: number,
  to: number,
  places: readonly Place[],
  clipped = true,
): ContextPiece[] {
  const pieces: ContextPiece[] = [];
  const add = (words: string, hit: boolean): void => {
    if (words !== '') pieces.push({ text: clipped ? words.replaceAll(/\s+/g, ' ') : words, hit });
  };
  if (clipped && from > 0) add('… ', false);
  let at = from;
  for (const { start, end } of places) {
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at, to), false);
  if (clipped && to < text.length) add(' …', false);
  return pieces;
}

/** From two words before the hit on, in its own line: what a link into the page names. */
function anchorAt(text: string, place: Place | null): string {
  if (!place) return '';
  const lineStart = Math.max(text.lastIndexOf('\n', place.start), text.lastIndexOf('\t', place.start)) + 1;
  const rest = text.slice(place.start).search(/[\n\t]/);
  const lineEnd = rest < 0 ? text.length : place.start + rest;
  const before = text.slice(lineStart, place.start).trimStart().split(/\s+/).slice(-3).join(' ');
  const after = text.slice(place.start, lineEnd).split(/\s+/).slice(0, ANCHOR_WORDS).join(' ');
  return `${before}${after}`.trim();
}
