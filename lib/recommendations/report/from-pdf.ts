import { ok, problem, type Result } from '../../model/index.ts';
import type { PdfText } from '../../text/pdf/read-pages.ts';
import { type Entry, splitLabel } from './entry.ts';
import { endsTable } from './headings.ts';
import { findTables } from './pdf-tables.ts';
import { type PrintedBlock, printedBlocks, textSize, withoutFootnotes } from './printed.ts';

const PICTURES =
  'This PDF holds pictures of pages and no words that can be read. Nothing was changed. Ask for the report as text, or open it in a program that reads scanned pages and copy the recommendations from there.';

/** A report's entries from the text of its PDF; a PDF of pictures is a problem with a sentence. */
export function reportFromPdf(pdf: PdfText): Result<Entry[]> {
  return pdf.text.trim() === '' ? problem(PICTURES) : ok(entriesFromPdf(pdf));
}

/** A report's entries from the text of its PDF: footnotes out, tables and headings found by place where need be. */
export function entriesFromPdf(pdf: PdfText): Entry[] {
  const blocks = withoutFootnotes(printedBlocks(pdf));
  const levelOf = headingLevels(blocks);
  const tables = 1 + Math.max(-1, ...blocks.map(({ block }) => block.cell?.table ?? -1));
  const entries = findTables(blocks, tables, endsTable, pdf.text).flatMap(
    ({ block: printed, cell }): Entry[] => {
      const { label, words } = splitLabel(printed.words);
      if (words === '' && label === null) return [];
      const { block } = printed;
      const own = block.cell
        ? { table: block.cell.table, row: block.cell.row, column: block.cell.column }
        : cell;
      const level = own ? 0 : levelOf(printed, label);
      return [
        {
          text: words,
          label,
          heading: level > 0 || block.kind === 'heading',
          level,
          indent: printed.left,
          cell: own,
          page: printed.page,
        },
      ];
    },
  );
  return mergeCells(joinHeadings(entries));
}

/** Letters this much larger than those of the text make a heading. */
const LARGER = 1.12;
const LONGEST_HEADING = 140;

/**
 * The level of a heading, 0 for anything else. In a file that does not say what is one, a short line in letters
 * larger than the text's is, and the larger, the higher.
 */
function headingLevels(
  blocks: readonly PrintedBlock[],
): (block: PrintedBlock, label: string | null) => number {
  if (blocks.some(({ block }) => block.kind === 'heading'))
    return ({ block }) => (block.kind === 'heading' ? block.level : 0);
  const text = textSize(blocks);
  const sizes = [...new Set(blocks.map(({ size }) => Math.round(size)))]
    .filter((size) => size > text * LARGER)
    .sort((a, b) => b - a);
  return ({ size, words }, label) =>
    label === null && words.length <= LONGEST_HEADING ? Math.min(6, sizes.indexOf(Math.round(size)) + 1) : 0;
}

/** A heading that runs over two lines is one: the second begins with a small letter. */
function joinHeadings(entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const last = joined.at(-1);
    const isRest =
      last?.heading === true && entry.heading && last.level === entry.level && /^\p{Ll}/u.test(entry.text);
    if (last && isRest) joined[joined.length - 1] = { ...last, text: `${last.text} ${entry.text}` };
    else joined.push(entry);
  }
  return joined;
}

/** Paragraphs of one table cell are one entry, in the order of columns. */
function mergeCells(entries: readonly Entry[]): Entry[] {
  const merged: Entry[] = [];
  for (const entry of entries) {
    const at = entry.cell ? placeOf(merged, entry.cell) : null;
    const same = at === null ? undefined : merged[at];
    if (at === null) merged.push(entry);
    else if (same && isSameCell(same, entry)) merged[at] = { ...same, text: `${same.text} ${entry.text}` };
    else merged.splice(at, 0, entry);
  }
  return merged;
}

/** Where a cell's words go among the entries before: to its own, or before the next column of its row; null for the end. */
function placeOf(
  merged: readonly Entry[],
  { table, row, column }: NonNullable<Entry['cell']>,
): number | null {
  let place: number | null = null;
  for (let at = merged.length - 1; at >= 0; at -= 1) {
    const cell = merged[at]?.cell;
    if (!cell || cell.table !== table || cell.row !== row || cell.column < column) break;
    place = at;
    if (cell.column === column) break;
  }
  return place;
}

const isSameCell = ({ cell: a }: Entry, { cell: b }: Entry): boolean =>
  a !== null && b !== null && a.table === b.table && a.row === b.row && a.column === b.column;
