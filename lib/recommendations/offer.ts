import type { ReadSets } from '../model/index.ts';
import { setsOfReport, setsOfRows } from './read-sets.ts';
import type { Entry } from './report/entry.ts';
import { isOnSchool, readFacts } from './report/facts.ts';

/** Fewer rows than this are a table that happens to have such a heading. */
const FEWEST_ROWS = 2;

/**
 * The lists of recommendations that an open page or PDF can give: those of an inspection report, or a council's own
 * improvement plan as a table. Null where it is neither. `isMinutes` is true for a page of minutes, whose own
 * headings of recommendations are a committee's; only a plan's table is taken there.
 */
export function offerRecommendations(
  entries: readonly Entry[],
  fileName: string | null,
  isMinutes: boolean,
): ReadSets | null {
  if (!isMinutes && !isOnSchool(entries)) {
    const { inspection } = readFacts(entries, fileName);
    const report = inspection === null ? null : setsOfReport(entries, fileName);
    if (report?.ok && report.value.sets.length > 0) return report.value;
  }
  const title = entries.find(({ heading }) => heading)?.text ?? fileName;
  const plans = tablesOf(entries).flatMap((rows) => {
    if (!rows.some(isPlanHead)) return [];
    const plan = setsOfRows(rows, title);
    return plan.ok ? plan.value.sets : [];
  });
  const sets = plans.filter(({ recommendations }) => recommendations.length >= FEWEST_ROWS);
  return sets.length === 0 ? null : { sets, note: null };
}

const RECOMMENDATION =
  /^(?:(?:ofsted |inspection )?recommendations?|areas? for (?:improvement|priority action)|what needs to improve\??)$/i;
const ANSWERED =
  /^(?:(?:key |planned )?actions?(?: required)?|what we will do|lead(?: officer)?|owner|by when|timescale|due(?: date)?|(?:b?rag|progress|status)(?: rating)?)$/i;

/** A plan's table has a column of recommendations and one of what is done about them. */
const isPlanHead = (row: readonly string[]): boolean =>
  row.some((cell) => RECOMMENDATION.test(cell)) && row.some((cell) => ANSWERED.test(cell));

/** The tables of a page as rows of cells; paragraphs of one cell stand in it together. */
function tablesOf(entries: readonly Entry[]): string[][][] {
  const tables = new Map<number, string[][]>();
  for (const { cell, text, label } of entries) {
    if (!cell) continue;
    const rows = tables.get(cell.table) ?? [];
    tables.set(cell.table, rows);
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row] ?? [];
    while (row.length <= cell.column) row.push('');
    const printed = label === null || label === '•' ? text : `${label} ${text}`.trim();
    row[cell.column] = [row[cell.column], printed].filter(Boolean).join(' ');
  }
  return [...tables.values()];
}
