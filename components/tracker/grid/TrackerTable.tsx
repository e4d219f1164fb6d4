import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Commitment, IsoDate } from '../../../lib/model/index.ts';
import type { CommitmentEdit } from '../../../lib/tracker/acts.ts';
import type { RagKey } from '../../../lib/tracker/rag.ts';
import type { TrackerRow } from '../../../lib/tracker/rows.ts';
import { BodyRow, GroupRow, type RowActs } from './BodyRow.tsx';
import { columnOf, type TrackerColumn } from './columns.tsx';
import { CELL, destination, isField, placeOf, type Place } from './places.ts';
import { HeadRow, setWidth } from './HeadRow.tsx';
import type { Line } from './lines.ts';
import type { TableModel } from './table-model.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import './tracker-table.css';

export interface TrackerTableProps {
  readonly lines: readonly Line[];
  readonly model: TableModel;
  readonly today: IsoDate;
  readonly ragKey: RagKey;
  /** Ids of the rows that are selected. */
  readonly selected: ReadonlySet<string>;
  readonly allSelected: boolean;
  /** Id of the row that is shown beside the table, or null. */
  readonly open: string | null;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  /** Shows a row beside the table; null for none. */
  readonly onOpen: (id: string | null) => void;
  readonly onFold: (heading: string) => void;
  readonly onEdit: (commitment: Commitment, edit: CommitmentEdit) => void;
  readonly onTag: (row: TrackerRow) => void;
  readonly onRemove: (commitment: Commitment) => void;
  /** Says why what was typed was not taken. */
  readonly onRefused: (sentence: string) => void;
}

const ROW = 54;
const GROUP = 38;
const HEAD = 38;
const BOX = 38;
/** By how much one key press widens a column. */
const WIDER = 16;

/**
 * The rows of the tracker in a grid: one stop for Tab, arrows inside, Enter or F2 edits, Space selects. Only the lines
 * in view are drawn, so that 20,000 rows scroll as a hundred do.
 */
export function TrackerTable(props: TrackerTableProps) {
  const { lines, model, selected, open } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<Place & { readonly key: string }>({ line: 0, column: 1, key: '' });
  const [editing, setEditing] = useState(false);
  const wantsFocus = useRef(false);
  const anchor = useRef<string | null>(null);
  const latest = useRef(props);
  latest.current = props;

  const columns = shownColumns(model);
  const keyed = useMemo(() => new Map(lines.map(({ key }, line) => [key, line])), [lines]);
  // The place goes with its row when rows are sorted or edited.
  const line = at.line < 0 ? -1 : Math.min(keyed.get(at.key) ?? at.line, lines.length - 1);
  const heightOf = useCallback((index: number) => (lines[index]?.kind === 'group' ? GROUP : ROW), [lines]);
  const rows = useVirtualRows({ scroller, count: lines.length, heightOf, head: HEAD, always: line });

  const context = useMemo(
    () => ({
      today: props.today,
      ragKey: props.ragKey,
      onTag: (row: TrackerRow) => latest.current.onTag(row),
    }),
    [props.today, props.ragKey],
  );
  const acts = useMemo<RowActs>(
    () => ({
      edit: (commitment, edit) => latest.current.onEdit(commitment, edit),
      editingDone: (stay) => {
        setEditing(false);
        wantsFocus.current = stay;
      },
      refuse: (sentence) => latest.current.onRefused(sentence),
    }),
    [],
  );

  useLayoutEffect(() => {
    if (!wantsFocus.current || editing) return;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[${CELL}="${line},${cellColumn(lines[line], at.column)}"]`,
    );
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: line >= 0 });
  });
  useLayoutEffect(() => {
    if (open === null) return;
    const place = lines.findIndex((one) => one.kind === 'row' && one.row.commitment.id === open);
    if (place < 0 || (lines[line]?.kind === 'row' && lines[line].row.commitment.id === open)) return;
    setAt({ line: place, column: 1, key: lines[place]?.key ?? '' });
    rows.show(place);
    // oxlint-disable-next-line exhaustive-deps -- only when another row is opened or the rows come
  }, [open, lines]);

  const goTo = (place: Place) => {
    wantsFocus.current = true;
    setEditing(false);
    const target = lines[place.line];
    setAt({ ...place, key: target?.key ?? '' });
    if (place.line >= 0) rows.show(place.line);
    if (open !== null && target?.kind === 'row') props.onOpen(target.row.commitment.id);
  };

  const select = (to: number, extend: boolean) => {
    const target = lines[to];
    if (!target) return;
    const from = anchor.current === null ? undefined : keyed.get(anchor.current);
    const next = new Set(selected);
    if (extend && from !== undefined) {
      for (const one of lines.slice(Math.min(from, to), Math.max(from, to) + 1)) {
        if (one.kind === 'row') next.add(one.row.commitment.id);
      }
    } else {
      const ids = idsOf(target);
      const all = ids.every((id) => next.has(id));
      for (const id of ids) {
        if (all) next.delete(id);
        else next.add(id);
      }
      anchor.current = target.key;
    }
    props.onSelect(next);
  };
  const selectAll = () => {
    const ids = lines.flatMap(idsOf);
    props.onSelect(ids.every((id) => selected.has(id)) ? new Set() : new Set(ids));
  };

  const press = (place: Place) => {
    const target = lines[place.line];
    const column = columns[place.column - 1];
    if (place.line < 0) {
      if (column) model.getColumn(column.id)?.toggleSorting();
      else selectAll();
    } else if (place.column === 0) select(place.line, false);
    else if (target?.kind === 'group') props.onFold(target.heading);
    else if (target && column?.field) {
      setAt({ ...place, key: target.key });
      setEditing(true);
    } else if (target && column?.id === 'recommendation') props.onTag(target.row);
    else if (target && column?.id === 'meeting') openLink(target.row.link);
    else if (target) props.onOpen(target.row.commitment.id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // The cell with the focus says where it is: it may have got it a moment ago.
    const cell = placeOf(event.target);
    if (isField(event.target) || cell === null) return;
    const onHeading = lines[cell.line]?.kind === 'group' && cell.column > 0;
    const here = { line: cell.line, column: onHeading ? Math.max(at.column, 1) : cell.column };
    if (onHeadKey(event, here, columns, model) || onRowKey(event, here)) {
      event.preventDefault();
      return;
    }
    const to = destination(event, here, {
      lines: lines.length,
      columns: columns.length + 1,
      page: rows.page,
    });
    if (!to) return;
    event.preventDefault();
    if (event.shiftKey && to.line !== here.line && to.line >= 0 && here.line >= 0) {
      anchor.current ??= lines[here.line]?.key ?? null;
      select(to.line, true);
    }
    goTo(to);
  };
  const onRowKey = (event: KeyboardEvent, here: Place): boolean => {
    const target = lines[here.line];
    const row = target?.kind === 'row' ? target.row : null;
    if (event.key === ' ') {
      if (here.line < 0) selectAll();
      else select(here.line, event.shiftKey);
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selectAll();
    else if (event.key === 'Enter' && event.altKey && row) props.onOpen(row.commitment.id);
    else if (event.key === 'Enter' || event.key === 'F2') press(here);
    else if (event.key === 'Delete' && row) props.onRemove(row.commitment);
    else if (event.key === 'Escape' && selected.size > 0) props.onSelect(new Set());
    else if (event.key === 'Escape' && open !== null) props.onOpen(null);
    else if (
      target?.kind === 'group' &&
      here.column > 0 &&
      event.key === (target.folded ? 'ArrowRight' : 'ArrowLeft')
    )
      props.onFold(target.heading);
    else return false;
    return true;
  };

  /** A reader of the screen may put the focus on a cell by itself: that is where keys act from then on. */
  const onFocusIn = (event: FocusEvent) => {
    const place = placeOf(event.target);
    const isCell = event.target instanceof Element && event.target.hasAttribute(CELL);
    if (!place || !isCell || (place.line === line && place.column === cellColumn(lines[line], at.column)))
      return;
    setEditing(false);
    setAt({ ...place, key: lines[place.line]?.key ?? '' });
  };
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place || isField(event.target)) return;
    const target = event.target instanceof Element ? event.target : null;
    const isBox = place.column === 0;
    if (!isBox && target?.closest('a, button')) return;
    wantsFocus.current = true;
    setAt({ ...place, key: lines[place.line]?.key ?? '' });
    if (isBox && place.line >= 0) select(place.line, event.shiftKey);
    else if (
      columns[place.column - 1]?.id === 'action' &&
      place.line >= 0 &&
      lines[place.line]?.kind === 'row'
    ) {
      const pressed = lines[place.line];
      setEditing(false);
      if (pressed?.kind === 'row') props.onOpen(pressed.row.commitment.id);
    } else if (columns[place.column - 1]?.id !== 'meeting') press(place);
  };

  const sizes = columns.map((column) => model.getColumn(column.id)?.getSize() ?? column.width);
  const template = columns.map((column, index) =>
    column.id === 'action' ? `minmax(${sizes[index]}px, 1fr)` : `${sizes[index]}px`,
  );
  return (
    <div ref={scroller} class="grid-scroll">
      <div
        role="grid"
        class="grid"
        aria-label="Commitments"
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable={true}
        style={{
          '--columns': `${BOX}px ${template.join(' ')}`,
          minInlineSize: `${BOX + sizes.reduce((sum, size) => sum + size, 0)}px`,
        }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocusIn={onFocusIn}
        tabIndex={-1}
      >
        <div role="rowgroup" class="grid-top">
          <HeadRow
            model={model}
            columns={columns}
            entry={line < 0 ? at.column : -1}
            allSelected={props.allSelected}
          />
        </div>
        <div role="rowgroup" class="grid-body" style={{ blockSize: `${rows.height}px` }}>
          {rows.items.map(({ index, start }) => {
            const one = lines[index];
            const entry = index === line ? at.column : -1;
            if (!one) return null;
            if (one.kind === 'group') {
              return (
                <GroupRow
                  key={one.key}
                  group={one}
                  line={index}
                  top={start - HEAD}
                  span={columns.length}
                  selected={one.rows.every(({ commitment }) => selected.has(commitment.id))}
                  entry={entry}
                />
              );
            }
            return (
              <BodyRow
                key={one.key}
                row={one.row}
                line={index}
                top={start - HEAD}
                columns={columns}
                selected={selected.has(one.row.commitment.id)}
                open={one.row.commitment.id === open}
                entry={entry}
                editing={editing && index === line}
                context={context}
                acts={acts}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The columns shown, the same list until another is chosen: rows are drawn anew only then. */
function shownColumns(model: TableModel): readonly TrackerColumn[] {
  const ids = model.getVisibleLeafColumns().map(({ id }) => id);
  const key = ids.join('\n');
  return useMemo(() => key.split('\n').flatMap((id) => columnOf(id) ?? []), [key]);
}

/** Alt with an arrow moves a column, Shift with an arrow changes its width. Answers whether the key did. */
function onHeadKey(
  event: KeyboardEvent,
  { line, column: at }: Place,
  columns: readonly TrackerColumn[],
  model: TableModel,
): boolean {
  const column = columns[at - 1];
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (line >= 0 || !column || step === 0) return false;
  if (event.shiftKey) {
    setWidth(model, column, (model.getColumn(column.id)?.getSize() ?? column.width) + step * WIDER);
    return true;
  }
  if (!event.altKey) return false;
  const ids = columns.map(({ id }) => id as string);
  const to = at - 1 + step;
  if (to < 0 || to >= ids.length) return true;
  ids.splice(to, 0, ...ids.splice(at - 1, 1));
  model.setColumnOrder(ids);
  return true;
}

const idsOf = (line: Line): string[] =>
  line.kind === 'row' ? [line.row.commitment.id] : line.rows.map(({ commitment }) => commitment.id);

/** A heading spans all columns but the box. */
const cellColumn = (line: Line | undefined, column: number): number =>
  line?.kind === 'group' ? Math.min(column, 1) : column;

function openLink(link: string | null): void {
  if (link) window.open(link, '_blank', 'noreferrer');
}
