import { describe, expect, it } from 'vitest';
import type { FoundInPage, Placed, Report } from '../../lib/messages.ts';
import type { Meeting, Passage, Verdict } from '../../lib/model/index.ts';
import { keep } from '../../lib/tracker/acts.ts';
import { passageInput } from '../../lib/tracker/testing.ts';
import { filtered, foundViews, grouped, passageViews } from './views.ts';

const MEETING: Meeting = { body: 'Cabinet', date: '2026-01-12', item: null, title: null };
const ITEM = { number: '4', title: 'Budget' };

function found(id: string, start: number, more: Partial<FoundInPage> = {}): FoundInPage {
  return {
    id,
    start,
    end: start + 20,
    kind: 'action',
    quote: `words of ${id}`,
    meeting: 0,
    item: ITEM,
    owners: [],
    deadline: null,
    confidence: 0.9,
    why: 'because',
    rating: null,
    repeats: null,
    before: '',
    ...more,
  };
}

function kept(id: string, start: number): Passage {
  const outcome = keep(
    { ...passageInput({ start, quote: `kept words of ${id}`, item: ITEM }), id },
    null,
    { passages: [], commitments: [], counter: 0 },
    '2026-01-13T10:00:00.000Z',
  );
  const [passage] = outcome.passages;
  if (!passage) throw new Error('Nothing was kept.');
  return passage;
}

const placed = (id: string, verdict: Verdict, start: number | null): Placed => ({
  id,
  verdict,
  range: start === null ? null : { start, end: start + 20 },
  quote: verdict === 'changed' ? 'other words' : null,
});

function views(passages: readonly FoundInPage[], stored: readonly Passage[] = [], places: Placed[] = []) {
  const report: Report = {
    document: {
      key: 'd',
      kind: 'item',
      standing: 'minutes',
      address: null,
      title: null,
      council: null,
      language: 'en',
      meetings: [MEETING],
      truncations: [],
    },
    found: [...passages],
    placed: places,
  };
  const fresh = foundViews(report.found, report.document.meetings);
  return passageViews({ report, fresh, stored, commitments: [], sets: [], today: '2026-03-01' });
}

const ids = (all: ReturnType<typeof views>) => all.map(({ view }) => view.id);

describe('found and kept passages of a page', () => {
  it('are one list in page order', () => {
    const all = views([found('a', 10), found('c', 300)], [kept('b', 100)], [placed('b', 'exact', 200)]);
    expect(ids(all)).toEqual(['a', 'b', 'c']);
  });

  it('are one entry where a found passage was kept', () => {
    const all = views([found('a', 10)], [kept('a', 10)], [placed('a', 'exact', 10)]);
    expect(all).toHaveLength(1);
    expect(all[0]?.view).toMatchObject({ state: 'kept', why: 'because', words: 'kept words of a' });
  });

  it('leave out what repeats an earlier passage, and what stands in words kept otherwise', () => {
    const all = views(
      [found('a', 10), found('again', 400, { repeats: 'a' }), found('inside', 205)],
      [kept('b', 200)],
      [placed('b', 'changed', 200)],
    );
    expect(ids(all)).toEqual(['a', 'b']);
  });

  it('say what became of kept words, and put the lost ones last under a heading of their own', () => {
    const all = views(
      [found('a', 500)],
      [kept('gone', 5), kept('new', 50)],
      [placed('gone', 'missing', null), placed('new', 'changed', 60)],
    );
    expect(ids(all)).toEqual(['new', 'a', 'gone']);
    expect(all[0]?.view).toMatchObject({ verdict: 'changed', wordsNow: 'other words' });
    expect(grouped(all).at(-1)).toMatchObject({ title: 'No longer on the page' });
  });

  it('keep the lost ones in the order in which they stood', () => {
    const lost = ['third', 'first', 'second'];
    const all = views(
      [],
      [kept('third', 300), kept('first', 100), kept('second', 200)],
      lost.map((id) => placed(id, 'missing', null)),
    );
    expect(ids(all)).toEqual(['first', 'second', 'third']);
  });

  it('are called moved only where they stand in another order, not where the page has grown above them', () => {
    const stored = [kept('a', 100), kept('b', 200), kept('c', 300), kept('d', 400)];
    const verdicts = (...now: readonly number[]) =>
      new Map(
        views(
          [],
          stored,
          stored.map(({ id }, at) => placed(id, 'moved', now[at] ?? 0)),
        ).map(({ view }) => [view.id, view.verdict]),
      );
    expect([...verdicts(150, 250, 350, 450).values()]).toEqual(['exact', 'exact', 'exact', 'exact']);
    expect(Object.fromEntries(verdicts(900, 250, 350, 450))).toEqual({
      a: 'moved',
      b: 'exact',
      c: 'exact',
      d: 'exact',
    });
  });

  it('do not call words lost before the page has looked for them', () => {
    const all = views([], [kept('fresh', 50)]);
    expect(grouped(all)[0]).toMatchObject({ number: '4', title: 'Budget' });
  });

  it('are cut into items in page order, with the meeting where there are several', () => {
    const groups = grouped(
      views([found('a', 10), found('b', 50), found('c', 90, { item: null, meeting: null })]),
    );
    expect(groups.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Budget', 2],
      [null, 1],
    ]);
    expect(groups[0]?.meeting).toBe('12 Jan 2026');
  });
});

describe('the filters', () => {
  const dismissed: Passage = { ...kept('away', 400), state: 'dismissed' };
  const all = views(
    [
      found('action', 10),
      found('decision', 50, { kind: 'decision' }),
      found('doubtful', 90, { confidence: 0.4 }),
      found('away', 400),
    ],
    [kept('mine', 200), dismissed],
    [placed('mine', 'exact', 200)],
  );

  it.each([
    ['found', ['action', 'mine']],
    ['kept', ['mine']],
    ['decisions', ['decision']],
    ['maybe', ['doubtful']],
    ['dismissed', ['away']],
  ] as const)('%s', (filter, expected) => {
    expect(ids(filtered(all, filter))).toEqual(expected);
  });
});
