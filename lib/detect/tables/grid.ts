import type { Paragraph } from '../text/paragraphs.ts';

/** A cell of a table: its paragraphs in order, and their text joined by spaces. */
export interface GridCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly header: boolean;
  /** It began in a row above and reaches into this one. */
  readonly spilled: boolean;
  readonly paragraphs: readonly Paragraph[];
  readonly text: string;
}

export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

export interface Grid {
  readonly table: number;
  readonly rows: readonly GridRow[];
}

/** How many rows one cell may reach over; a page that claims more is not believed. */
const MOST_ROWS = 60;

/** Gives merged cells to each row they reach into, so that one owner beside three tasks owns all three. */
const spill = (rows: readonly GridRow[]): GridRow[] => {
  let reaching: { readonly cell: GridCell; readonly last: number }[] = [];
  return rows.map(({ row, cells }) => {
    reaching = reaching.filter(({ last }) => last >= row);
    const spilled = reaching
      .filter(({ cell }) => !cells.some((own) => own.column === cell.column))
      .map(({ cell }) => ({ ...cell, spilled: true }));
    for (const cell of cells) {
      const rowSpan = Math.min(cell.paragraphs[0]?.cell?.rowSpan ?? 1, MOST_ROWS);
      if (rowSpan > 1) reaching.push({ cell, last: row + rowSpan - 1 });
    }
    return { row, cells: [...cells, ...spilled] };
  });
};

/** The tables of a document, from the cells their paragraphs stand in. */
export const readGrids = (paragraphs: readonly Paragraph[]): Grid[] => {
  const tables = new Map<number, Map<number, Map<number, Paragraph[]>>>();
  for (const paragraph of paragraphs) {
    const { cell } = paragraph;
    if (!cell) continue;
    const rows = tables.get(cell.table) ?? new Map<number, Map<number, Paragraph[]>>();
    tables.set(cell.table, rows);
    const cells = rows.get(cell.row) ?? new Map<number, Paragraph[]>();
    rows.set(cell.row, cells);
    const inside = cells.get(cell.column) ?? [];
    cells.set(cell.column, inside);
    inside.push(paragraph);
  }
  return [...tables].map(([table, rows]) => ({
    table,
    rows: spill(
      [...rows].map(([row, cells]) => ({
        row,
        cells: [...cells].map(([column, inside]) => ({
          column,
          columnSpan: inside[0]?.cell?.columnSpan ?? 1,
          header: inside[0]?.cell?.header ?? false,
          spilled: false,
          paragraphs: inside,
          text: inside.map(({ text }) => text).join(' '),
        })),
      })),
    ),
  }));
};

/** The cell of a row that covers a column, spans counted. */
export const cellAt = (row: GridRow, column: number): GridCell | null =>
  row.cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan) ?? null;
