import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from './find-words.ts';

const found = (text: string, words: string) =>
  findWords(text, words).map(({ start, end }) => text.slice(start, end));

describe('findWords', () => {
  it('finds words whatever their case and the line they stand on', () => {
    expect(found('The Action\nplan. An action  plan.', 'action plan')).toEqual([
      'Action\nplan',
      'action  plan',
    ]);
  });

  it('takes quotes and dashes for each other', () => {
    expect(found('the Council’s 2024–25 plan', "council's 2024-25")).toEqual(['Council’s 2024–25']);
  });

  it('takes signs as signs', () => {
    expect(found('a.b (c) [d] a+b', '(c) [d]')).toEqual(['(c) [d]']);
    expect(found('axb', 'a.b')).toEqual([]);
  });

  it('finds words as often as they stand in a long file', () => {
    expect(findWords('the clerk said that the panel '.repeat(20_000), 'the')).toHaveLength(40_000);
  });

  it('finds nothing for nothing', () => {
    expect(findWords('some text', '  ')).toEqual([]);
  });

  it('finds any words in a text that holds them, at places that hold them', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), words, fc.string({ maxLength: 40 }), (before, one, after) => {
        const text = `${before} ${one} ${after}`;
        const places = findWords(text, one);
        expect(places.length).toBeGreaterThan(0);
        let last = 0;
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
