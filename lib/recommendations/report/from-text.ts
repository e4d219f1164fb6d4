import { type Entry, splitLabel } from './entry.ts';

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly page: number;
  /** A blank line or a page edge stands above. */
  readonly gap: boolean;
  /** The line as typed, for tables set with spaces. */
  readonly raw: string;
}

const LONE_NUMBER = /^(?:page\s+)?\d{1,3}(?:\s+of\s+\d{1,3})?$/i;
/** Lines this near a page edge may be running headers and footers. */
const EDGE = 4;

/**
 * A report's entries from plain text: pasted, or as a converter lays a PDF out (form feeds between pages,
 * wrapped lines, tables set with spaces). `\t` parts the cells of pasted tables.
 */
export function entriesFromText(text: string): Entry[] {
  const lines = readLines(text);
  const entries: Draft[] = [];
  let tables = 0;
  for (let index = 0; index < lines.length;) {
    const table = readTable(lines, index, tables);
    if (table) {
      tables++;
      entries.push(...table.entries.map(asDraft));
      index = table.next;
      continue;
    }
    const line = lines[index];
    if (line) appendLine(entries, lines, index, line);
    index++;
  }
  return entries.map(({ entry, parts }) => (parts.length === 1 ? entry : { ...entry, text: parts.join('') }));
}

/** An entry whose lines are still being gathered: joined once, since a paragraph may have thousands of them. */
interface Draft {
  readonly entry: Entry;
  readonly parts: string[];
}

const asDraft = (entry: Entry): Draft => ({ entry, parts: [entry.text] });

function readLines(text: string): Line[] {
  const pages = text.replaceAll('\r\n', '\n').split('\f');
  const titles = runningTitles(pages);
  const lines: Line[] = [];
  pages.forEach((pageText, pageIndex) => {
    const raws = pageText.split('\n');
    const inked = raws.flatMap((raw, index) => (raw.trim() ? [index] : []));
    const edges = new Set([...inked.slice(0, 2), ...inked.slice(-EDGE)]);
    const opening = new Set(pageIndex === 0 ? inked.slice(0, EDGE) : []);
    let gap = true;
    raws.forEach((raw, index) => {
      const words = raw.trim();
      if (words === '') {
        gap = true;
        return;
      }
      const atEdge = pages.length > 1 && edges.has(index) && !opening.has(index);
      if (LONE_NUMBER.test(words) || (atEdge && isRunning(words, titles))) return;
      const indent = raw.length - raw.trimStart().length;
      lines.push({ text: words, indent, page: pageIndex + 1, gap, raw });
      gap = false;
    });
    // A page edge alone is no gap: lists run over it.
  });
  return lines;
}

/** The opening lines of the report, which may come again at the edge of each page. */
function runningTitles(pages: readonly string[]): string {
  const first = (pages[0] ?? '').split('\n').slice(0, 12).join(' ');
  return fold(first);
}

const DATES =
  /^\d{1,2}(?:\s+[a-z]+)?(?:\s+\d{4})?\s+(?:to|and|[-–])\s+\d{1,2}\s+[a-z]+\s+\d{4}(?:\s{2,}\d{1,3})?$/i;

function isRunning(words: string, titles: string): boolean {
  if (DATES.test(words)) return true;
  const folded = fold(words.replace(/\s{2,}\d{1,3}$/, ''));
  return folded.length > 12 && (titles.includes(folded) || /^.{0,40}inspection report.{0,80}$/.test(folded));
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s\d]+/g, ' ')
    .trim();

function appendLine(entries: Draft[], lines: readonly Line[], index: number, line: Line): void {
  const { label, words } = splitLabel(line.text);
  const last = entries.at(-1);
  const above = lines[index - 1];
  if (!label && last && !last.entry.cell && above && continues(last.entry, above, line)) {
    // A hyphen at the end of a line belongs to the word, as Word and Aspose never break words.
    if (!/\p{L}-$/u.test(last.parts.at(-1) ?? '')) last.parts.push(' ');
    last.parts.push(line.text);
    return;
  }
  if (line.text.includes('\t')) {
    line.raw.split('\t').forEach((text, column) => {
      entries.push(asDraft({ ...plain(line, text.trim()), cell: { table: -1, row: index, column } }));
    });
    return;
  }
  entries.push(asDraft({ ...plain(line, words), label }));
}

function plain(line: Line, text: string): Entry {
  return { text, label: null, heading: false, level: 0, indent: line.indent, cell: null, page: line.page };
}

/** Lines of the first page that always stand alone. */
const OPENING_FACT =
  /^(?:inspection dates?|report published|published|lead inspector|dates? of previous)\b.{0,6}:/i;

function continues(last: Entry, above: Line, line: Line): boolean {
  if (above.text.includes('\t') || line.text.includes('\t') || OPENING_FACT.test(line.text)) return false;
  if (line.gap && looksLikeHeading(line.text)) return false;
  // A hanging line under a label goes on with it, also after a page edge; a blank line does not end the list,
  // but a line at the margin after one is something new.
  if (last.label) return line.indent > last.indent || (!line.gap && !looksLikeHeading(line.text));
  if (line.gap || line.page !== above.page) return false;
  if (looksLikeHeading(above.text) && above.text.length < 45) return false;
  return !/[.!?:]$/.test(above.text) || above.text.length > 74;
}

/** Short, opens with a capital and does not end a sentence. */
export function looksLikeHeading(text: string): boolean {
  return text.length < 90 && /^[A-Z]/.test(text) && !/[.,;:]$/.test(text) && text.split(' ').length <= 12;
}

const TABLE_HEAD = /^(\s*)(responsible body|requirement)(\s{3,})(areas? for priority action|due date)\s*$/i;

/** A table of two columns set with spaces, known by its head; null where none starts here. */
function readTable(
  lines: readonly Line[],
  from: number,
  table: number,
): { entries: Entry[]; next: number } | null {
  const head = lines[from];
  const match = head ? TABLE_HEAD.exec(head.raw) : null;
  if (!head || !match) return null;
  const column = (match[1]?.length ?? 0) + (match[2]?.length ?? 0) + (match[3]?.length ?? 0);
  const rows: [string, string][] = [];
  const dated = /due date/i.test(match[4] ?? '');
  let next = from + 1;
  let lastLeft = 'none';
  for (; next < lines.length; next++) {
    const line = lines[next];
    if (!line || (line.gap && next > from + 1 && !/^\s/.test(line.raw) && !/\s{3,}\S/.test(line.raw))) break;
    // Cells may begin a character or two to the left of the head's column.
    const left = line.raw.slice(0, column - 1).trim();
    const right = line.raw.slice(column - 1).trim();
    const row = rows.at(-1);
    const fresh = dated
      ? right !== ''
      : left !== '' && (lastLeft === '' || (row?.[1] ?? '').endsWith('.') || line.gap);
    if (!row || fresh) rows.push([left, right]);
    else {
      row[0] = `${row[0]} ${left}`.trim();
      row[1] = `${row[1]} ${right}`.trim();
    }
    lastLeft = left;
  }
  const cells = [[match[2] ?? '', match[4] ?? ''], ...rows].flatMap((row, rowIndex) =>
    row.map((text, cellColumn) => ({
      ...plain(head, text),
      cell: { table, row: rowIndex, column: cellColumn },
    })),
  );
  return { entries: cells, next };
}
