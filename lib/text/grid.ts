import type { Cell } from '../model/index.ts';

/** Spans beyond these are a mistake or an attack, not a table. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 1000;

/**
 * The place of each cell in the grid of one table, counted with spans. Cells of tables inside it are not among them.
 * @param number of the table in the document, from 0
 */
export function layOut(table: Element, number: number): Map<Element, Cell> {
  const cells = new Map<Element, Cell>();
  /** For each column, the last row that a cell from above still covers. */
  const coveredTo: number[] = [];
  let row = 0;
  for (const line of rowsOf(table)) {
    let column = 0;
    for (const element of line.children) {
      if (!/^t[dh]$/i.test(element.tagName)) continue;
      while ((coveredTo[column] ?? -1) >= row && column < MOST_COLUMNS) column++;
      const columnSpan = span(element.getAttribute('colspan'), MOST_COLUMNS);
      const rowSpan = span(element.getAttribute('rowspan'), MOST_ROWS);
      const end = Math.min(column + columnSpan, MOST_COLUMNS);
      for (let covered = column; covered < end; covered++) coveredTo[covered] = row + rowSpan - 1;
      cells.set(element, {
        table: number,
        row,
        column,
        rowSpan,
        columnSpan,
        header: /h$/i.test(element.tagName),
      });
      column = end;
    }
    row++;
  }
  return cells;
}

/** Rows of the table itself, in document order. */
function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((part) => {
    if (/^tr$/i.test(part.tagName)) return [part];
    return /^t(?:body|head|foot)$/i.test(part.tagName)
      ? [...part.children].filter((row) => /^tr$/i.test(row.tagName))
      : [];
  });
}

function span(value: string | null, most: number): number {
  const number = value === null ? 1 : Number.parseInt(value, 10);
  return Number.isFinite(number) && number > 0 ? Math.min(number, most) : 1;
}
