import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_CELL, guarded, unguarded, withoutBullets } from './cell.ts';

/** Texts with everything in them that a spreadsheet trips over. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＋',
        '－',
        '＠',
        "'",
        '“',
        '”',
        '"',
        ',',
        ';',
        '\n',
        '\t',
        ' ',
        '\u00a0',
      ),
      fc.constantFrom('39/20', '2.10', '30 November', 'March 2026', 'TRUE', '1', 'Môn ŵ ŷ', '😀', '• ', '– '),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').replaceAll(/\r\n?/g, '\n'));

describe('a cell', () => {
  it.each([
    '=1+1',
    '+44 20',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\n=cmd',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
  ])('that a spreadsheet would run starts with an apostrophe: %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(`'${text}`)).toBe(text);
  });

  it.each([
    '39/20',
    '1/22',
    '2.10',
    '1-2',
    '10:30',
    '30%',
    '£5',
    '1E5',
    '12345678901234567890',
    '30 November',
    '30th Nov 2025',
    'March 2026',
    'Nov-30',
    'Wednesday, 8 October 2025',
    'true',
  ])('that would turn into a date, a number or a truth stands in quotes: %s', (text) => {
    expect(guarded(text)).toBe(`“${text}”`);
    expect(unguarded(`“${text}”`)).toBe(text);
  });

  it.each([
    'by 30 November',
    'within six weeks',
    'CYP 25-26 A014',
    'Minute 39/20',
    'R2.10; R4',
    'The “needs” assessment',
    '“Quoted”',
    'Mark',
    'Mayor 2',
    'May',
    'Decide 2 things',
    "Cllr O'Neill",
    "'til May",
  ])('that is only words stays as it is: %s', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });

  it('loses the bullet of the page and nothing else', () => {
    expect(withoutBullets('- To write')).toBe('To write');
    expect(withoutBullets(' • – To write - twice')).toBe('To write - twice');
    expect(withoutBullets('◼\uf0b7 To write')).toBe('To write');
    expect(withoutBullets('-5 places')).toBe('-5 places');
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never run, whatever was in the page', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(guarded(withoutBullets(text))).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r\0]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('that is too long for Excel is cut and says so, and no character is cut in half', () => {
    for (const long of ['a'.repeat(40_000), '😀'.repeat(20_000), `=${'😀'.repeat(20_000)}`]) {
      const cell = guarded(long);
      expect(cell.length).toBeLessThanOrEqual(LONGEST_CELL);
      expect(cell.endsWith('… (see link)')).toBe(true);
      expect(cell).not.toMatch(/\p{Cs}/u);
    }
    expect(guarded('a'.repeat(LONGEST_CELL))).toHaveLength(LONGEST_CELL);
  });
});
