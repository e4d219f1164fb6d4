import { describe, expect, it } from 'vitest';
import { findItemHeadings } from './items.ts';
import { readOpening } from './opening.ts';

describe('readOpening', () => {
  it.each([
    [
      [
        'The 212th Meeting of Marlow Green Community Council was held in the school, on Wednesday 14th December 2022, at 7 p.m.',
      ],
      '2022-12-14',
    ],
    [
      [
        'Meeting (no.87) of Marlow Green Community Council',
        '11th February 2026 19.00 Marlow Green School Library',
      ],
      '2026-02-11',
    ],
    [
      ['Minutes of Meeting (no.87) of Marlow Green Community Council', '13th November 2024, 19:00-21:00.'],
      '2024-11-13',
    ],
  ])('%s', (lines, date) => {
    expect(readOpening(lines)).toMatchObject({ body: 'Marlow Green Community Council', date });
  });

  it('takes no day from prose', () => {
    const lines = [
      'Notes',
      'The Clerk said that the last Meeting of the Friends group had been well attended on 3 March 2021.',
    ];
    expect(readOpening(lines).date).toBeNull();
  });
});

describe('findItemHeadings', () => {
  it('reads a title with its agenda number in brackets on the line below', () => {
    const found = findItemHeadings([
      'Participation Update',
      '(Item 4)',
      '1. The Officer presented the report.',
    ]);
    expect(found.get(0)?.item).toEqual({ number: '4', title: 'Participation Update' });
  });

  it('keeps the minute number where the title has one of its own', () => {
    const found = findItemHeadings([
      '81. Performance Report',
      '(Item 6)',
      'The Director presented the report.',
    ]);
    expect(found.get(0)?.item.number).toBe('81');
  });
});
