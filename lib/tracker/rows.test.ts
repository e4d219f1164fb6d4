import { describe, expect, it } from 'vitest';
import type { Commitment, Passage, RecommendationSet } from '../model/index.ts';
import { keep } from './acts.ts';
import {
  itemText,
  makeRowBuilder,
  ownerText,
  readySearch,
  recommendationRefText,
  trackerRows,
} from './rows.ts';
import { passageInput } from './testing.ts';
import { filterRows, sortRows } from './views.ts';

const SET: RecommendationSet = {
  id: 's',
  title: 'Inspection 2025',
  inspection: null,
  authority: null,
  published: null,
  recommendations: [
    { ref: '4', text: 'Improve plans.', theme: 'Practice' },
    { ref: '2.10', text: 'Train staff.', theme: null },
  ],
  archived: false,
  createdAt: '2025-10-01T10:00:00.000Z',
  edited: {},
  deletedAt: null,
};

const made: { commitments: Commitment[]; passages: Passage[] } = { commitments: [], passages: [] };
const inputs = [
  passageInput({
    start: 1,
    recommendations: [
      { set: 's', ref: '4' },
      { set: 's', ref: '2.10' },
    ],
  }),
  passageInput({ start: 2, quote: 'To visit Ysgol Môn.', owners: [], deadline: null, body: 'Cabinet' }),
  passageInput({
    start: 3,
    quote: 'To write.',
    deadline: { text: 'May', date: '2026-05-31', precision: 'month' },
  }),
];
for (const input of inputs) {
  const outcome = keep(input, null, { ...made, counter: 0 }, '2025-10-09T10:00:00.000Z');
  made.commitments.push(...outcome.commitments);
  made.passages.push(...outcome.passages);
}
const rows = trackerRows(made.commitments, made.passages, [SET], '2026-01-15');
const refs = (some: typeof rows) => some.map(({ commitment }) => commitment.ref);

describe('a row', () => {
  it('carries the words of its recommendations and the link to its passage', () => {
    expect(rows[0]).toMatchObject({
      overdue: true,
      owner: 'Head of Service',
      item: 'Item 15',
      recommendationRefs: 'R4; R2.10',
      recommendations: [{ text: 'Improve plans.', setTitle: 'Inspection 2025' }, { text: 'Train staff.' }],
    });
    expect(rows[0]?.link).toMatch(/^https:\/\/democracy\.northmoor\.example\/.+#:~:text=/);
  });

  it('survives a set that is gone', () => {
    const [row] = trackerRows(made.commitments, made.passages, [], '2026-01-15');
    expect(row?.recommendations[0]).toMatchObject({ ref: '4', text: null });
  });

  it('tells progress newest first, the own words on top', () => {
    const [first] = made.commitments;
    if (!first) throw new Error('no commitment');
    const update = (start: number, meetingDate: string, words: string): Passage => {
      const outcome = keep(
        passageInput({
          start,
          meetingDate,
          quote: words,
          kind: 'progress',
          item: { number: '9', title: null },
        }),
        null,
        { ...made, counter: 0 },
        '2026-03-12T10:00:00.000Z',
      );
      const [passage] = outcome.passages;
      if (!passage) throw new Error('no passage');
      return { ...passage, commitment: first.id };
    };
    const [row] = trackerRows(
      [{ ...first, progress: 'Chased by e-mail' }],
      [update(50, '2025-12-10', '- Begun.'), update(51, '2026-03-11', 'Half done.'), ...made.passages],
      [SET],
      '2026-01-15',
    );
    expect(row?.progress).toBe(
      'Chased by e-mail\n[2026-03-11 Item 9] Half done.\n[2025-12-10 Item 9] Begun.',
    );
    expect(row?.origin?.id).toBe(made.passages[0]?.id);
  });

  it('names owners, items and recommendations as people and Excel need them', () => {
    expect(ownerText({ text: 'JB', resolved: 'Jo Bloggs', inferred: false })).toBe('Jo Bloggs (JB)');
    expect(ownerText({ text: 'she', resolved: 'Head of Service', inferred: true })).toBe('Head of Service');
    expect(ownerText({ text: 'the Chair', resolved: null, inferred: false })).toBe('the Chair');
    expect(['61', '39/20', 'Item 4', '', null].map(itemText)).toEqual([
      'Item 61',
      'Minute 39/20',
      'Item 4',
      '',
      '',
    ]);
    expect(['4', '2.10', 'PA1'].map(recommendationRefText)).toEqual(['R4', 'R2.10', 'PA1']);
  });
});

describe('the rows of a large tracker', () => {
  const [model] = made.commitments;
  if (!model) throw new Error('no commitment');
  const commitments = Array.from({ length: 1000 }, (_, index) => ({ ...model, id: `c${index}` }));
  const records = { commitments, passages: made.passages, sets: [SET], today: '2026-01-15' };

  it('come in slices and are the same as in one go', async () => {
    let pauses = 0;
    const pause = async () => void (pauses += 1);
    const built = await makeRowBuilder().build(records, pause);
    expect(built).toEqual(trackerRows(commitments, made.passages, [SET], '2026-01-15'));
    await readySearch(built ?? [], pause);
    expect(pauses).toBeGreaterThan(4);
  });

  it('are made anew only where their records changed', async () => {
    const builder = makeRowBuilder();
    const pause = async () => {};
    const before = (await builder.build(records, pause)) ?? [];
    const edited = commitments.map((row, index) => (index === 7 ? { ...row, notes: 'New' } : row));
    const update = { ...made.passages[0], id: 'u', commitment: 'c9', role: 'update' } as Passage;
    const passages = [...made.passages, update];
    const after = (await builder.build({ ...records, commitments: edited, passages }, pause)) ?? [];
    const changed = after.flatMap((row, index) => (row === before[index] ? [] : [row.commitment.id]));
    expect(changed).toEqual(['c7', 'c9']);
    const tomorrow = (await builder.build({ ...records, today: '2026-01-16' }, pause)) ?? [];
    expect(tomorrow.some((row, index) => row === before[index])).toBe(false);
  });

  it('are given up when a newer change makes them old', async () => {
    expect(
      await makeRowBuilder().build(
        records,
        async () => {},
        () => true,
      ),
    ).toBeNull();
  });
});

describe('sorting and filtering', () => {
  it('puts empty cells last either way', () => {
    expect(refs(sortRows(rows, 'due'))).toEqual(['CYP 25-26 A001', 'CYP 25-26 A002', 'CAB 25-26 A001']);
    expect(refs(sortRows(rows, 'due', 'descending')).at(-1)).toBe('CAB 25-26 A001');
  });

  it('finds words anywhere in a row, in any order, without accents', () => {
    expect(refs(filterRows(rows, { words: 'mon visit' }))).toEqual(['CAB 25-26 A001']);
    expect(refs(filterRows(rows, { words: 'train 2.10' }))).toEqual(['CYP 25-26 A001']);
  });

  it("answers a councillor's questions", () => {
    expect(refs(filterRows(rows, { overdue: true }))).toEqual(['CYP 25-26 A001']);
    expect(refs(filterRows(rows, { noOwnerOrDate: true }))).toEqual(['CAB 25-26 A001']);
    expect(refs(filterRows(rows, { due: { from: '2026-05-01', to: '2026-05-31' } }))).toEqual([
      'CYP 25-26 A002',
    ]);
    expect(refs(filterRows(rows, { recommendation: { set: 's', ref: '4' } }))).toEqual(['CYP 25-26 A001']);
    expect(filterRows(rows, { tagged: false })).toHaveLength(2);
  });
});
