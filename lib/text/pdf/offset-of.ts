import type { PdfText, Piece } from './read-pages.ts';
import { plainWords } from './text-writer.ts';

/** A place between two letters of an item of a page, as a selection in the text layer gives it. */
export interface PlaceInItem {
  /** From 1. */
  readonly page: number;
  /** Number of the item among the page's items of text, from 0. */
  readonly item: number;
  /** The item's text as the file has it, and a UTF-16 offset into it. */
  readonly raw: string;
  readonly offset: number;
}

/**
 * The offset in the text of a place in an item. Items that are not in the text (page numbers, running headers) give the
 * next words after them for a `start`, and the last words before them for an `end`. Null where there are none.
 */
export function offsetOf(pdf: PdfText, place: PlaceInItem, edge: 'start' | 'end'): number | null {
  const own = piecesOf(pdf, place.page);
  const piece = own.find(({ item }) => item === place.item);
  if (piece) return offsetIn(pdf.text, piece, place);
  if (edge === 'start') {
    const after = leastBy(
      own.filter(({ item }) => item > place.item),
      ({ item }) => item,
    );
    return (after ?? pdf.pieces.find(({ page }) => page > place.page))?.start ?? null;
  }
  const before = leastBy(
    own.filter(({ item }) => item < place.item),
    ({ item }) => -item,
  );
  return (before ?? pdf.pieces.findLast(({ page }) => page < place.page))?.end ?? null;
}

function piecesOf(pdf: PdfText, page: number): readonly Piece[] {
  const bounds = pdf.pages.find(({ number }) => number === page);
  if (!bounds) return [];
  return pdf.pieces.filter((piece) => piece.page === page && piece.start >= bounds.start);
}

function offsetIn(text: string, piece: Piece, { raw, offset }: PlaceInItem): number {
  const words = text.slice(piece.start, piece.end);
  const lead = Math.max(0, plainWords(raw, false).indexOf(words));
  const into = plainWords(raw.slice(0, offset), false).length - lead;
  return piece.start + Math.max(0, Math.min(into, words.length));
}

function leastBy<T>(all: readonly T[], value: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>(
    (best, one) => (best === undefined || value(one) < value(best) ? one : best),
    undefined,
  );
}
