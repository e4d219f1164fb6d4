import type { Commitment } from '../../model/index.ts';
import type { TrackerRow } from '../../tracker/rows.ts';
import { trackerRow } from '../../tracker/testing.ts';
import { readCsv } from './csv-reader.ts';
import type { SheetPlan } from './plan.ts';
import { readSheet, type SheetContext } from './read-sheet.ts';
import { readSheetFile } from './sheet-file.ts';

export const TODAY = '2026-01-15';
export const SET = {
  id: 's',
  title: 'Inspection 2025',
  inspection: null,
  authority: null,
  published: null,
  recommendations: ['4', '7', '2.10'].map((ref) => ({ ref, text: `Improve ${ref}.`, theme: null })),
  archived: false,
  createdAt: '2025-10-01T10:00:00.000Z',
  edited: {},
  deletedAt: null,
};

let count = 0;
/** A row with a ref and an id of its own. */
export function row(fields: Partial<Commitment> = {}, quote?: string): TrackerRow {
  count += 1;
  return trackerRow(
    { id: `c${count}`, ref: `CYP 25-26 A${count}`, ...fields },
    { start: count, recommendations: [{ set: 's', ref: '4' }], ...(quote === undefined ? {} : { quote }) },
    { sets: [SET], today: TODAY },
  );
}

export async function plan(
  csv: string | Uint8Array,
  rows: readonly TrackerRow[],
  context: Partial<SheetContext> = {},
): Promise<SheetPlan> {
  const bytes = typeof csv === 'string' ? new TextEncoder().encode(csv) : csv;
  const sheet = await readSheetFile('sheet.csv', bytes);
  if (!sheet.ok) throw new Error(sheet.problem.message);
  const read = readSheet(sheet.value, {
    rows,
    sets: [SET],
    history: [],
    ownLayouts: [],
    today: TODAY,
    ...context,
  });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** An export as someone gives it back: cells changed by their heading, lines by their number from 0. */
export function edited(
  csv: string,
  changes: Readonly<Record<number, Readonly<Record<string, string>>>>,
): string {
  const [headings = [], ...lines] = readCsv(csv);
  const changed = lines.map((line, at) =>
    line.map((cell, place) => changes[at]?.[headings[place] ?? ''] ?? cell),
  );
  return [headings, ...changed]
    .map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
}
