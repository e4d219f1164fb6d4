import { recommendationRefText } from '../tracker/texts.ts';
import type { Column, Line } from './line.ts';
import { shownText } from './shown.ts';
import type { ExportTable } from './table.ts';

/** A row of a printed table: a line, or a heading across it. */
export type PrintedRow = { readonly heading: string } | { readonly cells: readonly PrintedCell[] };

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
const REF_SHARE = 0.115;
const DAY_SHARE = 0.08;
const CHOICE_SHARE = 0.085;
/** Greatest width of the others as they share the rest, in characters. */
const WIDEST = 46;

/** Lays a table for paper: the columns that fit, a heading row before each recommendation. Shares add up to 1. */
export function printed(table: ExportTable): Printed {
  const chosen = table.printed;
  const fixed = chosen.map(fixedShare);
  const rest = 1 - fixed.reduce((sum: number, share) => sum + (share ?? 0), 0);
  const widths = chosen.map(({ width }, at) => (fixed[at] === null ? Math.min(WIDEST, width) : 0));
  const total = widths.reduce((sum, width) => sum + width, 0) || 1;
  return {
    columns: chosen.map(({ name, type, id }, at) => ({
      name,
      share: fixed[at] ?? ((widths[at] ?? 0) / total) * rest,
      keepTogether: type === 'date' || id === 'ref',
    })),
    blocks: table.blocks.map(({ title, empty, lines }) => ({ title, empty, rows: rowsOf(chosen, lines) })),
  };
}

function fixedShare({ id, type }: Column): number | null {
  if (id === 'ref') return REF_SHARE;
  if (type === 'date') return DAY_SHARE;
  return type === 'choice' ? CHOICE_SHARE : null;
}

function rowsOf(columns: readonly Column[], lines: readonly Line[]): PrintedRow[] {
  let recommendation: Line['recommendation'] = null;
  return lines.flatMap((line): PrintedRow[] => {
    const cells = columns.map((column) => cellOf(column, line));
    if (line.recommendation === null || line.recommendation === recommendation) return [{ cells }];
    recommendation = line.recommendation;
    return [{ heading: headingOf(line.recommendation) }, { cells }];
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
