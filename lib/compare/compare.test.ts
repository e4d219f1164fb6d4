import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPlaces } from './common.ts';
import { compareTexts, countChanges, type ComparedSentence } from './compare.ts';
import { comparedWords } from './words.ts';

const DRAFT = [
  'Matters arising',
  'The Chair said that the letter had not been sent. Members were disappointed.',
  'RESOLVED: that the Director report back by the end of March.',
  'It was noted that 21 of 30 visits were on time.',
  'The meeting closed at 8.15 pm.',
].join('\n');

const changes = (before: string, after: string): ComparedSentence[] =>
  compareTexts(before, after).filter(({ kind }) => kind !== 'same');

describe('two readings of the same minutes', () => {
  it('that are the same have no changes, whatever their dashes, quotes and spaces are', () => {
    expect(changes(DRAFT, DRAFT)).toEqual([]);
    expect(changes('The Chair’s “letter” – sent.', 'The  Chair\'s "letter" - sent.')).toEqual([]);
  });

  it('show a changed figure or date as words of one sentence', () => {
    const approved = DRAFT.replace('21 of 30', '24 of 30').replace('end of March', 'end of May');
    expect(changes(DRAFT, approved)).toMatchObject([
      {
        kind: 'reworded',
        pieces: [
          { kind: 'same' },
          { kind: 'removed', text: 'March' },
          { kind: 'added', text: 'May' },
          { kind: 'same', text: '.' },
        ],
      },
      {
        kind: 'reworded',
        pieces: [
          { kind: 'same' },
          { kind: 'removed', text: '21' },
          { kind: 'added', text: '24' },
          { kind: 'same' },
        ],
      },
    ]);
  });

  it('show what was added and what was taken out, each in its place', () => {
    const approved = DRAFT.replace(' Members were disappointed.', '').replace(
      'The meeting closed',
      'The Director undertook to write to every school.\nThe meeting closed',
    );
    expect(changes(DRAFT, approved)).toEqual([
      { kind: 'removed', text: 'Members were disappointed.' },
      { kind: 'added', text: 'The Director undertook to write to every school.' },
    ]);
    expect(countChanges(compareTexts(DRAFT, approved))).toEqual({
      added: 1,
      removed: 1,
      reworded: 0,
      moved: 0,
      same: 5,
    });
  });

  it('call a sentence that stands elsewhere moved, not added and removed', () => {
    const visits = 'It was noted that 21 of 30 visits were on time.';
    const approved = `${visits}\n${DRAFT.replace(`${visits}\n`, '')}`;
    expect(changes(DRAFT, approved)).toEqual([
      { kind: 'moved to', text: visits },
      { kind: 'moved from', text: visits },
    ]);
  });
});

const WORDS = fc.constantFrom(
  'the',
  'letter',
  'plan',
  'was',
  'sent',
  'by',
  'May',
  '21',
  '30',
  'visits',
  '– ',
  '.',
);
const text = fc.array(WORDS, { maxLength: 12 }).map((words) => words.join(' '));

describe('word by word', () => {
  it('both wordings can be read from the pieces', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = comparedWords(before, after);
        const reading = (without: 'added' | 'removed'): string =>
          pieces.flatMap(({ kind, text: words }) => (kind === without ? [] : words)).join('');
        expect(reading('removed')).toBe(after);
        expect(reading('added').toLowerCase()).toBe(before.toLowerCase());
      }),
    );
  });
});

describe('what two lists have in common', () => {
  it('is in order in both, equal, and never less than an end that they share', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 20 });
    fc.assert(
      fc.property(list, list, list, (one, other, shared) => {
        const [left, right] = [
          [...one, ...shared],
          [...other, ...shared],
        ];
        const pairs = commonPlaces(left, right);
        expect(pairs.length).toBeGreaterThanOrEqual(shared.length);
        for (const [index, [at, there]] of pairs.entries()) {
          expect(left[at]).toBe(right[there]);
          const next = pairs[index + 1];
          if (next) expect(at < next[0] && there < next[1]).toBe(true);
        }
      }),
    );
  });
});
