import type { Cell } from '../../model/index.ts';
import type { Line } from './lines.ts';

/**
 * Gives each line's cell its place in the whole document: tables numbered through, a table that goes on over a
 * page edge kept as one, and rows with a single filled cell taken as ordinary text, since many files put their
 * paragraphs into tables only to frame them.
 */
export class Cells {
  /** Goes with the lines, which are many and soon written. */
  readonly #cells = new WeakMap<Line, Cell>();
  #table = -1;
  #firstRow = 0;
  #lastRow = -1;
  /** The last line in a table, unless other text stands below it, and how many cells of its row are filled. */
  #last: { readonly line: Line; readonly filled: number } | null = null;

  /** Places the cells of the next page. Lines without their page's furniture. */
  place(lines: readonly Line[]): void {
    const inRow = countFilled(lines);
    for (const line of lines) {
      const cell = line.place?.cell;
      const filled = inRow.get(rowKey(line)) ?? 0;
      if (!cell || filled < 2) {
        // A framed paragraph inside a table does not end the table.
        if (!cell) this.#last = null;
        continue;
      }
      const last = this.#last;
      if (!last || tableKey(last.line) !== tableKey(line)) {
        // The first table of a page goes on from the page before if nothing stood between and the rows are as wide.
        if (last && line.page === last.line.page + 1 && last.filled === filled)
          this.#firstRow = this.#lastRow + 1;
        else {
          this.#table += 1;
          this.#firstRow = 0;
        }
      }
      this.#lastRow = this.#firstRow + cell.row;
      this.#cells.set(line, {
        table: this.#table,
        row: this.#lastRow,
        column: cell.column,
        rowSpan: 1,
        columnSpan: 1,
        header: cell.header,
      });
      this.#last = { line, filled };
    }
  }

  /** The cell that a placed line stands in, or null. */
  of(line: Line): Cell | null {
    return this.#cells.get(line) ?? null;
  }
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
