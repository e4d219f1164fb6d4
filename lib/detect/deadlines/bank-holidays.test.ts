import { describe, expect, test } from 'vitest';
import { addWorkingDays, bankHolidays } from './bank-holidays.ts';
import { easterSunday } from './days.ts';

describe('bank holidays', () => {
  test('England and Wales, a plain year', () => {
    expect(bankHolidays(2019, 'england')).toEqual([
      '2019-01-01',
      '2019-04-19',
      '2019-04-22',
      '2019-05-06',
      '2019-05-27',
      '2019-08-26',
      '2019-12-25',
      '2019-12-26',
    ]);
  });
  test('Scotland has 2 January, the first Monday of August and St Andrew, and no Easter Monday', () => {
    expect(bankHolidays(2019, 'scotland')).toEqual([
      '2019-01-01',
      '2019-01-02',
      '2019-04-19',
      '2019-05-06',
      '2019-05-27',
      '2019-08-05',
      '2019-12-02',
      '2019-12-25',
      '2019-12-26',
    ]);
  });
  test('days on a weekend are kept on the next weekday that is free', () => {
    expect(bankHolidays(2021, 'wales')).toEqual(expect.arrayContaining(['2021-12-27', '2021-12-28']));
    expect(bankHolidays(2022, 'scotland')).toEqual(expect.arrayContaining(['2022-01-03', '2022-01-04']));
    expect(bankHolidays(2022, 'england')).toEqual(expect.arrayContaining(['2022-12-26', '2022-12-27']));
  });
  test.each([
    '2011-04-29',
    '2012-06-04',
    '2012-06-05',
    '2020-05-08',
    '2022-06-02',
    '2022-06-03',
    '2022-09-19',
    '2023-05-08',
  ])('kept once, on %s', (day) => {
    expect(bankHolidays(Number(day.slice(0, 4)), 'england')).toContain(day);
  });
  test('a holiday that was moved leaves its old day to work', () => {
    expect(bankHolidays(2020, 'england')).not.toContain('2020-05-04');
    expect(bankHolidays(2022, 'england')).not.toContain('2022-05-30');
  });
  test.each([
    [2016, '2016-03-27'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('Easter of %i', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
  test('working days run over the turn of the year', () => {
    expect(addWorkingDays('2019-12-23', 5, 'england')).toBe('2020-01-02');
  });
});
