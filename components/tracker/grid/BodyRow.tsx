import type { Commitment } from '../../../lib/model/index.ts';
import type { CommitmentEdit } from '../../../lib/tracker/acts.ts';
import type { TrackerRow } from '../../../lib/tracker/rows.ts';
import { onlyWhenChanged } from '../../controls/only-when-changed.tsx';
import { FieldEditor } from '../fields/FieldEditor.tsx';
import { FIELDS } from '../fields/fields.ts';
import type { CellContext, TrackerColumn } from './columns.tsx';
import { CELL } from './places.ts';
import type { Line } from './lines.ts';

/** What rows ask of the table: the same object for as long as the table is drawn. */
export interface RowActs {
  edit(commitment: Commitment, edit: CommitmentEdit): void;
  editingDone(stay: boolean): void;
  refuse(sentence: string): void;
}

export interface BodyRowProps {
  readonly row: TrackerRow;
  readonly line: number;
  readonly top: number;
  readonly columns: readonly TrackerColumn[];
  readonly selected: boolean;
  /** Whether it is the row shown beside the table. */
  readonly open: boolean;
  /** Column that Tab enters at, or -1 where it is in another line. */
  readonly entry: number;
  readonly editing: boolean;
  readonly context: CellContext;
  readonly acts: RowActs;
}

/** A row of the table. Keys and clicks are answered by the table. */
export const BodyRow = onlyWhenChanged(function BodyRow(props: BodyRowProps) {
  const { row, line, columns, entry, context } = props;
  const { commitment } = row;
  return (
    <div
      role="row"
      class="grid-row"
      id={commitment.id}
      aria-rowindex={line + 2}
      aria-selected={props.selected}
      data-overdue={row.overdue ? '' : undefined}
      data-open={props.open ? '' : undefined}
      style={{ insetBlockStart: `${props.top}px` }}
    >
      <div
        role="gridcell"
        class="grid-cell grid-box"
        aria-colindex={1}
        tabIndex={entry === 0 ? 0 : -1}
        {...{ [CELL]: `${line},0` }}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          checked={props.selected}
          aria-label={`Select ${commitment.ref}`}
        />
      </div>
      {columns.map((column, index) => {
        const here = entry === index + 1;
        const field = column.field === null ? null : FIELDS[column.field];
        const editing = here && props.editing && field !== null;
        return (
          <div
            key={column.id}
            role="gridcell"
            class="grid-cell"
            aria-colindex={index + 2}
            data-column={column.id}
            data-editable={field ? '' : undefined}
            data-editing={editing ? '' : undefined}
            tabIndex={here && !editing ? 0 : -1}
            {...{ [CELL]: `${line},${index + 1}` }}
          >
            {editing ? (
              <FieldEditor
                field={field}
                commitment={commitment}
                name={`${field.label} of ${commitment.ref}`}
                onSave={(edit) => props.acts.edit(commitment, edit)}
                onDone={props.acts.editingDone}
                onRefused={props.acts.refuse}
              />
            ) : (
              column.cell(row, context)
            )}
          </div>
        );
      })}
    </div>
  );
});

export interface GroupRowProps {
  readonly group: Extract<Line, { kind: 'group' }>;
  readonly line: number;
  readonly top: number;
  /** Columns that the heading spans, the box left out. */
  readonly span: number;
  readonly selected: boolean;
  readonly entry: number;
}

/** The heading of a group: how many rows it holds, folded or not. */
export const GroupRow = onlyWhenChanged(function GroupRow(props: GroupRowProps) {
  const { heading, rows, folded } = props.group;
  return (
    <div
      role="row"
      class="grid-row grid-group"
      aria-rowindex={props.line + 2}
      style={{ insetBlockStart: `${props.top}px` }}
    >
      <div
        role="gridcell"
        class="grid-cell grid-box"
        aria-colindex={1}
        tabIndex={props.entry === 0 ? 0 : -1}
        {...{ [CELL]: `${props.line},0` }}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          checked={props.selected}
          aria-label={`Select all of ${heading}`}
        />
      </div>
      <div
        role="gridcell"
        class="grid-cell grid-heading"
        aria-colindex={2}
        aria-colspan={props.span}
        aria-expanded={!folded}
        tabIndex={props.entry > 0 ? 0 : -1}
        {...{ [CELL]: `${props.line},1` }}
      >
        <span aria-hidden="true">{folded ? '▸' : '▾'}</span> {heading}{' '}
        <span class="soft grid-count">{rows.length}</span>
      </div>
    </div>
  );
});
