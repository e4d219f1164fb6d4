import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportFile, type ExportRequest } from './export-file.ts';
import { planSheet } from './import/plan-sheet.ts';
import { planSentence, type SheetPlan } from './import/plan.ts';
import { CSV_IN, convertInOffice, editedInOffice, hasOffice } from '../../tests/office.ts';
import { TODAY, records } from './testing.ts';

/*
 * The files in the program that people without Excel use, opened, edited and saved by it. Needs LibreOffice
 * (Debian: apt-get install libreoffice-calc libreoffice-writer) and is skipped, which it says, where there is none.
 */

const folder = mkdtempSync(join(tmpdir(), 'minutemark-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CSV_OUT = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
/** A minute a conversion, on a slow machine. */
const PATIENCE = { timeout: 300_000 };

async function written(request: Omit<ExportRequest, 'today'>): Promise<string> {
  const exported = await exportFile(ROWS, { ...request, today: TODAY });
  if (!exported.ok) throw new Error(exported.problem.message);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, exported.value.name);
  writeFileSync(path, exported.value.bytes);
  return path;
}

async function planOf(path: string): Promise<SheetPlan> {
  const plan = await planSheet(ROWS, { file: path, bytes: new Uint8Array(readFileSync(path)), today: TODAY });
  if (!plan.ok) throw new Error(plan.problem.message);
  return plan.value;
}

/** What a spreadsheet trips over. */
const AWKWARD = [
  '39/20', '2.10', '1/22', '12:30', '50%', '1E5', '00123', 'TRUE', '30 November', 'March 2026', '-5', '+44 20',
  '=1+1', '=HYPERLINK("https://evil.example","Click")', '@mention', "'quoted", '“curly”', '"quoted", with; commas',
  'line one\nline two\n\nline four', 'tab\tin', 'trailing space ', '  two  spaces', '- a dash first', '–',
  'Ysgol Môn ŵ ŷ Ŵ', '£5 – “fine”', '😀 👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'no\u00a0break',
]; // prettier-ignore

/** 1,000 rows, some with passages of 32,000 characters, and one with marks that no other row has. */
const ROWS = records(
  Array.from({ length: 1000 }, (_, index) => {
    const text = (from: number): string => AWKWARD[(index + from) % AWKWARD.length] ?? '';
    return {
      quote: index % 100 === 99 ? `Long ${index} ${'word '.repeat(6390)}` : `To write ${index}: ${text(0)}`,
      meeting: index % 4,
      ...(index % 2 ? { recommendation: '2.10' } : {}),
      fields: {
        notes: text(1),
        closedAt: text(2),
        progress: text(3),
        dueAsMinuted: text(4),
        executiveMember: text(5),
        dueDate: index % 2 ? '2026-03-04' : null,
        ...(index === 500
          ? { organisation: 'MARK-ORGANISATION', notes: 'MARK-NOTES', dueDate: '2031-01-02' }
          : {}),
      },
    };
  }),
);

/** Edits the marked row in LibreOffice. */
const withEdits = (xml: string): string => {
  for (const mark of ['MARK-ORGANISATION', 'MARK-NOTES', '2031-01-02']) expect(xml).toContain(mark);
  return xml
    .replaceAll('MARK-ORGANISATION', 'Heddlu &amp; “partneriaid” ŵ 😀')
    .replaceAll('<text:p>MARK-NOTES</text:p>', '<text:p>=2+2</text:p><text:p>39/20</text:p>')
    .replaceAll('office:date-value="2031-01-02"', 'office:date-value="2031-02-28"');
};

const EDITS = [
  ['organisation', 'Heddlu & “partneriaid” ŵ 😀'],
  ['due-date', '2031-02-28'],
  ['notes', '=2+2\n39/20'],
];

describe.skipIf(!hasOffice)('a tracker of 1,000 rows in LibreOffice', () => {
  it.each(['csv', 'xlsx'] as const)(
    'opened and saved as %s loses and alters nothing',
    PATIENCE,
    async (format) => {
      const path = await written({ format, layout: 'full' });
      const saved = format === 'csv' ? convertInOffice(path, CSV_OUT, CSV_IN) : convertInOffice(path, 'xlsx');
      expect(planSentence(await planOf(saved))).toBe('All 1000 rows are as in the tracker.');
    },
  );

  it.each([
    ['xlsx', 'xlsx'],
    ['csv', 'xlsx'],
    ['csv', CSV_OUT],
  ] as const)(
    'exported as %s, edited and saved as %s comes back with the edits and nothing else',
    PATIENCE,
    async (format, to) => {
      const path = await written({ format, layout: 'full' });
      const plan = await planOf(editedInOffice(path, to, withEdits, ...(format === 'csv' ? [CSV_IN] : [])));
      expect([plan.conflicts, plan.added, plan.unreadable]).toEqual([[], [], []]);
      const changes = plan.changes.map(({ field, edit }) => [field, Object.values(edit)[0]]);
      expect(changes).toEqual(EDITS);
      expect(plan.changes[0]?.ref).toBe('CYP 25-26 A501');
    },
  );

  it('has its five sheets, each with its rows', PATIENCE, async () => {
    const flat = readFileSync(
      convertInOffice(await written({ format: 'xlsx', layout: 'default' }), 'fods'),
      'utf8',
    );
    const sheets = [...flat.matchAll(/<table:table table:name="([^"]*)"/g)].map(([, name]) => name);
    expect(sheets).toEqual(['Read me', 'Actions', 'Passages', 'Recommendations', 'Meetings']);
    // A table of ours is a range with a filter there, and choices are offered.
    expect(flat).toMatch(
      /table:target-range-address="Actions\.A1:Actions\.T1001"[^>]*table:display-filter-buttons="true"/,
    );
    expect(flat).toContain('cell-content-is-in-list(&quot;Not started&quot;;');
  });
});

describe.skipIf(!hasOffice)('a Word file in LibreOffice', () => {
  it('opens with its headings, its table and every word', PATIENCE, async () => {
    const path = await written({
      format: 'docx',
      layout: 'improvement-plan',
      rows: ROWS.commitments.slice(0, 30).map(({ id }) => id),
    });
    const text = readFileSync(convertInOffice(path, 'txt:Text (encoded):UTF8'), 'utf8');
    for (const words of [
      'Ofsted improvement plan',
      'Inspection 2025',
      'R2: The timeliness of visits. (Practice)',
      'No action, and no meeting has mentioned it.',
      'CYP 25-26 A002',
      'To write 25: £5 – “fine”',
    ]) {
      expect(text).toContain(words);
    }
    expect(readFileSync(convertInOffice(path, 'pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
