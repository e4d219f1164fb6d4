import { describe, expect, test } from 'vitest';
import { resolveDeadline, type DeadlineContext } from './index.ts';

const on = (meetingDate: string): DeadlineContext => ({
  meetingDate,
  body: 'Corporate Parenting Panel',
  calendar: [],
});

describe('a cell of a table', () => {
  test.each([
    ['31/03/2020', '2020-03-31'],
    ['March 2020', '2020-03-31'],
    ['Mar-20', '2020-03-31'],
    ['End of June', '2019-06-30'],
    ['Friday', '2019-05-17'],
    ['6 weeks', '2019-06-25'],
    ['Q2 2019/20', '2019-09-30'],
    ['Next meeting', null],
    ['ASAP', null],
    ['Ongoing', null],
    ['30/06/2019 (was 31/05/2019)', '2019-06-30'],
    ['was 31/05/2019, now 30/06/2019', '2019-06-30'],
  ])('%s', (words, date) => {
    expect(resolveDeadline(words, on('2019-05-14'))).toMatchObject({ text: words, date });
  });
  test.each(['', '-', 'n/a', 'Complete'])('nothing due: "%s"', (words) => {
    expect(resolveDeadline(words, on('2019-05-14'))).toBeNull();
  });
});
