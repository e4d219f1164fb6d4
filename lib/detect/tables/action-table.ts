import type { Paragraph } from '../text/paragraphs.ts';
import { isOwnerOnly } from '../text/owner-only.ts';
import { ACTIONS_HEADING } from '../words/tables.ts';
import { cellAt, readGrids } from './grid.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';
import { guessColumns } from './guess.ts';
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

const MOST_SPANNED = 6;
const LONGEST_HEADING = 80;

const OTHER: TableRole = {
  task: false,
  owner: null,
  due: null,
  status: null,
  reference: null,
  minutes: false,
};

const columnsOf = (row: GridRow): Columns | null => {
  if (row.cells.length < 2) return null;
  const columns = readColumns(row.cells.map((cell) => [cell.column, cell.text] as const));
  return columns && { ...columns, taskSpan: cellAt(row, columns.task)?.columnSpan ?? 1 };
};

/** The cell of the task: under a header over several columns, the one that says most. */
const taskAt = (row: GridRow, { task, taskSpan }: Columns): GridCell | null => {
  let longest: GridCell | null = null;
  for (let column = task; column < task + Math.min(taskSpan, MOST_SPANNED); column += 1) {
    const cell = cellAt(row, column);
    if (cell && (longest === null || cell.text.length > longest.text.length)) longest = cell;
  }
  return longest;
};

/** A second row of header words below the first. */
const isSubHeader = (row: GridRow): boolean => row.cells.every((cell) => cell.header || cell.spilled);

const textAt = (row: GridRow, column: number | null): string | null => {
  if (column === null) return null;
  const text = cellAt(row, column)?.text.trim() ?? '';
  return text === '' ? null : text;
};

const setOther = (row: GridRow, roles: Map<Paragraph, TableRole>): void => {
  for (const cell of row.cells) for (const paragraph of cell.paragraphs) roles.set(paragraph, OTHER);
};

const readGrid = (grid: Grid, underActions: boolean, roles: Map<Paragraph, TableRole>): void => {
  const headed = grid.rows.some((row) => columnsOf(row) !== null);
  let columns: Columns | null = underActions && !headed ? guessColumns(grid) : null;
  for (const row of grid.rows) {
    const header = columnsOf(row);
    if (header) {
      // A header may come again for each meeting.
      columns = header;
      setOther(row, roles);
      continue;
    }
    if (!columns) continue;
    if (isSubHeader(row)) {
      setOther(row, roles);
      continue;
    }
    const task = taskAt(row, columns);
    const owner = textAt(row, columns.owner);
    // A row of one cell over the whole width names a meeting or a section.
    const banner = row.cells.length === 1 && (task?.columnSpan ?? 1) > 1;
    const minutes: boolean = columns.minutes;
    for (const cell of row.cells) {
      // A task over several rows has the cells beside its first.
      if (cell.spilled) continue;
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

/** Tables right below a heading such as "Actions". */
const tablesUnderActions = (paragraphs: readonly Paragraph[]): ReadonlySet<number> => {
  const tables = new Set<number>();
  paragraphs.forEach(({ cell }, index) => {
    const before = paragraphs[index - 1];
    if (!cell || !before || before.cell?.table === cell.table) return;
    if (before.text.length <= LONGEST_HEADING && ACTIONS_HEADING.test(before.text)) tables.add(cell.table);
  });
  return tables;
};

/**
 * Reads action tables: header words tell the columns, every row below gives a task with the cells beside it.
 * Paragraphs of other tables (layout, figures) are in no role and are read as running text.
 */
export const readActionTables = (paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, TableRole> => {
  const roles = new Map<Paragraph, TableRole>();
  const headed = tablesUnderActions(paragraphs);
  for (const grid of readGrids(paragraphs)) readGrid(grid, headed.has(grid.table), roles);
  return roles;
};
