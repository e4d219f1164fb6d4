import type { Cell, ReadText } from '../../model/index.ts';
import { findFurniture } from './furniture.ts';
import { learnHyphens } from './hyphens.ts';
import type { LetterFamily } from './letter-widths.ts';
import { type Line, readLines } from './lines.ts';
import type { PdfPage } from './page.ts';
import { groupParagraphs, type Paragraph, readMargins } from './paragraphs.ts';
import { placeCells } from './tables.ts';
import { TextWriter } from './text-writer.ts';

/** A stretch of the text and where it stands on paper. `start`/`end` as in `ReadText`; the rest as in `PdfItem`. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly item: number;
  readonly family: LetterFamily;
}

/** The text of a PDF in reading order, without what belongs to the page rather than to the clerk. */
export interface PdfText extends ReadText {
  /** In order of `start`; every visible character of `text` but joining spaces is in one. */
  readonly pieces: readonly Piece[];
  /** Where each page's first piece starts, in page order; pages without text have none. */
  readonly pages: readonly { readonly number: number; readonly start: number; readonly end: number }[];
  /** What was left out: running headers, footers, page numbers, stamps. Reading a pack's parts needs them. */
  readonly furniture: readonly { readonly page: number; readonly text: string }[];
}

/**
 * Reads pages into one text: furniture out, lines joined into paragraphs also over page breaks,
 * table cells parted by tabs and rows by line breaks, hyphens at line ends joined with care.
 */
export function readPages(pages: readonly PdfPage[]): PdfText {
  const steps = readPagesInSteps(pages);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As `readPages`, resting after each page and each paragraph: for long files, where others must get their turn. */
export function* readPagesInSteps(pages: readonly PdfPage[]): Generator<void, PdfText> {
  const lines: Line[] = [];
  for (const page of pages) {
    lines.push(...readLines(page));
    yield;
  }
  const furniture = findFurniture(pages, lines);
  yield;
  const kept = lines.filter((line) => !furniture.has(line));
  const byPage = new Map<number, Line[]>(pages.map(({ number }) => [number, []]));
  for (const line of kept) byPage.get(line.page)?.push(line);
  const margins = new Map(pages.map(({ number }) => [number, readMargins(byPage.get(number) ?? [])]));
  yield;
  const cells = placeCells(kept);
  yield;
  const writer = new TextWriter(learnHyphens(kept.map((line) => line.text)), cells);
  yield;
  let last: Paragraph | null = null;
  for (const paragraph of groupParagraphs(kept, margins)) {
    writer.separate(separator(last, paragraph, cells));
    writer.paragraph(paragraph);
    last = paragraph;
    yield;
  }
  return writer.finish([...furniture].map(({ page, text }) => ({ page, text })));
}

/** A tab between cells of one row and before a column at the right of the last line, otherwise a line break. */
function separator(last: Paragraph | null, next: Paragraph, cells: ReadonlyMap<Line, Cell>): string {
  const above = last?.lines.at(-1);
  const first = next.lines[0];
  if (!above || !first) return '';
  if (above.page !== first.page) return '\n';
  const a = cells.get(above);
  const b = cells.get(first);
  if (a && b) return a.table === b.table && a.row === b.row && a.column !== b.column ? '\t' : '\n';
  const beside = Math.abs(first.y - above.y) < above.size * 0.45 && first.left > above.right;
  return beside ? '\t' : '\n';
}
