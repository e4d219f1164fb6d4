import { expect, it } from 'vitest';
import type { RecommendationSet } from '../model/index.ts';
import { keep } from './acts.ts';
import { coverageOf, isSilent } from './coverage.ts';
import { passageInput } from './testing.ts';

const SET: RecommendationSet = {
  id: 's',
  title: 'Inspection',
  inspection: null,
  authority: null,
  published: null,
  recommendations: ['1', '2', '3'].map((ref) => ({ ref, text: `Improve ${ref}.`, theme: null })),
  archived: false,
  createdAt: '2025-01-01T00:00:00.000Z',
  edited: {},
  deletedAt: null,
};
const tagged = (ref: string) => [{ set: 's', ref }];
const kept = (input: Parameters<typeof passageInput>[0]) =>
  keep(passageInput(input), null, { passages: [], commitments: [], counter: 0 }, '2025-10-09T10:00:00.000Z');

it('counts passages and open actions, names the latest meeting, and knows the silent ones', () => {
  const outcomes = [
    kept({ document: 'a', meetingDate: '2025-10-08', recommendations: tagged('1') }),
    kept({
      document: 'b',
      meetingDate: '2025-12-03',
      body: 'Cabinet',
      kind: 'progress',
      recommendations: tagged('1'),
    }),
    kept({ document: 'c', meetingDate: '2025-11-05', recommendations: tagged('2') }),
  ];
  const passages = outcomes.flatMap((outcome) => outcome.passages);
  const commitments = outcomes.flatMap((outcome) => outcome.commitments);
  const closed = commitments.map((one) =>
    one.recommendations[0]?.ref === '2' ? { ...one, status: 'Closed' as const } : one,
  );
  const [one, two, three] = coverageOf(SET, passages, closed);
  expect(one).toMatchObject({
    passages: 2,
    actions: 1,
    open: 1,
    evidence: 1,
    lastMentioned: { date: '2025-12-03', body: 'Cabinet' },
  });
  expect(two).toMatchObject({ passages: 1, actions: 1, open: 0 });
  expect(three && isSilent(three)).toBe(true);
  expect(one && isSilent(one)).toBe(false);
});
