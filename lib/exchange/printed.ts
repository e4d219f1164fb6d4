import { recommendationRefText } from '../tracker/texts.ts';
import type { Column, Line } from './line.ts';
import { shownText } from './shown.ts';
import type { ExportTable } from './table.ts';

/** A row of a printed table: a line, or a heading across it. */
export type PrintedRow =
  | { readonly heading: string }
  | {
      readonly cells: readonly PrintedCell[];
      /** True for a row that is kept on one page: a long one would leave most of a page empty. */
      readonly isShort: boolean;
    };

export interface PrintedCell {
  readonly text: string;
  /** Address that the text leads to, or null. */
  readonly link: string | null;
}

export interface PrintedBlock {
  readonly title: string | null;
  readonly empty: string;
  readonly rows: readonly PrintedRow[];
}

/** A table as it goes on paper, into Word and onto the clipboard. */
export interface Printed {
  readonly columns: readonly {
    readonly name: string;
    readonly share: number;
    readonly keepTogether: boolean;
  }[];
  readonly blocks: readonly PrintedBlock[];
}

/** Shares of the paper's width for what should stay on one line: a ref, a day, a word of a list. */
const REF_SHARE = 0.11;
const DAY_SHARE = 0.085;
const CHOICE_SHARE = 0.08;
/** What the others need at least: room for a word of their own, and for the longest of their heading. */
const LEAST_SHARE = 0.06;
const LETTER_SHARE = 0.0078;
/** Greatest width of the others as they share the rest, in characters. */
const WIDEST = 50;
/** Share of its width that a column takes in which nothing stands: room for a note by hand, and no more. */
const EMPTY_SHARE = 0.4;
/** Characters of a cell that fit a row of a few lines. */
const LONGEST_SHORT = 300;

/** Lays a table for paper: the columns that fit, a heading row before each recommendation. */
export function printed(table: ExportTable): Printed {
  return {
    columns: printedColumns(table),
    blocks: table.blocks.map(({ title, empty, lines }) => ({
      title,
      empty,
      rows: rowsOf(table.printed, lines),
    })),
  };
}

/** The columns that fit the paper, with their shares of its width, which add up to 1. */
export function printedColumns({ printed: chosen, blocks }: ExportTable): Printed['columns'] {
  const least = chosen.map(leastShare);
  const rest = Math.max(0, 1 - sum(least));
  const weights = chosen.map((column) => {
    if (isOneLine(column)) return 0;
    const isFilled = blocks.some(({ lines }) => lines.some((line) => (column.value(line) ?? '') !== ''));
    return Math.min(WIDEST, column.width) * (isFilled ? 1 : EMPTY_SHARE);
  });
  const shares = least.map((share, at) => share + rest * ((weights[at] ?? 0) / (sum(weights) || 1)));
  const total = sum(shares);
  return chosen.map(({ name, type, id }, at) => ({
    name,
    share: (shares[at] ?? 0) / total,
    keepTogether: type === 'date' || id === 'ref',
  }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const isOneLine = ({ id, type }: Column): boolean => id === 'ref' || type === 'date' || type === 'choice';

function leastShare({ id, type, name }: Column): number {
  const word = Math.max(...name.split(/\s+/).map(({ length }) => length));
  const own =
    id === 'ref' ? REF_SHARE : type === 'date' ? DAY_SHARE : type === 'choice' ? CHOICE_SHARE : LEAST_SHARE;
  return Math.max(own, word * LETTER_SHARE + 0.012);
}

function rowsOf(columns: readonly Column[], lines: readonly Line[]): PrintedRow[] {
  let recommendation: Line['recommendation'] = null;
  return lines.flatMap((line): PrintedRow[] => {
    const cells = columns.map((column) => cellOf(column, line));
    const row = { cells, isShort: cells.every(({ text }) => text.length <= LONGEST_SHORT) };
    if (line.recommendation === null || line.recommendation === recommendation) return [row];
    recommendation = line.recommendation;
    return [{ heading: headingOf(line.recommendation) }, row];
  });
}

function headingOf({ recommendation }: NonNullable<Line['recommendation']>): string {
  const { ref, text, theme } = recommendation;
  return `${recommendationRefText(ref)}: ${text}${theme === null ? '' : ` (${theme})`}`;
}

function cellOf(column: Column, line: Line): PrintedCell {
  const value = column.value(line);
  if (column.type === 'link') {
    return value === null ? { text: '', link: null } : { text: 'Open the page', link: String(value) };
  }
  return {
    text: shownText(column, value),
    link: column.id === 'ref' && value !== null ? (line.row?.link ?? null) : null,
  };
}
