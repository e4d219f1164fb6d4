import type { TrackerRow } from '../tracker/rows.ts';
import { guarded, withoutBullets } from './cell.ts';
import { RESTRICTED, defaultLayout, type Column, type Layout } from './columns.ts';
import { rowsToExport } from './restricted.ts';

/** Without it Excel reads the file in the machine's old code page, and £ and ŵ are spoilt. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The rows as CSV that Excel opens right at a double-click: UTF-8 with byte order mark, CRLF, every field quoted,
 * one header line, ISO dates, nothing that runs or is taken for a date (study of trackers, 4.1). Restricted rows are
 * left out unless asked for; then a column says which they are, and their notes stay behind.
 */
export function trackerCsv(
  rows: readonly TrackerRow[],
  layout: Layout = defaultLayout,
  restricted: 'leave out' | 'include' = 'leave out',
): string {
  const exported = rowsToExport(rows, restricted).rows;
  const columns = withRestricted(layout.columns, exported);
  const lines = [
    columns.map(({ name }) => guarded(name)),
    ...exported.map((row) => columns.map((column) => cellText(column, row))),
  ];
  return BYTE_ORDER_MARK + lines.map(csvLine).join('');
}

function withRestricted(columns: readonly Column[], rows: readonly TrackerRow[]): readonly Column[] {
  const needed = rows.some(({ commitment }) => commitment.restricted);
  return needed && !columns.some(({ id }) => id === RESTRICTED.id) ? [...columns, RESTRICTED] : columns;
}

function cellText(column: Column, row: TrackerRow): string {
  const value = column.value(row);
  if (value === null) return '';
  switch (column.type) {
    case 'date':
    case 'number':
    case 'instant':
      return String(value);
    case 'text':
      return guarded(withoutBullets(String(value)));
    case 'choice':
    case 'link':
      return guarded(String(value));
  }
}

const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
