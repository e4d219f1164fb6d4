import type { TrackerColumn } from './columns.tsx';
import { CELL } from './places.ts';
import type { TableModel } from './table-model.ts';

export interface HeadRowProps {
  readonly model: TableModel;
  readonly columns: readonly TrackerColumn[];
  readonly entry: number;
  readonly allSelected: boolean;
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

/** The heads of the columns: press to sort, drag the edge for the width. */
export function HeadRow({ model, columns, entry, allSelected }: HeadRowProps) {
  return (
    <div role="row" class="grid-row grid-head" aria-rowindex={1}>
      <div
        role="columnheader"
        class="grid-cell grid-box"
        aria-colindex={1}
        tabIndex={entry === 0 ? 0 : -1}
        {...{ [CELL]: '-1,0' }}
      >
        <input type="checkbox" tabIndex={-1} checked={allSelected} aria-label="Select all rows shown" />
      </div>
      {columns.map((column, index) => {
        const sorted = model.getColumn(column.id)?.getIsSorted() ?? false;
        return (
          <div
            key={column.id}
            role="columnheader"
            class="grid-cell"
            aria-colindex={index + 2}
            aria-sort={sorted ? ARIA_SORT[sorted] : 'none'}
            data-column={column.id}
            tabIndex={entry === index + 1 ? 0 : -1}
            title="Press to sort. Alt with an arrow moves the column, Shift with an arrow makes it wider or narrower."
            {...{ [CELL]: `-1,${index + 1}` }}
          >
            <span class="one-line">{column.label}</span>
            {sorted && (
              <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
                <path d={sorted === 'asc' ? 'M5 2l4 6H1z' : 'M5 8l4-6H1z'} fill="currentColor" />
              </svg>
            )}
            <span
              class="grid-edge"
              aria-hidden="true"
              onClick={(event) => event.stopPropagation()}
              onPointerDown={(event) => dragEdge(event, model, column)}
            />
          </div>
        );
      })}
    </div>
  );
}

function dragEdge(event: PointerEvent, model: TableModel, column: TrackerColumn): void {
  const edge = event.currentTarget;
  if (!(edge instanceof HTMLElement)) return;
  event.preventDefault();
  const from = event.clientX;
  const start = edge.parentElement?.getBoundingClientRect().width ?? column.width;
  edge.setPointerCapture(event.pointerId);
  const drag = (move: PointerEvent) => setWidth(model, column, start + move.clientX - from);
  edge.addEventListener('pointermove', drag);
  edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', drag), {
    once: true,
  });
}

/** Sets the width of a column, within what the table allows. */
export function setWidth(model: TableModel, column: TrackerColumn, width: number): void {
  model.setColumnSizing((widths) => ({
    ...widths,
    [column.id]: Math.round(Math.min(900, Math.max(72, width))),
  }));
}
