import { unzipSync, strFromU8 } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { OwnLayout } from '../model/index.ts';
import { readAnnotations } from './annotations.ts';
import { readBackup } from './backup.ts';
import { exportFile, requested, type ExportRequest, type Format } from './export-file.ts';
import { tableFragment, tablePlainText } from './html.ts';
import { LAYOUTS, actionLogLayout } from './layouts.ts';
import { tableOf } from './table.ts';
import { EXAMPLES, SET, TODAY, records, type Wanted } from './testing.ts';

async function file(
  request: Partial<ExportRequest> & { format: Format },
  wanted: readonly Wanted[] = EXAMPLES,
) {
  const exported = await exportFile(records(wanted), { today: TODAY, ...request });
  if (!exported.ok) throw new Error(exported.problem.message);
  return exported.value;
}
const text = async (...parameters: Parameters<typeof file>): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode((await file(...parameters)).bytes);

const csvRows = async (
  layout: string,
  request: Partial<ExportRequest> = {},
): Promise<Record<string, string>[]> =>
  Papa.parse<Record<string, string>>(await text({ format: 'csv', layout, ...request }), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe('the layouts', () => {
  it('action log: outstanding with the overdue first, new, completed since the last meeting, and no more', async () => {
    const rows = await csvRows('action-log');
    expect(rows.map((row) => [row['Part'], row['Action']])).toEqual([
      ['Outstanding', 'To circulate the audit.'],
      ['Outstanding', 'That Cabinet answer.'],
      ['New', 'To write to schools.'],
      ['Completed since last meeting', 'To publish the plan.'],
    ]);
    expect((await file({ format: 'csv', layout: 'action-log' })).leftOut).toEqual([
      '1 row is restricted and is left out.',
      '1 row that was completed before the last meeting is left out.',
    ]);
  });

  it('improvement plan: every recommendation, those that nobody mentioned as gaps', async () => {
    const rows = await csvRows('improvement-plan');
    expect(rows.map((row) => [row['Recommendation ref'], row['Action']])).toEqual([
      ['R1', 'To circulate the audit.'],
      ['R2', 'No action, and no meeting has mentioned it.'],
      ['R2.10', 'To publish the plan.'],
    ]);
  });

  it('improvement plan of a view: what is not shown there is no gap', async () => {
    const rows = await csvRows('improvement-plan', { rows: [] });
    expect(rows.map((row) => row['Action'])).toEqual([
      'Its actions are not shown here.',
      'No action, and no meeting has mentioned it.',
      'Its actions are not shown here.',
    ]);
  });

  it('scrutiny tracker: what was asked of whom and what came of it', async () => {
    const [cabinet] = (await csvRows('Scrutiny recommendation tracker')).filter(
      (row) => row['Recommendation'] === 'That Cabinet answer.',
    );
    expect(cabinet).toMatchObject({
      'Executive response': 'Awaited',
      'Response due': '2025-12-31',
      'Action taken': expect.stringContaining('Half is done.'),
    });
  });

  it('questions: what to ask, with quote and link', async () => {
    const rows = await csvRows('questions');
    expect(rows.map((row) => [row['Question'], row['Passage']])).toEqual([
      [
        'This was due on 30 November 2025. Head of Service: when will this be done?',
        'To circulate the audit.',
      ],
      [
        'The executive’s answer was due on 31 December 2025. When will it answer, and what does it say?',
        'That Cabinet answer.',
      ],
    ]);
    expect(rows[0]?.['Source link']).toMatch(/^https:\/\/.+#:~:text=/);
  });

  it('of a council’s own: its columns, its names, its order', async () => {
    const own: OwnLayout = {
      id: 'ours',
      name: 'Our log',
      base: 'action-log',
      columns: [
        { id: 'status', name: 'Position' },
        { id: 'gone', name: 'Of a later version' },
        { id: 'ref', name: 'Number' },
        { id: 'meeting-date', name: 'Date' },
        { id: 'due-date', name: 'Date' },
      ],
    };
    const csv = await text({ format: 'csv', layout: 'our log', ownLayouts: [own] });
    expect(csv.split('\r\n')[0]).toBe('\ufeff"Position","Number","Date","Date 2"');
  });

  it('that does not exist is refused, and so is the brief in another form than a page', async () => {
    for (const request of [
      { format: 'csv', layout: 'nope' },
      { format: 'csv', layout: 'brief' },
    ] as const) {
      expect(await exportFile(records([]), { today: TODAY, ...request })).toMatchObject({ ok: false });
    }
  });
});

describe('every format', () => {
  const formats: readonly Format[] = ['csv', 'xlsx', 'docx', 'html', 'md', 'ics', 'jsonld', 'json'];

  it('is the same bytes for the same records, and is written for no rows at all', async () => {
    for (const format of formats) {
      expect((await file({ format })).bytes).toEqual((await file({ format })).bytes);
      for (const layout of LAYOUTS)
        expect((await file({ format, layout: layout.id }, [])).bytes.length).toBeGreaterThan(0);
    }
  });

  it('leaves restricted rows at home unless they are asked for, and then says so', async () => {
    for (const format of ['csv', 'html', 'md', 'ics', 'jsonld'] as const) {
      const due = EXAMPLES.map((wanted) => ({
        ...wanted,
        fields: { ...wanted.fields, nextReviewOn: '2026-05-01' },
      }));
      expect(await text({ format }, due)).not.toContain('ward matter');
      const asked = await text({ format, restricted: 'include' }, due);
      expect(asked).toContain('ward matter');
      if (format !== 'jsonld') expect(asked).not.toContain('Private');
      if (format !== 'csv' && format !== 'jsonld')
        expect(asked.replaceAll('\r\n ', '')).toContain('exempt or confidential');
    }
  });

  it('has nothing in it that runs or leads elsewhere than to the web, whatever the page said', async () => {
    const evil = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) | =cmd() "quoted" \\ `code`';
    const html = await text({ format: 'html' }, [{ quote: evil }]);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toMatch(/<script|href="(?!https?:)/);
    const markdown = await text({ format: 'md' }, [{ quote: evil }]);
    expect(markdown).toContain(
      String.raw`\<img src=x onerror=alert(1)\> \[x\](javascript:alert(1)) \| =cmd() "quoted" \\ \`code\``,
    );
  });
});

describe('the workbook', () => {
  it('has its sheets, typed cells and real days, read by another program', async () => {
    const { bytes } = await file({ format: 'xlsx', layout: 'full' });
    const sheets = await readXlsxFile(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Read me',
      'Actions',
      'Passages',
      'Recommendations',
      'Meetings',
    ]);
    const [headings = [], first = []] = await readSheet(Buffer.from(bytes), 'Actions');
    const cell = (name: string) => first[headings.indexOf(name)];
    expect(cell('Ref')).toBe('CYP 25-26 A001');
    expect(cell('Due date')).toEqual(new Date('2025-11-30T00:00:00Z'));
    expect(cell('Times extended')).toBe(0);
    expect(cell('Minute / item')).toBe('Minute 1/25');
    expect(headings.at(-1)).toBe('ID');
    const passages = await readSheet(Buffer.from(bytes), 'Passages');
    expect(passages.slice(1).map((row) => row[6])).toContain('Half is done.');
    const recommendations = await readSheet(Buffer.from(bytes), 'Recommendations');
    expect(recommendations.slice(1).map((row) => [row[1], row[6]])).toEqual([
      ['R1', 1],
      ['R2', 0],
      ['R2.10', 0],
    ]);
  });

  it('is made of real tables: one heading row, unique names that are the cells, a range that holds all rows', async () => {
    for (const wanted of [EXAMPLES, []]) {
      const { bytes } = await file({ format: 'xlsx' }, wanted);
      const parts = unzipSync(bytes);
      const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
      const tables = Object.keys(parts).filter((name) => name.startsWith('xl/tables/'));
      expect(tables).toHaveLength(4);
      for (const [at, name] of tables.sort().entries()) {
        const table = xml(name);
        const sheet = xml(`xl/worksheets/sheet${at + 2}.xml`);
        const [, last] = /<table [^>]*ref="A1:[A-Z]+(\d+)"/.exec(table) ?? [];
        expect(Number(last)).toBeGreaterThan(1);
        expect(sheet.match(/<row /g)).toHaveLength(Number(last));
        const names = [...table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, column]) => column);
        expect(new Set(names.map((one) => one?.toLowerCase())).size).toBe(names.length);
        const [, sheetName = ''] = /<table [^>]*name="([^"]*)"/.exec(table) ?? [];
        const [cells] = await readSheet(Buffer.from(bytes), sheetName);
        expect(cells).toEqual(names);
        expect(sheet).toContain('<tableParts count="1">');
        expect(sheet).not.toContain('<mergeCell');
        expect(sheet).not.toMatch(/<f>(?!AND|OR|\$)/);
      }
      expect(xml('[Content_Types].xml').match(/spreadsheetml\.table\+xml/g)).toHaveLength(4);
    }
  });

  it('offers the words of each choice, freezes the heading and prints it on landscape A4', async () => {
    const parts = unzipSync((await file({ format: 'xlsx' })).bytes);
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    expect(sheet).toContain(
      '"Not started,In progress,Complete – to be agreed,Closed,On hold,Not proceeding"',
    );
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape"/);
    expect(sheet).toContain('Page &amp;P of &amp;N');
    expect(sheet).toMatch(/<hyperlink ref="Q2"/);
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('Actions!$1:$1');
  });
});

describe('the calendar', () => {
  it('is read by another program: all-day events with ids that stay', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await text({ format: 'ics' })));
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(
      events.map(({ summary, startDate, endDate }) => [
        summary,
        startDate.toString(),
        endDate.toString(),
        startDate.isDate,
      ]),
    ).toEqual([
      ['Due: To circulate the audit. (CYP 25-26 A001)', '2025-11-30', '2025-12-01', true],
      ['Due: That Cabinet answer. (CYP 25-26 A006)', '2026-03-31', '2026-04-01', true],
      ['Back to Scrutiny: That Cabinet answer. (CYP 25-26 A006)', '2026-03-11', '2026-03-12', true],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  });

  it('folds long lines at 75 bytes between characters, and gives back every word', async () => {
    const quote = `Ysgol Môn; ŵ, ŷ 😀 \\ "quoted"\nsecond line ${'😀é'.repeat(200)}`;
    const ics = await text({ format: 'ics' }, [{ quote }]);
    for (const line of ics.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const event = new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent');
    expect(String(event?.getFirstPropertyValue('description'))).toContain(quote.replaceAll(/\s+/g, ' '));
  });
});

describe('annotations', () => {
  it('have what the W3C asks of each, and count in code points', async () => {
    const backup = records([{ quote: 'To visit Ysgol Môn 😀 soon.' }]);
    const passages = backup.passages.map((passage) => ({
      ...passage,
      selector: { ...passage.selector, startInCodePoints: 40 },
    }));
    const exported = await exportFile({ ...backup, passages }, { format: 'jsonld', today: TODAY });
    if (!exported.ok) throw new Error(exported.problem.message);
    const json: unknown = JSON.parse(new TextDecoder().decode(exported.value.bytes));
    expect(json).toMatchObject({
      '@context': ['http://www.w3.org/ns/anno.jsonld', expect.anything()],
      type: 'AnnotationCollection',
      total: 1,
      first: {
        type: 'AnnotationPage',
        items: [
          {
            id: expect.stringMatching(/^urn:/),
            type: 'Annotation',
            target: {
              source: 'https://democracy.northmoor.example/northmoor/meeting/1',
              selector: [
                { type: 'TextQuoteSelector', exact: 'To visit Ysgol Môn 😀 soon.' },
                { type: 'TextPositionSelector', start: 40, end: 40 + 26 },
              ],
            },
          },
        ],
      },
    });
  });

  it('come back as the records that they were, and go out the same again', async () => {
    const backup = records(EXAMPLES.filter(({ fields }) => !fields?.restricted));
    const written = await exportFile(backup, { format: 'jsonld', today: TODAY });
    if (!written.ok) throw new Error(written.problem.message);
    const json = new TextDecoder().decode(written.value.bytes);
    const read = readAnnotations(json);
    if (!read.ok) throw new Error(read.problem.message);
    expect(read.value.commitments).toEqual(backup.commitments);
    expect(read.value.sets).toEqual([SET]);
    expect([...read.value.passages].sort(byId)).toEqual([...backup.passages].sort(byId));
    const again = await exportFile(
      { ...read.value, documents: backup.documents },
      { format: 'jsonld', today: TODAY },
    );
    expect(again.ok && new TextDecoder().decode(again.value.bytes)).toBe(json);
    expect(readAnnotations('{}')).toMatchObject({ ok: false });
  });
});

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

describe('the page, the brief and the clipboard', () => {
  it('have a heading over each block and each recommendation', async () => {
    expect(await text({ format: 'html', layout: 'action-log' })).toMatch(
      /<h2>Outstanding<\/h2>[^]*<h2>New<\/h2>[^]*<h2>Completed since last meeting<\/h2>/,
    );
    expect(await text({ format: 'html', layout: 'improvement-plan' })).toContain(
      '>R2: The timeliness of visits. (Practice)</th>',
    );
  });

  it('brief: overdue, unanswered, silent, due back, closed, each with its quote and where it stands', async () => {
    const silent = { quote: 'To count the calls.', meeting: 1, fields: { dueDate: '2026-05-01' } };
    const brief = await text({ format: 'html', layout: 'brief' }, [...EXAMPLES, silent]);
    const headings = [...brief.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, words]) => words);
    expect(headings).toEqual([
      'Overdue (1)',
      'No answer from the executive (1)',
      'Promised and never mentioned again (1)',
      'Due back (1)',
      'Closed since last time (1)',
    ]);
    expect(brief).toContain('Closed 14 January 2026: Scrutiny, 2026-01-14, Item 9. Evidence: Visits rose.');
    expect(brief).not.toContain('ward matter');
  });

  it('paste as a table with styles of its own, or as text with tabs', () => {
    const table = tableOf(actionLogLayout, requested(records(EXAMPLES), { format: 'html', today: TODAY }));
    expect(tableFragment(table)).toMatch(/^<h2>Outstanding<\/h2>\n<table style="border-collapse:collapse/);
    const lines = tablePlainText(table).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'Outstanding',
      'Ref\tMeeting date\tMinute / item\tAction\tOwner\tDue date\tStatus\tProgress\tClosed at',
    ]);
    expect(
      new Set(lines.filter((line) => line.includes('\t')).map((line) => line.split('\t').length)),
    ).toEqual(new Set([9]));
  });
});

it('a backup is everything, restricted rows too', async () => {
  const read = readBackup(await text({ format: 'json' }));
  expect(read.ok && read.value.backup).toEqual(records(EXAMPLES));
});
