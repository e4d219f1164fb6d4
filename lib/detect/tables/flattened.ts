import type { Line } from '../text/lines.ts';
import { isHeaderWord, isLabelBefore, readColumns } from './headers.ts';

/** Tables in plain text get numbers far above those of a page's own. */
const FIRST_TABLE = 100_000;
const MOST_COLUMNS = 9;
const LONGEST_CELL = 600;
const LONGEST_HEADER = 40;

const withCell = (line: Line, table: number, row: number, column: number): Line => ({
  ...line,
  hard: true,
  cell: { table, row, column, rowSpan: 1, columnSpan: 1, header: row === 0 },
});

/** How many lines from `start` on are header words of one table; 0 where they head no action table. */
const headerLength = (lines: readonly Line[], start: number): number => {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    if ((lines[start + ahead]?.text.length ?? LONGEST_CELL) > LONGEST_HEADER) return 0;
  }
  if (isLabelBefore(lines[start]?.text ?? '', lines[start + 1]?.text)) return 0;
  let length = 0;
  while (
    length < MOST_COLUMNS &&
    isHeaderWord(lines[start + length]?.text ?? '') &&
    lines[start + length]?.cell === null
  )
    length += 1;
  if (length < 3) return 0;
  const headers = lines.slice(start, start + length).map((line, column) => [column, line.text] as const);
  const columns = readColumns(headers);
  return columns && !columns.minutes ? length : 0;
};

export const REFERENCE =
  /^(?:[A-Z]{0,4}[ -]?\d{1,4}(?:[./-]\d{1,4}){0,2}\.?|[A-Z]\d{1,3}|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/;

/**
 * Where the rows of a flattened table begin: at each line that looks like the first cell of the first row,
 * or else after every `width` lines. Empty when the lines do not fall into rows.
 */
const rowStarts = (lines: readonly Line[], from: number, width: number): number[] => {
  const first = lines[from]?.text ?? '';
  const starts: number[] = [];
  if (REFERENCE.test(first)) {
    const shape = first.replace(/\d+/g, '0');
    for (let index = from; index < lines.length; index += 1) {
      const line = lines[index];
      if (!line || line.text.length > LONGEST_CELL || line.cell !== null) break;
      const begins = line.text.replace(/\d+/g, '0') === shape && index - (starts.at(-1) ?? from - 2) >= 2;
      if (begins) starts.push(index);
      else if (index - (starts.at(-1) ?? from) >= width + 4) break;
    }
    return starts;
  }
  for (let index = from; index + width <= lines.length; index += width) {
    const row = lines.slice(index, index + width);
    if (row.some((line) => line.text.length > LONGEST_CELL || line.cell !== null)) break;
    if (index > from && row[0]?.gap && !lines[index - 1]?.gap && !lines[from]?.gap) break;
    starts.push(index);
  }
  return starts;
};

/**
 * Finds action tables printed one cell a line (header words, then rows of as many lines), and marks their
 * lines as cells. A row of another length keeps only what can be told without guessing: its lines become one
 * cell each, from the left, as far as they go. Source: minutes-language.md 1.6 (a).
 */
export const markFlattened = (lines: readonly Line[]): Line[] => {
  const marked = [...lines];
  let table = FIRST_TABLE;
  for (let index = 0; index < marked.length; index += 1) {
    const width = headerLength(marked, index);
    if (width === 0) continue;
    const from = index + width;
    const starts = rowStarts(marked, from, width);
    if (starts.length === 0) continue;
    for (let column = 0; column < width; column += 1) {
      const line = marked[index + column];
      if (line) marked[index + column] = withCell(line, table, 0, column);
    }
    starts.forEach((start, row) => {
      const next = starts[row + 1] ?? Math.min(start + width, marked.length);
      const whole = next - start === width;
      for (let at = start; at < next; at += 1) {
        const line = marked[at];
        const column = at - start;
        // A row with a cell too few or too many cannot be paired: its cells get columns of their own.
        if (line) marked[at] = withCell(line, table, row + 1, whole ? column : 100 + column);
      }
    });
    const last = starts.at(-1) ?? from;
    index = Math.min(last + width, marked.length) - 1;
    table += 1;
  }
  return marked;
};
