/** Attribute that marks a cell the arrows can reach: `row,column`. */
export const CELL = 'data-cell';

/**
 * Moves the focus in a grid as the keys say (arrows, Home, End, with Ctrl to the corners, Page Up and Down by ten).
 * Answers whether the key moved. Keys pressed inside a field belong to the field.
 */
export function moveInGrid(event: KeyboardEvent, grid: HTMLElement): boolean {
  const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(`[${CELL}]`) : null;
  if (!from || isField(event.target) || event.altKey || event.metaKey) return false;
  const cells = [...grid.querySelectorAll<HTMLElement>(`[${CELL}]`)];
  const [row, column] = placeOf(from);
  const lastRow = Math.max(...cells.map((cell) => placeOf(cell)[0]));
  const lastColumn = Math.max(...cells.map((cell) => placeOf(cell)[1]));
  const to = destination(event, row, column, lastRow, lastColumn);
  if (!to) return false;
  focusCell(cells, Math.min(Math.max(to[0], 0), lastRow), Math.min(Math.max(to[1], 0), lastColumn));
  event.preventDefault();
  return true;
}

function destination(
  event: KeyboardEvent,
  row: number,
  column: number,
  lastRow: number,
  lastColumn: number,
): readonly [number, number] | null {
  switch (event.key) {
    case 'ArrowDown':
      return [row + 1, column];
    case 'ArrowUp':
      return [row - 1, column];
    case 'ArrowRight':
      return [row, column + 1];
    case 'ArrowLeft':
      return [row, column - 1];
    case 'PageDown':
      return [row + 10, column];
    case 'PageUp':
      return [row - 10, column];
    case 'Home':
      return [event.ctrlKey ? 0 : row, 0];
    case 'End':
      return [event.ctrlKey ? lastRow : row, lastColumn];
    default:
      return null;
  }
}

function focusCell(cells: readonly HTMLElement[], row: number, column: number): void {
  cells.find((cell) => cell.getAttribute(CELL) === `${row},${column}`)?.focus();
}

function placeOf(cell: HTMLElement): readonly [number, number] {
  const [row, column] = (cell.getAttribute(CELL) ?? '0,0').split(',').map(Number);
  return [row ?? 0, column ?? 0];
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea') !== null;
