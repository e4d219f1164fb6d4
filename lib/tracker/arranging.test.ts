import { expect, it } from 'vitest';
import { countViews, makeArranger, savedView, type Arrangement } from './arranging.ts';
import { trackerRow } from './testing.ts';
import { knownMeetings } from './views/index.ts';

const owner = (text: string) => ({ text, resolved: null, inferred: false });
const rows = [
  trackerRow({ ref: 'A 1', dueDate: '2026-01-10', owners: [owner('Director')], action: 'Second' }),
  trackerRow({
    ref: 'A 2',
    dueDate: '2025-12-01',
    owners: [owner('Director'), owner('Chair')],
    action: 'First',
  }),
  trackerRow({ ref: 'A 3', dueDate: '2026-09-01', status: 'In progress', owners: [], action: 'Third' }),
];
const input = { rows, meetings: knownMeetings([], []), today: '2026-01-15' };
const pause = async () => {};
const ALL: Arrangement = { view: null, filter: {}, sorting: null, group: null };

const arranged = async (wanted: Partial<Arrangement>) => {
  const { groups } = (await makeArranger().arrange(input, { ...ALL, ...wanted }, pause)) ?? { groups: [] };
  return groups.map(({ heading, rows: own }) => [heading, ...own.map(({ commitment }) => commitment.ref)]);
};

it('shows a view in its own groups and order, unless told another', async () => {
  const view = savedView('overdue');
  expect(await arranged({ view })).toEqual([
    ['Director', 'A 2', 'A 1'],
    ['Chair', 'A 2'],
  ]);
  expect(await arranged({ view, sorting: { key: 'due', direction: 'descending' } })).toEqual([
    ['Director', 'A 1', 'A 2'],
    ['Chair', 'A 2'],
  ]);
  expect(await arranged({ view, group: 'status' })).toEqual([['Not started', 'A 2', 'A 1']]);
});

it('narrows, sorts and groups all rows; a row of two owners counts once', async () => {
  expect(await arranged({ sorting: { key: 'action', direction: 'ascending' } })).toEqual([
    [null, 'A 2', 'A 1', 'A 3'],
  ]);
  expect(await arranged({ filter: { owner: 'Chair' } })).toEqual([[null, 'A 2']]);
  const counts = await countViews(input, pause);
  expect(counts?.get('overdue')).toBe(2);
  const both = await makeArranger().arrange(input, { ...ALL, group: 'owner' }, pause);
  expect(both?.rows).toHaveLength(3);
});

it('gives up where a newer asking took its place', async () => {
  expect(await makeArranger().arrange(input, ALL, pause, () => true)).toBeNull();
});
