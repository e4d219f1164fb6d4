import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesOf } from './cues.ts';
import { neededBy } from './needed-words.ts';
import { DEADLINE_RULES } from './rules.ts';
import { words } from './wording.ts';

describe('what a pattern needs', () => {
  it.each([
    ['(?:the )?end of (?:the )?week', ['week']],
    ['today|tomorrow', ['today', 'tomorrow']],
    ['days?', ['day']],
    ['\\d{1,2}(?:st|nd)', ['0']],
    ['(?:no |)longer(?! than)', ['longer']],
    ['a\\.s\\.a\\.p', ['a.s.a.p']],
    ['w.k', ['w']],
  ])('%s', (pattern, needed) => expect(neededBy(words(pattern))).toEqual(needed));

  it('is nothing where a branch may be empty', () => {
    expect(neededBy(/(?:week)?|[a-z]+/giu)).toBeNull();
  });
});

describe('cues', () => {
  const cuesIn = cuesOf(DEADLINE_RULES);
  /** Words of the patterns themselves, for sentences in which much matches. */
  const vocabulary = [
    ...new Set(DEADLINE_RULES.flatMap(({ pattern }) => pattern.source.match(/[a-z]{2,}/gi) ?? [])),
    'a',
    'a.s.a.p',
    'w/c',
    'pre-election',
    '3',
    '21',
    '1st',
    '9th',
    '2024',
    '12/05/2024',
    '2024-05-12',
    'Q3',
  ];

  it('never leave out a rule whose pattern matches', () => {
    const written = fc
      .array(fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(' ', ' ', '-', '', '\u00a0')), {
        minLength: 1,
        maxLength: 40,
      })
      .map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(written, fc.boolean(), (text, loud) => {
        const sentence = loud ? text.toUpperCase() : text;
        const cued = cuesIn(sentence);
        const missed = DEADLINE_RULES.filter(
          ({ pattern }, index) => sentence.search(pattern) >= 0 && cued[index] !== 1,
        );
        expect(missed.map(({ name }) => name)).toEqual([]);
      }),
    );
  });

  it('leave out most rules for an ordinary sentence', () => {
    const cued = cuesIn('Councillor Hale thanked officers and asked how many pupils were on roll.');
    expect(cued.filter((one) => one === 1).length).toBeLessThan(DEADLINE_RULES.length / 3);
  });
});
