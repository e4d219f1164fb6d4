import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { exportFile, type ExportRequest } from './export-file.ts';
import { previewOf, type Preview, type PreviewRequest } from './preview.ts';
import { EXAMPLES, TODAY, records } from './testing.ts';

const RECORDS = records(EXAMPLES);
const BODY = 'Children and Young People Scrutiny Committee';

function preview(request: Omit<PreviewRequest, 'today'>, rows = RECORDS): Preview {
  const made = previewOf(rows, { ...request, today: TODAY });
  if (!made.ok) throw new Error(made.problem.message);
  return made.value;
}

async function file(request: Omit<ExportRequest, 'today'>) {
  const made = await exportFile(RECORDS, { ...request, today: TODAY });
  if (!made.ok) throw new Error(made.problem.message);
  return { text: new TextDecoder().decode(made.value.bytes), leftOut: made.value.leftOut };
}

describe('a preview', () => {
  it('of a CSV has the cells of the file, and says the same of what is left out', async () => {
    const shown = preview({ format: 'csv', layout: 'action-log' });
    const { text, leftOut } = await file({ format: 'csv', layout: 'action-log' });
    const [headings, ...lines] = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
      skipEmptyLines: true,
    }).data;
    expect(shown.columns.map(({ name }) => name)).toEqual(headings);
    expect(shown.blocks[0]?.rows).toEqual(lines.map((cells) => ({ cells })));
    expect(shown.leftOut).toEqual(leftOut);
    expect(shown.restricted).toBe(1);
    expect(shown.holds).toBe('4 rows, 10 columns');
  });

  it('of a paper has its blocks under their headings and shares of the whole width', () => {
    const shown = preview({ format: 'docx', layout: 'improvement-plan' });
    expect(shown.blocks.map(({ title }) => title)).toEqual(['Inspection 2025']);
    expect(shown.blocks[0]?.rows[0]).toEqual({ heading: 'R1: The quality of plans. (Practice)' });
    expect(shown.columns.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1);
    expect(shown.leftOut.join(' ')).not.toContain('Theme');
  });

  it('shows the first dozen and counts the rest', () => {
    const many = records(Array.from({ length: 30 }, (_, at) => ({ quote: `To do ${at}.` })));
    const shown = preview({ format: 'copy', layout: 'default' }, many);
    expect([shown.count, shown.blocks[0]?.rows.length, shown.blocks[0]?.more]).toEqual([30, 12, 18]);
  });

  it.each([
    ['ics', 'all-day event'],
    ['jsonld', 'annotation'],
    ['json', 'everything'],
  ] as const)('of %s says what it holds', (format, words) => {
    expect(preview({ format }).holds).toContain(words);
  });

  it('of a layout that is gone is a problem with a sentence', () => {
    expect(previewOf(RECORDS, { format: 'csv', layout: 'gone', today: TODAY })).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('Choose one of the list.') },
    });
  });
});

describe('a paper for one committee', () => {
  const elsewhere = records([
    ...EXAMPLES,
    { quote: 'A matter of another board.', fields: { body: 'Other Board' } },
  ]);

  it('leaves the others out, which it says, and names the committee', () => {
    const meeting = { council: null, body: 'children and young people  scrutiny committee', since: null };
    const shown = preview({ format: 'docx', layout: 'default', meeting }, elsewhere);
    expect(shown.leftOut).toContain('1 row of another committee is left out.');
    expect(shown.committee).toBe(meeting.body);
    expect(shown.committees.map(({ body }) => body)).toEqual([BODY, 'Other Board']);
    expect(shown.committees[0]?.days).toEqual(['2026-01-14', '2025-12-03', '2025-10-08', '2025-09-10']);
  });

  it('counts what is new and completed from the meeting that was chosen', () => {
    const titles = (since: string | null): (string | number | null)[][] =>
      preview({
        format: 'docx',
        layout: 'action-log',
        meeting: { council: 'Northmoor Council', body: BODY, since },
      }).blocks.map(({ title, rows }) => [title, rows.length]);
    expect(titles(null)).toEqual([
      ['Outstanding', 2],
      ['New', 1],
      ['Completed since last meeting', 1],
    ]);
    expect(titles('2025-10-08')).toEqual([
      ['Outstanding', 0],
      ['New', 3],
      ['Completed since last meeting', 2],
    ]);
  });
});
