import { describe, expect, test } from 'vitest';
import { sectionAt } from '../../tests/section-at.ts';
import type { MinutesDocument } from '../model/index.ts';
import { readPlain } from './plain.ts';

const role = (document: MinutesDocument, words: string): string | null =>
  sectionAt(document, words)?.role ?? null;
const item = (document: MinutesDocument, words: string): string | null =>
  sectionAt(document, words)?.item?.number ?? null;

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
    expect(sectionAt(page, 'There were none')).toMatchObject({
      role: 'minutes',
      item: { number: '77/21', title: 'Apologies for Absence' },
    });
    expect(sectionAt(page, 'That the offer')).toMatchObject({
      role: 'decision',
      item: { number: '78/21', title: 'Fostering Offer' },
    });
    expect(sectionAt(page, 'The Leader introduced')).toMatchObject({
      role: 'minutes',
      item: { number: '78/21' },
    });
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
    expect(sectionAt(page, 'It was agreed that Legal')).toMatchObject({
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
    expect(sectionAt(page, 'Officers would')).toMatchObject({
      role: 'minutes',
      meeting: 0,
      item: { number: '9', title: 'Improvement Plan: update' },
    });
    expect(sectionAt(page, 'The Chair would')).toMatchObject({
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

describe('a capture that lost its labels', () => {
  const page = readPlain(`Home
Committee details
Meetings

Agenda and minutes

Families Scrutiny Committee - Monday, 3rd June, 2019 2.00 pm

1. Fostering Update

The Strategic Director will submit a report.

Recommended –

That the report be noted.

The figures had been sent out in May. The Manager would send the rest.

2. Business Planner

(i) to instruct the Chief Officer to report back within two cycles; and

(ii) to note the planner.

3. Panel Notes

Members are asked to look at the notes.

SF to work up a protocol for November`);

  test('is a meeting page in spite of the links before its heading', () => {
    expect(page).toMatchObject({
      kind: 'meeting',
      meetings: [{ body: 'Families Scrutiny Committee', date: '2019-06-03' }],
    });
  });

  test('keeps what was recommended to the meeting apart from what it resolved', () => {
    expect(role(page, 'That the report be noted')).toBe('agenda');
    expect(role(page, '(i) to instruct')).toBe('minutes');
  });

  test('hears minutes in the tense of the past and in clipped notes', () => {
    expect(role(page, 'The Strategic Director will')).toBe('agenda');
    expect(role(page, 'The figures had been')).toBe('minutes');
    expect(role(page, 'SF to work up')).toBe('minutes');
  });
});
