import { expect, it } from 'vitest';
import type { HistoryEntry } from '../model/index.ts';
import { historyLines } from './history.ts';
import { trackerRow } from './testing.ts';

it('a row tells its history in words, newest first, with where each change came from', () => {
  const { commitment } = trackerRow();
  const entry = (
    field: string,
    before: unknown,
    after: unknown,
    at: string,
    by: HistoryEntry['origin']['by'],
  ): HistoryEntry => ({
    id: field + at,
    kind: 'commitment',
    record: commitment.id,
    field,
    before,
    after,
    at: `2025-11-${at}T10:00:00.000Z`,
    origin: { by, file: 'log.csv' },
  });
  const owner = { text: 'JB', resolved: 'Jo Bloggs', inferred: false };
  const lines = historyLines(commitment, [
    entry('dueDate', '2025-11-30', '2026-02-01', '01', 'sheet'),
    entry('timesExtended', 0, 1, '01', 'sheet'),
    entry('owners', [], [owner], '02', 'hand'),
    entry('recommendations', [], [{ set: 's', ref: '4' }], '03', 'colleague'),
    entry('restricted', false, true, '04', 'hand'),
    entry('deletedAt', null, '2025-11-05T10:00:00.000Z', '05', 'hand'),
    entry('deletedAt', '2025-11-05T10:00:00.000Z', null, '06', 'undo'),
  ]);
  expect(lines.map(({ what, before, after, from }) => [what, before, after, from])).toEqual([
    ['Brought back', '', '', 'undone'],
    ['Removed', '', '', 'by hand'],
    ['Restricted', 'No', 'Yes', 'by hand'],
    ['Recommendations', '', 'R4', 'from a colleague’s copy, log.csv'],
    ['Owner', '', 'Jo Bloggs (JB)', 'by hand'],
    ['Due date', '30/11/2025', '01/02/2026', 'from the sheet log.csv'],
    ['Raised', '', '', 'by hand'],
  ]);
});
