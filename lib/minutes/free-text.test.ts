import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sectionAt } from '../../tests/section-at.ts';
import type { MinutesDocument } from '../model/index.ts';
import { readPlain } from './plain.ts';

const role = (document: MinutesDocument, words: string): string | null =>
  sectionAt(document, words)?.role ?? null;

describe('minutes without a platform', () => {
  test('parish minutes', () => {
    const page = readPlain(`FENWICK PARISH COUNCIL
Minutes of the meeting held in the Hut on Monday 2nd September 2024 at 7.15pm

Present: Cllr T Moor (Chair) (TM), Cllr M Vane (MV)
In attendance: Mrs S Lund (Clerk)

31/24 Apologies: Cllr P Hume. Accepted.
32/24 Pond. Cllr Vane offered to measure it. Action MV
33/24 Next meeting Monday 4th November, 7.15pm`);
    expect(page).toMatchObject({
      kind: 'text',
      standing: 'minutes',
      council: 'Fenwick Parish Council',
      meetings: [{ body: 'Fenwick Parish Council', date: '2024-09-02' }],
      calendar: [{ date: '2024-11-04', cancelled: false }],
    });
    expect(page.attendance.map(({ name, initials }) => [name, initials])).toEqual([
      ['Cllr T Moor', 'TM'],
      ['Cllr M Vane', 'MV'],
      ['Mrs S Lund', null],
    ]);
    expect(sectionAt(page, 'Cllr Vane offered')).toMatchObject({
      role: 'minutes',
      item: { number: '32/24', title: 'Pond' },
    });
    expect(role(page, 'Present: Cllr')).toBe('attendance');
  });

  test('an agenda printed above the notes of a meeting numbers none of what was said', () => {
    const page = readPlain(`Treasury Group 14 November 2024

Agenda

1. Update on the market

2. Quarterly report

3. Any other business

Attendance:

Ada Fenn (Chair)

Ben Holt

Discussion

The Group noted the report. Ben Holt will send the slides to all members.`);
    expect(sectionAt(page, 'Ben Holt will send')).toMatchObject({ role: 'minutes', item: null });
    expect(role(page, '2. Quarterly')).toBe('agenda');
  });

  test('sentences wrapped by a PDF are one block', () => {
    const page = readPlain(`OAKVALE BOROUGH COUNCIL
FAMILIES SCRUTINY PANEL – 11.06.15

12. CHILDREN MISSING EDUCATION

The Education Welfare Manager presented the report and explained that 38 children
were currently missing education, of whom 21 had left the borough. Tracing checks
were made within ten days. The Manager agreed to provide these figures to the Panel by the end of the
month.

Page 3 of 7

FAMILIES SCRUTINY PANEL – 11.06.15

RESOLVED – That the report be noted.`);
    const blocks = page.blocks.map(({ start, end }) => page.text.slice(start, end));
    expect(blocks).toContainEqual(
      expect.stringMatching(/^The Education Welfare[\s\S]+end of the\nmonth\.$/u),
    );
    expect(page.meetings[0]).toMatchObject({ body: 'Families Scrutiny Panel', date: '2015-06-11' });
    expect(role(page, 'Page 3 of 7')).toBe('furniture');
    expect(page.sections.filter((section) => section.role === 'furniture').length).toBe(2);
  });

  test('offsets are the file’s own, with its line ends and its mark', () => {
    const text =
      '\uFEFFCare Leavers Panel – notes 17/5/18\r\n\r\nHealth\r\n- Clerk to chase the dentist.\r\n';
    const page = readPlain(text);
    expect(page.text).toBe(text);
    expect(page.blocks.map(({ start, end }) => text.slice(start, end))).toContain(
      '- Clerk to chase the dentist.',
    );
  });

  test('posts abbreviated in the flow are known', () => {
    const page = readPlain(`Families Board - 3 June 2019

The report was introduced by Liz Gant, assistant director safeguarding (ADS). The Director of Family Services (DFS), Mira Osgood, agreed.
The Multi-Agency Safeguarding Hub (MASH) had grown (see Annex A).`);
    expect(page.attendance).toEqual([
      { name: 'Liz Gant', role: 'assistant director safeguarding', initials: 'ADS' },
      { name: 'Mira Osgood', role: 'Director of Family Services', initials: 'DFS' },
      { name: null, role: 'Multi-Agency Safeguarding Hub', initials: 'MASH' },
    ]);
  });
});

describe('pages without minutes', () => {
  test.each([
    ['', 'empty'],
    [' \n\u00a0\n', 'empty'],
    ['Just a moment...\n\nChecking if the site connection is secure', 'blocked'],
    ['Sign in\n\nUsername\n\nPassword\n\nForgotten your password?', 'login'],
    ['Bread\nMilk\nEggs', 'no minutes'],
    [
      'Browse meetings\n\nCabinet\n\n14 Mar 2024 6:30 pm - Agenda\n\n6 Jun 2024 6:30 pm - CANCELLED',
      'no minutes',
    ],
  ])('%j is %s', (text, standing) => {
    const page = readPlain(text);
    expect(page.standing).toBe(standing);
    expect(page.sections.every((section) => section.role === 'furniture')).toBe(true);
  });
});

test('a date given for the meeting makes one where the text names none, and never changes a day that it gives', () => {
  expect(readPlain('RESOLVED that the Clerk write.', { meetingDate: '2020-02-29' }).meetings).toMatchObject([
    { date: '2020-02-29' },
  ]);
  const dated = readPlain('Cabinet - 3 June 2019\n\nRESOLVED that the Clerk write.', {
    meetingDate: '2020-02-29',
  });
  expect(dated.meetings).toMatchObject([{ date: '2019-06-03' }]);
});

test('whatever the text, sections and blocks are in order, apart and within it', () => {
  const words = fc.constantFrom(
    'Agenda item',
    'Agenda and minutes',
    'Issue - meetings',
    'Decision details',
    'Minutes:',
    'Decision:',
    'Additional documents:',
    'Meeting: 13/06/2024 - Cabinet (Item 9)',
    '9 Plan PDF 3 KB',
    '1. Apologies',
    '31/24',
    'Present: Cllr A Moor (AM), Cllr B Lund',
    'RESOLVED that',
    '(a) That the plan be noted;',
    'To receive the report.',
    'The Chair said that she would write.',
    '|',
    '\t',
    '·  ',
    '...  view the full minutes text for item 9',
    'Monday 3rd June 2019',
    '(DCS)',
    '\u00a0',
    '\r\n',
    '\n',
    '\n\n',
    '\u{1F600}',
    '\uD800',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('\n');
      const page = readPlain(text);
      for (const parts of [page.sections, page.blocks]) {
        let last = 0;
        for (const { start, end } of parts) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }
      for (const { meeting } of page.sections)
        expect(meeting ?? 0).toBeLessThanOrEqual(Math.max(0, page.meetings.length - 1));
    }),
  );
});
