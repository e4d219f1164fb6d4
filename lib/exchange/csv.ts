import type { IsoDate } from '../model/index.ts';
import type { TrackerRow } from '../tracker/rows.ts';
import { guarded, inCell } from './cell.ts';
import { exportInput, type ExportInput } from './export-input.ts';
import { defaultLayout, type Layout } from './layouts.ts';
import type { Cell, Column } from './line.ts';
import { tableOf, type ExportTable } from './table.ts';

/** Without it Excel reads the file in the machine's old code page, and £ and ŵ are spoilt. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV that Excel opens right at a double-click: UTF-8 with byte order mark, CRLF, every field quoted, one
 * header line, ISO dates, nothing that runs or is taken for a date (study of trackers, 4.1).
 */
export function tableCsv({ columns, blocks }: ExportTable): string {
  const lines = [
    columns.map(({ name }) => guarded(name)),
    ...blocks.flatMap(({ lines: all }) =>
      all.map((line) => columns.map((column) => cellText(column, column.value(line)))),
    ),
  ];
  return BYTE_ORDER_MARK + lines.map(csvLine).join('');
}

/** Rows alone as CSV, in a layout that needs no more; see `exportFile` for every layout and format. */
export function trackerCsv(
  rows: readonly TrackerRow[],
  layout: Layout = defaultLayout,
  restricted: ExportInput['restricted'] = 'leave out',
  today: IsoDate = new Date().toISOString().slice(0, 10),
): string {
  const nothing = { commitments: [], passages: [], sets: [], documents: [] };
  return tableCsv(tableOf(layout, exportInput(nothing, today, { rows, all: rows, restricted })));
}

/** A value as a cell of a CSV holds it. */
export function cellText(column: Pick<Column, 'type'>, value: Cell): string {
  if (value === null) return '';
  switch (column.type) {
    case 'date':
    case 'number':
    case 'instant':
      return String(value);
    case 'text':
      return guarded(inCell(String(value)));
    case 'choice':
    case 'link':
      return guarded(String(value));
  }
}

const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
