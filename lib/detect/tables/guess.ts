import { isOwnerOnly } from '../text/owner-only.ts';
import { opensWithVerb } from '../text/opening-verb.ts';
import { DUE_CELL } from '../words/tables.ts';
import { cellAt } from './grid.ts';
import type { Grid } from './grid.ts';
import type { Columns } from './headers.ts';

const MOST_COLUMNS = 8;
/** Share of a column's cells that must be of one sort. */
const MOST = 0.6;
const SHORTEST_TASK = 12;

/** The cells of a column that say anything. */
const column = (grid: Grid, at: number): string[] =>
  grid.rows.map((row) => cellAt(row, at)?.text.trim() ?? '').filter((text) => text !== '');

const mostly = (texts: readonly string[], is: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(is).length >= MOST * texts.length;

const isTask = (text: string): boolean => text.length >= SHORTEST_TASK && opensWithVerb(text);
const isDue = (text: string): boolean => DUE_CELL.test(text);
const isOwner = (text: string): boolean => isOwnerOnly(text) && !isDue(text);

/**
 * The columns of a list of tasks without header words, by what stands in its cells; null where it does not read as
 * one. Only for tables under a heading such as "Actions": a programme of work looks the same.
 */
export const guessColumns = (grid: Grid): Columns | null => {
  const columns = Array.from({ length: MOST_COLUMNS }, (_, at) => column(grid, at));
  const find = (is: (text: string) => boolean): number | null => {
    const at = columns.findIndex((texts) => mostly(texts, is));
    return at < 0 ? null : at;
  };
  const task = find(isTask);
  const owner = find(isOwner);
  const due = find(isDue);
  if (task === null || (owner === null && due === null)) return null;
  return { task, taskSpan: 1, owner, due, status: null, reference: null, minutes: false };
};
