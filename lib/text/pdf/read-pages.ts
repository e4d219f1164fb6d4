import type { Block, Cell, ReadText } from '../../model/index.ts';
import { findFurniture } from './furniture.ts';
import { type Hyphens, learnHyphens } from './hyphens.ts';
import { reachOf, type LetterFamily } from './letter-widths.ts';
import { type Line, readLines, spaceBetween } from './lines.ts';
import type { PdfItem, PdfPage } from './page.ts';
import { groupParagraphs, type Paragraph, readMargins } from './paragraphs.ts';
import { placeCells } from './tables.ts';

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
  const lines = pages.flatMap(readLines);
  const furniture = findFurniture(pages, lines);
  const kept = lines.filter((line) => !furniture.has(line));
  const margins = new Map(
    pages.map((page) => [page.number, readMargins(kept.filter((line) => line.page === page.number))]),
  );
  const cells = placeCells(kept);
  const writer = new TextWriter(learnHyphens(kept.map((line) => line.text)), cells);
  let last: Paragraph | null = null;
  for (const paragraph of groupParagraphs(kept, margins)) {
    writer.separate(separator(last, paragraph, cells));
    writer.paragraph(paragraph);
    last = paragraph;
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

class TextWriter {
  private text = '';
  private readonly blocks: Block[] = [];
  private readonly pieces: Piece[] = [];
  private readonly hyphens: Hyphens;

  private readonly cells: ReadonlyMap<Line, Cell>;

  constructor(hyphens: Hyphens, cells: ReadonlyMap<Line, Cell>) {
    this.hyphens = hyphens;
    this.cells = cells;
  }

  separate(between: string): void {
    this.text += between;
  }

  paragraph(paragraph: Paragraph): void {
    const start = this.text.length;
    let above: Line | null = null;
    for (const line of paragraph.lines) {
      if (above) this.joinLines(above, line);
      this.line(line);
      above = line;
    }
    const first = paragraph.lines[0];
    const cell = (first && this.cells.get(first)) ?? null;
    const kind = cell ? 'cell' : paragraph.kind;
    this.blocks.push({ start, end: this.text.length, kind, level: cell ? 0 : paragraph.level, cell });
  }

  private joinLines(above: Line, line: Line): void {
    if (!/[\p{L}]-$/u.test(above.text)) this.text += ' ';
    else if (this.hyphens.isBreak(above.text, line.text)) this.dropLastCharacter();
  }

  private dropLastCharacter(): void {
    this.cutTo(this.text.length - 1);
  }

  private line(line: Line): void {
    let last: PdfItem | null = null;
    const lineStart = this.text.length;
    for (const item of line.items) {
      const words = plainWords(item.text, this.text.length === lineStart);
      if (last && spaceBetween(last, item) && !this.text.endsWith(' ')) this.text += ' ';
      last = item;
      // One space is enough, wherever it was drawn.
      const written = /\s$/.test(this.text) || this.text.length === lineStart ? words.trimStart() : words;
      if (written === '') continue;
      const start = this.text.length;
      this.text += written;
      const { page } = line;
      if (written.trim() === '') continue;
      const { y, size, family } = item;
      // Blanks that were left out in front take up room on paper all the same.
      const lead = item.width * reachOf(words, words.length - written.length, family);
      const place = { page, x: item.x + lead, y, width: item.width - lead, size, item: item.item, family };
      this.pieces.push({ start, end: this.text.length, ...place });
    }
    this.cutTo(Math.max(this.text.trimEnd().length, lineStart));
  }

  /** Leaves out what is written from `end` on, and the room that it takes up on paper. */
  private cutTo(end: number): void {
    const piece = this.pieces.at(-1);
    if (piece && piece.end > end) {
      this.pieces.pop();
      const words = this.text.slice(piece.start, piece.end);
      const width = piece.width * reachOf(words, end - piece.start, piece.family);
      if (end > piece.start) this.pieces.push({ ...piece, end, width });
    }
    this.text = this.text.slice(0, end);
  }

  finish(furniture: PdfText['furniture']): PdfText {
    const pages: { number: number; start: number; end: number }[] = [];
    for (const { page, start, end } of this.pieces) {
      const current = pages.at(-1);
      if (current?.number === page) current.end = end;
      else pages.push({ number: page, start, end });
    }
    return { text: this.text, blocks: this.blocks, pieces: this.pieces, pages, furniture };
  }
}

const LIGATURES: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** White space folded, ligatures spelt out, soft hyphens and zero-width marks dropped, symbol-font bullets made `•`. */
function plainWords(text: string, startsLine: boolean): string {
  const plain = text
    .replaceAll(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replaceAll(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ');
  return startsLine ? plain.replace(/^[\uf000-\uf0ff\u25fc\u25aa\u25a0\u25cf]/, '•') : plain;
}
