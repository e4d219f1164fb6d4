import type { Paragraph } from '../text/paragraphs.ts';
import { isOwnerOnly } from '../text/owner-only.ts';
import { cellAt, readGrids } from './grid.ts';
import type { Grid, GridRow } from './grid.ts';
import { readColumns } from './headers.ts';
import type { Columns } from './headers.ts';

/** What a paragraph of an action table is: the task of a row with the cells beside it, or not a task. */
export interface TableRole {
  readonly task: boolean;
  readonly owner: string | null;
  readonly due: string | null;
  readonly status: string | null;
  readonly reference: string | null;
  /** The cell holds running minutes: only what looks ahead is a task. */
  readonly minutes: boolean;
}

const OTHER: TableRole = {
  task: false,
  owner: null,
  due: null,
  status: null,
  reference: null,
  minutes: false,
};

const columnsOf = (row: GridRow): Columns | null =>
  row.cells.length < 2 ? null : readColumns(row.cells.map((cell) => [cell.column, cell.text] as const));

const textAt = (row: GridRow, column: number | null): string | null => {
  if (column === null) return null;
  const text = cellAt(row, column)?.text.trim() ?? '';
  return text === '' ? null : text;
};

const readGrid = (grid: Grid, roles: Map<Paragraph, TableRole>): void => {
  let columns: Columns | null = null;
  for (const row of grid.rows) {
    const header = columnsOf(row);
    if (header) {
      // A header may come again for each meeting.
      columns = header;
      for (const cell of row.cells) for (const paragraph of cell.paragraphs) roles.set(paragraph, OTHER);
      continue;
    }
    if (!columns) continue;
    const task = cellAt(row, columns.task);
    const owner = textAt(row, columns.owner);
    // A row of one cell over the whole width names a meeting or a section.
    const banner = row.cells.length === 1 && (task?.columnSpan ?? 1) > 1;
    const minutes: boolean = columns.minutes;
    for (const cell of row.cells) {
      const isTask = cell === task && !banner && cell.text !== '';
      for (const paragraph of cell.paragraphs) {
        if (minutes && cell === task) {
          roles.set(paragraph, {
            ...OTHER,
            task: true,
            minutes: true,
            owner: owner !== null && isOwnerOnly(owner) ? owner : null,
          });
          continue;
        }
        roles.set(
          paragraph,
          isTask
            ? {
                task: true,
                owner,
                due: textAt(row, columns.due),
                status: textAt(row, columns.status),
                reference: textAt(row, columns.reference),
                minutes: false,
              }
            : OTHER,
        );
      }
    }
  }
};

/**
 * Reads action tables: header words tell the columns, every row below gives a task with the cells beside it.
 * Paragraphs of other tables (layout, figures) are in no role and are read as running text.
 */
export const readActionTables = (paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, TableRole> => {
  const roles = new Map<Paragraph, TableRole>();
  for (const grid of readGrids(paragraphs)) readGrid(grid, roles);
  return roles;
};
