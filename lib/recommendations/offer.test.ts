import { describe, expect, it } from 'vitest';
import type { Block, ReadText } from '../model/index.ts';
import { offerRecommendations } from './offer.ts';
import { entriesFromPage } from './report/from-page.ts';

type Part = readonly [kind: Block['kind'], text: string, cell?: readonly [row: number, column: number]];

/** A page's text from its blocks. */
function pageOf(...parts: readonly Part[]): ReadText {
  let text = '';
  const blocks = parts.map(([kind, words, cell]): Block => {
    const start = text.length;
    text += `${words}\n`;
    const place = cell && {
      table: 0,
      row: cell[0],
      column: cell[1],
      rowSpan: 1,
      columnSpan: 1,
      header: cell[0] === 0,
    };
    return {
      start,
      end: start + words.length,
      kind,
      level: kind === 'heading' ? 2 : kind === 'list item' ? 1 : 0,
      cell: place ?? null,
    };
  });
  return { text, blocks };
}

const offer = (page: ReadText, isMinutes = false) =>
  offerRecommendations(entriesFromPage(page), null, isMinutes)?.sets.map(({ recommendations }) =>
    recommendations.map(({ ref, text }) => `${ref} ${text}`),
  ) ?? null;

const REPORT: readonly Part[] = [
  ['heading', 'Inspection of Elmside County Council local authority children’s services'],
  ['paragraph', 'Inspection dates: 22 April to 3 May 2024'],
  ['heading', 'What needs to improve?'],
  ['list item', 'The quality of plans.'],
  ['list item', 'The timeliness of visits.'],
  ['heading', 'The experiences and progress of children in care'],
  ['list item', 'Ensure is no item here.'],
];
const PLAN: readonly Part[] = [
  ['heading', 'Improvement plan 2024'],
  ['cell', 'Ref', [0, 0]],
  ['cell', 'Recommendation', [0, 1]],
  ['cell', 'Lead officer', [0, 2]],
  ['cell', '1', [1, 0]],
  ['cell', 'Improve plans.', [1, 1]],
  ['cell', 'Dana Okoro', [1, 2]],
  ['cell', '2', [2, 0]],
  ['cell', 'Visit on time.', [2, 1]],
  ['cell', 'Sam Reyes', [2, 2]],
];

describe('what an open page offers', () => {
  it('is the list of an inspection’s report', () => {
    expect(offer(pageOf(...REPORT))).toEqual([['1 The quality of plans.', '2 The timeliness of visits.']]);
  });

  it('is a council’s plan, on a page of minutes too', () => {
    const plan = [['1 Improve plans.', '2 Visit on time.']];
    expect(offer(pageOf(...PLAN))).toEqual(plan);
    expect(offer(pageOf(...PLAN), true)).toEqual(plan);
  });

  it('is nothing on minutes, whatever their headings, nor on any other page', () => {
    expect(offer(pageOf(...REPORT), true)).toBeNull();
    expect(
      offer(pageOf(['heading', 'Recommendations'], ['list item', 'That the report be noted.'])),
    ).toBeNull();
    expect(offer(pageOf(['heading', 'Bins'], ['paragraph', 'Put them out on Monday.']))).toBeNull();
  });
});
