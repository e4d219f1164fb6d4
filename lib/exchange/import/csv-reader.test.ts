import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv-reader.ts';

/** Cells with what a CSV trips over. Line breaks within cells are LF, as we write and read them. */
const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', ',', ';', '\t', '\n', ' ', '=', '“', '’'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join('').replaceAll('\r', ''));
const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('reading CSV', () => {
  it('gives back what another program wrote, with any separator, quoted or only where needed', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.boolean(), (rows, delimiter, quotes) => {
        const written = Papa.unparse(rows, { delimiter, quotes, newline: '\r\n' });
        // A line first, so that the separator can be told from what stands in the cells.
        const heading = rows[0]?.map((_value, at) => `Column ${at}`) ?? [];
        const text = `${heading.join(delimiter)}\r\n${written}\r\n`;
        expect(readCsv(`sep=${delimiter}\r\n${text}`)).toEqual([heading, ...rows]);
      }),
      { numRuns: 500 },
    );
  });

  it('reads what we write as another program reads it', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows
          .map((row) => `${row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')}\r\n`)
          .join('');
        const papa = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false }).data;
        expect([...readCsv(text), ['']]).toEqual(papa);
      }),
      { numRuns: 500 },
    );
  });

  it('never fails, whatever the file is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Array.isArray(readCsv(text))).toBe(true);
      }),
    );
  });

  it.each([
    [
      'a byte order mark',
      '\ufeffA,B\r\n1,2',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'A;B\n1,5;2',
      [
        ['A', 'B'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'A\tB\r\n1\t2\r\n',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ],
    [
      'an empty last cell',
      'A,B\n1,',
      [
        ['A', 'B'],
        ['1', ''],
      ],
    ],
    [
      'a quote within a cell',
      'A,B\n5" pipe,2',
      [
        ['A', 'B'],
        ['5" pipe', '2'],
      ],
    ],
    ['an unclosed quote', 'A,B\n"1,2', [['A', 'B'], ['1,2']]],
    [
      'line breaks in a cell',
      'A,B\r\n"1\r\n2",3',
      [
        ['A', 'B'],
        ['1\n2', '3'],
      ],
    ],
    ['an empty line', 'A,B\n\n1,2', [['A', 'B'], [''], ['1', '2']]],
  ])('takes %s', (_name, text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });
});
