import type { Line } from './lines.ts';
import type { PdfPage } from './page.ts';

/** Share of the page's height, at top and bottom, in which running headers, footers and stamps stand. */
const BAND = 0.1;
/** A number alone on a line is a page number a little further in, too. */
const NUMBER_BAND = 0.14;
/** Further in still where nothing stands between it and the edge, and so on other pages. */
const OUTERMOST_BAND = 0.25;
const LONE_NUMBER =
  /^(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*\|\s*p\s*a\s*g\s*e)?$|^(?:p\s*a\s*g\s*e\s+)\d{1,4}$|^[-–]\s*\d{1,4}\s*[-–]$|^[ivx]{1,5}$/i;
const STAMP = /^(?:agenda item|minute item|appendix)\s+[\dA-Z.]{1,6}$/i;
/** Marks that some converters leave in the text layer, such as `<AI1>` and `</AI1>`. */
const CONVERTER_MARK = /^<\/?[A-Z]+[0-9_]*>$/;
const BLANK_PAGE = /^this page is intentionally left blank\.?$/i;

/** On how many pages, of a file of more than `SHORT`, the same words are a header or a footer. */
const ENOUGH = 3;
const ENOUGH_IN_SHORT = 2;
const SHORT = 3;

interface PageNumber {
  readonly y: number;
  readonly far: boolean;
}

/**
 * Tells the lines that are the page's and not the clerk's: running headers and footers (the same words but for digits
 * at the same height on several pages), page numbers, stamps and converter marks. All pages are looked at first, in order.
 * Judged by place and repetition, since a footer may come first in content order
 * (the study of ModernGov's PDFs, section 11).
 */
export class Furniture {
  /** On how many pages, and on which last, words stand at a height near an edge. */
  readonly #repeated = new Map<string, { pages: number; last: number }>();
  /** Heights of the page numbers of each page: `far` ones are such only where others stand at that height. */
  readonly #numbers = new Map<number, PageNumber[]>();
  #pages = 0;

  /** Learns what stands near the edges of a page. */
  look(page: PdfPage, lines: readonly Line[]): void {
    this.#pages += 1;
    const numbers = pageNumbers(page, lines);
    this.#numbers.set(page.number, numbers);
    for (const line of lines) {
      if (fromEdge(page, line) > BAND && !numbers.some(({ y, far }) => far && y === line.y)) continue;
      for (const key of placesOf(line)) {
        const same = this.#repeated.get(key);
        if (!same) this.#repeated.set(key, { pages: 1, last: page.number });
        else if (same.last !== page.number) {
          same.pages += 1;
          same.last = page.number;
        }
      }
    }
  }

  /** Whether a line of this page is furniture. */
  has(page: PdfPage, line: Line): boolean {
    const { text } = line;
    if (CONVERTER_MARK.test(text) || BLANK_PAGE.test(text)) return true;
    const edge = fromEdge(page, line);
    const number = LONE_NUMBER.test(text) && this.#numbers.get(page.number)?.find(({ y }) => y === line.y);
    if (number && !number.far) return true;
    if (edge > BAND && !number) return false;
    const enough = this.#pages > SHORT ? ENOUGH : ENOUGH_IN_SHORT;
    return STAMP.test(text) || placesOf(line).some((key) => (this.#repeated.get(key)?.pages ?? 0) >= enough);
  }
}

/** Numbers that stand alone near an edge, or further in where nothing is between them and it. */
function pageNumbers(page: PdfPage, lines: readonly Line[]): PageNumber[] {
  const heights = lines.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  return lines
    .filter(({ text }) => LONE_NUMBER.test(text))
    .flatMap((line): PageNumber[] => {
      const edge = fromEdge(page, line);
      if (edge > OUTERMOST_BAND || !isAlone(line, lines)) return [];
      if (edge < NUMBER_BAND) return [{ y: line.y, far: false }];
      return line.y === top || line.y === bottom ? [{ y: line.y, far: true }] : [];
    });
}

/** Whether a bare number shares its height with no words, and with one number at most: a stamp beside a paper's own. */
function isAlone(number: Line, lines: readonly Line[]): boolean {
  if (!/^\d+$/.test(number.text)) return true;
  const row = lines.filter(({ y }) => Math.abs(y - number.y) < 2);
  return row.length <= 2 && row.every(({ text }) => LONE_NUMBER.test(text));
}

/** How far from the nearer of the two edges, top and bottom, a line stands, in parts of the page's height. */
function fromEdge({ height }: PdfPage, { y }: Line): number {
  return Math.min(y / height, 1 - y / height);
}

/** The same words a hair higher or lower are still the same header: two rows of height classes, half a class apart. */
function placesOf({ text, y }: Line): string[] {
  const words = text.replaceAll(/\d+/g, '#').toLowerCase();
  return [0, 0.5].map((shift) => `${shift}|${Math.floor(y / 8 + shift)}|${words}`);
}
