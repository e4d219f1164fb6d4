import type { Line } from './lines.ts';

/** A label at the start of a list item: a bullet, a number, a letter, a Roman numeral. */
const MARKER =
  /^(?:[\u2022\u25cf\u25cb\u25fc\u25aa\u25a0\u25ab\u2023\u2043\u2219\uf000-\uf0ff]|[-\u2013\u2212]\s|o\s|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)](?:\s|$)|\d{1,2}\.\d{1,2}(?:\s|$))/i;
const CAPITALS_HEADING = /^[^a-z]*[A-Z][^a-z]{3,}$/;

/** A heading of more lines than this is a paragraph that was tagged wrong. */
const HEADING_LINES = 3;

/** Lines that make one block of text. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly kind: 'heading' | 'paragraph' | 'list item';
  readonly level: number;
}

/** Where the text of a page may stand: lines end near the right edge of their column unless a paragraph ends. */
export interface Margins {
  /** Right edge, in points, of the column that a line starting at `left` belongs to. */
  right(left: number): number;
  /** Usual distance from baseline to baseline, in font sizes. */
  readonly pitch: number;
}

/** How far apart, in points, the left edges of one column's lines may be: indents and hanging numbers. */
const COLUMN_INDENT = 120;

/** Right edges and line pitch of a page, from its lines (points; font sizes). */
export function readMargins(lines: readonly Line[]): Margins {
  const pitches: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const above = lines[index - 1];
    const line = lines[index];
    if (!above || !line || line.page !== above.page) continue;
    const pitch = (line.y - above.y) / Math.max(line.size, 1);
    if (pitch > 0.9 && pitch < 2.4) pitches.push(pitch);
  }
  pitches.sort((a, b) => a - b);
  const known = new Map<number, number>();
  return {
    pitch: pitches[Math.floor(pitches.length / 2)] ?? 1.2,
    right(left) {
      const key = Math.round(left / 10);
      const found = known.get(key) ?? rightEdge(lines, left);
      known.set(key, found);
      return found;
    },
  };
}

function rightEdge(lines: readonly Line[], left: number): number {
  const rights = lines
    .filter((line) => Math.abs(line.left - left) <= COLUMN_INDENT)
    .map((line) => line.right)
    .sort((a, b) => a - b);
  return rights[Math.floor(rights.length * 0.95)] ?? 0;
}

/** A page's lines without its furniture. */
export interface PageOfLines {
  readonly lines: readonly Line[];
  readonly margins: Margins;
}

/**
 * Groups lines into paragraphs, also over page breaks: by the file's own structure where it has one, else by place and
 * wording. Takes a page when the paragraphs before it are done, and keeps nothing of them.
 */
export function* groupParagraphs(pages: Iterable<PageOfLines>): Generator<Paragraph, void> {
  let open: Line[] = [];
  let marginsAbove: Margins | null = null;
  for (const { lines, margins } of pages) {
    for (const line of lines) {
      const [first] = open;
      const above = open.at(-1);
      if (first && above && !belongsTogether(first, above, line, marginsAbove ?? margins)) {
        yield describe(open);
        open = [];
      }
      open.push(line);
      marginsAbove = margins;
    }
  }
  if (open.length > 0) yield describe(open);
}

/** `margins` are those of the page that the line above stands on. */
function belongsTogether(first: Line, above: Line, line: Line, margins: Margins): boolean {
  const samePage = above.page === line.page;
  if (samePage && above.place && line.place) {
    if (above.place.block !== line.place.block) return false;
    return above.place.cell ? true : !endsEarly(above, line, margins) && !MARKER.test(line.text);
  }
  if (MARKER.test(line.text)) return false;
  if (Math.abs(line.size - above.size) > 0.15 * above.size) return false;
  if (CAPITALS_HEADING.test(above.text) !== CAPITALS_HEADING.test(line.text)) return false;
  const hanging = Math.abs(line.left - above.left) < above.size * 1.2;
  const underMarker = MARKER.test(first.text) && line.left >= first.left - 2 && above === first;
  const backToMargin =
    above === first && line.left < first.left + 2 && first.left - line.left < first.size * 4;
  if (!hanging && !underMarker && !backToMargin) return false;
  if (samePage) {
    const pitch = (line.y - above.y) / Math.max(line.size, 1);
    if (pitch < 0.5 || pitch > Math.max(margins.pitch * 1.35, 1.3)) return false;
  } else if (/[.:;?!]["'’”)]?$/.test(above.text)) {
    // Over a page break only an unfinished sentence goes on.
    return false;
  }
  return !endsEarly(above, line, margins);
}

/** Whether the next line's first word would have fitted above: then the line was ended on purpose. */
function endsEarly(above: Line, line: Line, margins: Margins): boolean {
  const right = margins.right(above.left);
  const perLetter = (line.right - line.left) / Math.max(line.text.length, 1);
  const firstWord = line.text.split(' ', 1)[0] ?? '';
  return above.right + (firstWord.length + 1) * perLetter < right - above.size * 1.5;
}

function describe(lines: Line[]): Paragraph {
  const first = lines[0];
  const place = first?.place ?? null;
  const listed = first !== undefined && MARKER.test(first.text);
  // Files that tag their list items or whole paragraphs as headings are common (inspection letters of 2013).
  if (place?.role === 'heading' && !listed && lines.length <= HEADING_LINES) {
    return { lines, kind: 'heading', level: place.level };
  }
  if (listed) return { lines, kind: 'list item', level: place?.role === 'list item' ? place.level : 1 };
  return { lines, kind: 'paragraph', level: 0 };
}
