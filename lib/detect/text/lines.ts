import type { Block, Cell } from '../../model/index.ts';
import { BARE_NUMBER, PAGE_LINES } from '../words/furniture.ts';
import { fold } from './fold.ts';

/** One printed line. Offsets into the document's text, white space trimmed. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The line folded (see `fold`). */
  readonly text: string;
  /** A blank line stands before it. */
  readonly gap: boolean;
  /** A block of the page begins here, so that nothing is joined over this point. */
  readonly hard: boolean;
  readonly kind: Block['kind'];
  readonly level: number;
  readonly cell: Cell | null;
  /** Text that stood far to the right on this line (an "Action by" column), or null. */
  readonly column: string | null;
  /** An owner's cell that stood after this line and was taken off it, or null. */
  readonly aside: string | null;
}

const LETTERS_LEFT = 12;
const LONGEST_COLUMN = 60;
/** A right-hand column holds a short piece without marks of a sentence. */
export const SENTENCE_MARK = /[.;:?!\t]/;
export const WIDE_GAP = /[ \u00a0]{4}/;

/** A right-hand column: words, a run of spaces, then a short rest. */
const columnOf = (raw: string): { left: string; column: string | null } => {
  const none = { left: raw, column: null };
  if (!WIDE_GAP.test(raw)) return none;
  const gap = Math.max(raw.lastIndexOf('    '), raw.lastIndexOf('\u00a0\u00a0\u00a0\u00a0'));
  const right = raw.slice(gap).trim();
  const left = raw.slice(0, gap).trimEnd();
  if (gap < 0 || right === '' || right.length > LONGEST_COLUMN || SENTENCE_MARK.test(right)) return none;
  if (left.replace(/[^A-Za-z]/g, '').length < LETTERS_LEFT) return none;
  return { left, column: fold(right) };
};

const isSpaceAt = (text: string, index: number): boolean => text.charAt(index).trim() === '';

const pushLines = (
  text: string,
  from: number,
  to: number,
  block: Omit<Block, 'start' | 'end'>,
  into: Line[],
): void => {
  let position = from;
  let blank = false;
  let first = true;
  while (position < to) {
    let stop = text.indexOf('\n', position);
    if (stop < 0 || stop > to) stop = to;
    let start = position;
    let end = stop;
    while (start < end && isSpaceAt(text, start)) start += 1;
    while (end > start && isSpaceAt(text, end - 1)) end -= 1;
    if (start === end) {
      blank = blank || !first || into.length > 0;
    } else {
      const raw = text.slice(start, end);
      const { left, column } = columnOf(raw);
      into.push({
        start,
        end,
        text: column === null ? fold(raw) : `${fold(left)} ${column}`,
        gap: blank,
        hard: first && block.kind !== 'line',
        kind: block.kind,
        level: block.level,
        cell: block.cell,
        column,
        aside: null,
      });
      blank = false;
      first = false;
    }
    position = stop + 1;
  }
};

/**
 * The lines of a document in order, without empty ones. Blocks of kind `line` (plain text, PDF) may continue
 * one another; any other block begins hard.
 */
export const readLines = (text: string, blocks: readonly Block[]): Line[] => {
  const lines: Line[] = [];
  const whole: Omit<Block, 'start' | 'end'> = { kind: 'line', level: 0, cell: null };
  if (blocks.length === 0) {
    pushLines(text, 0, text.length, whole, lines);
    return lines;
  }
  let previousEnd = 0;
  for (const block of blocks) {
    const before = lines.length;
    pushLines(text, block.start, block.end, block, lines);
    const first = lines[before];
    if (first) {
      const between = text.slice(previousEnd, block.start);
      const gap = between.indexOf('\n') !== between.lastIndexOf('\n') || between.includes('\f');
      if (gap !== first.gap) lines[before] = { ...first, gap: gap || first.gap };
    }
    previousEnd = block.end;
  }
  return lines;
};

const SHORTEST_REPEATED = 12;

/**
 * Drops what the printed page added: page numbers, protective markings, signature lines, and running heads,
 * which are lines printed in the same words next to page numbers. `dropped[i]` tells that something was
 * dropped right before line `i` of the result, so that a sentence may run on over the gap.
 */
export const dropFurniture = (lines: readonly Line[]): { lines: Line[]; dropped: Set<Line> } => {
  const isPage = (line: Line): boolean =>
    line.cell === null &&
    line.text.length < 120 &&
    (line.text.length < 24 || /[.…_|\]]/.test(line.text)) &&
    PAGE_LINES.some((pattern) => pattern.test(line.text));
  const pages = new Set<number>();
  lines.forEach((line, index) => {
    if (isPage(line)) pages.add(index);
  });
  const plain = lines.length > 0 && lines.every((line) => line.kind === 'line');
  if (plain) {
    lines.forEach((line, index) => {
      const next = lines[index + 1];
      const previous = lines[index - 1];
      if (!BARE_NUMBER.test(line.text) || line.text.length > 3) return;
      // A number between two texts that read on from one another is a page number, not a cell or a list mark.
      if (previous && next && previous.text.length > 40 && /^[a-z]/.test(next.text)) pages.add(index);
    });
  }
  const counts = new Map<string, number>();
  for (const line of pages.size > 0 ? lines : []) {
    if (line.text.length >= SHORTEST_REPEATED) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  }
  const beside = (index: number): boolean =>
    [index - 1, index - 2, index + 1, index + 2].some((near) => pages.has(near));
  const kept: Line[] = [];
  const dropped = new Set<Line>();
  let pending = false;
  lines.forEach((line, index) => {
    if (pages.has(index) || ((counts.get(line.text) ?? 0) > 1 && beside(index))) {
      pending = true;
      return;
    }
    if (pending) dropped.add(line);
    pending = false;
    kept.push(line);
  });
  return { lines: kept, dropped };
};
