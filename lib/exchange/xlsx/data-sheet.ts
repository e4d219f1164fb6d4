import type { Cell as SheetCell, CellValue, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { cutToCell, inCell } from '../cell.ts';
import type { Cell, ColumnType } from '../line.ts';

/** A column of a sheet of data: what the table of that sheet and its cells need to know. */
export interface SheetColumn {
  readonly id: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly choices?: readonly string[];
  readonly width: number;
}

/** Data for one sheet: a heading and rows, as a real table of that name. */
export interface SheetData {
  readonly name: string;
  /** Name of the table: letters only, unique in the workbook. */
  readonly table: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Stands at the head of every printed page, or null. */
  readonly warning: string | null;
}

/** Excel opens no workbook with more links on one sheet; cells after that hold the address as text. */
const MOST_LINKS = 65_000;
/** Excel follows no longer address. */
const LONGEST_LINK = 2079;
/** Rows below the table in which the choices are offered, for rows that someone adds. */
const ROWS_TO_ADD = 200;
/** Width that is still read easily on one page across. */
const CHARACTERS_A_PAGE = 210;
/** Columns for the way back, at the end of a sheet: nothing for paper. */
const NOT_PRINTED = new Set(['id', 'updated-on', 'added-on', 'tagged-on', 'last-read']);

const totalWidth = (columns: readonly SheetColumn[]): number =>
  columns.reduce((sum, { width }) => sum + width, 0);

/** Before this day Excel's serial numbers are a day out, or there are none. */
const FIRST_DAY = '1900-03-01';

/**
 * A sheet that Excel, Microsoft Lists and Power Query take as a table (study of trackers, 4.2): one heading in row 1,
 * no blank rows, typed cells, real dates, choices as drop-downs, links; frozen heading, printed on landscape A4 with
 * the heading on each page.
 */
export function dataSheet({ name, table, columns, rows, warning }: SheetData): WriteSheet {
  // A table has at least one row, or Excel repairs the file.
  const filled = rows.length === 0 ? [columns.map(() => null)] : rows;
  const headings = columns.map((column) => column.name.replaceAll(/\s+/g, ' ').trim());
  const last = filled.length + 1;
  const lastColumn = columnLetters(columns.length - 1);
  const printedColumns = columns.slice(0, columns.findLastIndex(({ id }) => !NOT_PRINTED.has(id)) + 1);
  return {
    name,
    rows: [headings, ...filled.map((row) => row.map((value, at) => cellValue(columns[at], value)))],
    cells: new Map([...headingCells(headings), ...linkCells(columns, filled)]),
    // The heading may take two lines.
    rowDefs: new Map([[0, { height: 2 * LINE_HEIGHT }], ...rowHeights(columns, filled)]),
    columns: columns.map(({ type, width }) => ({
      width,
      style: { alignment: { vertical: 'top', horizontal: 'left', wrapText: true } },
      ...(type === 'date' ? { numFmt: 'dd/mm/yyyy' } : {}),
    })),
    tables: [
      {
        name: table,
        range: `A1:${lastColumn}${last}`,
        columns: headings.map((heading) => ({ name: heading })),
        style: 'TableStyleMedium2',
        showRowStripes: true,
      },
    ],
    dataValidations: columns.flatMap((column, at) => validation(column, at, last)),
    conditionalRules: conditionalRules(columns, last),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: Math.max(1, Math.round(totalWidth(printedColumns) / CHARACTERS_A_PAGE)),
      fitToHeight: 0,
      // Not every program draws the lines of a table's style.
      showGridLines: true,
      // Whole columns: rows that someone adds are printed too.
      printArea: `$A:$${columnLetters(printedColumns.length - 1)}`,
      printTitlesRow: '$1:$1',
      printTitlesColumn: '$A:$A',
      margins: { top: 0.6, bottom: 0.7, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      ...(warning === null ? {} : { oddHeader: `&C&B${warning.replaceAll('&', '&&')}` }),
      oddFooter: '&L&A&RPage &P of &N',
    },
  };
}

function cellValue(column: SheetColumn | undefined, value: Cell): CellValue {
  if (value === null || value === '') return null;
  if (column?.type === 'date' && typeof value === 'string' && value >= FIRST_DAY) {
    return new Date(`${value}T00:00:00Z`);
  }
  if (typeof value === 'number') return value;
  return sheetText(column?.type === 'text' ? inCell(value) : value);
}

/**
 * Text as a cell may hold it. `_x0041_` would be read as an escape, half a surrogate pair as a damaged file.
 * Text cells are never run: nothing needs an apostrophe here.
 */
export const sheetText = (text: string): string =>
  cutToCell(text.replaceAll(/\r\n?/g, '\n'))
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/\p{Cs}/gu, '\ufffd');

/** Named wherever a cell has a font of its own, or programs choose one with serifs. */
export const FONT = { name: 'Calibri', size: 11 } as const;

/** Height of one line and of the highest row that Excel knows, in points. */
const LINE_HEIGHT = 15;
const HIGHEST_ROW = 405;

/** Heights of the rows with more than one line: not every program works them out when it opens a file. */
export function rowHeights(
  columns: readonly Pick<SheetColumn, 'type' | 'width'>[],
  rows: readonly (readonly Cell[])[],
  first = 1,
): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>();
  for (const [index, row] of rows.entries()) {
    let lines = 1;
    for (const [at, value] of row.entries()) {
      const column = columns[at];
      if (!column || column.type === 'link' || typeof value !== 'string') continue;
      lines = Math.max(lines, linesOf(value, column.width));
    }
    if (lines > 1) heights.set(index + first, { height: Math.min(HIGHEST_ROW, lines * LINE_HEIGHT) });
  }
  return heights;
}

/** Lines that a text takes in a column, words kept whole, so a little more than its length says. */
function linesOf(text: string, width: number): number {
  const most = HIGHEST_ROW / LINE_HEIGHT;
  let lines = 0;
  for (const line of text.slice(0, most * width).split('\n')) {
    lines += line.length <= width ? 1 : Math.ceil((line.length * 1.05) / width);
    if (lines >= most) return most;
  }
  return lines;
}

function headingCells(headings: readonly string[]): [string, Partial<SheetCell>][] {
  return headings.map((_heading, at) => [
    `0,${at}`,
    {
      style: {
        font: { ...FONT, bold: true, color: { rgb: 'FF111111' } },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFDDEBEC' } },
        alignment: { vertical: 'center', wrapText: true },
      },
    },
  ]);
}

function linkCells(
  columns: readonly SheetColumn[],
  rows: readonly (readonly Cell[])[],
): [string, Partial<SheetCell>][] {
  const cells: [string, Partial<SheetCell>][] = [];
  for (const [row, values] of rows.entries()) {
    for (const [at, value] of values.entries()) {
      if (columns[at]?.type !== 'link' || typeof value !== 'string' || value.length > LONGEST_LINK) continue;
      if (cells.length >= MOST_LINKS) return cells;
      cells.push([
        `${row + 1},${at}`,
        {
          hyperlink: { target: value, tooltip: 'Open the page at these words' },
          style: {
            font: { ...FONT, underline: true, color: { rgb: 'FF0B4A8F' } },
            alignment: { vertical: 'top', wrapText: true },
          },
        },
      ]);
    }
  }
  return cells;
}

function validation({ name, choices }: SheetColumn, at: number, last: number): DataValidation[] {
  if (!choices) return [];
  const letter = columnLetters(at);
  return [
    {
      type: 'list',
      values: [...choices],
      range: `${letter}2:${letter}${last + ROWS_TO_ADD}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: name,
      errorMessage: `Minutemark knows these words: ${choices.join(', ')}. Others may not be read back.`.slice(
        0,
        225,
      ),
    },
  ];
}

/** Colour beside the word, never in its place: what is overdue is bold and red, what is closed is grey. */
function conditionalRules(columns: readonly SheetColumn[], last: number): ConditionalRule[] {
  const letter = (id: string): string | null => {
    const at = columns.findIndex((column) => column.id === id);
    return at < 0 ? null : columnLetters(at);
  };
  const [due, status, rag] = [letter('due-date'), letter('status'), letter('rag')];
  const rules: Omit<ConditionalRule, 'priority'>[] = [];
  if (due && status) {
    rules.push({
      type: 'expression',
      formula: `AND($${due}2<>"",$${due}2<TODAY(),OR($${status}2="Not started",$${status}2="In progress"))`,
      style: { font: { bold: true, color: { rgb: 'FF9C0006' } } },
      range: `${due}2:${due}${last}`,
    });
  }
  if (status) {
    rules.push({
      type: 'expression',
      formula: `OR($${status}2="Closed",$${status}2="Not proceeding")`,
      style: { font: { color: { rgb: 'FF595959' } } },
      range: `${status}2:${status}${last}`,
    });
  }
  for (const [word, rgb] of rag ? RAG_FILLS : []) {
    rules.push({
      type: 'expression',
      formula: `$${rag}2="${word}"`,
      style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb } } },
      range: `${rag}2:${rag}${last}`,
    });
  }
  return rules.map((rule, index) => ({ ...rule, priority: index + 1 }));
}

/** Pale enough for black words on them. */
const RAG_FILLS: readonly (readonly [string, string])[] = [
  ['Red', 'FFFFC7CE'],
  ['Amber', 'FFFFE0A3'],
  ['Green', 'FFC6EFCE'],
  ['Blue', 'FFCFE2F3'],
];

/** A, B, … Z, AA: the name of a column by its place, from 0. */
export function columnLetters(at: number): string {
  const rest = at % 26;
  const before = Math.floor(at / 26) - 1;
  return `${before >= 0 ? columnLetters(before) : ''}${String.fromCharCode(65 + rest)}`;
}
