import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldMap } from './fold.ts';
import { splitLabelledLines } from './inline-labels.ts';
import { dropFurniture, readLines } from './lines.ts';
import { readMarker } from './markers.ts';
import { isOwnerOnly } from './owner-only.ts';
import { joinLines, placeOf } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { readTrailer } from './trailers.ts';
import { trimMarks } from './trim.ts';

const linesOf = (text: string): string[] =>
  splitLabelledLines(text, readLines(text, [])).map((line) => line.text);

const paragraphsOf = (text: string): string[] => {
  const { lines, dropped } = dropFurniture(readLines(text, []));
  return joinLines(lines, dropped).map((paragraph) => paragraph.text);
};

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map(({ from, to }) => text.slice(from, to));

describe('folding', () => {
  it('gives one spelling to what a page prints in several ways', () => {
    expect(fold('\u00a0the\u00a0 Clerk\u2019s  \u201cplan\u201d,\tre\u00advised\u200b\n')).toBe(
      `the Clerk's "plan", revised`,
    );
  });

  it('tells where each folded character stood', () => {
    const raw = '\u00a0a \u201cb\u201d\u200b  c\u00ad ';
    const map = foldMap(raw);
    expect([...fold(raw)].map((_, index) => fold(raw.charAt(map[index] ?? 0)))).toEqual([
      'a',
      '',
      '"',
      'b',
      '"',
      '',
      'c',
    ]);
    expect(map.at(-1)).toBe(raw.indexOf('c') + 1);
  });

  it('does so for any text', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      '.',
      ' ',
      '\n',
      '\t',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\u2019',
      '\u201c',
      '\ufeff',
      '\u2003',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const folded = fold(raw);
        const map = foldMap(raw);
        expect(map.length).toBe(folded.length + 1);
        expect(map.slice(0, -1)).toEqual(map.slice(0, -1).toSorted((a, b) => a - b));
        const printed = map.slice(0, -1).map((at) => fold(raw.charAt(at)) || ' ');
        expect(printed.join('')).toBe(folded);
      }),
    );
  });
});

describe('lines', () => {
  it('keep the words at their far right as a column', () => {
    const [first] = readLines('The survey would be sent to members            Ann Lowe\n', []);
    expect([first?.text, first?.column]).toEqual([
      'The survey would be sent to members Ann Lowe',
      'Ann Lowe',
    ]);
  });

  it('are cut after the labels of the page and before the tasks glued to a heading', () => {
    expect(linesOf('7. Bus shelters Minutes: The shelter leaks.')).toEqual([
      '7. Bus shelters',
      'The shelter leaks.',
    ]);
    expect(linesOf('All agreed. ActionsClerk to order the glass.')).toEqual([
      'All agreed.',
      'Actions',
      'Clerk to order the glass.',
    ]);
  });

  it('of page furniture are dropped, and the sentence goes on over them', () => {
    expect(
      paragraphsOf(
        [
          'The officer told the panel of the state of the bridge at Low Mill, which had been shut',
          'Page 3 of 9',
          '',
          'since the flood in May, and of the cost.',
        ].join('\n'),
      ),
    ).toEqual([
      'The officer told the panel of the state of the bridge at Low Mill, which had been shut since the flood in May, and of the cost.',
    ]);
  });
});

describe('joining lines', () => {
  it('makes hard-wrapped lines paragraphs again', () => {
    expect(
      paragraphsOf(
        [
          'The Head of Parks said that the new benches would be in place before the summer and',
          'that the old ones had been sold.  The Panel asked for a list of what had been',
          'sold.',
          '',
          'Mrs Orr left the meeting.',
        ].join('\n'),
      ),
    ).toEqual([
      'The Head of Parks said that the new benches would be in place before the summer and that the old ones had been sold. The Panel asked for a list of what had been sold.',
      'Mrs Orr left the meeting.',
    ]);
  });

  it('keeps headings, labels and list items apart', () => {
    expect(
      paragraphsOf(
        [
          'MATTERS ARISING',
          'The noticeboard had been mended by the contractor in the week after the last meeting',
          'Action: Clerk to pay the bill',
          '(a) that the report be noted',
          '(b) that the plan be approved',
        ].join('\n'),
      ),
    ).toEqual([
      'MATTERS ARISING',
      'The noticeboard had been mended by the contractor in the week after the last meeting',
      'Action: Clerk to pay the bill',
      'that the report be noted',
      'that the plan be approved',
    ]);
  });

  it('joins a word cut at the line\u2019s end with the rest of it', () => {
    expect(
      paragraphsOf(
        'The Panel thanked the volunteers for their long and patient work on the flood-\nplain survey.\n',
      ),
    ).toEqual([
      'The Panel thanked the volunteers for their long and patient work on the flood-plain survey.',
    ]);
  });

  it('finds the way back to the document', () => {
    const text =
      '1.  The Clerk\u2019s  letter to the owner of the field behind the hall was sent in\n   the spring.';
    const [paragraph] = joinLines(readLines(text, []), new Set());
    if (!paragraph) throw new Error('no paragraph');
    const at = (words: string): string => {
      const from = paragraph.text.indexOf(words);
      const { start, end } = placeOf(text, paragraph, from, from + words.length);
      return text.slice(start, end);
    };
    expect(at("Clerk's letter")).toBe('Clerk\u2019s  letter');
    expect(at('in the spring.')).toBe('in\n   the spring.');
    expect(at('spring.')).toBe('spring.');
  });
});

describe('sentences', () => {
  it.each([
    ['He agreed. She left.', ['He agreed.', 'She left.']],
    ['Mr. J. R. Orr spoke to No. 8 on the agenda.', ['Mr. J. R. Orr spoke to No. 8 on the agenda.']],
    ['They met at 7 p.m. The Chair was late.', ['They met at 7 p.m.', 'The Chair was late.']],
    ['They met at 7 p.m. on Monday.', ['They met at 7 p.m. on Monday.']],
    ['It cost e.g. Five pounds.', ['It cost e.g. Five pounds.']],
    ['“Why?” he asked. (No one knew.) It rained!', ['“Why?” he asked.', '(No one knew.)', 'It rained!']],
    ['The cost was 4.5 per cent. 3 members left.', ['The cost was 4.5 per cent.', '3 members left.']],
  ])('%s', (text, wanted) => expect(sentencesOf(fold(text)).join('|')).toBe(wanted.map(fold).join('|')));

  it('cover the text but for the spaces between them', () => {
    const words = fc.constantFrom(
      'Mr.',
      'Orr',
      'a.m.',
      'said',
      'no.',
      '5',
      'It',
      'ended.',
      'Why?',
      '(so)',
      '"Yes."',
    );
    fc.assert(
      fc.property(fc.array(words), (given) => {
        const text = given.join(' ');
        expect(sentencesOf(text).join(' ')).toBe(text);
      }),
    );
  });
});

describe('marks of list items', () => {
  it.each([
    ['(a) that the report be noted', 'letter', '(a)', 4],
    ['ii) the plan', 'roman', 'ii)', 4],
    ['12. Matters arising', 'number', '12.', 4],
    ['· the budget', 'bullet', '·', 2],
    ['31/24 Apologies', 'minute number', '31/24', 6],
    ['- 3.2 the roof', 'number', '3.2', 6],
  ])('%s', (line, kind, text, length) => expect(readMarker(line)).toEqual({ kind, text, length }));

  it('are not read where a line is nothing else, or a sentence begins so', () => {
    expect(readMarker('(a)')).toBeNull();
    expect(readMarker('A plan was made.')).toBeNull();
    expect(readMarker('2024 was wet.')).toBeNull();
  });
});

describe('marks after a sentence', () => {
  it.each([
    ['The roof would be mended. (Action: Clerk)', 'bracket', 'Clerk'],
    ['The roof would be mended. Action RJ', 'action', 'RJ'],
    ['The roof to be mended. Ann Lowe to action', 'to action', 'Ann Lowe'],
    ['The roof would be mended. LV', 'initials', 'LV'],
  ])('%s', (text, kind, owner) => expect(readTrailer(text)).toMatchObject({ kind, owner }));

  it('are not read in a sentence about action', () => {
    expect(readTrailer('They asked for urgent action.')).toBeNull();
    expect(readTrailer('The Climate Action Plan')).toBeNull();
  });
});

describe('words that only name somebody', () => {
  it.each(['Ann Lowe', 'MC/LV', 'Head of Housing', 'All', 'Clerk and Chair', 'Legal Services / All'])(
    '%s',
    (text) => expect(isOwnerOnly(text)).toBe(true),
  );
  it.each(['Clerk to write', 'the letter', 'Ann Lowe will see to this', ''])('not “%s”', (text) =>
    expect(isOwnerOnly(text)).toBe(false),
  );
});

describe('marks at the end', () => {
  it('are taken off, whatever their number', () => {
    expect(trimMarks('Resolved ::--', ' :-')).toBe('Resolved');
    expect(trimMarks('::', ':')).toBe('');
    expect(trimMarks(`a${':'.repeat(100_000)}b`, ':')).toHaveLength(100_002);
  });
});
