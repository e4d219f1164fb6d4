import type { Cell } from '../model/index.ts';

/** Spans beyond these are a mistake or an attack, not a table. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 1000;

/** Column places of one table as its rows are read, counted with spans. */
export class TableGrid {
  readonly #number: number;
  #row = -1;
  #column = 0;
  /** For each column, the last row that a cell from above still covers. */
  readonly #coveredTo: number[] = [];

  /** @param number of the table in the document, from 0 */
  constructor(number: number) {
    this.#number = number;
  }

  startRow(): void {
    this.#row++;
    this.#column = 0;
  }

  /** The place of the next cell of the row, and the row prepared for the one after it. */
  place(element: Element): Cell {
    if (this.#row < 0) this.startRow();
    while ((this.#coveredTo[this.#column] ?? -1) >= this.#row && this.#column < MOST_COLUMNS) this.#column++;
    const columnSpan = span(element.getAttribute('colspan'), MOST_COLUMNS);
    const rowSpan = span(element.getAttribute('rowspan'), MOST_ROWS);
    const column = this.#column;
    for (let covered = column; covered < Math.min(column + columnSpan, MOST_COLUMNS); covered++) {
      this.#coveredTo[covered] = this.#row + rowSpan - 1;
    }
    this.#column = Math.min(column + columnSpan, MOST_COLUMNS);
    const header = element.tagName === 'TH' || element.tagName === 'th';
    return { table: this.#number, row: this.#row, column, rowSpan, columnSpan, header };
  }

  /** Whether a cell was placed in the row before. */
  get rowHasCells(): boolean {
    return this.#column > 0;
  }
}

function span(value: string | null, most: number): number {
  const number = value === null ? 1 : Number.parseInt(value, 10);
  return Number.isFinite(number) && number > 0 ? Math.min(number, most) : 1;
}
