import type { PdfItem, PdfPage, PdfPlace } from './page.ts';

/** Items that stand on one baseline with no wide gap between them, in reading order. */
export interface Line {
  readonly page: number;
  readonly items: readonly PdfItem[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline, points from the top of the page. */
  readonly y: number;
  readonly size: number;
  readonly place: PdfPlace | null;
}

/** A gap wider than this many font sizes ends a line: what follows is another column or cell. */
const COLUMN_GAP = 2.2;
/**
 * The same where the file fills the gap with a blank: many do so between cells, and justified lines have wide blanks
 * of their own.
 */
const COLUMN_BLANK = 4;
/** Stands in a column of its own in a list of contents, and would carry its line on into the next. */
const PAGE_NUMBER = /^\d{1,4}$/;
/** A gap wider than this many font sizes is a space between words, although no space glyph was drawn. */
const WORD_GAP = 0.14;

const LIST_LABEL =
  /^(?:[\u2022\u25cf\u25cb\u25fc\u25aa\u25a0\u2013\u2212\uf000\uf003-\uf0ff-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])$/i;

/** Groups a page's items into lines, keeping the order in which the page draws them. */
export function readLines(page: PdfPage): Line[] {
  const lines: Line[] = [];
  let current: PdfItem[] = [];
  const close = () => {
    const line = makeLine(page.number, current);
    if (line) lines.push(line);
    current = [];
  };
  for (const item of page.items) {
    if (item.turned || item.text.length === 0) continue;
    const last = current.at(-1);
    if (last && !continuesLine(current, last, item)) close();
    // A blank that stands alone says nothing of where the line begins.
    if (current.length === 0 && item.text.trim() === '') continue;
    current.push(item);
  }
  close();
  return lines;
}

function continuesLine(line: readonly PdfItem[], last: PdfItem, item: PdfItem): boolean {
  const size = Math.max(last.size, item.size, 4);
  // Footnote digits stand a little above the baseline of the line they belong to.
  if (Math.abs(item.y - last.y) > size * 0.45) return false;
  const gap = item.x - (last.x + last.width);
  if (gap < -size) return false;
  if (differentCell(last.place, item.place)) return false;
  const widest = PAGE_NUMBER.test(item.text) ? COLUMN_GAP : COLUMN_BLANK;
  if (gap <= size * COLUMN_GAP && blankBefore(line, item) <= size * widest) return true;
  const text = line
    .map((part) => part.text)
    .join('')
    .trim();
  return LIST_LABEL.test(text) && gap <= size * 6;
}

/** How much room there is between an item and the last word of the line, whatever blanks stand there. */
function blankBefore(line: readonly PdfItem[], item: PdfItem): number {
  if (item.text.trim() === '') return 0;
  const word = line.findLast(({ text }) => text.trim() !== '');
  return word ? item.x - (word.x + word.width) : 0;
}

function differentCell(a: PdfPlace | null, b: PdfPlace | null): boolean {
  if (!a?.cell || !b?.cell) return false;
  return a.cell.table !== b.cell.table || a.cell.row !== b.cell.row || a.cell.column !== b.cell.column;
}

function makeLine(page: number, items: readonly PdfItem[]): Line | null {
  const inked = items.filter((item) => item.text.trim() !== '');
  const first = inked[0];
  if (!first) return null;
  const left = Math.min(...inked.map((item) => item.x));
  const right = Math.max(...inked.map((item) => item.x + item.width));
  const size = commonest(inked);
  const place = inked.find((item) => item.place)?.place ?? null;
  return { page, items, text: joinItems(items), left, right, y: first.y, size, place };
}

function commonest(items: readonly PdfItem[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of items) letters.set(size, (letters.get(size) ?? 0) + text.length);
  let best = items[0]?.size ?? 0;
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size;
  return best;
}

/** Text of the items of one line, with a space where the gap between two of them is as wide as one. */
function joinItems(items: readonly PdfItem[]): string {
  let text = '';
  let last: PdfItem | null = null;
  for (const item of items) {
    if (last && spaceBetween(last, item)) text += ' ';
    text += item.text;
    last = item;
  }
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Whether two neighbouring items are two words, although neither carries the space. */
export function spaceBetween(last: PdfItem, item: PdfItem): boolean {
  if (/\s$/.test(last.text) || /^\s/.test(item.text)) return false;
  return item.x - (last.x + last.width) > Math.max(last.size, item.size) * WORD_GAP;
}
