import { ok, problem, type Result } from '../../model/index.ts';
import type { PdfText } from '../../text/pdf/read-pages.ts';
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
  let next = 0;
  for (const block of pdf.blocks) {
    while ((pdf.pieces[next]?.end ?? Infinity) <= block.start) next++;
    const piece = pdf.pieces[next];
    const { label, words } = splitLabel(pdf.text.slice(block.start, block.end));
    if (words === '' && label === null) continue;
    const { cell } = block;
    entries.push({
      text: words,
      label,
      heading: block.kind === 'heading',
      level: block.kind === 'heading' ? block.level : 0,
      indent: piece?.x ?? 0,
      cell: cell ? { table: cell.table, row: cell.row, column: cell.column } : null,
      page: piece?.page ?? 1,
    });
  }
  return mergeCells(entries);
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
