import { endsInHyphen } from './hyphens.ts';
import type { Line } from './lines.ts';

/** A label at the start of a list item: a bullet, a number, a letter, a Roman numeral. */
const MARKER =
  /^(?:[\u2022\u25cf\u25cb\u25fc\u25aa\u25a0\u25ab\u2023\u2043\u2219\u00b7\uf000\uf003-\uf0ff]|[-\u2013\u2212]\s|o\s|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)](?:\s|$)|\d{1,2}\.\d{1,2}(?:\s|$))/i;
/** A number that a sentence may as well have come to at the end of a line: "section", "17.4"; "aged 18", "– 25". */
const NUMBER_MARKER = /^(?:[-\u2013\u2212]\s\d|\d)/;
/** A last line that ends as a sentence does is none: "… and Mrs Lowe", "MP (CLMP)." */
const CAPITALS_HEADING = /^[^a-z]*[A-Z][^a-z]{2,}[^a-z.]$/;
const FINISHED = /[.:;?!]["'\u2019\u201d)]?$/;
/** Words that no line of its own ends with, and words that no line of its own begins with (a lone address does). */
const GOES_ON = /(?:,|\b(?:and|or|the|of|to|for|in|a|an|by|with|from|on|at))$/;
const GOES_ON_FROM = /^\p{Ll}+(?![\p{L}\p{N}]*[.@:/]\S)/u;

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
  /** Right edge, in points, of the column that a line of the page belongs to. */
  right(line: Line): number;
  /** Distance from baseline to baseline within paragraphs, in font sizes. */
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
  // Not the middle one: on a page of short paragraphs that is the distance between two of them.
  const known = new Map<number, number>();
  const rows = new Map<number, Line[]>();
  for (const line of lines) {
    const row = rows.get(Math.round(line.y));
    if (row) row.push(line);
    else rows.set(Math.round(line.y), [line]);
  }
  const leftOfNext = (line: Line): number =>
    (rows.get(Math.round(line.y)) ?? []).reduce(
      (least, { left }) => (left > line.right ? Math.min(least, left) : least),
      Infinity,
    );
  return {
    pitch: pitches[Math.floor(pitches.length * 0.3)] ?? 1.2,
    right(line) {
      const key = Math.round(line.left / 10);
      const found = known.get(key) ?? rightEdge(lines, line.left);
      known.set(key, found);
      // The next cell of its row ends a line, too.
      return Math.min(found, leftOfNext(line));
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
  const listed = MARKER.test(first.text);
  const ended = endsEarly(above, line, margins) && !isMidSentence(above, line);
  if (samePage && above.place && line.place) {
    if (above.place.block !== line.place.block) {
      return listed && !ended && isSplitItem(first, above, line, margins);
    }
    if (above.place.cell || isSameHeight(above, line)) return true;
    if (MARKER.test(line.text)) return !ended && isWrappedNumber(above, line);
    // Whoever tagged an item of a list has said how far it goes; within a paragraph there may be lines of their own.
    return !ended || (listed && !FINISHED.test(above.text));
  }
  if (MARKER.test(line.text) && !(listed && isUnderWords(first, above, line) && isWrappedNumber(above, line)))
    return false;
  if (Math.abs(line.size - above.size) > 0.15 * above.size) return false;
  if (CAPITALS_HEADING.test(above.text) !== CAPITALS_HEADING.test(line.text)) return false;
  if (startsColumn(above, line))
    return !ended && GOES_ON_FROM.test(line.text) && isAsWide(above, line, margins);
  const hanging = Math.abs(line.left - above.left) < above.size * 1.2;
  const underMarker =
    above === first && ((listed && line.left >= first.left - 2) || isUnderWord(first, line));
  const backToMargin =
    above === first && line.left < first.left + 2 && first.left - line.left < first.size * 4;
  if (!hanging && !underMarker && !backToMargin) return false;
  if (samePage) {
    const pitch = (line.y - above.y) / Math.max(line.size, 1);
    if (pitch < 0.5 || pitch > Math.max(margins.pitch * 1.35, 1.3)) return false;
  } else if (FINISHED.test(above.text)) {
    // Over a page break only an unfinished sentence goes on.
    return false;
  }
  return !ended;
}

/** Whether a line is the first of a column beside the one that has come to its foot, or of a page with another column. */
function startsColumn(above: Line, line: Line): boolean {
  const isHigher = above.page !== line.page || line.y < above.y - above.size;
  const isElsewhere = above.page === line.page ? line.left > above.right : line.right < above.left;
  return isHigher && isElsewhere && !FINISHED.test(above.text);
}

/** Whether a line is about as wide as the column that it would go on from: initials in a column of their own are not. */
function isAsWide(above: Line, line: Line, margins: Margins): boolean {
  return line.right - line.left > (margins.right(above) - above.left) * 0.5;
}

/** Whether two stretches stand on one line of the page: words after a tab stop. */
function isSameHeight(a: Line, b: Line): boolean {
  return Math.abs(a.y - b.y) < a.size * 0.45;
}

/** Whether the wording tells that a sentence goes on from one line to the next. */
function isMidSentence(above: Line, line: Line): boolean {
  return !FINISHED.test(above.text) && (GOES_ON.test(above.text) || GOES_ON_FROM.test(line.text));
}

/** Whether what looks like the label of a list item is a number that a sentence has come to. */
function isWrappedNumber(above: Line, line: Line): boolean {
  return NUMBER_MARKER.test(line.text) && !FINISHED.test(above.text);
}

/**
 * Whether a line goes on with a list item although the file calls it a paragraph of its own: files that came from a PDF
 * or a scan call each line one. It stands solid under the item's words, and the item has not come to an end.
 */
function isSplitItem(first: Line, above: Line, line: Line, margins: Margins): boolean {
  const isText = [above, line].every(({ place }) => place?.role !== 'heading' && !place?.cell);
  const solid = Math.abs((line.y - above.y) / Math.max(line.size, 1) - margins.pitch) < 0.1;
  return (
    isText &&
    solid &&
    isUnderWords(first, above, line) &&
    !FINISHED.test(above.text) &&
    !MARKER.test(line.text)
  );
}

/** Whether a line begins where a word of the first line does that follows a label of any kind ("1", "A2", "Ref 3"). */
function isUnderWord(first: Line, line: Line): boolean {
  return first.items.some(
    ({ x, text }) =>
      text.trim() !== '' &&
      x > first.left + 1 &&
      x - first.left < first.size * 5 &&
      Math.abs(x - line.left) < 2,
  );
}

/** Whether a line stands under the words of a list item, and not under its label. */
function isUnderWords(first: Line, above: Line, line: Line): boolean {
  return line.left > first.left + first.size * 0.5 && (above === first || line.left <= above.left + 2);
}

/** Whether the next line's first word would have fitted above: then the line was ended on purpose. */
function endsEarly(above: Line, line: Line, margins: Margins): boolean {
  // In the middle of a word nobody ends a line, however narrow it is.
  if (endsInHyphen(above.text) && /^\p{Ll}/u.test(line.text)) return false;
  const right = margins.right(above);
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
