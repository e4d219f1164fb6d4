import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, MinutesDocument } from '../model/index.ts';
import { readPlain } from '../minutes/plain.ts';
import { detect } from './detect.ts';

/** Words and marks of minutes, so that random texts reach every stage. */
const pieces = [
  'RESOLVED',
  'RESOLVED:',
  'That the report be noted',
  'that the Clerk be asked to write',
  'Action:',
  'Action: Jo Lark',
  '(Action: PT)',
  'ACTION',
  'Members asked for',
  'the figures',
  'would be circulated',
  'by 3 May',
  'It was agreed that',
  'the Director',
  'undertook to',
  'send',
  'Ref',
  'Owner',
  'Due',
  'Status',
  'Complete',
  ' | ',
  '\t',
  ' / ',
  '\n',
  '\n\n',
  '(a) ',
  '1. ',
  '·         ',
  'Page 3 of 7',
  'recommended to Cabinet that',
  'was rated red',
  'Minutes:',
  '“',
  '”',
  '.',
  ';',
  ' ',
  '\u00a0',
  '\u200b',
  '\ud83d\ude00',
];

const anyText = fc.oneof(
  fc.string({ maxLength: 400, unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' ')),
);

const kinds: readonly Block['kind'][] = ['heading', 'paragraph', 'list item', 'cell', 'line'];

/** A document as a page gives it: blocks of every kind, some of them in tables. */
const anyPage: fc.Arbitrary<MinutesDocument> = fc
  .array(
    fc.record({
      text: fc
        .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
        .map((parts) => parts.join(' ')),
      kind: fc.constantFrom(...kinds),
      row: fc.nat(4),
      column: fc.nat(4),
    }),
    { maxLength: 30 },
  )
  .map((parts) => {
    let text = '';
    const blocks: Block[] = [];
    for (const part of parts) {
      const start = text.length;
      text += `${part.text}\n`;
      blocks.push({
        start,
        end: text.length - 1,
        kind: part.kind,
        level: 1,
        cell:
          part.kind === 'cell'
            ? { table: 0, row: part.row, column: part.column, rowSpan: 1, columnSpan: 1, header: false }
            : null,
      });
    }
    return { ...readPlain(''), text, blocks, kind: 'meeting', standing: 'minutes', sections: [] };
  });

const expectSound = (document: MinutesDocument): void => {
  const { text } = document;
  const lastEnd = new Map<string, number>();
  let lastStart = 0;
  for (const passage of detect(document)) {
    expect(passage.start).toBeGreaterThanOrEqual(lastStart);
    expect(passage.end).toBeGreaterThan(passage.start);
    expect(passage.end).toBeLessThanOrEqual(text.length);
    expect(passage.quote).toBe(text.slice(passage.start, passage.end));
    expect(passage.quote.trim()).toBe(passage.quote);
    expect(passage.start).toBeGreaterThanOrEqual(lastEnd.get(passage.kind) ?? 0);
    expect(passage.confidence).toBeGreaterThan(0);
    expect(passage.confidence).toBeLessThanOrEqual(1);
    expect(passage.why).not.toBe('');
    for (const { text: words, range } of passage.owners) {
      if (range) expect(text.slice(range.start, range.end)).toBe(words);
    }
    const due = passage.deadline;
    if (due?.range) expect(text.slice(due.range.start, due.range.end)).toBe(due.text);
    if (passage.repeats !== null) expect(passage.repeats).toBeLessThan(passage.start);
    lastStart = passage.start;
    lastEnd.set(passage.kind, passage.end);
  }
};

describe('detect, whatever the text', () => {
  it('gives passages in order, not overlapping within a kind, in the words of a plain text', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(readPlain(text))),
      { numRuns: 400 },
    );
  });

  it('does so for pages of blocks and tables', () => {
    fc.assert(
      fc.property(anyPage, (document) => expectSound(document)),
      { numRuns: 400 },
    );
  });

  it('reads two hundred thousand words of junk to the end', () => {
    const junk = [
      'that the be to would agreed action resolved requested noted to be by '.repeat(15_000),
      `${'word '.repeat(40)}\n`.repeat(5_000),
      'Action: '.repeat(25_000),
      '((((((('.repeat(30_000),
      'a | b | c\n'.repeat(40_000),
      'Ref\nAction\nOwner\nDue\nStatus\n'.repeat(20_000),
    ];
    for (const text of junk) {
      const document: MinutesDocument = {
        ...readPlain(''),
        text,
        blocks: [],
        sections: [],
        standing: 'minutes',
      };
      expect(() => detect(document)).not.toThrow();
    }
  }, 120_000);
});
