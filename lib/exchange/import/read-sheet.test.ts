import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry, OwnLayout } from '../../model/index.ts';
import type { TrackerRow } from '../../tracker/rows.ts';
import { trackerRow } from '../../tracker/testing.ts';
import { trackerCsv } from '../csv.ts';
import {
  asOwnLayout,
  defaultLayout,
  fullLayout,
  ownLayout,
  scrutinyLayout,
  type Layout,
} from '../layouts.ts';
import { acceptedSheet, planSentence } from './plan.ts';
import { readSheet } from './read-sheet.ts';
import { readSheetFile } from './sheet-file.ts';
import { SET, TODAY, edited, plan, row } from './testing.ts';

describe('an export that comes back', () => {
  it('as it was changes nothing, in any layout and whatever people wrote', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .map((words) => words.replaceAll(/\r\n?/g, '\n').trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (texts, full) => {
          const rows = texts.map(([notes, closedAt]) =>
            row({ notes, closedAt, progress: notes }, notes || 'To write.'),
          );
          const read = await plan(
            trackerCsv(rows, full ? fullLayout : defaultLayout, 'leave out', TODAY),
            rows,
          );
          expect([read.changes, read.conflicts, read.added, read.unreadable]).toEqual([[], [], [], []]);
          expect(read.unchanged).toBe(rows.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('tells each change with its place, and what to write', async () => {
    const rows = [row(), row(), row()];
    const csv = edited(trackerCsv(rows), {
      1: {
        Status: 'Completed',
        'Due date': '15/12/2025',
        Owner: 'Head of Service; Jo Bloggs',
        'Recommendation ref': 'R7; R2.10',
      },
      2: { Progress: 'Letter sent.' },
    });
    const read = await plan(csv, rows);
    expect(
      read.changes.map(({ place, ref, before, after }) => [
        place.row,
        place.column,
        place.heading,
        ref,
        before,
        after,
      ]),
    ).toEqual([
      [3, 'B', 'Status', rows[1]?.commitment.ref, 'Not started', 'Completed'],
      [3, 'I', 'Owner', rows[1]?.commitment.ref, 'Head of Service', 'Head of Service; Jo Bloggs'],
      [3, 'J', 'Due date', rows[1]?.commitment.ref, '2025-11-30', '15/12/2025'],
      [3, 'L', 'Recommendation ref', rows[1]?.commitment.ref, 'R4', 'R7; R2.10'],
      [4, 'N', 'Progress', rows[2]?.commitment.ref, '', 'Letter sent.'],
    ]);
    expect(planSentence(read)).toBe('5 changes.');
    expect(acceptedSheet(read, { changes: read.changes, conflicts: [], added: [] }).edits).toEqual([
      {
        id: rows[1]?.commitment.id,
        fields: {
          status: 'Complete – to be agreed',
          dueDate: '2025-12-15',
          owners: [
            { text: 'Head of Service', resolved: null, inferred: false },
            { text: 'Jo Bloggs', resolved: null, inferred: false },
          ],
          recommendations: [
            { set: 's', ref: '7' },
            { set: 's', ref: '2.10' },
          ],
        },
      },
      { id: rows[2]?.commitment.id, fields: { progress: 'Letter sent.' } },
    ]);
  });

  it('has formulas and dates as they were meant', async () => {
    const rows = [row({ notes: '=1+1', closedAt: '39/20' })];
    const read = await plan(edited(trackerCsv(rows), { 0: { Notes: "'=2+2", 'Closed at': '“2.10”' } }), rows);
    expect(read.changes.map(({ edit }) => edit)).toEqual([{ closedAt: '2.10' }, { notes: '=2+2' }]);
  });

  it('names what cannot be taken, with the place and what to do', async () => {
    const rows = [row(), row()];
    const csv = edited(trackerCsv(rows), {
      0: { Status: 'Overdue', 'Due date': '31/02/2026', 'Recommendation ref': 'R99' },
      1: { Passage: 'Other words', Recommendation: 'Other wording', Action: '', Type: 'Wish' },
    });
    const read = await plan(csv, rows);
    expect(read.changes).toEqual([]);
    expect(read.unreadable.map(({ place, why }) => `${place.column}${place.row} ${why}`)).toEqual([
      expect.stringMatching(/^B2 .*worked out/),
      expect.stringMatching(/^J2 “31\/02\/2026” is no day/),
      expect.stringMatching(/^L2 .*R99/),
      expect.stringMatching(/^G3 “Wish” is none of/),
      expect.stringMatching(/^H3 A row cannot be without its action/),
      expect.stringMatching(/^M3 .*inspectorate/),
      expect.stringMatching(/^P3 .*not altered/),
    ]);
  });

  it('finds its rows by ref where the ID is gone, and by ID where the ref was damaged', async () => {
    const rows = [row(), row()];
    const byRef = await plan(edited(trackerCsv(rows), { 1: { Notes: 'Here' } }), rows);
    expect(byRef.changes.map(({ id }) => id)).toEqual([rows[1]?.commitment.id]);
    const full = edited(trackerCsv(rows, fullLayout, 'leave out', TODAY), {
      1: { Ref: '25/26', Notes: 'Here' },
    });
    const byId = await plan(full, rows);
    expect(byId.changes.map(({ id }) => id)).toEqual([rows[1]?.commitment.id]);
    expect(byId.unreadable.map(({ place }) => place.heading)).toEqual(['Ref']);
  });

  it('in a council’s own layout is read by its own names, in its order', async () => {
    const own: OwnLayout = {
      ...asOwnLayout(scrutinyLayout, 'ours', 'Our tracker'),
      columns: [
        { id: 'status', name: 'Position' },
        { id: 'ref', name: 'Our number' },
        { id: 'progress', name: 'What happened' },
        { id: 'action', name: 'What we asked' },
      ],
    };
    const layout: Layout = ownLayout(own);
    const rows = [row()];
    const csv = edited(trackerCsv(rows, layout), { 0: { Position: 'Paused', 'What happened': 'Sent' } });
    const read = await plan(csv, rows, { ownLayouts: [own] });
    expect(read.columns.map(({ id, guessed }) => [id, guessed])).toEqual([
      ['status', false],
      ['ref', false],
      ['progress', false],
      ['action', false],
    ]);
    expect(read.changes.map(({ edit }) => edit)).toEqual([{ status: 'On hold' }, { progress: 'Sent' }]);
  });

  it('means by a heading what its layout means by it', async () => {
    const rows = [row()];
    const csv = edited(trackerCsv(rows, scrutinyLayout), {
      0: { Recommendation: 'To write twice.', Outcome: 'Fewer calls' },
    });
    expect((await plan(csv, rows)).changes.map(({ edit }) => edit)).toEqual([
      { action: 'To write twice.' },
      { evidenceOfImpact: 'Fewer calls' },
    ]);
  });

  it('takes new lines over what later passages tell, and keeps those out', async () => {
    const told = trackerRow(
      { id: 'told', ref: 'A900', progress: 'Chased.' },
      { start: 900 },
      {
        later: [{ meetingDate: '2025-12-03', quote: 'Half is done.' }],
        today: TODAY,
      },
    );
    const csv = edited(trackerCsv([told]), {
      0: { Progress: `Letter sent.\nChased.\n[2025-12-03 Item 15] Half is done.` },
    });
    expect((await plan(csv, [told])).changes.map(({ edit }) => edit)).toEqual([
      { progress: 'Letter sent.\nChased.' },
    ]);
  });
});

describe('edits made here since the export', () => {
  const exportedAt = '2025-10-09T10:00:00.000Z';
  const editedAt = '2025-11-01T10:00:00.000Z';
  const entry = (record: string, field: string, before: unknown, after: unknown): HistoryEntry => ({
    id: `${record}-${field}`,
    kind: 'commitment',
    record,
    field,
    before,
    after,
    at: editedAt,
    origin: { by: 'hand', file: '' },
  });

  /** The same row at the export and after an edit of its notes here. */
  function editedHere(): { before: TrackerRow; after: TrackerRow; history: HistoryEntry[] } {
    const before = row({ notes: 'Old' });
    const after = trackerRow(
      { ...before.commitment, notes: 'Mine', edited: { notes: editedAt } },
      { start: before.origin?.selector.start ?? 0 },
      { sets: [SET], today: TODAY },
    );
    return {
      before,
      after: { ...after, updatedAt: editedAt },
      history: [entry(before.commitment.id, 'notes', 'Old', 'Mine')],
    };
  }

  it.each([
    ['that says when it was made', fullLayout],
    ['that does not', defaultLayout],
  ])('conflict with other edits of a sheet %s, and are not undone by an old one', async (_name, layout) => {
    const { before, after, history } = editedHere();
    const csv = trackerCsv([before], layout, 'leave out', TODAY);
    expect(before.updatedAt).toBe(exportedAt);
    const old = await plan(csv, [after], { history });
    expect([old.changes, old.conflicts]).toEqual([[], []]);
    const theirs = await plan(edited(csv, { 0: { Notes: 'Theirs', Status: 'Closed' } }), [after], {
      history,
    });
    expect(theirs.changes.map(({ edit }) => edit)).toEqual([{ status: 'Closed' }]);
    expect(theirs.conflicts).toMatchObject([{ before: 'Mine', after: 'Theirs', editedHereAt: editedAt }]);
  });

  it('that say the same as the sheet are no conflict', async () => {
    const { before, after, history } = editedHere();
    const csv = edited(trackerCsv([before], fullLayout, 'leave out', TODAY), { 0: { Notes: 'Mine' } });
    expect(await plan(csv, [after], { history })).toMatchObject({ changes: [], conflicts: [], unchanged: 1 });
  });
});

describe('what Excel does to a file', () => {
  const rows = [
    row({ notes: 'Ysgol Môn ŵ', dueDate: '2025-11-30', timesExtended: 1 }),
    row({ notes: '£5 – “fine”' }),
  ];
  const csv = trackerCsv(rows, fullLayout, 'leave out', TODAY);

  it('dates turned into its own form, empty lines and columns behind, semicolons, changes nothing', async () => {
    const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
    const damaged = data.map((line) => [
      ...line.map((cell) => cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')),
      '',
      '',
    ]);
    const text = `${Papa.unparse(damaged, { delimiter: ';' })}\r\n;;;;\r\n`;
    expect(await plan(text, rows)).toMatchObject({
      changes: [],
      conflicts: [],
      added: [],
      unreadable: [],
      unchanged: 2,
    });
  });

  it('saved as plain CSV without the Welsh letters changes nothing, and it is said', async () => {
    const bytes = Uint8Array.from(
      [...csv.replace('\ufeff', '').replaceAll('ŵ', '?')].map(
        (letter) => CODE_PAGE[letter] ?? letter.charCodeAt(0),
      ),
    );
    const read = await plan(bytes, rows);
    expect(read).toMatchObject({ changes: [], unreadable: [], unchanged: 2 });
    expect(read.notes.join(' ')).toContain('CSV UTF-8');
  });

  it('saved as Unicode text with tabs changes nothing', async () => {
    const text = Papa.unparse(Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data, {
      delimiter: '\t',
    });
    const bytes = new Uint8Array(2 + text.length * 2);
    new DataView(bytes.buffer).setUint16(0, 0xfffe);
    for (let at = 0; at < text.length; at += 1)
      new DataView(bytes.buffer).setUint16(2 + at * 2, text.charCodeAt(at), true);
    expect(await plan(bytes, rows)).toMatchObject({ changes: [], unreadable: [], unchanged: 2 });
  });

  it('text too long for a cell is not taken back cut', async () => {
    const long = [row({ notes: 'x'.repeat(40_000) })];
    const text = trackerCsv(long);
    expect(await plan(text, long)).toMatchObject({ changes: [], unreadable: [], unchanged: 1 });
    const read = await plan(text.replace('xxxx', 'yyyy'), long);
    expect(read.changes).toEqual([]);
    expect(read.unreadable[0]?.why).toContain('too long');
  });
});

/** Letters of the Windows code page that stand elsewhere in Unicode. */
const CODE_PAGE: Readonly<Record<string, number>> = { '–': 0x96, '“': 0x93, '”': 0x94, '’': 0x92 };

describe('a file that is no tracker', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['a letter', 'Dear Clerk,\nthank you for the log.', 'headings'],
    ['an old Excel file', '\u00d0\u00cf', 'old Excel'],
    ['a picture', '\u0089PNG\0\0', 'could not be opened'],
    ['a broken workbook', 'PK\u0003\u0004nothing', 'could not be opened'],
  ])('such as %s says so in plain words', async (_name, text, words) => {
    const sheet = await readSheetFile('x', Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))));
    const result = sheet.ok
      ? readSheet(sheet.value, { rows: [], sets: [], history: [], ownLayouts: [], today: TODAY })
      : sheet;
    expect(result).toMatchObject({ ok: false, problem: { message: expect.stringContaining(words) } });
  });
});
