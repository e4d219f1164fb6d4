import type { Cell } from '../../model/index.ts';
import type { Line } from './lines.ts';

/**
 * Gives each line's cell its place in the whole document: tables numbered through, a table that goes on over a
 * page edge kept as one, and rows with a single filled cell taken as ordinary text, since many files put their
 * paragraphs into tables only to frame them.
 */
export function placeCells(lines: readonly Line[]): Map<Line, Cell> {
  const cells = new Map<Line, Cell>();
  const filled = countFilled(lines);
  let table = -1;
  let firstRow = 0;
  let lastRow = -1;
  let last: Line | null = null;
  for (const line of lines) {
    const cell = line.place?.cell;
    if (!cell || (filled.get(rowKey(line)) ?? 0) < 2) {
      // A framed paragraph inside a table does not end the table.
      if (!cell) last = null;
      continue;
    }
    if (!last || tableKey(last) !== tableKey(line)) {
      if (last && goesOn(last, line, filled)) firstRow = lastRow + 1;
      else {
        table++;
        firstRow = 0;
      }
    }
    lastRow = firstRow + cell.row;
    cells.set(line, {
      table,
      row: lastRow,
      column: cell.column,
      rowSpan: 1,
      columnSpan: 1,
      header: cell.header,
    });
    last = line;
  }
  return cells;
}

const tableKey = (line: Line): string => `${line.page}.${line.place?.cell?.table}`;
const rowKey = (line: Line): string => `${tableKey(line)}.${line.place?.cell?.row}`;

function countFilled(lines: readonly Line[]): Map<string, number> {
  const columns = new Map<string, Set<number>>();
  for (const line of lines) {
    const cell = line.place?.cell;
    if (!cell) continue;
    const key = rowKey(line);
    const row = columns.get(key) ?? new Set<number>();
    columns.set(key, row.add(cell.column));
  }
  return new Map([...columns].map(([key, row]) => [key, row.size]));
}

/** The first table of a page goes on from the page before if nothing stood between and the rows are as wide. */
function goesOn(last: Line, line: Line, filled: ReadonlyMap<string, number>): boolean {
  return line.page === last.page + 1 && filled.get(rowKey(last)) === filled.get(rowKey(line));
}
