import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Commitment, Result } from '../model/index.ts';
import { passageInput } from '../tracker/testing.ts';
import { openStore } from './store.ts';
import type { Act, Store } from './types.ts';

let store: Store;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
});
afterEach(() => store.close());

async function good<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.problem.message, { cause: settled.problem.cause });
  return settled.value;
}

/** Keeps an action and answers the id of its passage and its row. */
async function kept(
  start: number,
  quote: string,
  meetingDate = '2025-10-08',
): Promise<{ passage: string; row: string }> {
  const { value } = await good(store.keep(passageInput({ start, quote, meetingDate })));
  return { passage: value.passage.id, row: value.commitment?.id ?? '' };
}

const refs = async (): Promise<string[]> =>
  (await good(store.commitments.all())).map(({ ref }) => ref).sort();

async function roles(row: string): Promise<string[]> {
  const passages = await good(store.passages.all());
  return passages
    .filter(({ commitment }) => commitment === row)
    .sort((a, b) => a.selector.start - b.selector.start)
    .map(({ role, selector }) => `${role}: ${selector.exact}`);
}

describe('moving a passage', () => {
  it('hangs it under the other row, removes the row it leaves empty, and goes back', async () => {
    const first = await kept(1, 'To write.');
    const later = await kept(2, 'To write a second time.', '2025-12-01');
    const act = await good(store.movePassage(later.passage, first.row, 'update'));
    expect(await roles(first.row)).toEqual(['raised: To write.', 'update: To write a second time.']);
    expect(await refs()).toEqual(['CYP 25-26 A001']);
    await good(store.undo(act.undo));
    expect(await roles(later.row)).toEqual(['raised: To write a second time.']);
    expect(await refs()).toEqual(['CYP 25-26 A001', 'CYP 25-26 A002']);
  });

  it('that agreed the closing closes the row, with the minute and the day', async () => {
    const first = await kept(1, 'To write.');
    const later = await kept(2, 'Agreed that this be closed.', '2025-12-01');
    const { value } = await good(store.movePassage(later.passage, first.row, 'closed'));
    expect(value).toMatchObject({
      status: 'Closed',
      closedAt: 'Children and Young People Scrutiny Committee, 2025-12-01, Item 15',
      completedOn: '2025-12-01',
    });
  });

  it('of a row that is gone says so and changes nothing', async () => {
    const { passage } = await kept(1, 'To write.');
    expect(await store.movePassage(passage, 'nowhere', 'update')).toMatchObject({ ok: false });
    expect(await refs()).toEqual(['CYP 25-26 A001']);
  });
});

describe('merging rows', () => {
  it('keeps one ref, takes what it leaves empty, and is undone whole', async () => {
    const [one, two] = [await kept(1, 'To write.', '2025-12-01'), await kept(2, 'To write soon.')];
    await good(store.editCommitment(two.row, { executiveMember: 'Cllr for Education', progress: 'Begun.' }));
    await good(store.editCommitment(one.row, { progress: 'Half done.' }));
    const { value, undo } = await good(store.mergeCommitments(one.row, [two.row]));
    expect(value).toMatchObject({
      ref: 'CYP 25-26 A001',
      executiveMember: 'Cllr for Education',
      progress: 'Half done.\nBegun.',
      raisedOn: '2025-10-08',
    });
    expect(await roles(one.row)).toEqual(['mention: To write.', 'raised: To write soon.']);
    expect(await refs()).toEqual(['CYP 25-26 A001']);
    await good(store.undo(undo));
    expect(await roles(two.row)).toEqual(['raised: To write soon.']);
    expect((await good(store.commitments.all())).map(({ progress }) => progress).sort()).toEqual([
      'Begun.',
      'Half done.',
    ]);
  });
});

describe('splitting a row', () => {
  let row: string;
  let second: string;
  beforeEach(async () => {
    const one = await kept(1, 'To write and to report.');
    second = (await kept(2, 'To report by May.', '2025-12-01')).passage;
    row = one.row;
    await good(store.movePassage(second, row, 'mention'));
  });

  it('makes a row of the chosen passages with a ref of its own, and is undone whole', async () => {
    const act: Act<Commitment> = await good(store.splitCommitment(row, [second]));
    expect(act.value).toMatchObject({
      ref: 'CYP 25-26 A003',
      action: 'To report by May.',
      raisedOn: '2025-12-01',
    });
    expect(await roles(act.value.id)).toEqual(['raised: To report by May.']);
    expect(await roles(row)).toEqual(['raised: To write and to report.']);
    await good(store.undo(act.undo));
    expect(await refs()).toEqual(['CYP 25-26 A001']);
    expect(await roles(row)).toHaveLength(2);
  });

  it('leaves a row its last passage', async () => {
    const all = (await good(store.passages.all())).map(({ id }) => id);
    expect(await store.splitCommitment(row, all)).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('at least one') },
    });
    expect(await refs()).toEqual(['CYP 25-26 A001']);
  });
});

describe('editing several rows', () => {
  it('is one act: written together, undone together, in the history of each', async () => {
    const [one, two] = [await kept(1, 'To write.'), await kept(2, 'To report.')];
    const edits = [one.row, two.row].map((id) => ({ id, fields: { status: 'Closed' as const } }));
    const { undo } = await good(store.editCommitments(edits));
    const statuses = async () => (await good(store.commitments.all())).map(({ status }) => status);
    expect(await statuses()).toEqual(['Closed', 'Closed']);
    await good(store.undo(undo));
    expect(await statuses()).toEqual(['Not started', 'Not started']);
    expect(
      (await good(store.history(two.row)))
        .filter(({ field }) => field === 'status')
        .map(({ before, after, origin }) => [before, after, origin.by]),
    ).toEqual([
      ['Not started', 'Closed', 'hand'],
      ['Closed', 'Not started', 'undo'],
    ]);
  });

  it('writes nothing at all where one of the rows is gone', async () => {
    const { row } = await kept(1, 'To write.');
    const edits = [row, 'nowhere'].map((id) => ({ id, fields: { status: 'Closed' as const } }));
    expect(await store.editCommitments(edits)).toMatchObject({ ok: false });
    expect((await good(store.commitments.all()))[0]?.status).toBe('Not started');
  });
});

describe("a council's own log", () => {
  const rows = [
    {
      id: 'log-1',
      ref: 'SC18',
      type: 'Action' as const,
      action: 'To write.',
      fields: { status: 'In progress' as const },
    },
    {
      id: 'log-2',
      ref: '',
      type: 'Action' as const,
      action: 'To report.',
      fields: { body: 'Cabinet', raisedOn: '2025-10-08' },
    },
  ];

  it('is taken in as rows that stand without a passage, once', async () => {
    const { value, undo } = await good(store.takeInSheet({ file: 'log.csv', edits: [], rows }));
    expect(value).toHaveLength(2);
    expect((await good(store.takeInSheet({ file: 'log.csv', edits: [], rows }))).value).toEqual([]);
    expect(await refs()).toEqual(['CAB 25-26 A001', 'SC18']);
    expect(await good(store.history('log-1'))).toMatchObject([
      { field: 'createdAt', origin: { by: 'log', file: 'log.csv' } },
    ]);
    await good(store.undo(undo));
    expect(await refs()).toEqual([]);
    await good(store.takeInSheet({ file: 'log.csv', edits: [], rows }));
    expect(await refs()).toEqual(['CAB 25-26 A001', 'SC18']);
  });

  it('keeps its row when a passage that was put under it goes again', async () => {
    await good(store.takeInSheet({ file: 'log.csv', edits: [], rows }));
    const { passage } = await kept(1, 'A letter was sent.');
    await good(store.movePassage(passage, 'log-1', 'update'));
    await good(store.removePassage(passage));
    expect(await refs()).toEqual(['CAB 25-26 A001', 'SC18']);
  });
});
