import type { ReadText } from '../../model/index.ts';
import { Furniture } from './furniture.ts';
import { HyphenLearner } from './hyphens.ts';
import type { LetterFamily } from './letter-widths.ts';
import { type Line, readLines } from './lines.ts';
import type { PdfPage } from './page.ts';
import { groupParagraphs, type PageOfLines, type Paragraph, readMargins } from './paragraphs.ts';
import { Cells } from './tables.ts';
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

/**
 * As `readPages`, resting after each page and each paragraph: for long files, where others must get their turn. Lines are
 * read anew for each look at them, and go with their page: those of a thousand pages would be more than all else of the file.
 */
export function* readPagesInSteps(pages: readonly PdfPage[]): Generator<void, PdfText> {
  const furniture = new Furniture();
  for (const page of pages) {
    furniture.look(page, readLines(page));
    yield;
  }
  const hyphens = new HyphenLearner();
  for (const page of pages) {
    for (const line of readLines(page)) if (!furniture.has(page, line)) hyphens.look(line.text);
    yield;
  }
  const cells = new Cells();
  const dropped: { readonly page: number; readonly text: string }[] = [];
  function* pagesOfLines(): Generator<PageOfLines> {
    for (const page of pages) {
      const lines: Line[] = [];
      for (const line of readLines(page)) {
        if (furniture.has(page, line)) dropped.push({ page: line.page, text: line.text });
        else lines.push(line);
      }
      cells.place(lines);
      yield { lines, margins: readMargins(lines) };
    }
  }
  const writer = new TextWriter(hyphens.learned(), cells);
  let last: Paragraph | null = null;
  for (const paragraph of groupParagraphs(pagesOfLines())) {
    writer.separate(separator(last, paragraph, cells));
    writer.paragraph(paragraph);
    last = paragraph;
    yield;
  }
  return writer.finish(dropped);
}

/** A tab between cells of one row and before a column at the right of the last paragraph, otherwise a line break. */
function separator(last: Paragraph | null, next: Paragraph, cells: Cells): string {
  const above = last?.lines.at(-1);
  const first = next.lines[0];
  if (!above || !first) return '';
  if (above.page !== first.page) return '\n';
  const a = cells.of(above);
  const b = cells.of(first);
  if (a && b) return a.table === b.table && a.row === b.row && a.column !== b.column ? '\t' : '\n';
  return isBeside(last?.lines ?? [], next.lines) ? '\t' : '\n';
}

/** Whether lines stand at the right of others, at the same height: whose initials these are, or the answer to a question. */
function isBeside(left: readonly Line[], right: readonly Line[]): boolean {
  const page = right[0]?.page;
  const here = left.filter((line) => line.page === page);
  const [top, bottom] = [here[0], here.at(-1)];
  const [rightTop, rightBottom] = [right[0], right.findLast((line) => line.page === page)];
  if (!top || !bottom || !rightTop || !rightBottom) return false;
  const within = top.size * 0.45;
  const edge = Math.min(...right.map((line) => line.left));
  return (
    rightTop.y < bottom.y + within &&
    rightBottom.y > top.y - within &&
    here.every((line) => line.right < edge)
  );
}
