import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Backup, Result } from '../../model/index.ts';
import { openStore } from '../../store/index.ts';
import type { Store } from '../../store/types.ts';
import { passageInput } from '../../tracker/testing.ts';
import { backupJson } from '../backup.ts';
import { exportFile } from '../export-file.ts';
import { openFile } from './open-file.ts';
import { planSheet, type SheetRequest } from './plan-sheet.ts';
import { acceptedSheet, type SheetPlan } from './plan.ts';
import { edited } from './testing.ts';

/* Files and the store together: what a person sees of a tracker that goes out and comes back. */

const TODAY = '2026-01-15';
let store: Store;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
});
afterEach(() => store.close());

async function good<T>(result: Promise<Result<T>> | Result<T>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.problem.message, { cause: settled.problem.cause });
  return settled.value;
}

/** Three rows as a person keeps them. */
async function kept(): Promise<void> {
  for (const [at, quote] of ['To write.', 'To report.', 'To publish.'].entries()) {
    await good(store.keep(passageInput({ start: at * 50, quote })));
  }
}

const csv = async (layout: string): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    (await good(exportFile(await good(store.backup()), { format: 'csv', layout, today: TODAY }))).bytes,
  );

const planOf = async (text: string, request: Partial<SheetRequest> = {}): Promise<SheetPlan> =>
  good(
    planSheet(await good(store.backup()), {
      file: 'log.csv',
      bytes: new TextEncoder().encode(text),
      today: TODAY,
      ...request,
    }),
  );

const accept = async (plan: SheetPlan) =>
  good(store.takeInSheet(acceptedSheet(plan, { ...plan, conflicts: plan.conflicts })));

const rows = async () => (await good(store.commitments.all())).toSorted((a, b) => (a.ref < b.ref ? -1 : 1));

/** What a backup says, without its moment. */
const said = async (): Promise<Omit<Backup, 'madeAt' | 'history'>> => {
  const { madeAt: _madeAt, history: _history, ...backup } = await good(store.backup());
  return backup;
};

describe('an edited sheet', () => {
  it('is taken in as one act that follows the rules, is undone whole, and taken in again changes nothing', async () => {
    await kept();
    const sheet = edited(await csv('default'), {
      0: { 'Due date': '31/01/2026', Status: 'In progress' },
      2: { Status: 'Closed', 'Closed at': 'Scrutiny, Item 3' },
    });
    const before = await rows();
    const { undo } = await accept(await planOf(sheet));
    expect(await rows()).toMatchObject([
      { dueDate: '2026-01-31', originalDueDate: '2025-11-30', timesExtended: 1, status: 'In progress' },
      { status: 'Not started' },
      { status: 'Closed', closedAt: 'Scrutiny, Item 3' },
    ]);
    const again = await planOf(sheet);
    expect([again.changes, again.conflicts, again.added]).toEqual([[], [], []]);
    expect(
      (await good(store.history((await rows())[0]?.id ?? ''))).map(({ origin }) => origin),
    ).toContainEqual({
      by: 'sheet',
      file: 'log.csv',
    });
    await good(store.undo(undo));
    expect((await rows()).map(({ dueDate, status }) => [dueDate, status])).toEqual(
      before.map(({ dueDate, status }) => [dueDate, status]),
    );
  });

  it('never overwrites unasked what was edited here since it went out', async () => {
    await kept();
    const sheet = await csv('full');
    const [first] = await rows();
    await good(store.editCommitment(first?.id ?? '', { notes: 'Mine', organisation: 'Police' }));
    expect(await planOf(sheet)).toMatchObject({ changes: [], conflicts: [] });
    const plan = await planOf(edited(sheet, { 0: { Notes: 'Theirs', Progress: 'Sent' } }));
    expect(plan.changes.map(({ field }) => field)).toEqual(['progress']);
    expect(plan.conflicts.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['notes', 'Mine', 'Theirs'],
    ]);
    await good(store.takeInSheet(acceptedSheet(plan, { ...plan, conflicts: [] })));
    expect((await rows())[0]).toMatchObject({ notes: 'Mine', progress: 'Sent', organisation: 'Police' });
  });

  it('does not bring back what was removed here', async () => {
    await kept();
    const sheet = await csv('full');
    await good(store.removeCommitment((await rows())[1]?.id ?? ''));
    const plan = await planOf(sheet);
    expect([plan.added, plan.notes]).toEqual([
      [],
      ['1 row of the sheet was removed here and stays removed.'],
    ]);
  });

  it('of another person brings rows under their own ids, so that a later copy of theirs meets them', async () => {
    await kept();
    const sheet = await csv('full');
    const copy = await good(store.backup());
    const theirs = (await rows()).map(({ id, ref }) => [id, ref]);
    store.close();
    globalThis.indexedDB = new IDBFactory();
    store = await openStore();
    await accept(await planOf(sheet));
    expect((await rows()).map(({ id, ref }) => [id, ref])).toEqual(theirs);
    await good(store.mergeBackup(copy, 'theirs.json'));
    expect((await rows()).map(({ ref }) => ref)).toEqual(theirs.map(([, ref]) => ref));
    expect(await good(store.passages.all())).toHaveLength(3);
  });
});

it("a council's own log is taken in once, under its council and committee, and followed when it comes again", async () => {
  const log =
    'No,Action,By whom,By when,Status\n1/22,To write,Head of Service,30/11/2025,Ongoing\nSC2,To report,,next meeting,Done';
  const of = { council: 'Northmoor Council', body: 'Cabinet' };
  await accept(await planOf(log, { of }));
  expect(await rows()).toMatchObject([
    {
      ref: 'Ref 1/22',
      status: 'In progress',
      dueDate: '2025-11-30',
      duePrecision: 'day',
      body: 'Cabinet',
      takenFrom: 'log.csv',
    },
    { ref: 'SC2', status: 'Closed', dueAsMinuted: 'next meeting', council: 'Northmoor Council' },
  ]);
  const before = await said();
  const again = await planOf(log, { of });
  expect(again).toMatchObject({ changes: [], conflicts: [], added: [], unreadable: [], unchanged: 2 });
  await accept(again);
  expect(await said()).toEqual(before);
  const later = await planOf(log.replace('Ongoing', 'Completed'), { of });
  expect(later.changes.map(({ ref, edit }) => [ref, edit])).toEqual([
    ['Ref 1/22', { status: 'Complete – to be agreed' }],
  ]);
});

it('a file is told by what is in it, not by its name', async () => {
  await kept();
  const backup = await good(store.backup());
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(openFile(bytes(backupJson(backup)))).toMatchObject({
    ok: true,
    value: { kind: 'copy', unreadable: [] },
  });
  const jsonld = await good(exportFile(backup, { format: 'jsonld', today: TODAY }));
  const opened = await good(openFile(jsonld.bytes));
  expect(opened).toMatchObject({ kind: 'copy', backup: { passages: { length: 3 } } });
  if (opened.kind === 'copy') {
    const { value } = await good(store.mergeBackup(opened.backup, 'a.jsonld'));
    expect(value).toEqual({ added: 0, changed: 0, renumbered: [] });
  }
  expect(openFile(bytes(await csv('default')))).toMatchObject({ ok: true, value: { kind: 'sheet' } });
  expect(openFile(bytes('{"a":1}'))).toMatchObject({ ok: false });
});

describe('a sheet with changes and new rows', () => {
  it('is undone whole: the changes are taken back with the rows', async () => {
    await kept();
    const before = await rows();
    const sheet = `${edited(await csv('default'), { 0: { Status: 'Closed' } })}\r\n"","","","","","","","To write to the Minister"`;
    const { undo } = await accept(await planOf(sheet));
    expect((await rows()).filter(({ status }) => status === 'Closed')).toHaveLength(1);
    expect(await rows()).toHaveLength(before.length + 1);
    await good(store.undo(undo));
    expect((await rows()).map(({ ref, status }) => [ref, status])).toEqual(
      before.map(({ ref, status }) => [ref, status]),
    );
  });
});

describe('a council’s own log without references', () => {
  it('is known again when it is read once more, whether or not it is said whose it is', async () => {
    const log = 'Action,Owner,By when\nTo write to schools,Head of Service,30/11/2025\nTo report back,,\n';
    const whose = { of: { council: 'Northmoor Council', body: 'Scrutiny Committee' } };
    await accept(await planOf(log, whose));
    const again = await planOf(log);
    expect([again.added, again.changes, again.unreadable, again.unchanged]).toEqual([[], [], [], 2]);
    const later = await planOf(log.replace('30/11/2025', '31/01/2026'), whose);
    expect(later.added).toEqual([]);
    expect(later.changes.map(({ edit }) => edit)).toEqual([{ dueDate: '2026-01-31' }]);
  });
});
