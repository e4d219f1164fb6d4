import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Commitment, type HistoryEntry } from '../../model/index.ts';
import { stamped } from '../../store/edits.ts';
import { changesOf } from '../../store/history.ts';
import { edit } from '../../tracker/acts.ts';
import { trackerRows, type TrackerRow } from '../../tracker/rows.ts';
import { trackerCsv } from '../csv.ts';
import { LAYOUTS, fullLayout } from '../layouts.ts';
import { acceptedSheet } from './plan.ts';
import { readSheet } from './read-sheet.ts';
import { readSheetFile } from './sheet-file.ts';
import { SET, TODAY, edited, plan, row } from './testing.ts';

const NOW = '2026-01-15T12:00:00.000Z';

/** What people, Excel and pages put into cells. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    'Closed',
    'Ongoing',
    'Overdue',
    'Yes',
    'R4; R7',
    'R99',
    '30/11/2026',
    '2026-03-01',
    '45991',
    'March 2026',
  ),
  fc.constantFrom(
    '39/20',
    '=1+1',
    "'=1",
    '“2.10”',
    '-',
    '– dash',
    'Amber',
    'Accepted',
    'Head of Service; Jo Bloggs (JB)',
    'Item 7',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replaceAll(/\r\n?/g, '\n')),
);
const headings = fullLayout.columns.map(({ name }) => name);
const edits = fc.array(fc.tuple(fc.nat(1), fc.constantFrom(...headings), cell), { maxLength: 6 });

/** The rows after what was accepted was written, and the history of that, as the store keeps it. */
function applied(
  rows: readonly TrackerRow[],
  fields: ReturnType<typeof acceptedSheet>['edits'],
): { rows: TrackerRow[]; history: HistoryEntry[] } {
  const wanted = new Map(fields.map((one) => [one.id, one.fields]));
  const history: HistoryEntry[] = [];
  const commitments = rows.map(({ commitment }) => {
    const [after] = edit(commitment, wanted.get(commitment.id) ?? {}, NOW).commitments;
    const written = stamped(commitment, Commitment.parse(after), NOW);
    history.push(...changesOf('commitment', commitment, written, { by: 'sheet', file: 'x.csv' }));
    return written;
  });
  const passages = rows.flatMap(({ passages: own }) => own);
  return { rows: trackerRows(commitments, passages, [SET], TODAY), history };
}

describe('whatever is written into a sheet', () => {
  it('what was accepted makes whole records, and the same sheet changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const rows = [row({ notes: 'Old' }), row({ progress: 'Begun' })];
        const cells: Record<number, Record<string, string>> = { 0: {}, 1: {} };
        for (const [at, heading, text] of changes) {
          // Ids and moments find rows and tell conflicts; what happens when they are spoilt has tests of its own.
          if (!['ID', 'Ref', 'Updated on'].includes(heading)) cells[at] = { ...cells[at], [heading]: text };
        }
        const sheet = edited(trackerCsv(rows, fullLayout, 'include', TODAY), cells);
        const first = await plan(sheet, rows);
        expect([first.conflicts, first.added]).toEqual([[], []]);
        const after = applied(rows, acceptedSheet(first, { ...first }).edits);
        const second = await plan(sheet, after.rows, { history: after.history });
        expect(
          [...second.changes, ...second.conflicts].map(({ field, before, after: theirs }) => [
            field,
            before,
            theirs,
          ]),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('reading it never fails, whatever the file', async () => {
    const table = fc.array(
      fc.array(fc.oneof(cell, fc.constantFrom(...headings, 'No.', 'Lead', 'By when')), { maxLength: 6 }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(...LAYOUTS), async (cells, layout) => {
        const text = cells
          .map((line) => line.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        const sheet = await readSheetFile(
          'x.csv',
          new TextEncoder().encode(`${layout.columns[0]?.name},Action\n${text}`),
        );
        if (!sheet.ok) return;
        const read = readSheet(sheet.value, {
          rows: [row()],
          sets: [SET],
          history: [],
          ownLayouts: [],
          today: TODAY,
        });
        if (read.ok) for (const { row: made } of read.value.added) expect(made.action).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
