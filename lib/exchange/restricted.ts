import type { TrackerRow } from '../tracker/rows.ts';

/** Rows for an export, and how many restricted ones stay behind. They go along only when asked for (study, 5). */
export function rowsToExport(
  rows: readonly TrackerRow[],
  restricted: 'leave out' | 'include' = 'leave out',
): { readonly rows: readonly TrackerRow[]; readonly leftOut: number } {
  if (restricted === 'include') return { rows, leftOut: 0 };
  const open = rows.filter(({ commitment }) => !commitment.restricted);
  return { rows: open, leftOut: rows.length - open.length };
}

/** What to say about the rows that stay behind, or null where none do. */
export function leftOutSentence(leftOut: number): string | null {
  if (leftOut === 0) return null;
  return leftOut === 1
    ? '1 row is restricted and is left out.'
    : `${leftOut} rows are restricted and are left out.`;
}
