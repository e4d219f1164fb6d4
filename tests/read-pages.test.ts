import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readDom } from '../lib/minutes/read-dom.ts';
import type { MinutesDocument } from '../lib/model/index.ts';
import { indexText } from '../lib/text/index-text.ts';
import { readFile } from '../scripts/read-file.ts';
import { sectionAt } from './section-at.ts';

const HOST = 'https://democracy.thornlea.example/';

async function read(name: string, address: string | null = null): Promise<MinutesDocument> {
  const path = fileURLToPath(new URL(`fixtures/pages/${name}.html`, import.meta.url));
  const result = await readFile(path, { address, meetingDate: null });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
describe('a ModernGov meeting page', async () => {
  const page = await read('moderngov-meeting', `${HOST}ieListDocuments.aspx?CId=31&MId=77&Ver=4`);

  test('says which council, body and day', () => {
    expect(page).toMatchObject({
      kind: 'meeting',
      standing: 'minutes',
      council: 'Thornlea District Council',
      language: 'en',
      meetings: [{ body: 'Families Scrutiny Committee', date: '2024-03-14', item: null, title: null }],
    });
  });

  test('tells agenda, decision, minutes and papers of an item apart', () => {
    const item = { number: '22', title: 'Improvement Plan' };
    expect(sectionAt(page, 'The Committee is asked')).toMatchObject({ role: 'agenda', item });
    expect(sectionAt(page, 'Annex 1')).toMatchObject({ role: 'papers', item });
    expect(sectionAt(page, 'RESOLVED that the plan be noted.')).toMatchObject({ role: 'decision', item });
    expect(sectionAt(page, 'undertook to send the team figures by 30 April.')).toMatchObject({
      role: 'minutes',
      item,
      meeting: 0,
    });
    expect(sectionAt(page, 'To agree the work programme')).toMatchObject({
      role: 'agenda',
      item: { number: '23' },
    });
  });

  test('takes no word of the clerk for a label', () => {
    expect(sectionAt(page, 'Decision: this word')?.role).toBe('minutes');
  });

  test('leaves out what is not for reading', () => {
    expect(page.text).not.toMatch(/pdf icon|PDF 120 KB|, item 22\.|changed by a script/u);
  });

  test('keeps the site’s own words out of the minutes', () => {
    for (const words of [
      'Skip to content',
      'Pay for it',
      'Venue:',
      'Contact:',
      'View the background',
      'View Recorded Vote',
      'We will reply',
    ]) {
      expect(sectionAt(page, words)?.role ?? 'furniture').toBe('furniture');
    }
  });

  test('offers the full text where the minutes are cut off', () => {
    expect(page.truncations).toMatchObject([{ item: '22', address: `${HOST}mgAi.aspx?ID=502` }]);
    expect(sectionAt(page, '...')?.role).toBe('furniture');
  });

  test('sees a table in the minutes, and none in the page’s layout', () => {
    const cells = page.blocks
      .filter((block) => block.cell !== null)
      .map((block) => [page.text.slice(block.start, block.end), block.cell]);
    expect(cells).toMatchObject([
      ['Task', { row: 0, column: 0, header: true }],
      ['Who', { row: 0, column: 1 }],
      ['Write to schools', { row: 1, column: 0, rowSpan: 2 }],
      ['Clerk', { row: 1, column: 1 }],
      ['Chair', { row: 2, column: 1 }],
    ]);
  });
});

test('an agenda item takes its meeting from the link back', async () => {
  const page = await read('moderngov-item', `${HOST}mgAi.aspx?ID=502`);
  expect(page).toMatchObject({
    kind: 'item',
    title: 'Improvement Plan',
    meetings: [
      { body: 'Families Scrutiny Committee', date: '2024-03-14', item: '22', title: 'Improvement Plan' },
    ],
    attendance: [{ name: 'Mira Osgood', role: 'Director of Children’s Services', initials: 'DCS' }],
  });
  expect(sectionAt(page, '1. The figures')).toMatchObject({ role: 'minutes', item: { number: '22' } });
});

test('an issue page holds a meeting a block', async () => {
  const page = await read('moderngov-issue', `${HOST}ieIssueDetails.aspx?IId=8&Opt=3`);
  expect(page.meetings).toEqual([
    { body: 'Cabinet', date: '2024-06-13', item: '9', title: 'Improvement Plan: update' },
    { body: 'Families Scrutiny Committee', date: '2024-03-14', item: '22', title: 'Improvement Plan' },
  ]);
  expect(sectionAt(page, 'Cabinet agreed that')).toMatchObject({ role: 'minutes', meeting: 0 });
  expect(sectionAt(page, 'The Chair would write')).toMatchObject({ role: 'minutes', meeting: 1 });
});

test('a decision record gives the day of the decision', async () => {
  const page = await read('moderngov-decision', `${HOST}ieDecisionDetails.aspx?ID=5`);
  expect(page.meetings).toEqual([
    { body: 'Cabinet', date: '2024-05-16', item: null, title: 'Short Breaks Grant' },
  ]);
  expect(sectionAt(page, 'That the Director publish')?.role).toBe('decision');
  expect(sectionAt(page, 'The scheme must')?.role).toBe('agenda');
});

test('a calendar lists the meetings, the cancelled ones as such', async () => {
  const page = await read('moderngov-calendar', `${HOST}ieListMeetings.aspx?CId=31`);
  expect(page.calendar.map(({ date, cancelled }) => [date, cancelled])).toEqual([
    ['2024-03-14', false],
    ['2024-06-06', true],
    ['2024-09-12', false],
  ]);
});

test('an attendance page gives names and posts', async () => {
  const page = await read('moderngov-attendance', `${HOST}mgMeetingAttendance.aspx?ID=77`);
  expect(page.meetings).toMatchObject([{ date: '2024-03-14' }]);
  expect(page.attendance).toEqual([
    { name: 'Councillor Bea Ridd', role: 'Chair', initials: null },
    { name: 'Mira Osgood', role: 'Director of Children’s Services', initials: null },
  ]);
});

test('minutes in Welsh are read as minutes', async () => {
  const page = await read('moderngov-welsh', `${HOST}ieListDocuments.aspx?MId=9&LLL=1`);
  expect(page).toMatchObject({
    language: 'cy',
    standing: 'minutes',
    meetings: [{ body: 'Pwyllgor Craffu Addysg', date: '2022-05-05' }],
  });
  expect(sectionAt(page, 'Penderfynwyd bod')?.role).toBe('minutes');
  expect(sectionAt(page, 'I ystyried')?.role).toBe('agenda');
});

test('minutes on a parish’s own site', async () => {
  const page = await read('web-parish');
  expect(page).toMatchObject({
    kind: 'web',
    standing: 'minutes',
    council: 'Corrie Wood Parish Council',
    meetings: [{ body: 'Corrie Wood Parish Council', date: '2024-06-03' }],
    calendar: [{ date: '2024-07-01' }],
  });
  expect(sectionAt(page, 'Clerk to get two prices')).toMatchObject({
    role: 'minutes',
    item: { number: '13/24', title: 'Pond' },
  });
  expect(sectionAt(page, 'The Clerk will answer letters')?.role ?? 'furniture').toBe('furniture');
});

describe('pages that hold no minutes say why', () => {
  test.each([
    ['moderngov-agenda', 'agenda only'],
    ['moderngov-cancelled', 'agenda only'],
    ['web-news', 'no minutes'],
    ['blocked', 'blocked'],
    ['login', 'login'],
  ])('%s: %s', async (name, standing) => {
    const page = await read(name);
    expect(page.standing).toBe(standing);
    expect(page.sections.some((section) => section.role === 'minutes' || section.role === 'decision')).toBe(
      false,
    );
  });
});

test('whatever the page is made of, it is read without an error, and its sections are in order and apart', () => {
  const { document } = new JSDOM('<!doctype html><body>').window;
  const open = fc.constantFrom(
    '<div id="modgov">',
    '<h1 class="mgMainTitleTxt">',
    '<h2 class="mgSubTitleTxt">',
    '<div class="mgContent">',
    '<table class="mgItemTable"><tr><td class="mgItemNumberCell">',
    '<td>',
    '<tr>',
    '<p class="mgAiTitleTxt">',
    '<p class="mgSubItemTitleTxt">',
    '<h3 class="mgSubSubTitleTxt">',
    '<div class="mgWordPara">',
    '<ul class="mgBulletList"><li>',
    '<span class="mgLabel">',
    '<a href="mgAi.aspx?ID=%zz">',
    '</div>',
    '</table>',
    '<br>',
  );
  const words = fc.constantFrom(
    'Agenda and minutes',
    'Issue - meetings',
    'Meeting: 13/06/2024 - Cabinet (Item 9)',
    'Cabinet - Thursday, 13th June, 2024 2.00 pm',
    'Minutes:',
    'Decision:',
    'RESOLVED that the Clerk write.',
    '9.',
    'Present: Cllr A Moor (AM)',
    '...  view the full minutes text for item 9',
    'To receive the report.',
  );
  const address = fc.constantFrom(
    null,
    'nonsense',
    `${HOST}ieListDocuments.aspx?DF=%zz`,
    `${HOST}mgAi.aspx`,
    `${HOST}ieIssueDetails.aspx`,
    `${HOST}ieDecisionDetails.aspx`,
    `${HOST}ieListMeetings.aspx`,
    `${HOST}mgMeetingAttendance.aspx`,
    `${HOST}mgCommitteeDetails.aspx`,
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(open, words), { maxLength: 40 }), address, (pieces, from) => {
      document.body.innerHTML = pieces.join('');
      const page = readDom(indexText(document), document, from);
      let last = 0;
      for (const { start, end, meeting } of page.sections) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        if (meeting !== null) expect(page.meetings[meeting]).toBeDefined();
        last = end;
      }
      expect(last).toBeLessThanOrEqual(page.text.length);
    }),
  );
});
