import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from './dates.ts';

const days = (text: string, year: number | null = null): string[] =>
  findDates(text, year).map(({ date }) => date);

describe('a day in a heading', () => {
  test.each([
    ['Wednesday, 12th July, 2017 5.30 pm', '2017-07-12'],
    ['Monday 2nd September 2024 at 7.15pm', '2024-09-02'],
    ['4 Sep 2019 - 09:30', '2019-09-04'],
    ['the 3rd of May 2021', '2021-05-03'],
    ['21 st April 2016', '2016-04-21'],
    ['TUESDAY 14TH JANUARY 2014', '2014-01-14'],
    ['Panel – 11.06.15', '2015-06-11'],
    ['notes 17/5/18', '2018-05-17'],
    ['Minutes Thursday 15-Jan-2026 19.30', '2026-01-15'],
    ['Monday 4 November 24', '2024-11-04'],
    ['2016-05-19', '2016-05-19'],
    ['Dydd Iau, 5ed Mai, 2022 10.00 yb', '2022-05-05'],
    ['10/11 October 2019', '2019-10-11'],
  ])('%s', (text, date) => {
    expect(days(text)).toEqual([date]);
  });

  test('days are day first', () => {
    expect(days('05/04/2019')).toEqual(['2019-04-05']);
  });

  test('a day without a year counts only where the year is known', () => {
    expect(days('Wednesday 6 June at 4.00 p.m.')).toEqual([]);
    expect(days('Wednesday 6 June at 4.00 p.m.', 2018)).toEqual(['2018-06-06']);
  });
});

describe('what is no day', () => {
  test.each([
    '31 June 2019',
    'paragraph 4.1.12',
    'May 2019',
    '12 March 2.00 pm',
    'item 21/16',
    'on 5 May 10 members came',
  ])('%s', (text) => {
    expect(days(text)).toEqual([]);
  });
});

test('days are found in order, apart, and within the text, whatever it is', () => {
  const piece = fc.constantFrom(
    'Monday',
    '12th',
    ' ',
    ',',
    'March',
    '2019',
    '12/03/2019',
    '1.2.3',
    'May',
    '-',
    'of',
    '\n',
    '31',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { date, start, end } of findDates(text, 2020)) {
        expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
