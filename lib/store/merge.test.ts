import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stamped, type Edited } from './edits.ts';
import { mergeRecords } from './merge.ts';

interface Note extends Edited {
  readonly words: string;
  readonly tags: readonly string[];
  readonly deletedAt: string | null;
}

/** Few moments and few values, so that ties and equal values are common. */
const moment = fc.integer({ min: 0, max: 4 }).map((day) => `2025-10-0${day + 1}T09:00:00.000Z`);
const note: fc.Arbitrary<Note> = fc.record({
  id: fc.constant('n'),
  createdAt: moment,
  words: fc.constantFrom('a', 'b', 'c'),
  tags: fc.array(fc.constantFrom('4', '7'), { maxLength: 2 }),
  deletedAt: fc.option(moment),
  edited: fc.dictionary(fc.constantFrom('words', 'tags', 'deletedAt'), moment),
});

describe('merging two copies of a record', () => {
  it('gives the same whoever starts, in whatever order and however often', () => {
    fc.assert(
      fc.property(note, note, note, (a, b, c) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
        expect(mergeRecords(a, a)).toEqual(a);
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
        expect(mergeRecords(mergeRecords(a, b), b)).toEqual(mergeRecords(a, b));
      }),
    );
  });

  it('takes of each field what was edited last', () => {
    const start: Note = {
      id: 'n',
      createdAt: '2025-10-01T09:00:00.000Z',
      words: 'as minuted',
      tags: [],
      deletedAt: null,
      edited: {},
    };
    const mine = stamped(start, { ...start, words: 'mine' }, '2025-10-02T09:00:00.000Z');
    const theirs = stamped(start, { ...start, words: 'theirs', tags: ['4'] }, '2025-10-03T09:00:00.000Z');
    const mineAgain = stamped(mine, { ...mine, words: 'mine again' }, '2025-10-04T09:00:00.000Z');
    expect(mergeRecords(mineAgain, theirs)).toMatchObject({ words: 'mine again', tags: ['4'] });
  });

  it('keeps a deletion, and an edit of the same record with it', () => {
    const start: Note = {
      id: 'n',
      createdAt: '2025-10-01T09:00:00.000Z',
      words: 'a',
      tags: [],
      deletedAt: null,
      edited: {},
    };
    const day = '2025-10-02T09:00:00.000Z';
    const deleted = stamped(start, { ...start, deletedAt: day }, day);
    const edited = stamped(start, { ...start, words: 'b' }, '2025-10-03T09:00:00.000Z');
    expect(mergeRecords(deleted, edited)).toMatchObject({ deletedAt: day, words: 'b' });
  });
});
