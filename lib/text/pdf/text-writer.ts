import type { Block } from '../../model/index.ts';
import { endsInHyphen, type Hyphens } from './hyphens.ts';
import { reachOf } from './letter-widths.ts';
import { spaceBetween, type Line } from './lines.ts';
import type { PdfItem } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import type { PdfText, Piece } from './read-pages.ts';
import type { Cells } from './tables.ts';

/**
 * Writes paragraphs one after another, with the place of each stretch. What is written is put together at the end: a
 * text of a thousand pages that grows word by word would be copied at every look at its end.
 */
export class TextWriter {
  readonly #hyphens: Hyphens;
  readonly #cells: Cells;
  readonly #blocks: Block[] = [];
  readonly #pieces: Piece[] = [];
  readonly #written: string[] = [];
  /** Offset at which the paragraph that is being written starts. */
  #offset = 0;
  /** The paragraph that is being written. */
  #open = '';

  constructor(hyphens: Hyphens, cells: Cells) {
    this.#hyphens = hyphens;
    this.#cells = cells;
  }

  separate(between: string): void {
    this.#open += between;
    this.#close();
  }

  paragraph(paragraph: Paragraph): void {
    let above: Line | null = null;
    for (const line of paragraph.lines) {
      if (above) this.#joinLines(above, line);
      this.#line(line);
      above = line;
    }
    const first = paragraph.lines[0];
    const cell = first ? this.#cells.of(first) : null;
    const kind = cell ? 'cell' : paragraph.kind;
    const [start, end] = [this.#offset, this.#offset + this.#open.length];
    this.#blocks.push({ start, end, kind, level: cell ? 0 : paragraph.level, cell });
    this.#close();
  }

  finish(furniture: PdfText['furniture']): PdfText {
    const pages: { number: number; start: number; end: number }[] = [];
    for (const { page, start, end } of this.#pieces) {
      const current = pages.at(-1);
      if (current?.number === page) current.end = end;
      else pages.push({ number: page, start, end });
    }
    return { text: this.#written.join(''), blocks: this.#blocks, pieces: this.#pieces, pages, furniture };
  }

  #close(): void {
    this.#written.push(this.#open);
    this.#offset += this.#open.length;
    this.#open = '';
  }

  #joinLines(above: Line, line: Line): void {
    if (isOneWord(above.text, line.text)) return;
    if (!endsInHyphen(above.text)) this.#open += ' ';
    // The sign for where a word may be broken was never written.
    else if (/[-\u2010]$/u.test(this.#open) && this.#hyphens.isBreak(above.text, line.text)) {
      this.#cutTo(this.#open.length - 1);
    }
  }

  #line(line: Line): void {
    let last: PdfItem | null = null;
    const lineStart = this.#open.length;
    for (const item of line.items) {
      const startsLine = this.#open.length === lineStart;
      const words = plainWords(item.text, startsLine);
      if (last && spaceBetween(last, item) && !this.#open.endsWith(' ')) this.#open += ' ';
      last = item;
      // One space is enough, wherever it was drawn.
      const written = startsLine || this.#open === '' || this.#open.endsWith(' ') ? words.trimStart() : words;
      if (written === '') continue;
      const start = this.#offset + this.#open.length;
      this.#open += written;
      if (written.trim() === '') continue;
      const { y, size, family } = item;
      // Blanks that were left out in front take up room on paper all the same.
      const blanks = written === words ? 0 : item.text.length - item.text.trimStart().length;
      const lead = item.width * reachOf(item.text, blanks, family);
      this.#pieces.push({
        start,
        end: start + written.length,
        page: line.page,
        x: item.x + lead,
        y,
        width: item.width - lead,
        size,
        item: item.item,
        family,
      });
    }
    this.#cutTo(Math.max(this.#open.trimEnd().length, lineStart));
  }

  /** Leaves out what is written from `end` of the paragraph on, and the room that it takes up on paper. */
  #cutTo(end: number): void {
    const piece = this.#pieces.at(-1);
    if (piece && piece.end > this.#offset + end) {
      this.#pieces.pop();
      const words = this.#open.slice(piece.start - this.#offset);
      const left = this.#offset + end - piece.start;
      const width = piece.width * reachOf(words, left, piece.family);
      if (left > 0) this.#pieces.push({ ...piece, end: piece.start + left, width });
    }
    this.#open = this.#open.slice(0, end);
  }
}

/** Years ("2026-" and "27"), ages and addresses that a line end parts; none of their signs is a break's. */
function isOneWord(above: string, below: string): boolean {
  if (/\d[-\u2013]$/.test(above)) return /^\d/.test(below);
  return /@\S*\w$/.test(above) && /^\.\w/.test(below);
}

/** Among them the two that older Windows fonts keep among their own signs. */
const LIGATURES: Readonly<Record<string, string>> = {
  '\uf001': 'fi',
  '\uf002': 'fl',
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** White space folded, ligatures spelt out, soft hyphens and zero-width marks dropped, symbol-font bullets made `•`. */
export function plainWords(text: string, startsLine: boolean): string {
  const plain = text
    .replaceAll(/[\uf001\uf002\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replaceAll(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ');
  return startsLine ? plain.replace(/^[\uf000-\uf0ff\u25fc\u25aa\u25a0\u25cf]/, '•') : plain;
}
