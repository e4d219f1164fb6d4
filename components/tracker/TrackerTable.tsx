import { useEffect, useRef, useState } from 'preact/hooks';
import type { Commitment, IsoDate, Owner, Status } from '../../lib/model/index.ts';
import type { TrackerRow } from '../../lib/tracker/rows.ts';
import { STATUSES } from '../../lib/tracker/status.ts';
import type { SortKey } from '../../lib/tracker/views.ts';
import { shortDate } from '../controls/dates.ts';
import { Button } from '../controls/Button.tsx';
import { DueDate } from '../controls/DueDate.tsx';
import { ownersAsText, ownersFromText } from '../passages/PassageEditor.tsx';
import { Cell, EditableCell } from './Cell.tsx';
import { moveInGrid } from './grid-keys.ts';
import { RecommendationCell } from './RecommendationCell.tsx';
import { RowDetail } from './RowDetail.tsx';
import { StatusMark } from './StatusMark.tsx';
import './tracker-table.css';

/** Fields that the table edits in place. */
export interface RowEdit {
  readonly owners?: readonly Owner[];
  readonly status?: Status;
  readonly dueDate?: IsoDate | null;
  readonly action?: string;
  readonly notes?: string;
  readonly restricted?: boolean;
  readonly progress?: string;
}

export interface Sorting {
  readonly key: SortKey;
  readonly direction: 'ascending' | 'descending';
}

export interface TrackerTableProps {
  readonly rows: readonly TrackerRow[];
  readonly sorting: Sorting;
  /** Commitment whose detail is unfolded, or null. */
  readonly unfolded: string | null;
  readonly onSort: (sorting: Sorting) => void;
  readonly onUnfold: (commitment: string | null) => void;
  readonly onEdit: (commitment: Commitment, edit: RowEdit) => void;
  readonly onTag: (row: TrackerRow) => void;
  readonly onRemove: (commitment: Commitment) => void;
}

const COLUMNS: readonly { readonly key: SortKey; readonly label: string }[] = [
  { key: 'ref', label: 'Ref' },
  { key: 'action', label: 'Action' },
  { key: 'owner', label: 'Owner' },
  { key: 'due', label: 'Due' },
  { key: 'status', label: 'Status' },
  { key: 'recommendation', label: 'Recommendation' },
  { key: 'meeting', label: 'Meeting' },
];

/** Rows drawn at first and with every asking: a tracker of years has thousands, and nobody reads so many at once. */
const ROWS_AT_ONCE = 200;

/**
 * All kept commitments in one grid: arrows move, Enter or a click edits owner, due date and status where they stand,
 * Delete removes the row. Headers sort.
 */
export function TrackerTable(props: TrackerTableProps) {
  const grid = useRef<HTMLTableElement>(null);
  const [entry, setEntry] = useState('0,0');
  const [reach, setReach] = useState(() => Math.max(ROWS_AT_ONCE, placeOf(props.rows, props.unfolded) + 1));
  const entryRow = Math.min(Number(entry.split(',')[0]), props.rows.length - 1, reach - 1);
  const entryAt = `${entryRow},${entry.split(',')[1]}`;

  useEffect(() => {
    if (props.unfolded) document.getElementById(props.unfolded)?.scrollIntoView({ block: 'nearest' });
  }, [props.unfolded]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!grid.current || moveInGrid(event, grid.current) || event.key !== 'Delete') return;
    const cell = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined;
    const row = cell === undefined ? undefined : props.rows[Number(cell.split(',')[0])];
    if (row) props.onRemove(row.commitment);
  };

  return (
    <table ref={grid} role="grid" class="tracker" aria-label="Commitments" onKeyDown={onKeyDown}>
      <thead>
        <tr>
          {COLUMNS.map(({ key, label }) => (
            <th
              key={key}
              scope="col"
              data-column={key}
              aria-sort={props.sorting.key === key ? props.sorting.direction : 'none'}
            >
              <button
                type="button"
                class="tracker-sort"
                onClick={() => props.onSort(next(props.sorting, key))}
              >
                {label}
                <span aria-hidden="true">
                  {props.sorting.key === key ? (props.sorting.direction === 'ascending' ? ' ▲' : ' ▼') : ''}
                </span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.slice(0, reach).map((row, at) => {
          const unfolded = row.commitment.id === props.unfolded;
          return [
            <Row
              key={row.commitment.id}
              {...props}
              row={row}
              at={at}
              unfolded={unfolded}
              entryAt={entryAt}
              onEntry={setEntry}
            />,
            unfolded && (
              <tr key={`${row.commitment.id} detail`} class="tracker-detail">
                <td colSpan={COLUMNS.length}>
                  <RowDetail
                    row={row}
                    onEdit={(edit) => props.onEdit(row.commitment, edit)}
                    onRemove={() => props.onRemove(row.commitment)}
                  />
                </td>
              </tr>
            ),
          ];
        })}
      </tbody>
      {props.rows.length > reach && (
        <tfoot>
          <tr>
            <td colSpan={COLUMNS.length}>
              <Button onPress={() => setReach(reach + ROWS_AT_ONCE)}>
                Show {Math.min(ROWS_AT_ONCE, props.rows.length - reach)} more of {props.rows.length}
              </Button>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface RowProps extends Omit<TrackerTableProps, 'unfolded'> {
  readonly row: TrackerRow;
  readonly at: number;
  readonly unfolded: boolean;
  readonly entryAt: string;
  readonly onEntry: (place: string) => void;
}

function Row({ row, at, unfolded, entryAt, onEntry, onEdit, onUnfold, onTag }: RowProps) {
  const { commitment } = row;
  const place = (column: number) => ({
    place: `${at},${column}`,
    entry: entryAt === `${at},${column}`,
    onFocus: () => onEntry(`${at},${column}`),
  });
  const unfold = () => onUnfold(unfolded ? null : commitment.id);
  return (
    <tr
      id={commitment.id}
      data-overdue={row.overdue ? '' : undefined}
      data-unfolded={unfolded ? '' : undefined}
    >
      <Cell {...place(0)} className="tracker-ref" onOpen={unfold}>
        <Button
          look="quiet"
          reach={-1}
          expanded={unfolded}
          name={`${commitment.ref}: details`}
          onPress={unfold}
        >
          <span aria-hidden="true">{unfolded ? '▾' : '▸'}</span> {commitment.ref}
        </Button>
      </Cell>
      <Cell {...place(1)} className="tracker-action" onOpen={unfold}>
        <p>{commitment.action}</p>
      </Cell>
      <EditableCell
        {...place(2)}
        className="tracker-owner"
        name={`Owner of ${commitment.ref}`}
        field="text"
        value={ownersAsText(commitment.owners)}
        onSave={(value) => onEdit(commitment, { owners: ownersFromText(value, commitment.owners) })}
      >
        {row.owner || <span class="soft">—</span>}
      </EditableCell>
      <EditableCell
        {...place(3)}
        className="tracker-due"
        name={`Due date of ${commitment.ref}`}
        field="date"
        value={commitment.dueDate ?? ''}
        onSave={(value) => onEdit(commitment, { dueDate: value || null })}
      >
        <DueDate
          date={commitment.dueDate}
          precision={commitment.duePrecision}
          words={commitment.dueAsMinuted}
          overdue={row.overdue}
        />
      </EditableCell>
      <EditableCell
        {...place(4)}
        className="tracker-status"
        name={`Status of ${commitment.ref}`}
        field={STATUSES}
        value={commitment.status}
        onSave={(value) => {
          const status = STATUSES.find((one) => one === value);
          if (status) onEdit(commitment, { status });
        }}
      >
        <StatusMark status={commitment.status} />
      </EditableCell>
      <Cell {...place(5)} className="tracker-recommendations" onOpen={() => onTag(row)}>
        <RecommendationCell row={row} onTag={() => onTag(row)} />
      </Cell>
      <Cell {...place(6)} className="tracker-meeting" onOpen={() => openLink(row.link)}>
        <span class="tracker-body" title={commitment.body ?? undefined}>
          {commitment.body ?? '—'}
        </span>
        <span class="soft small">
          {[commitment.raisedOn && shortDate(commitment.raisedOn), row.item].filter(Boolean).join(' · ')}
        </span>
        {row.link && (
          <a href={row.link} target="_blank" rel="noreferrer" tabIndex={-1} class="small">
            Open the words<span class="unseen"> of {commitment.ref} in the page</span>
          </a>
        )}
      </Cell>
    </tr>
  );
}

const placeOf = (rows: readonly TrackerRow[], commitment: string | null): number =>
  rows.findIndex((row) => row.commitment.id === commitment);

function next(sorting: Sorting, key: SortKey): Sorting {
  const flip = sorting.key === key && sorting.direction === 'ascending';
  return { key, direction: flip ? 'descending' : 'ascending' };
}

function openLink(link: string | null): void {
  if (link) window.open(link, '_blank', 'noreferrer');
}
