import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Commitment } from '../model/index.ts';
import { keep } from '../tracker/acts.ts';
import { trackerRows, type TrackerRow } from '../tracker/rows.ts';
import { passageInput } from '../tracker/testing.ts';
import { unguarded } from './cell.ts';
import { defaultLayout, fullLayout } from './layouts.ts';
import { trackerCsv } from './csv.ts';
import { leftOutSentence, rowsToExport } from './restricted.ts';

const SET = {
  id: 's',
  title: 'Inspection 2025',
  inspection: 'ILACS',
  authority: 'Northmoor Council',
  published: '2025-03-04',
  recommendations: [
    { ref: '4', text: 'Improve plans.', theme: 'Practice' },
    { ref: '2.10', text: 'Train staff.', theme: 'Practice' },
  ],
  archived: false,
  createdAt: '2025-10-01T10:00:00.000Z',
  edited: {},
  deletedAt: null,
};

function row(fields: Partial<Commitment> = {}, quote?: string): TrackerRow {
  const input = passageInput({
    ...(quote === undefined ? {} : { quote }),
    recommendations: [
      { set: 's', ref: '4' },
      { set: 's', ref: '2.10' },
    ],
  });
  const around = { passages: [], commitments: [], counter: 0 };
  const { passages, commitments } = keep(input, null, around, '2025-10-09T10:00:00.000Z');
  const [made] = trackerRows(
    commitments.map((commitment) => ({ ...commitment, ...fields })),
    passages,
    [SET],
    '2026-01-15',
  );
  if (!made) throw new Error('No row was made');
  return made;
}

/** A second program reads the file: header names to cells. */
function parsed(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('the CSV of the tracker', () => {
  it('begins with a byte order mark, ends lines with CRLF and quotes every field', () => {
    const csv = trackerCsv([row()]);
    expect(csv.startsWith('\ufeff"Ref","Status","Committee","Meeting date","Minute / item",')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv.slice(1)).toMatch(/^(?:"(?:[^"]|"")*"(?:,|\r\n))+$/);
  });

  it('holds a commitment as a clerk would write it', () => {
    expect(parsed(trackerCsv([row()]))).toEqual([
      {
        Ref: 'CYP 25-26 A001',
        Status: 'Not started',
        Committee: 'Children and Young People Scrutiny Committee',
        'Meeting date': '2025-10-08',
        'Minute / item': 'Item 15',
        'Agenda item': 'Improvement plan',
        Type: 'Action',
        Action: 'The Head of Service to circulate the audit findings by 30 November.',
        Owner: 'Head of Service',
        'Due date': '2025-11-30',
        'Due as minuted': '“30 November”',
        'Recommendation ref': 'R4; R2.10',
        Recommendation: 'Improve plans. | Train staff.',
        Progress: '',
        'Closed at': '',
        Passage: 'The Head of Service to circulate the audit findings by 30 November.',
        'Source link':
          'https://democracy.northmoor.example/northmoor/item/1#:~:text=The%20Head%20of%20Service%20to%20circulate%20the%20audit%20findings%20by%2030%20November.',
        Notes: '',
      },
    ]);
  });

  it('has everything else in the full layout, the ID last', () => {
    const [full] = parsed(trackerCsv([row({ timesExtended: 2, originalDueDate: '2025-11-01' })], fullLayout));
    expect(full).toMatchObject({
      'Original due date': '2025-11-01',
      'Times extended': '2',
      Theme: 'Practice',
      Inspection: 'ILACS, published 2025-03-04',
      Restricted: 'No',
      'Added on': '2025-10-09T10:00:00.000Z',
    });
    expect(fullLayout.columns.at(-1)?.name).toBe('ID');
    expect(fullLayout.columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(defaultLayout.columns.map(({ name }) => name)),
    );
  });

  it('is read back by another program as it was, whatever people write', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .map((words) => words.replaceAll(/\r\n?/g, '\n'));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (texts) => {
        const csv = trackerCsv(
          texts.map(([notes, closedAt]) => row({ notes: `x${notes}`, closedAt: `x${closedAt}` })),
        );
        expect(
          parsed(csv).map((cells) => [unguarded(cells['Notes'] ?? ''), unguarded(cells['Closed at'] ?? '')]),
        ).toEqual(texts.map(([notes, closedAt]) => [`x${notes}`, `x${closedAt}`]));
      }),
      { numRuns: 300 },
    );
  });

  it("lets nothing of the page's words run", () => {
    const [cells] = parsed(trackerCsv([row({}, '• =HYPERLINK("https://evil.example","Click")')]));
    expect(cells?.['Passage']).toBe(`'=HYPERLINK("https://evil.example","Click")`);
    expect(cells?.['Action']).toBe(`'=HYPERLINK("https://evil.example","Click")`);
  });

  it('has headings of its own where a council renamed them', () => {
    const [ref, status] = defaultLayout.columns;
    if (!ref || !status) throw new Error('no columns');
    const layout = { ...defaultLayout, name: 'Ours', columns: [{ ...status, name: 'Position' }, ref] };
    expect(trackerCsv([row()], layout)).toBe('\ufeff"Position","Ref"\r\n"Not started","CYP 25-26 A001"\r\n');
  });

  it('is a header alone when there is nothing to export', () => {
    expect(trackerCsv([]).split('\r\n')).toHaveLength(2);
  });
});

describe('restricted rows', () => {
  const rows = [row(), row({ restricted: true, notes: 'Ward matter' })];

  it('stay behind unless asked for, and it is said how many', () => {
    expect(parsed(trackerCsv(rows))).toHaveLength(1);
    expect(leftOutSentence(rowsToExport(rows).leftOut)).toBe('1 row is restricted and is left out.');
    expect(leftOutSentence(0)).toBeNull();
  });

  it('are marked when they go along, and the notes on them stay', () => {
    expect(parsed(trackerCsv(rows, defaultLayout, 'include'))).toMatchObject([
      { Restricted: 'No' },
      { Restricted: 'Yes', Notes: '' },
    ]);
  });
});
