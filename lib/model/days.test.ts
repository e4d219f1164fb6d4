import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  fullYear,
  isoDate,
  monthEnd,
  monthOf,
  yearOf,
} from './days.ts';

const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day of the calendar', () => {
  test('is read back as what it was made of', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        expect(isoDate(yearOf(day), monthOf(day), dayOf(day))).toBe(day);
      }),
    );
  });

  test.each([
    ['31 June', 2019, 6, 31],
    ['29 February of a plain year', 2019, 2, 29],
    ['day nought', 2019, 6, 0],
    ['month nought', 2019, 0, 1],
    ['a thirteenth month', 2019, 13, 1],
    ['a year long past', 1899, 6, 1],
    ['a year far ahead', 2101, 6, 1],
  ])('%s is none', (_, year, month, day) => {
    expect(isoDate(year, month, day)).toBeNull();
  });
});

describe('years of two figures', () => {
  test('are of this century', () => {
    expect(['17', '00', '99'].map((figures) => fullYear(figures))).toEqual([2017, 2000, 2099]);
  });

  test('are of the hundred years from the earliest that can be meant', () => {
    expect(['69', '70', '85', '17'].map((figures) => fullYear(figures, 1970))).toEqual([
      2069, 1970, 1985, 2017,
    ]);
  });

  test('leave four figures as they are', () => {
    expect(fullYear('1985')).toBe(1985);
  });
});

describe('days and months later', () => {
  test('as many days lie between as were added', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  test('the clocks going forward or back move no day', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });

  test('the same day of a later month, or the last it has', () => {
    expect(addMonths('2025-10-30', 2)).toBe('2025-12-30');
    expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
    expect(addMonths('2023-12-31', 2)).toBe('2024-02-29');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
  });

  test('the end of a month, over the year too', () => {
    expect(monthEnd(2024, 2)).toBe('2024-02-29');
    expect(monthEnd(2024, 13)).toBe('2025-01-31');
    expect(monthEnd(2024, 0)).toBe('2023-12-31');
  });
});
