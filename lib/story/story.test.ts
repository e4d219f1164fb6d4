import { describe, expect, it } from 'vitest';
import type { IsoDate, LinkDecision } from '../model/index.ts';
import { trackerRows, type TrackerRow } from '../tracker/rows.ts';
import { recommendationLines } from '../tracker/views/recommendations.ts';
import { changesBetween } from './changes.ts';
import { comingMeetings } from './coming.ts';
import { storyGrid } from './grid.ts';
import { readMeetings, type ReadMeeting } from './meetings.ts';
import type { Moment } from './moments.ts';
import { questionSheet } from './questions.ts';
import { recommendationStory } from './recommendation.ts';
import { silentSince } from './silent.ts';
import { CABINET, COUNCIL, SET, SINCE_AUTUMN, TODAY, inventedYear } from './testing.ts';
import { timelineOf } from './timeline.ts';
import { toldBy } from './told.ts';

const { passages, commitments, sets, documents, history } = inventedYear();
const read = readMeetings(documents, passages);
const rows = trackerRows(commitments, passages, sets, TODAY);
const lines = recommendationLines(sets, rows, passages);
const PANEL = { council: COUNCIL, body: SINCE_AUTUMN };

function rowOf(id: string): TrackerRow {
  const row = rows.find(({ commitment }) => commitment.id === id);
  if (!row) throw new Error(`No row ${id}`);
  return row;
}

function meetingOn(date: IsoDate): ReadMeeting {
  const meeting = read.meetings.find((one) => one.date === date);
  if (!meeting) throw new Error(`No meeting on ${date}`);
  return meeting;
}

const told = (moments: readonly Moment[]): string[] =>
  moments.map((moment) =>
    moment.kind === 'silence'
      ? `silence ${moment.meetings.map(({ date }) => date).join(' ')}${moment.lasts ? ' on' : ''}`
      : `${moment.date} ${moment.deeds.join('+')}`,
  );

const timeline = (id: string) =>
  timelineOf(
    rowOf(id),
    read,
    history.filter(({ record }) => record === id),
    TODAY,
  );

const ids = (some: readonly { readonly row: TrackerRow }[]): string[] =>
  some.map(({ row }) => row.commitment.id);

describe('meetings', () => {
  it('joins the pages of a council, a body and a day, and a body keeps its meetings when it is renamed', () => {
    expect(read.meetings).toHaveLength(9);
    expect(meetingOn('2025-05-14').pages.map(({ key }) => key)).toEqual([
      'northmoor/meeting/2025-05-14',
      'northmoor/item/21/2025-05-14',
    ]);
    expect(read.ofBody(PANEL).map(({ date }) => date)).toHaveLength(8);
    expect(read.bodies.map(({ body }) => body)).toEqual([CABINET, SINCE_AUTUMN]);
  });

  it('is the same in whatever order things were read', () => {
    const other = readMeetings(documents.toReversed(), passages.toReversed());
    expect(other.meetings.map(({ key }) => key)).toEqual(read.meetings.map(({ key }) => key));
  });

  it('leaves two councils with a body of one name apart, and takes a page without a council to the one that fits', () => {
    const [cabinet] = documents.filter(({ body }) => body === CABINET);
    if (!cabinet) throw new Error('No Cabinet');
    const elsewhere = { ...cabinet, key: 'eastmere', council: 'Eastmere Council' };
    expect(readMeetings([cabinet, elsewhere], []).meetings).toHaveLength(2);
    const file = { ...cabinet, key: 'file', council: null, address: null };
    expect(readMeetings([cabinet, file], []).meetings).toHaveLength(1);
    expect(readMeetings([cabinet, elsewhere, file], []).meetings).toHaveLength(3);
  });

  it('counts a joint meeting for each of its bodies', () => {
    const [one] = documents;
    if (!one) throw new Error('No document');
    const joint = 'Joint meeting of the Health Scrutiny Committee and the Children’s Scrutiny Panel';
    const [health, both] = [
      ['Health Scrutiny Committee', '2025-10-01'],
      [joint, '2025-12-02'],
    ].map(([body = '', date = '']) => ({
      ...one,
      key: body,
      address: null,
      body,
      meetings: [{ body, date, item: null, title: null }],
    }));
    if (!health || !both) throw new Error('No meetings');
    const withJoint = readMeetings([...documents, health, both], []);
    expect(withJoint.ofBody(PANEL).map(({ date }) => date)).toContain('2025-12-02');
    expect(withJoint.ofBody({ council: COUNCIL, body: health.body }).map(({ date }) => date)).toEqual([
      '2025-10-01',
      '2025-12-02',
    ]);
  });

  it('to come are those of calendars and of what comes back, each once', () => {
    const calendars = [
      {
        council: COUNCIL,
        body: SINCE_AUTUMN,
        calendar: [
          { body: null, date: '2026-03-11', cancelled: false },
          { body: SINCE_AUTUMN, date: '2026-02-11', cancelled: false },
          { body: SINCE_AUTUMN, date: '2026-02-11', cancelled: true },
          { body: SINCE_AUTUMN, date: '2025-02-11', cancelled: false },
        ],
      },
    ];
    expect(
      comingMeetings(calendars, rows, read, TODAY).map(({ date, cancelled }) => [date, cancelled]),
    ).toEqual([
      ['2026-02-11', true],
      ['2026-03-11', false],
    ]);
  });
});

describe('a timeline', () => {
  it('tells what was raised, moved, chased and closed, and says where nothing was said', () => {
    expect(told(timeline('audit').moments)).toEqual([
      '2025-03-12 Raised',
      'silence 2025-05-14',
      '2025-06-11 Reported on',
      'silence 2025-07-09 2025-09-10',
      '2025-10-08 Asked for again',
      '2025-11-12 Agreed closed',
    ]);
  });

  it('gives each due date with the meeting that set it', () => {
    expect(timeline('audit').dueSteps).toMatchObject([
      { due: '2025-05-31', setOn: '2025-03-12', movedBy: null },
      { due: '2025-09-30', setOn: '2025-06-11', movedBy: 122 },
    ]);
  });

  it('leaves out a move that was undone', () => {
    const [moved] = history;
    if (!moved) throw new Error('No history');
    const back = {
      ...moved,
      id: 'back',
      before: moved.after,
      after: moved.before,
      origin: { by: 'undo' as const, file: '' },
    };
    const row = rowOf('letter');
    const undone = [moved, back].map((entry) => ({ ...entry, record: 'letter' }));
    expect(timelineOf(row, read, undone, TODAY).dueSteps).toHaveLength(1);
  });

  it('has the same words on two pages once, with both places', () => {
    const [raised] = timeline('letter').moments;
    if (raised?.kind !== 'spoken') throw new Error('Nothing was said');
    expect(raised.mentions).toHaveLength(1);
    expect(raised.mentions[0]?.places).toHaveLength(2);
  });

  it('says that silence lasts while something is still to be done', () => {
    const { moments, silentMeetings } = timeline('letter');
    expect(told(moments).at(-1)).toBe(
      'silence 2025-06-11 2025-07-09 2025-09-10 2025-10-08 2025-11-12 2026-01-14 on',
    );
    expect(silentMeetings).toBe(6);
  });

  it('takes what another body said for a word on it', () => {
    expect(told(timeline('cabinet').moments).slice(0, 2)).toEqual([
      '2025-06-11 Raised',
      '2025-06-17 Reported on',
    ]);
  });
});

describe('recommendations', () => {
  it('stand in a grid with their ratings and their gaps', () => {
    const grid = storyGrid(lines, read, read.ofBody(PANEL));
    expect(
      grid.lines.map(({ cells }) =>
        cells.map(({ mentions, rating }) => rating ?? (mentions.length || '–')).join(' '),
      ),
    ).toEqual(['– – 1 amber – – – –', '1 – 1 – – 1 green –', '– – – – – – – –']);
    expect(grid.lines.map(({ lastSpoken, silentFor }) => [lastSpoken?.date ?? null, silentFor])).toEqual([
      ['2025-07-09', 4],
      ['2025-11-12', 1],
      [null, 8],
    ]);
  });

  it('have a story with ratings in order', () => {
    const [, supervision] = lines;
    if (!supervision) throw new Error('No line');
    const story = recommendationStory(supervision, read, TODAY);
    expect(story.ratings).toMatchObject([{ date: '2025-11-12', rating: { from: 'amber', to: 'green' } }]);
    expect(told(story.moments).at(-1)).toBe('silence 2026-01-14 on');
  });
});

describe('between two meetings', () => {
  it('a row is under the strongest thing that happened to it', () => {
    const changes = changesBetween(rows, lines, read, meetingOn('2025-05-14'), meetingOn('2025-07-09'));
    expect(ids(changes.raised)).toEqual(['visits', 'cabinet']);
    expect(ids(changes.moved)).toEqual(['audit']);
    expect(changes.unmentioned.map(({ commitment }) => commitment.id)).toEqual(['letter']);
    expect(changes.ratings.map(({ rating }) => rating.to)).toEqual(['amber']);
  });

  it('what was agreed closed is finished', () => {
    const changes = changesBetween(rows, lines, read, meetingOn('2025-10-08'), meetingOn('2025-11-12'));
    expect(ids(changes.finished)).toEqual(['audit']);
  });
});

describe('silence', () => {
  it('since a day lists what is open and what nobody spoke of, the longest silent first', () => {
    const silent = silentSince(rows, lines, read, '2025-10-01', TODAY);
    expect(ids(silent.rows)).toEqual(['letter', 'cabinet', 'visits', 'pack']);
    expect(silent.rows[0]?.meetings).toHaveLength(6);
    expect(silent.recommendations.map(({ line }) => line.recommendation.ref)).toEqual(['3', '1']);
  });
});

describe('what to ask', () => {
  it('is each row once under its most pressing reason, judged by the day of the meeting', () => {
    const day = '2026-03-11';
    const then = trackerRows(commitments, passages, sets, day);
    const sheet = questionSheet(then, lines, read, PANEL, day, '2025-09-11');
    expect(sheet.questions.map(({ row, why }) => [row.commitment.id, why])).toEqual([
      ['letter', 'overdue'],
      ['visits', 'overdue'],
      ['report', 'due now'],
      ['cabinet', 'silent'],
      ['pack', 'silent'],
    ]);
    expect(sheet.recommendations.map(({ line }) => line.recommendation.ref)).toEqual(['3', '1']);
    expect(SET.recommendations).toHaveLength(3);
  });
});

describe('what a person decided on later meetings', () => {
  const decision = (fields: Partial<LinkDecision>): LinkDecision => ({
    id: JSON.stringify(fields),
    commitment: 'letter',
    answer: 'same',
    role: null,
    passage: null,
    quote: '',
    document: 'northmoor/meeting/2025-10-08',
    council: COUNCIL,
    body: SINCE_AUTUMN,
    meetingDate: '2025-10-08',
    item: null,
    deadline: null,
    createdAt: '2025-10-09T20:00:00.000Z',
    edited: {},
    deletedAt: null,
    ...fields,
  });

  it('names what an accepted passage did', () => {
    const accepted = toldBy([decision({ commitment: 'audit', passage: 'audit-1', role: 're-dated' })]);
    const moments = timelineOf(rowOf('audit'), read, [], TODAY, accepted).moments;
    expect(moments[2]).toMatchObject({ deeds: ['Date moved'] });
  });

  it('breaks the silence where a meeting was noted as having spoken of it, and only there', () => {
    const noted = toldBy([
      decision({ answer: 'still open' }),
      decision({ answer: 'not mentioned', meetingDate: '2025-11-12' }),
      decision({ answer: 'reported', meetingDate: '2025-09-10', deletedAt: '2025-09-11T20:00:00.000Z' }),
    ]);
    expect(told(timelineOf(rowOf('letter'), read, [], TODAY, noted).moments)).toEqual([
      '2025-05-14 Raised',
      'silence 2025-06-11 2025-07-09 2025-09-10',
      '2025-10-08 Noted as still open',
      'silence 2025-11-12 2026-01-14 on',
    ]);
    const [first] = silentSince(rows, lines, read, '2025-12-01', TODAY, noted).rows.filter(
      ({ row }) => row.commitment.id === 'letter',
    );
    expect([first?.lastMentioned, first?.meetings.length]).toEqual(['2025-10-08', 2]);
  });
});
