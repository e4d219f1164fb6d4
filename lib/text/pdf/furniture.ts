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

/**
 * Tells the lines that are the page's and not the clerk's: running headers and footers (the same words but for digits
 * at the same height on several pages), page numbers, stamps and converter marks. All pages are looked at first, in order.
 * Judged by place and repetition, since a footer may come first in content order
 * (the study of ModernGov's PDFs, section 11).
 */
export class Furniture {
  /** On how many pages, and on which last, words stand at a height near an edge. */
  readonly #repeated = new Map<string, { pages: number; last: number }>();
  /** Heights at which a lone number is the highest or the lowest line of a page. */
  readonly #numbered = new Map<number, readonly number[]>();
  #pages = 0;

  /** Learns what stands near the edges of a page. */
  look(page: PdfPage, lines: readonly Line[]): void {
    this.#pages += 1;
    const outermost = outermostOf(lines);
    for (const line of lines) {
      const isNumber = LONE_NUMBER.test(line.text) && outermost.includes(line.y);
      if (isNumber) this.#numbered.set(page.number, outermost);
      if (fromEdge(page, line) > (isNumber ? OUTERMOST_BAND : BAND)) continue;
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
    if (edge < NUMBER_BAND && LONE_NUMBER.test(text)) return true;
    const isNumber = LONE_NUMBER.test(text) && this.#numbered.get(page.number)?.includes(line.y) === true;
    if (edge > (isNumber ? OUTERMOST_BAND : BAND)) return false;
    const enough = this.#pages > SHORT ? ENOUGH : ENOUGH_IN_SHORT;
    return STAMP.test(text) || placesOf(line).some((key) => (this.#repeated.get(key)?.pages ?? 0) >= enough);
  }
}

/** Heights of the highest and the lowest line, where each stands alone at its height. */
function outermostOf(lines: readonly Line[]): readonly number[] {
  const heights = lines.map(({ y }) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  return [top, bottom].filter((edge) => heights.filter((height) => Math.abs(height - edge) < 2).length === 1);
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
