import type { Block, Cell } from '../../model/index.ts';
import { eachInSteps, withoutRest } from '../steps.ts';
import type { Steps } from '../steps.ts';
import { foldMap } from './fold.ts';
import type { Line } from './lines.ts';
import { readMarker } from './markers.ts';
import { isOwnerOnly } from './owner-only.ts';
import type { Marker } from './markers.ts';

/** Lines that read on from one another, as one folded text, with the way back to the document. */
export interface Paragraph {
  /** Folded text without the list mark. */
  readonly text: string;
  readonly marker: Marker | null;
  readonly lines: readonly Line[];
  /** Index in `text` at which each line begins; the first may be negative, by the length of the mark. */
  readonly lineStarts: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly gap: boolean;
  readonly kind: Block['kind'];
  readonly level: number;
  readonly cell: Cell | null;
  readonly column: string | null;
  /** The owner's cell beside the last line, or null (see `splitSlashed`). */
  readonly aside: string | null;
}

export const TERMINAL = /[.?!:;]["')\]]*$/;
export const LABEL_LINE =
  /^(?:actions?|decisions?|resolved|agreed|recommend(?:ed|ations?)|noted|reasons?|minutes|reason for decision)\b\s*(?:[:–-]|$)/i;
/** A line that ends in such a word goes on. */
export const ENDS_OPEN = /\b(?:of|the|a|an|in|on|at|for|to|by|with|from|their|its|his|her)$/;
const isCapitals = (text: string): boolean => text === text.toUpperCase() && /[A-Z]{2}/.test(text);

/** How wide hard-wrapped lines are around here: nothing where lines are not wrapped. */
const wrapWidth = (lines: readonly Line[], index: number): number | null => {
  let widest = 0;
  for (let near = Math.max(0, index - 6); near < Math.min(lines.length, index + 7); near += 1) {
    widest = Math.max(widest, lines[near]?.text.length ?? 0);
  }
  return widest >= 50 && widest <= 140 ? widest : null;
};

/** Shorter lines end where they end: titles, cells, signatures. */
const SHORTEST_CUT = 30;
const SHORTEST_OPEN = 40;
/** A line this full was broken by the page, not by the writer. */
const FULL = 0.72;
/** And so far where the next one ends the sentence in a few words. */
const MOSTLY = 0.55;

/** Lines of one cell, broken by hand: only where the words leave no doubt. */
const continuesInCell = (previous: Line, next: Line): boolean =>
  previous.cell !== null &&
  previous.cell === next.cell &&
  !next.hard &&
  !next.gap &&
  !TERMINAL.test(previous.text) &&
  readMarker(next.text) === null &&
  (/^[a-z]/.test(next.text) || ENDS_OPEN.test(previous.text));

/**
 * Whether `next` goes on with the sentence of `previous`. Over a blank line or the beginning of a block only
 * where the words leave no doubt: a line that cannot end so, or a small letter after what a page break tore apart.
 */
const continues = (previous: Line, next: Line, width: number | null, dropped: boolean): boolean => {
  if (previous.cell !== null || next.cell !== null) return continuesInCell(previous, next);
  if (readMarker(next.text) !== null || LABEL_LINE.test(next.text)) return false;
  if (previous.column !== null || previous.aside !== null) return false;
  if (previous.kind === 'heading' || next.kind === 'heading') return false;
  if (next.hard && next.kind === 'list item') return false;
  if (TERMINAL.test(previous.text)) {
    // A short line without an end after a full stop is a heading.
    const heads = width !== null && next.text.length < width / 2 && !TERMINAL.test(next.text);
    return !next.gap && !next.hard && isFull(previous, width) && !heads;
  }
  const small = /^[a-z]/.test(next.text);
  const unfinished = previous.text.length > SHORTEST_OPEN && ENDS_OPEN.test(previous.text);
  if (unfinished && !next.text.endsWith(':')) return true;
  // The reader of plain text takes only the first line of a wrapped item for the item.
  const wrapped = previous.kind === 'list item' && next.kind === 'paragraph' && !next.gap;
  if (next.gap || (next.hard && !wrapped)) {
    if (!small || previous.text.length < SHORTEST_CUT) return false;
    if (/;\s?(?:and|or)$/.test(previous.text)) return false;
    return dropped || (!next.gap && width !== null);
  }
  if (isCapitals(previous.text) !== isCapitals(next.text)) return false;
  // A name alone on a line is an owner or a signature, unless it ends the sentence.
  if (
    width !== null &&
    next.text.length < width * 0.4 &&
    /^[A-Z]/.test(next.text) &&
    isOwnerOnly(next.text) &&
    !TERMINAL.test(next.text)
  )
    return false;
  if (small && previous.text.length > SHORTEST_CUT - 10) return true;
  return isFull(previous, width) || (wrapped && endsItem(previous, next, width));
};

/** "…of the Pension Fund" / "Committee;": the last words of an item on a line of their own. */
const endsItem = (previous: Line, next: Line, width: number | null): boolean =>
  width !== null &&
  previous.text.length >= width * MOSTLY &&
  next.text.length < width * MOSTLY &&
  /[;.]$/.test(next.text);

const isFull = (line: Line, width: number | null): boolean =>
  width !== null && line.text.length >= width * FULL;

/** Lines as one paragraph. At least one line. */
export const paragraphOf = (lines: readonly Line[]): Paragraph => {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) throw new Error('a paragraph has at least one line');
  const marker = readMarker(first.text);
  const skip = marker?.length ?? 0;
  let text = '';
  const lineStarts: number[] = [];
  lines.forEach((line, index) => {
    if (index === 0) {
      lineStarts.push(-skip);
      text = line.text.slice(skip);
      return;
    }
    const hyphen = /[a-z]-$/.test(text) && /^[a-z]/.test(line.text);
    if (!hyphen) text += ' ';
    lineStarts.push(text.length);
    text += line.text;
  });
  const trailing = /[*_]$/.test(text) ? / ?[*_]{1,3}$/.exec(text) : null;
  if (trailing && first.text.length > 0 && /[*_]/.test(first.text.slice(0, skip + 1))) {
    text = text.slice(0, trailing.index);
  }
  return {
    text,
    marker,
    lines,
    lineStarts,
    start: first.start,
    end: last.end,
    gap: first.gap,
    kind: first.kind,
    level: first.level,
    cell: first.cell,
    column: last.column,
    aside: last.aside,
  };
};

/** Between two rests. */
const LINES_A_STEP = 100;

/** Joins broken lines into paragraphs. `dropped` as `dropFurniture` gives it. */
export function* joinLinesInSteps(lines: readonly Line[], dropped: ReadonlySet<Line>): Steps<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  yield* eachInSteps(lines, LINES_A_STEP, (line, index) => {
    const previous = lines[index - 1];
    if (
      previous &&
      open.length > 0 &&
      !continues(previous, line, wrapWidth(lines, index), dropped.has(line))
    ) {
      paragraphs.push(paragraphOf(open));
      open = [];
    }
    open.push(line);
  });
  if (open.length > 0) paragraphs.push(paragraphOf(open));
  return paragraphs;
}

/** The same without a rest. */
export const joinLines = (lines: readonly Line[], dropped: ReadonlySet<Line>): Paragraph[] =>
  withoutRest(joinLinesInSteps(lines, dropped));

/** Maps already made, by line: a passage, its owners and its deadline share them. */
export type FoldMaps = Map<Line, number[]>;

/**
 * The place in the document of a stretch of a paragraph's folded text.
 * `text` is the document's; `from` and `to` count in `paragraph.text`, `to` exclusive.
 */
export const placeOf = (
  text: string,
  paragraph: Paragraph,
  from: number,
  to: number,
  maps: FoldMaps = new Map(),
): { start: number; end: number } => {
  const at = (position: number, end: boolean): number => {
    let index = paragraph.lineStarts.length - 1;
    while (index > 0 && (paragraph.lineStarts[index] ?? 0) > (end ? position - 1 : position)) index -= 1;
    const line = paragraph.lines[index];
    const lineStart = paragraph.lineStarts[index];
    if (!line || lineStart === undefined) return paragraph.start;
    const map = maps.get(line) ?? foldMap(text.slice(line.start, line.end));
    maps.set(line, map);
    const within = position - lineStart;
    if (end) {
      const before = map[Math.min(within, map.length - 1) - 1];
      return line.start + (before === undefined ? 0 : before + 1);
    }
    return line.start + (map[Math.min(within, map.length - 1)] ?? 0);
  };
  return { start: at(from, false), end: at(to, true) };
};
