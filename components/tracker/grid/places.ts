/** Attribute that marks a cell that the arrows can reach: `line,column`. The head is line -1. */
export const CELL = 'data-cell';

/** A place in the grid. Line -1 is the head, column 0 the box that selects. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What the last line and column are, and how many lines a page holds. */
export interface Extent {
  readonly lines: number;
  readonly columns: number;
  readonly page: number;
}

/** Where a key leads from a place, or null where it leads nowhere. Stays within the grid. */
export function destination(event: KeyboardEvent, from: Place, extent: Extent): Place | null {
  const to = wanted(event, from, extent);
  return (
    to && {
      line: Math.min(Math.max(to.line, -1), extent.lines - 1),
      column: Math.min(Math.max(to.column, 0), extent.columns - 1),
    }
  );
}

function wanted(
  event: KeyboardEvent,
  { line, column }: Place,
  { lines, columns, page }: Extent,
): Place | null {
  if (event.altKey || event.metaKey) return null;
  switch (event.key) {
    case 'ArrowDown':
      return { line: event.ctrlKey ? lines - 1 : line + 1, column };
    case 'ArrowUp':
      return { line: event.ctrlKey ? 0 : line - 1, column };
    case 'ArrowRight':
      return { line, column: column + 1 };
    case 'ArrowLeft':
      return { line, column: column - 1 };
    case 'PageDown':
      return { line: line + page, column };
    case 'PageUp':
      return { line: Math.max(line - page, 0), column };
    case 'Home':
      return { line: event.ctrlKey ? 0 : line, column: 0 };
    case 'End':
      return { line: event.ctrlKey ? lines - 1 : line, column: columns - 1 };
    default:
      return null;
  }
}

/** The place of the cell that something in the grid belongs to, or null outside of cells. */
export function placeOf(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest(`[${CELL}]`) : null;
  if (!cell) return null;
  const [line = 0, column = 0] = (cell.getAttribute(CELL) ?? '').split(',').map(Number);
  return { line, column };
}

/** Whether keys pressed here belong to a field that is being filled in. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type=checkbox]), select, textarea') !== null;
