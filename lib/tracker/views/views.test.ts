import { describe, expect, it } from 'vitest';
import type { Commitment, RecommendationSet } from '../../model/index.ts';
import { addMonths } from '../../model/days.ts';
import { defaultRagKey, ragOf } from '../rag.ts';
import type { TrackerRow } from '../rows.ts';
import { passageInput, trackerRow } from '../testing.ts';
import {
  SAVED_VIEWS,
  knownMeetings,
  questionsFor,
  recommendationGaps,
  recommendationGrid,
  recommendationLines,
} from './index.ts';

const TODAY = '2026-01-15';
const COUNCIL = 'Northmoor Council';
const BODY = 'Children and Young People Scrutiny Committee';

let count = 0;
function row(fields: Partial<Commitment> = {}, later: string[] = []): TrackerRow {
  count += 1;
  return trackerRow(
    { id: `c${count}`, ref: `A${count}`, ...fields },
    { start: count },
    {
      later: later.map((meetingDate) => ({ meetingDate })),
    },
  );
}

/** Meetings of October to January, as read. */
const meetings = knownMeetings(
  [
    {
      council: COUNCIL,
      meetings: ['2025-10-08', '2025-12-03', '2026-01-14', '2026-03-11'].map((date) => ({
        body: BODY,
        date,
        item: null,
        title: null,
      })),
    },
  ],
  [],
);

function seen(id: string, rows: readonly TrackerRow[]): Record<string, string[]> {
  const view = SAVED_VIEWS.find((one) => one.id === id);
  if (!view) throw new Error(`No view ${id}`);
  const groups = view.groups({ rows, meetings, today: TODAY });
  return Object.fromEntries(
    groups.map(({ heading, rows: group }) => [heading ?? '', group.map(({ commitment }) => commitment.ref)]),
  );
}

describe('the saved views', () => {
  it('tell overdue rows by owner, by organisation where one is named, the oldest first', () => {
    const rows = [
      row({ ref: 'new', dueDate: '2026-01-14' }),
      row({ ref: 'old', dueDate: '2025-11-01' }),
      row({ ref: 'police', organisation: 'Police' }),
      row({ ref: 'nobody', owners: [] }),
      row({ ref: 'closed', status: 'Closed' }),
      row({ ref: 'in time', dueDate: '2026-02-01' }),
    ];
    expect(seen('overdue', rows)).toEqual({
      'Head of Service': ['old', 'new'],
      Police: ['police'],
      'No owner': ['nobody'],
    });
    expect(seen('due-soon', rows)).toEqual({ '': ['in time'] });
  });

  it('find what has no owner or no date', () => {
    const rows = [row({ ref: 'o', owners: [] }), row({ ref: 'd', dueDate: null }), row()];
    expect(seen('no-owner-or-date', rows)).toEqual({ 'No owner': ['o'], 'No date': ['d'] });
  });

  it('find what was promised and never mentioned at the meetings since', () => {
    const rows = [
      row({ ref: 'silent' }),
      row({ ref: 'mentioned then silent' }, ['2025-12-03']),
      row({ ref: 'mentioned last time' }, ['2026-01-14']),
      row({ ref: 'closed', status: 'Closed' }),
    ];
    expect(seen('silent', rows)).toEqual({ '': ['silent', 'mentioned then silent'] });
  });

  it('tell what the executive owes an answer to, and since when', () => {
    const rows = [
      row({ ref: 'late', sentToExecutiveOn: '2025-10-31' }),
      row({ ref: 'in time', sentToExecutiveOn: '2025-12-20', executiveResponse: 'Awaited' }),
      row({ ref: 'undated', executiveResponse: 'Awaited' }),
      row({ ref: 'answered', sentToExecutiveOn: '2025-10-31', executiveResponse: 'Accepted' }),
    ];
    expect(seen('executive', rows)).toEqual({
      'Answer overdue': ['late'],
      'Answer awaited': ['in time'],
      'Day of sending not entered': ['undated'],
    });
    expect(['2025-12-31', '2026-10-31'].map((day) => addMonths(day, 2))).toEqual([
      '2026-02-28',
      '2026-12-31',
    ]);
  });

  it('tell what closed since the last meeting, agreed or not', () => {
    const rows = [
      row({ ref: 'agreed', status: 'Closed', completedOn: '2026-01-14' }),
      row({ ref: 'said', status: 'Complete – to be agreed', completedOn: '2026-01-15' }),
      row({ ref: 'long ago', status: 'Closed', completedOn: '2025-12-03' }),
      row(),
    ];
    expect(seen('closed', rows)).toEqual({
      'Closed by the committee': ['agreed'],
      'Said to be complete, to be agreed': ['said'],
    });
  });

  it('tell what comes back to which meeting', () => {
    const rows = [
      row({ ref: 'march', nextReviewOn: '2026-03-11', nextReview: 'Scrutiny' }),
      row({ ref: 'february', nextReviewOn: '2026-02-01' }),
      row({ ref: 'some time', nextReview: 'with the annual report' }),
    ];
    expect(Object.entries(seen('coming-back', rows))).toEqual([
      ['1 February 2026', ['february']],
      ['11 March 2026, Scrutiny', ['march']],
      ['with the annual report', ['some time']],
    ]);
  });

  it('each say something where they are empty', () => {
    for (const view of SAVED_VIEWS) {
      expect(view.groups({ rows: [], meetings, today: TODAY })).toEqual([]);
      expect(view.empty).toMatch(/\.$/);
      expect(view.question).toMatch(/\?$/);
    }
  });
});

it('questions for the meeting are read out as they stand', () => {
  const rows = [
    row({ ref: 'silent', dueDate: '2026-05-01' }),
    row({ ref: 'fine', dueDate: '2026-05-01' }, ['2026-01-14']),
    row({ ref: 'overdue', dueDate: '2025-11-30', timesExtended: 2 }),
  ];
  expect(
    questionsFor(rows, meetings, TODAY).map(({ row: { commitment }, words }) => [commitment.ref, words]),
  ).toEqual([
    [
      'overdue',
      'This was due on 30 November 2025, after the date was moved twice. Head of Service: when will this be done?',
    ],
    ['silent', '2 meetings have passed since this was last mentioned on 8 October 2025. What has been done?'],
  ]);
});

describe('recommendations', () => {
  const set: RecommendationSet = {
    id: 's',
    title: 'Inspection 2025',
    inspection: null,
    authority: null,
    published: null,
    recommendations: ['1', '2', '3'].map((ref) => ({ ref, text: `Improve ${ref}.`, theme: null })),
    archived: false,
    createdAt: '2025-10-01T10:00:00.000Z',
    edited: {},
    deletedAt: null,
  };
  const tagged = trackerRow(
    {},
    { recommendations: [{ set: 's', ref: '2' }] },
    { later: [{ meetingDate: '2025-12-03' }] },
  );
  const lines = recommendationLines([set], [tagged], tagged.passages);

  it('are all told, with those that nobody mentioned as gaps', () => {
    expect(
      lines.map(({ recommendation, open, lastMentioned }) => [recommendation.ref, open, lastMentioned]),
    ).toEqual([
      ['1', 0, null],
      ['2', 1, '2025-12-03'],
      ['3', 0, null],
    ]);
    expect(recommendationGaps(lines).map(({ recommendation }) => recommendation.ref)).toEqual(['1', '3']);
  });

  it('stand in a grid against the meetings that spoke of them', () => {
    const grid = recommendationGrid(lines);
    expect(grid.meetings.map(({ date }) => date)).toEqual(['2025-10-08', '2025-12-03']);
    expect(grid.lines.map(({ counts }) => counts)).toEqual([
      [0, 0],
      [1, 1],
      [0, 0],
    ]);
    expect(recommendationGrid(lines, '2025-11-01').meetings).toHaveLength(1);
  });
});

it('colours follow the key, and one set by hand wins and is marked', () => {
  const colours = [
    { dueDate: '2026-01-14' },
    { dueDate: '2026-02-01' },
    { dueDate: '2026-06-01', owners: [] },
    { dueDate: '2026-06-01' },
    { status: 'Closed' as const },
    { status: 'On hold' as const },
  ].map((fields) => ragOf(row(fields).commitment, TODAY).rag);
  expect(colours).toEqual(['Red', 'Amber', 'Amber', 'Green', 'Blue', null]);
  expect(ragOf(row({ rag: 'Green', dueDate: '2025-01-01' }).commitment, TODAY)).toEqual({
    rag: 'Green',
    byHand: true,
  });
  expect(Object.keys(defaultRagKey)).toEqual(['Red', 'Amber', 'Green', 'Blue']);
});

it('meetings are known from pages and from passages alike', () => {
  const known = knownMeetings([], [passageInput()]);
  expect(known.latest({ council: 'NORTHMOOR council', body: BODY }, TODAY)).toBe('2025-10-08');
  expect(known.latest({ council: COUNCIL, body: 'Cabinet' }, TODAY)).toBeNull();
});
