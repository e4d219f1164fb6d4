import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ukDate } from '../../tracker/calendar.ts';
import { isMonthFirst, readDate } from './dates.ts';

it.each([
  ['2025-11-30', '2025-11-30'],
  ['2025-11-30T00:00:00', '2025-11-30'],
  ['30/11/2025', '2025-11-30'],
  ['30-11-2025', '2025-11-30'],
  ['30.11.25', '2025-11-30'],
  ['3/4/2026', '2026-04-03'],
  ['30/11/2025 00:00', '2025-11-30'],
  ['30 November 2025', '2025-11-30'],
  ['30th Nov 2025', '2025-11-30'],
  ['Sunday, 30 November 2025', '2025-11-30'],
  ['30-Nov-25', '2025-11-30'],
  ['45991', '2025-11-30'],
  ['45991.5', '2025-11-30'],
  ['2025/11/30', '2025-11-30'],
])('reads %s as %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});

it.each([
  '',
  'September meeting',
  '31/02/2026',
  '11/30/2025',
  '2025',
  '39/20',
  '2.10',
  '12345678',
  'by 30 November',
  '1/1/0001',
])('takes %s for no day', (text) => {
  expect(readDate(text)).toBeNull();
});

it('reads every day back however a spreadsheet wrote it', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (date) => {
      const serial = Math.round((Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000);
      const long = new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      for (const text of [date, ukDate(date), long, String(serial)]) expect(readDate(text)).toBe(date);
    }),
  );
});

it('tells a file of a machine set to US English by its days', () => {
  expect(isMonthFirst(['', '03/04/2026', '01/14/2026'])).toBe(true);
  expect(isMonthFirst(['03/04/2026', '01/02/2026'])).toBe(false);
  expect(isMonthFirst(['01/14/2026', '14/01/2026'])).toBe(false);
  expect(readDate('03/04/2026', true)).toBe('2026-03-04');
});
