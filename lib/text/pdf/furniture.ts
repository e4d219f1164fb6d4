import type { Line } from './lines.ts';
import type { PdfPage } from './page.ts';

/** Share of the page's height, at top and bottom, in which running headers, footers and stamps stand. */
const BAND = 0.1;
/** A number alone on a line is a page number a little further in, too. */
const NUMBER_BAND = 0.14;
const LONE_NUMBER =
  /^(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*\|\s*p\s*a\s*g\s*e)?$|^(?:p\s*a\s*g\s*e\s+)\d{1,4}$|^[-–]\s*\d{1,4}\s*[-–]$|^[ivx]{1,5}$/i;
const STAMP = /^(?:agenda item|minute item|appendix)\s+[\dA-Z.]{1,6}$/i;
/** Marks that some converters leave in the text layer, such as `<AI1>` and `</AI1>`. */
const CONVERTER_MARK = /^<\/?[A-Z]+[0-9_]*>$/;
const BLANK_PAGE = /^this page is intentionally left blank\.?$/i;

/**
 * Which lines are the page's and not the clerk's: running headers and footers (the same words but for digits at
 * the same height on several pages), page numbers, stamps and converter marks.
 * Judged by place and repetition, since a footer may come first in content order
 * (the study of ModernGov's PDFs, section 11).
 */
export function findFurniture(pages: readonly PdfPage[], lines: readonly Line[]): Set<Line> {
  const furniture = new Set<Line>();
  const heights = new Map(pages.map((page) => [page.number, page.height]));
  const repeated = new Map<string, Line[]>();
  for (const line of lines) {
    const height = heights.get(line.page) ?? 842;
    const fromTop = line.y / height;
    const fromEdge = Math.min(fromTop, 1 - fromTop);
    if (CONVERTER_MARK.test(line.text) || BLANK_PAGE.test(line.text)) furniture.add(line);
    if (fromEdge < NUMBER_BAND && LONE_NUMBER.test(line.text)) furniture.add(line);
    if (fromEdge > BAND) continue;
    if (STAMP.test(line.text)) furniture.add(line);
    // The same words a hair higher or lower are still the same header: two rows of height classes, half a class apart.
    const words = line.text.replaceAll(/\d+/g, '#').toLowerCase();
    for (const shift of [0, 0.5]) {
      const key = `${shift}|${Math.floor(line.y / 8 + shift)}|${words}`;
      const same = repeated.get(key);
      if (same) same.push(line);
      else repeated.set(key, [line]);
    }
  }
  const enough = pages.length > 3 ? 3 : 2;
  for (const same of repeated.values()) {
    if (new Set(same.map((line) => line.page)).size >= enough) for (const line of same) furniture.add(line);
  }
  return furniture;
}
