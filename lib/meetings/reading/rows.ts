import type { Paragraph } from '../../detect/text/paragraphs.ts';
import { NEW_ROW, STATUS_HEADING, TASK_HEADING, USUAL_HEADING } from '../words/status-columns.ts';

/** A cell of a row with its place in the document. */
export interface PlacedCell {
  readonly heading: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A row of a table of figures or actions. Offsets into the document's text. */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly header: boolean;
  readonly cells: readonly PlacedCell[];
}

/** The cell that says what became of the row, or null where nothing is said or the row is new. */
export function updateOf<Cell extends { readonly heading: string; readonly text: string }>(
  cells: readonly Cell[],
): Cell | null {
  const said = cells.filter(({ text }) => text.trim() !== '');
  const cell =
    said.findLast(({ heading }) => STATUS_HEADING.test(heading.trim())) ??
    // In a log of actions the column that is none of the usual ones says what became of them.
    (cells.some(({ heading }) => TASK_HEADING.test(heading.trim()))
      ? said.findLast(({ heading }, index) => index > 0 && !USUAL_HEADING.test(heading.trim()))
      : undefined);
  return cell === undefined || NEW_ROW.test(cell.text.trim()) ? null : cell;
}

const LONGEST_HEADING = 60;
/** A table with longer cells than this is running minutes laid out in columns. */
const LONGEST_CELL = 900;

/**
 * The row each paragraph of a table stands in. Tables without a row of short headings on top, of one column, or with running minutes
 * in their cells are left out: their paragraphs are read as text.
 */
export function readRows(paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, Row> {
  const tables = new Map<number, Map<number, Paragraph[]>>();
  for (const paragraph of paragraphs) {
    const { cell } = paragraph;
    if (!cell) continue;
    const rows = tables.get(cell.table) ?? new Map<number, Paragraph[]>();
    tables.set(cell.table, rows);
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), paragraph]);
  }
  const found = new Map<Paragraph, Row>();
  for (const rows of tables.values())
    for (const [paragraph, row] of readTable(rows)) found.set(paragraph, row);
  return found;
}

function readTable(rows: ReadonlyMap<number, readonly Paragraph[]>): Map<Paragraph, Row> {
  const found = new Map<Paragraph, Row>();
  const [top, ...others] = [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells);
  if (!top || others.length === 0) return found;
  const columns = new Set(top.map(({ cell }) => cell?.column));
  const short = top.every(({ text }) => text.length <= LONGEST_HEADING && !/[.;]$/.test(text));
  const running = others.some((cells) => cells.some(({ text }) => text.length > LONGEST_CELL));
  const minutes = top.some(({ text }) =>
    /^(?:minutes?|discussion|notes?|item|agenda item)(?: .{0,20})?$/i.test(text),
  );
  if (columns.size < 2 || !short || running || minutes) return found;
  const headings = new Map(top.map(({ cell, text }) => [cell?.column ?? 0, text]));
  for (const [index, paragraphs] of [top, ...others].entries()) {
    const first = paragraphs[0];
    const last = paragraphs.at(-1);
    if (!first || !last) continue;
    const cells = new Map<number, PlacedCell>();
    for (const { cell, text, start, end } of paragraphs) {
      const column = cell?.column ?? 0;
      const there = cells.get(column);
      const heading = headings.get(column) ?? '';
      cells.set(
        column,
        there ? { ...there, text: `${there.text} ${text}`, end } : { heading, text, start, end },
      );
    }
    const row: Row = {
      start: first.start,
      end: last.end,
      header: index === 0,
      cells: [...cells.values()],
    };
    for (const paragraph of paragraphs) found.set(paragraph, row);
  }
  return found;
}
