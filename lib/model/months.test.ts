import { expect, test } from 'vitest';
import { MONTH_WORD, monthNumber, MONTHS, SHORT_MONTHS } from './months.ts';

test('a month is known by its full and its short name, in any case', () => {
  for (const [index, name] of MONTHS.entries()) {
    for (const word of [name, name.toUpperCase(), SHORT_MONTHS[index] ?? ''])
      expect(monthNumber(word)).toBe(index + 1);
  }
  expect(monthNumber('Sept')).toBe(9);
});

test('other words are no month', () => {
  expect(['', 'Mon', 'Term', '12'].map(monthNumber)).toEqual([0, 0, 0, 0]);
});

test('a pattern takes the whole name where a shorter one begins it', () => {
  const pattern = new RegExp(MONTH_WORD, 'gi');
  const names = [...MONTHS, ...SHORT_MONTHS, 'Sept'];
  expect(names.join(' ').match(pattern)).toEqual(names);
});
