import { describe, expect, it } from 'vitest';
import type { FoundPassage, PassageKind } from '../../lib/model/index.ts';
import { deadlineKey, ownerKey } from './compare.ts';
import { readGold } from './gold.ts';
import type { GoldPassage } from './gold.ts';
import { matchPassages } from './match.ts';
import { printScore } from './print.ts';
import { score } from './score.ts';
import type { Score } from './score.ts';
import { f1, precision, recall } from './tally.ts';

const gold = (start: number, end: number, more: Partial<GoldPassage> = {}): GoldPassage => ({
  kind: 'action',
  start,
  end,
  owners: [],
  deadline: null,
  borderline: false,
  meetingDate: null,
  ...more,
});

const found = (start: number, end: number, more: Partial<FoundPassage> = {}): FoundPassage => ({
  start,
  end,
  quote: '',
  kind: 'action',
  meeting: null,
  item: null,
  owners: [],
  deadline: null,
  confidence: 0.8,
  why: 'so it was',
  rating: null,
  repeats: null,
  ...more,
});

const owner = (text: string, inferred = false): FoundPassage['owners'][number] => ({
  text,
  resolved: null,
  inferred,
  range: null,
});

const scored = (wanted: readonly GoldPassage[], given: readonly FoundPassage[]): Score =>
  score([
    {
      gold: { id: 'x1', file: 'x1.txt', meetingDate: null, url: null, passages: wanted },
      text: 'a'.repeat(400),
      found: given,
    },
  ]);

describe('matching by overlap', () => {
  const counts = (
    wanted: readonly GoldPassage[],
    given: readonly FoundPassage[],
    kind: PassageKind | null = null,
  ): number[] => {
    const { pairs, missed, extra } = matchPassages(wanted, given, kind);
    return [pairs.length, missed.length, extra.length];
  };

  it('takes a passage that shares half of the shorter one', () => {
    expect(counts([gold(0, 100)], [found(50, 150)])).toEqual([1, 0, 0]);
    expect(counts([gold(0, 100)], [found(60, 160)])).toEqual([0, 1, 1]);
    expect(counts([gold(0, 200)], [found(20, 60)])).toEqual([1, 0, 0]);
  });

  it('gives each passage one partner, the one it shares most with', () => {
    expect(counts([gold(0, 100)], [found(0, 50), found(50, 100)])).toEqual([1, 0, 1]);
    const { pairs } = matchPassages([gold(0, 60), gold(60, 100)], [found(0, 100), found(60, 100)], null);
    expect(pairs.map((pair) => [pair.gold.start, pair.found.start])).toEqual([
      [0, 0],
      [60, 60],
    ]);
  });

  it('pairs only the same kind', () => {
    expect(counts([gold(0, 100)], [found(0, 100, { kind: 'decision' })])).toEqual([0, 1, 1]);
    expect(counts([gold(0, 100)], [found(0, 100, { kind: 'decision' })], 'action')).toEqual([0, 1, 0]);
  });

  it('counts what is borderline neither way, found or not', () => {
    const borderline = gold(0, 100, { borderline: true });
    expect(counts([borderline], [found(10, 90)])).toEqual([0, 0, 0]);
    expect(counts([borderline], [found(10, 90, { kind: 'decision' })])).toEqual([0, 0, 0]);
    expect(counts([borderline], [])).toEqual([0, 0, 0]);
  });
});

describe('words compared', () => {
  it('owners but for white space, the article and a mark at the end', () => {
    expect(ownerKey('The Head of\n  Housing.')).toBe(ownerKey('head of Housing'));
    expect(ownerKey('Clerk')).not.toBe(ownerKey('Deputy Clerk'));
  });

  it('deadlines but for the preposition, though "before" is another day', () => {
    expect(deadlineKey('by the next\nmeeting')).toBe(deadlineKey('next meeting,'));
    expect(deadlineKey('before 3 May')).not.toBe(deadlineKey('by 3 May'));
  });
});

describe('the score', () => {
  it('leaves maybes out and says why something was missed', () => {
    const result = scored([gold(0, 100)], [found(0, 100, { confidence: 0.4 })]);
    expect(result.kinds.action).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(result.slips).toEqual([
      { id: 'x1', what: 'missed', kind: 'action', text: 'a'.repeat(100), why: 'action 0.40: so it was' },
    ]);
  });

  it('counts owners one by one, inferred ones neither way where the gold has none', () => {
    const wanted = gold(0, 100, { owners: ['Clerk', 'Chair'] });
    expect(
      scored([wanted], [found(0, 100, { owners: [owner('the Clerk'), owner('Leader')] })]).owners,
    ).toEqual({
      right: 1,
      wrong: 1,
      missed: 1,
    });
    expect(scored([gold(0, 100)], [found(0, 100, { owners: [owner('Ann Lowe', true)] })]).owners).toEqual({
      right: 0,
      wrong: 0,
      missed: 0,
    });
  });

  it('tells strict deadlines from one inside the other, and dates apart from words', () => {
    const wanted = gold(0, 100, { deadline: { text: 'by 3 May 2024', date: '2024-05-03' } });
    const given = found(0, 100, {
      deadline: { text: 'by noon on 3 May 2024', date: '2024-05-03', precision: 'day', range: null },
    });
    const result = scored([wanted], [given]);
    expect(result.deadlineStrict).toEqual({ right: 0, wrong: 1, missed: 1 });
    expect(result.deadlineLenient).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(result.dates).toEqual({ right: 1, of: 1 });
  });

  it('counts false alarms only on pages without actions', () => {
    expect(scored([], [found(0, 100)]).falseAlarms).toEqual({ alarms: 1, pages: 1 });
    expect(scored([gold(200, 300)], [found(0, 100)]).falseAlarms).toEqual({ alarms: 0, pages: 0 });
  });

  it('counts progress only where gold marks some', () => {
    const progress = found(0, 100, { kind: 'progress' });
    expect(scored([gold(200, 300)], [progress, found(200, 300)]).anyKind).toEqual({
      right: 1,
      wrong: 0,
      missed: 0,
    });
    expect(scored([gold(200, 300, { kind: 'progress' })], [progress]).kinds.progress).toEqual({
      right: 0,
      wrong: 1,
      missed: 1,
    });
  });

  it('is printed with its slips where asked', () => {
    const result = scored([gold(0, 100)], [found(200, 300)]);
    expect(printScore(result, false)).toContain(
      'actions                        precision 0.000  recall 0.000',
    );
    expect(printScore(result, false)).not.toContain('false alarm ');
    expect(printScore(result, true)).toContain('x1  false alarm  action: aaa');
  });

  it('of nothing wanted and nothing given is perfect', () => {
    const none = { right: 0, wrong: 0, missed: 0 };
    expect([precision(none), recall(none), f1(none)]).toEqual([1, 1, 1]);
    expect(f1({ right: 3, wrong: 1, missed: 1 })).toBe(0.75);
  });
});

describe('gold files', () => {
  it('may leave out what says nothing', () => {
    const line = '{"id":"a","file":"a.txt","passages":[{"kind":"action","start":1,"end":5,"precision":"x"}]}';
    expect(readGold(`${line}\n\n`)).toEqual({
      ok: true,
      value: [{ id: 'a', file: 'a.txt', meetingDate: null, url: null, passages: [gold(1, 5)] }],
    });
  });

  it.each([
    ['{"id":', 'line 2 of the gold file is not JSON'],
    ['{"id":"a","file":"a.txt"}', 'line 2 of the gold file is not as expected at “passages”'],
    [
      '{"id":"a","file":"a.txt","passages":[{"kind":"task","start":1,"end":5}]}',
      'line 2 of the gold file is not as expected at “passages.0.kind”',
    ],
  ])('that are wrong are told by line: %s', (line, message) => {
    const good = '{"id":"a","file":"a.txt","passages":[]}';
    expect(readGold(`${good}\n${line}`)).toMatchObject({ ok: false, problem: { message } });
  });
});
