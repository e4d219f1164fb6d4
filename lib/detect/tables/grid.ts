import type { Paragraph } from '../text/paragraphs.ts';

/** A cell of a table: its paragraphs in order, and their text joined by spaces. */
export interface GridCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly header: boolean;
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
    rows: [...rows].map(([row, cells]) => ({
      row,
      cells: [...cells].map(([column, inside]) => ({
        column,
        columnSpan: inside[0]?.cell?.columnSpan ?? 1,
        header: inside[0]?.cell?.header ?? false,
        paragraphs: inside,
        text: inside.map(({ text }) => text).join(' '),
      })),
    })),
  }));
};

/** The cell of a row that covers a column, spans counted. */
export const cellAt = (row: GridRow, column: number): GridCell | null =>
  row.cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan) ?? null;
