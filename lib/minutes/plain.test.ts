import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MinutesDocument, Section } from '../model/index.ts';
import { readPlain } from './plain.ts';

function at(document: MinutesDocument, words: string): Section | null {
  const offset = document.text.indexOf(words);
  expect(offset, `the text holds "${words}"`).toBeGreaterThanOrEqual(0);
  return document.sections.find((section) => section.start <= offset && offset < section.end) ?? null;
}
const role = (document: MinutesDocument, words: string): string | null => at(document, words)?.role ?? null;
const item = (document: MinutesDocument, words: string): string | null =>
  at(document, words)?.item?.number ?? null;

describe('an agenda item page', () => {
  const page = readPlain(`Agenda item

Kinship Care Update

    • Meeting of Families Scrutiny Committee, Thursday, 7th March, 2024 1.30 pm (Item 10.)

To consider a report by the Director (copy enclosed).

Minutes:

The Director presented the report.

1. The Head of Service would send the figures.

Supporting documents:

    Report of the Director PDF 212 KB
`);

  test('knows its meeting from the link back', () => {
    expect(page).toMatchObject({
      kind: 'item',
      standing: 'minutes',
      title: 'Kinship Care Update',
      meetings: [
        { body: 'Families Scrutiny Committee', date: '2024-03-07', item: '10', title: 'Kinship Care Update' },
      ],
    });
  });

  test('tells the ask from the minutes and the papers', () => {
    expect(role(page, 'To consider')).toBe('agenda');
    expect(role(page, 'The Director presented')).toBe('minutes');
    expect(role(page, 'Report of the Director PDF')).toBe('papers');
    expect(item(page, '1. The Head')).toBe('10');
  });

  test('without its labels the minutes begin where somebody did something', () => {
    const stripped = readPlain(`Agenda item

Kinship Care Update

To consider a report by the Director (copy enclosed).

The Director presented the report and answered questions.

That the report be noted.`);
    expect(role(stripped, 'To consider')).toBe('agenda');
    expect(role(stripped, 'The Director presented')).toBe('minutes');
    expect(role(stripped, 'That the report')).toBe('minutes');
  });

  test('without committee and day it leaves them blank, and takes the day it is given', () => {
    const bare = 'Agenda item\n\nKinship Care Update\n\nMinutes:\n\nThe visit of 3 May 2018 was described.';
    expect(readPlain(bare).meetings).toEqual([
      { body: null, date: null, item: null, title: 'Kinship Care Update' },
    ]);
    expect(readPlain(bare, { meetingDate: '2019-03-11' }).meetings[0]?.date).toBe('2019-03-11');
  });
});

describe('a meeting page', () => {
  test('with numbers on lines of their own', () => {
    const page = readPlain(`Councillors and committees

Agenda, decisions and minutes

Cabinet - Tuesday, 27th April, 2021 2.00 pm

Venue: Remote Meeting

Items
No. Item

77/21

Apologies for Absence

    • Share this item

    Minutes:

    There were none.

78/21

Fostering Offer pdf icon PDF 365 KB

    • Share this item

    To approve the new offer.

    Additional documents:

        Annex 1 PDF 12 KB

    Decision:

    That the offer be approved.

    Minutes:

    The Leader introduced the report. Officers would publish it by June.
`);
    expect(page.meetings).toEqual([{ body: 'Cabinet', date: '2021-04-27', item: null, title: null }]);
    expect(at(page, 'There were none')).toMatchObject({
      role: 'minutes',
      item: { number: '77/21', title: 'Apologies for Absence' },
    });
    expect(at(page, 'That the offer')).toMatchObject({
      role: 'decision',
      item: { number: '78/21', title: 'Fostering Offer' },
    });
    expect(at(page, 'The Leader introduced')).toMatchObject({ role: 'minutes', item: { number: '78/21' } });
    expect(role(page, 'To approve')).toBe('agenda');
    expect(role(page, 'Annex 1')).toBe('papers');
    expect(role(page, 'Share this item')).toBe('furniture');
  });

  test('with labels in mid-line', () => {
    const page = readPlain(`Agenda and minutes

Schools Forum - Monday, 8th March, 2021 4.00 pm

1. Apologies To note any apologies. Minutes: Apologies were received from Mr Pell. |
2. Balances To consider the report. Minutes: The Forum asked that balances be sent to all heads. |`);
    expect(role(page, 'To note any')).not.toBe('minutes');
    expect(role(page, 'The Forum asked')).toBe('minutes');
  });

  test('resolutions that are numbered are no items', () => {
    const page = readPlain(`Licensing Sub-Committee - Wednesday, 26 September 2018

3. Review of a Licence

Minutes:

RESOLVED:

1. That the licence be suspended

2. That the officer visit in March

4. Street Trading

The applicant did not attend. It was agreed that Legal Services write to him.`);
    expect(item(page, '2. That the officer')).toBe('3');
    expect(at(page, 'It was agreed that Legal')).toMatchObject({
      role: 'minutes',
      item: { number: '4', title: 'Street Trading' },
    });
  });

  test('before the meeting it holds no minutes', () => {
    const page = readPlain(`Agenda

Families Scrutiny Committee - Wednesday, 15th January, 2025 10.00 am

1. Improvement Plan PDF 640 KB

The Committee agreed in May that the plan be brought back.

Recommendation: That the Committee requests a further report in July.`);
    expect(page.standing).toBe('agenda only');
    expect(page.sections.every((section) => section.role !== 'minutes' && section.role !== 'decision')).toBe(
      true,
    );
  });

  test('an older one with the day below the body', () => {
    const page = readPlain(`Meeting documents

SCC Families Committee
Wednesday, 2nd December, 2020 1.00 pm

1. Work Programme

To receive an update.

The Committee noted the work programme.`);
    expect(page.meetings[0]).toMatchObject({ body: 'SCC Families Committee', date: '2020-12-02' });
    expect(role(page, 'The Committee noted')).toBe('minutes');
  });
});

describe('an issue page', () => {
  const page = readPlain(`Issue - meetings

Improvement Plan

Meeting: 13/06/2024 - Cabinet (Item 9)

9 Improvement Plan: update pdf icon PDF 136 KB

To receive an update.

Minutes:

Officers would bring costs. Members asked about the  ...  view the full minutes text for item 9

Meeting: 14/03/2024 - Families Scrutiny Committee (Item 22)

22 Improvement Plan

Minutes:

The Chair would write to the Trust.`);

  test('holds several meetings, each with its item', () => {
    expect(page.meetings.map(({ body, date }) => [body, date])).toEqual([
      ['Cabinet', '2024-06-13'],
      ['Families Scrutiny Committee', '2024-03-14'],
    ]);
    expect(at(page, 'Officers would')).toMatchObject({
      role: 'minutes',
      meeting: 0,
      item: { number: '9', title: 'Improvement Plan: update' },
    });
    expect(at(page, 'The Chair would')).toMatchObject({
      role: 'minutes',
      meeting: 1,
      item: { number: '22' },
    });
  });

  test('says where the minutes are cut off, and keeps that out of them', () => {
    expect(page.truncations).toMatchObject([{ item: '9', address: null }]);
    expect(role(page, '...  view')).toBe('furniture');
    expect(role(page, 'Members asked about')).toBe('minutes');
  });
});

test('a decision record: the day of the decision, not those of publication and call-in', () => {
  const page = readPlain(`Decision details

Short Breaks Grant

Decision Maker: Cabinet

Is Key decision?: Yes

Purpose:

To ask for the grant to go on.

Decision:

That the Director publish the scheme by 1 July 2024.

Reasons for the decision: The scheme must be published.

Publication date: 20/05/2024

Date of decision: 16/05/2024

Effective from: 28/05/2024`);
  expect(page).toMatchObject({ kind: 'decision', meetings: [{ body: 'Cabinet', date: '2024-05-16' }] });
  expect(role(page, 'That the Director')).toBe('decision');
  expect(role(page, 'To ask for')).toBe('agenda');
  expect(role(page, 'The scheme must')).toBe('agenda');
});

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
    expect(at(page, 'Cllr Vane offered')).toMatchObject({
      role: 'minutes',
      item: { number: '32/24', title: 'Pond' },
    });
    expect(role(page, 'Present: Cllr')).toBe('attendance');
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
