import type { Area, Range, Segment } from '../../model/index.ts';
import { reachOf } from './letter-widths.ts';
import type { PdfText, Piece } from './read-pages.ts';
import { toUserSpace, type Sheet } from './sheet.ts';

/** How far letters reach over and under their line, in parts of the font size. */
const ABOVE = 0.8;
const BELOW = 0.24;
/** Words of one line nearer together than this many font sizes are one area: what is between them is a space. */
const BRIDGED = 1.2;

/** A stretch of a line on the page as it is shown, in points from its top left corner. */
interface Stretch {
  readonly page: number;
  left: number;
  right: number;
  readonly baseline: number;
  readonly size: number;
}

/**
 * Where the words from `start` to `end` of the text stand on paper, page by page and line by line, in user space.
 * Pages that are not among the sheets are left out.
 */
export function segmentsOf(
  pdf: Pick<PdfText, 'text' | 'pieces'>,
  { start, end }: Range,
  sheets: ReadonlyMap<number, Sheet>,
): Segment[] {
  const stretches: Stretch[] = [];
  for (let at = firstAfter(pdf.pieces, start); at < pdf.pieces.length; at += 1) {
    const piece = pdf.pieces[at];
    if (!piece || piece.start >= end) break;
    const stretch = stretchOf(pdf.text, piece, start, end);
    if (!stretch) continue;
    const last = stretches.at(-1);
    if (last && goesOn(last, stretch)) last.right = Math.max(last.right, stretch.right);
    else stretches.push(stretch);
  }
  const segments: Segment[] = [];
  for (const stretch of stretches) {
    const sheet = sheets.get(stretch.page);
    if (!sheet) continue;
    const area = areaOfStretch(stretch, sheet);
    const same = segments.find(({ page }) => page === stretch.page);
    if (same) same.areas.push(area);
    else segments.push({ page: stretch.page, areas: [area] });
  }
  return segments;
}

/** Number of the first piece that ends after `offset`. */
function firstAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stretchOf(text: string, piece: Piece, start: number, end: number): Stretch | null {
  let from = Math.max(piece.start, start);
  let to = Math.min(piece.end, end);
  while (from < to && text.charAt(from) === ' ') from += 1;
  while (to > from && text.charAt(to - 1) === ' ') to -= 1;
  if (from >= to) return null;
  const words = text.slice(piece.start, piece.end);
  const edge = (offset: number) => piece.x + piece.width * reachOf(words, offset - piece.start, piece.family);
  const { page, y, size } = piece;
  return { page, left: edge(from), right: edge(to), baseline: y, size };
}

function goesOn(last: Stretch, next: Stretch): boolean {
  const size = Math.max(last.size, next.size);
  return (
    last.page === next.page &&
    Math.abs(last.baseline - next.baseline) < size * 0.45 &&
    next.left >= last.left &&
    next.left - last.right < size * BRIDGED
  );
}

function areaOfStretch({ left, right, baseline, size }: Stretch, sheet: Sheet): Area {
  const one = toUserSpace(sheet, left, baseline - size * ABOVE);
  const other = toUserSpace(sheet, right, baseline + size * BELOW);
  const tidy = (value: number) => Math.round(value * 100) / 100;
  return [
    tidy(Math.min(one.x, other.x)),
    tidy(Math.min(one.y, other.y)),
    tidy(Math.max(one.x, other.x)),
    tidy(Math.max(one.y, other.y)),
  ];
}
