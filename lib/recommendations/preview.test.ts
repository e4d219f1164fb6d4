import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrections, correctedList } from './correction.ts';
import {
  faultOfPreview,
  mergeWithAbove,
  previewOf,
  renumbered,
  splitRow,
  type PreviewRow,
} from './preview.ts';

let serial = 0;
const newId = () => `id${(serial += 1)}`;
const row = (ref: string, text: string): PreviewRow => ({
  id: `row ${ref}`,
  ref,
  text,
  theme: '',
  due: '',
  lead: '',
  executiveMember: '',
});
const ROWS = [row('1', 'Improve plans'), row('2', 'and reviews.'), row('3', 'Train staff. Share data.')];
const words = (rows: readonly PreviewRow[]) => rows.map(({ ref, text }) => `${ref} ${text}`);

describe('looking over what was read', () => {
  it('joins a row to the one above', () => {
    expect(words(mergeWithAbove(ROWS, 'row 2'))).toEqual([
      '1 Improve plans and reviews.',
      '3 Train staff. Share data.',
    ]);
    expect(mergeWithAbove(ROWS, 'row 1')).toBe(ROWS);
  });

  it('parts a row at a space, with a number that is free', () => {
    expect(words(splitRow(ROWS, 'row 3', 11, 'new'))).toEqual([
      '1 Improve plans',
      '2 and reviews.',
      '3 Train staff.',
      '4 Share data.',
    ]);
    expect(words(splitRow(ROWS, 'row 1', 8, 'new'))[1]).toBe('1b plans');
  });

  it('never changes, loses or adds a word, wherever rows are parted and joined', () => {
    const text = fc.stringMatching(/^[a-z]{1,6}(?: [a-z]{1,6}){0,8}$/);
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(5), fc.nat(60))),
        (texts, cuts) => {
          let rows: readonly PreviewRow[] = texts.map((one, at) => row(String(at + 1), one));
          const before = rows.map((one) => one.text).join(' ');
          for (const [at, offset] of cuts) {
            const id = rows[at % rows.length]?.id ?? '';
            rows = offset % 2 ? splitRow(rows, id, offset, newId()) : mergeWithAbove(rows, id);
            expect(new Set(rows.map(({ ref }) => ref)).size).toBe(rows.length);
          }
          expect(rows.map((one) => one.text).join(' ')).toBe(before);
        },
      ),
    );
  });

  it('numbers anew and says what is missing', () => {
    const [set] = previewOf(
      [
        {
          title: null,
          inspection: null,
          authority: null,
          published: null,
          heading: 'Recommendations',
          addressee: null,
          recommendations: [
            { ref: '4', printedRef: null, text: 'Improve plans.', theme: null, addressee: null, due: null },
            { ref: '4', printedRef: null, text: 'Train staff.', theme: null, addressee: null, due: null },
          ],
        },
      ],
      newId,
    );
    if (!set) throw new Error('no set');
    expect(faultOfPreview(set)).toContain('no name');
    expect(faultOfPreview({ ...set, title: 'Inspection' })).toContain('have the number 4');
    expect(faultOfPreview({ ...set, title: 'Inspection', rows: renumbered(set.rows) })).toBeNull();
    expect(faultOfPreview({ ...set, dropped: true })).toBeNull();
  });

  it('names two lists of one report apart', () => {
    const list = {
      title: 'Inspection',
      inspection: null,
      authority: null,
      published: null,
      heading: 'Recommendations',
    };
    const titles = previewOf(
      [
        { ...list, addressee: null, recommendations: [] },
        { ...list, addressee: 'Local Safeguarding Children Board', recommendations: [] },
      ],
      newId,
    ).map(({ title }) => title);
    expect(titles).toEqual(['Inspection', 'Inspection: Local Safeguarding Children Board']);
  });
});

describe('a corrected list', () => {
  const one = (ref: string, text: string) => ({ ref, text, theme: null });
  const BEFORE = [
    {
      ...one('1', 'Improve the plans of children in need.'),
      beside: { number: '2.1', planActions: [], lead: 'Head of Service', executiveMember: '', due: '' },
    },
    one('2', 'Train every social worker in supervision each year.'),
    one('3', 'Hold return interviews within 72 hours.'),
    one('4', 'Recruit more carers for brothers and sisters.'),
  ];
  const AFTER = [
    one('1', 'Hold return interviews within 72 hours.'),
    one('2', 'Train every social worker in supervision every year.'),
    one('3', 'Improve the plans of children in need.'),
  ];

  it('knows each again by its words, whatever its number', () => {
    expect(corrections(BEFORE, AFTER).map(({ before, to, kind }) => `${before.ref} ${to} ${kind}`)).toEqual([
      '1 3 renumbered',
      '2 2 reworded',
      '3 1 renumbered',
      '4 null gone',
    ]);
  });

  it('keeps what is tagged and gone, moves tags, and carries over what stands beside', () => {
    const { recommendations, moves } = correctedList(
      AFTER,
      corrections(BEFORE, AFTER),
      () => true,
      new Map(),
    );
    expect(recommendations.map(({ ref }) => ref)).toEqual(['1', '2', '3', '4']);
    expect(recommendations[2]?.beside?.lead).toBe('Head of Service');
    expect(moves).toEqual([
      { from: '1', to: '3' },
      { from: '3', to: '1' },
    ]);
  });

  it('lets go of what nobody tagged, and sends tags where a person says', () => {
    const changes = corrections(BEFORE, AFTER);
    expect(correctedList(AFTER, changes, () => false, new Map()).recommendations).toHaveLength(3);
    expect(correctedList(AFTER, changes, () => true, new Map([['4', '2']])).moves).toContainEqual({
      from: '4',
      to: '2',
    });
  });
});
