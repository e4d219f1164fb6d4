import { describe, expect, test } from 'vitest';
import { readBackLink, readDatedTitle, readIssueBlock, readMeetingHeading } from './heading.ts';

describe('a meeting heading names the body and the day', () => {
  test.each([
    [
      'Families Scrutiny Committee - Wednesday, 15th January, 2025 10.00 am',
      'Families Scrutiny Committee',
      '2025-01-15',
    ],
    ['Council - Thursday 15 January 2026 7:30 pm', 'Council', '2026-01-15'],
    ['Moved from 9th October 2018, Cabinet - Tuesday, 2nd October, 2018 2.00 pm', 'Cabinet', '2018-10-02'],
    [
      'Audit - Risk and Standards Committee - Thursday, 28th April, 2016 7.00 pm',
      'Audit - Risk and Standards Committee',
      '2016-04-28',
    ],
    [
      'Agenda for Health, Care and Families Board on Monday, 3rd June, 2019, 2.00 pm - Oakvale Council',
      'Health, Care and Families Board',
      '2019-06-03',
    ],
    [
      'MINUTES OF THE CHILDREN AND FAMILIES TRUST EXECUTIVE held on 15 September 2009 at Fenwick House',
      'Children and Families Trust Executive',
      '2009-09-15',
    ],
    [
      'Minutes of a Meeting of Elmvale Parish Council held at 7.00pm on Monday 4 February 2008',
      'Elmvale Parish Council',
      '2008-02-04',
    ],
    [
      'At a Meeting of the Policy Committee held in County Hall on Thursday 7 March 2019',
      'Policy Committee',
      '2019-03-07',
    ],
    ['Minutes extract from Foster Care Committee – 3 June 2024', 'Foster Care Committee', '2024-06-03'],
    [
      'Extract from the Minutes of the Foster Care Committee held on 3 June 2024',
      'Foster Care Committee',
      '2024-06-03',
    ],
    ['SEND Improvement Board minutes - 24 May 2023', 'SEND Improvement Board', '2023-05-24'],
    ['Care Leavers Panel – notes 17/5/18', 'Care Leavers Panel', '2018-05-17'],
    [
      'Cofnodion cyfarfod Cyngor Cymuned Llanfach a gynhaliwyd nos Fawrth 4 Chwefror 2025',
      'Cyngor Cymuned Llanfach',
      '2025-02-04',
    ],
    [
      'Cofnodion y cyfarfod o’r Pwyllgor Craffu a gynhaliwyd ddydd Llun 3 Mawrth 2025',
      'Pwyllgor Craffu',
      '2025-03-03',
    ],
    ['Pwyllgor Craffu Addysg - Dydd Iau, 5ed Mai, 2022 10.00 yb', 'Pwyllgor Craffu Addysg', '2022-05-05'],
  ])('%s', (line, body, date) => {
    expect(readMeetingHeading(line)).toMatchObject({ body, date });
  });

  test('the council before the body is not the body', () => {
    expect(
      readMeetingHeading('OAKVALE TOWN COUNCIL – Amenities Committee, Monday 10 May 2021'),
    ).toMatchObject({
      council: 'Oakvale Town Council',
      body: 'Amenities Committee',
    });
  });

  test('a body in general is none', () => {
    expect(readMeetingHeading('Minutes of the Board Meeting: 19th May 2016')).toMatchObject({
      body: null,
      date: '2016-05-19',
    });
  });

  test('cancelled is said', () => {
    expect(readMeetingHeading('Cabinet - Thursday, 28th April, 2016 7.00 pm, CANCELLED')?.cancelled).toBe(
      true,
    );
  });

  test('without a day it is no heading', () => {
    expect(readMeetingHeading('Families Scrutiny Committee')).toBeNull();
  });
});

test('the head of a block of an issue page', () => {
  expect(readIssueBlock('Meeting: 04/02/2020 - Schools Forum (Item 19/63/Lic)')).toMatchObject({
    body: 'Schools Forum',
    date: '2020-02-04',
    item: '19/63/Lic',
  });
  expect(readIssueBlock('Meeting: to be fixed')).toBeNull();
});

test('the link back from an agenda item', () => {
  expect(
    readBackLink('• Meeting of The Council, Thursday, 7th March, 2024 1.30 pm (Item 10.)'),
  ).toMatchObject({
    body: 'Council',
    date: '2024-03-07',
    item: '10',
  });
  expect(readBackLink('Meeting of minds (Item 3)')).toBeNull();
});

test('the head of a block of a decisions page', () => {
  expect(readDatedTitle('09/08/2019 - Short Breaks')).toEqual({ date: '2019-08-09', title: 'Short Breaks' });
});
