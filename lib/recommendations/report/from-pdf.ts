import { ok, problem, type Result } from '../../model/index.ts';
import type { PdfText, Piece } from '../../text/pdf/read-pages.ts';
import { type Entry, splitLabel } from './entry.ts';

const PICTURES =
  'This PDF holds pictures of pages and no words that can be read. Nothing was changed. Ask for the report as text, or open it in a program that reads scanned pages and copy the recommendations from there.';

/** A report's entries from the text of its PDF; a PDF of pictures is a problem with a sentence. */
export function reportFromPdf(pdf: PdfText): Result<Entry[]> {
  return pdf.text.trim() === '' ? problem(PICTURES) : ok(entriesFromPdf(pdf));
}

/** A report's entries from the text of its PDF. */
export function entriesFromPdf(pdf: PdfText): Entry[] {
  const entries: Entry[] = [];
  const levelOf = headingLevels(pdf);
  let next = 0;
  for (const block of pdf.blocks) {
    while ((pdf.pieces[next]?.end ?? Infinity) <= block.start) next++;
    const piece = pdf.pieces[next];
    const { label, words } = splitLabel(pdf.text.slice(block.start, block.end));
    if (words === '' && label === null) continue;
    const { cell } = block;
    const level = block.kind === 'heading' ? block.level : cell ? 0 : levelOf(piece, label, words);
    entries.push({
      text: words,
      label,
      heading: level > 0 || block.kind === 'heading',
      level,
      indent: piece?.x ?? 0,
      cell: cell ? { table: cell.table, row: cell.row, column: cell.column } : null,
      page: piece?.page ?? 1,
    });
  }
  return mergeCells(entries);
}

/** Letters this much larger than those of the text make a heading. */
const LARGER = 1.12;
const LONGEST_HEADING = 140;

/**
 * For files that do not say themselves what is a heading: a short line in letters larger than the text's is one,
 * and the larger, the higher. 0 for anything else.
 */
function headingLevels({
  blocks,
  pieces,
}: PdfText): (piece: Piece | undefined, label: string | null, words: string) => number {
  if (blocks.some(({ kind }) => kind === 'heading')) return () => 0;
  const letters = new Map<number, number>();
  for (const { size, start, end } of pieces) {
    const rounded = Math.round(size);
    letters.set(rounded, (letters.get(rounded) ?? 0) + end - start);
  }
  const [text = 12] = [...letters].sort((a, b) => b[1] - a[1]).map(([size]) => size);
  const larger = [...letters.keys()].filter((size) => size > text * LARGER).sort((a, b) => b - a);
  return (piece, label, words) =>
    piece && label === null && words.length <= LONGEST_HEADING
      ? Math.min(6, larger.indexOf(Math.round(piece.size)) + 1)
      : 0;
}

/** Paragraphs of one table cell are one entry. */
function mergeCells(entries: readonly Entry[]): Entry[] {
  const merged: Entry[] = [];
  for (const entry of entries) {
    const last = merged.at(-1);
    const same =
      last?.cell &&
      entry.cell &&
      last.cell.table === entry.cell.table &&
      last.cell.row === entry.cell.row &&
      last.cell.column === entry.cell.column;
    if (same) merged[merged.length - 1] = { ...last, text: `${last.text} ${entry.text}` };
    else merged.push(entry);
  }
  return merged;
}
