import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { passageInput } from '../tracker/testing.ts';
import { connect } from './connection.ts';
import { migrations, type Migration } from './migrations/index.ts';
import { openStore } from './store.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The database as version 1 wrote it, made by hand and not by today's code: people have these. */
async function versionOne(): Promise<void> {
  const database = await openDB('minutemark', 1, {
    upgrade(db) {
      const passages = db.createObjectStore('passages', { keyPath: 'id' });
      passages.createIndex('document', 'source.document');
      passages.createIndex('meetingDate', 'source.meetingDate');
      passages.createIndex('commitment', 'commitment');
      db.createObjectStore('commitments', { keyPath: 'id' }).createIndex('ref', 'ref');
      db.createObjectStore('sets', { keyPath: 'id' });
      db.createObjectStore('documents', { keyPath: 'key' });
      db.createObjectStore('refs', { keyPath: 'series' });
      db.createObjectStore('settings');
      db.createObjectStore('setAside', { autoIncrement: true });
    },
  });
  const dated = { createdAt: '2025-10-09T10:00:00.000Z', edited: {}, deletedAt: null };
  await database.put('passages', {
    id: 'p',
    state: 'kept',
    kind: 'action',
    source: {
      document: 'd',
      address: 'https://democracy.northmoor.example/mgAi.aspx?ID=1',
      documentTitle: null,
      council: 'Northmoor Council',
      body: 'Cabinet',
      meetingDate: '2025-10-08',
      item: { number: '5', title: 'Budget' },
      page: null,
    },
    selector: {
      exact: 'To publish the plan.',
      prefix: '',
      suffix: '',
      start: 7,
      end: 27,
      heading: null,
      indexVersion: 1,
    },
    byHand: true,
    owners: [],
    deadline: null,
    recommendations: [{ set: 's', ref: '2.10' }],
    note: 'Ask in May',
    commitment: 'c',
    role: 'raised',
    ...dated,
  });
  await database.put('commitments', {
    id: 'c',
    ref: 'CAB 25-26 A009',
    type: 'Action',
    status: 'In progress',
    action: 'To publish the plan.',
    owners: [],
    council: 'Northmoor Council',
    body: 'Cabinet',
    raisedOn: '2025-10-08',
    itemNumber: '5',
    itemTitle: 'Budget',
    dueDate: null,
    duePrecision: 'none',
    dueAsMinuted: '',
    originalDueDate: null,
    timesExtended: 0,
    recommendations: [{ set: 's', ref: '2.10' }],
    progress: '',
    closedAt: '',
    notes: '',
    restricted: false,
    ...dated,
  });
  await database.put('sets', {
    id: 's',
    title: 'Inspection',
    inspection: null,
    authority: null,
    published: null,
    recommendations: [{ ref: '2.10', text: 'Improve plans.', theme: null }],
    archived: false,
    ...dated,
  });
  await database.put('refs', { series: 'CAB 25-26', last: 9 });
  await database.put('settings', { letterKeys: false }, 'settings');
  database.close();
}

/** The database as version 2 wrote it: with the history, and the longer commitments. */
async function versionTwo(): Promise<void> {
  await versionOne();
  const older = await openDB('minutemark', 1);
  const commitment: unknown = await older.get('commitments', 'c');
  older.close();
  const database = await openDB('minutemark', 2, {
    upgrade(db) {
      db.createObjectStore('history', { keyPath: 'id' }).createIndex('record', 'record');
    },
  });
  await database.put('commitments', {
    ...(commitment as object),
    status: 'On hold',
    organisation: 'Health board',
    executiveMember: '',
    executiveResponse: null,
    sentToExecutiveOn: null,
    respondedOn: null,
    responseReason: '',
    rag: 'Amber',
    successMeasure: '',
    evidenceOfImpact: '',
    nextReviewOn: null,
    nextReview: '',
    completedOn: null,
    takenFrom: '',
  });
  await database.put('history', {
    id: 'h',
    kind: 'commitment',
    record: 'c',
    field: 'status',
    before: 'In progress',
    after: 'On hold',
    at: '2025-11-09T10:00:00.000Z',
    origin: { by: 'hand', file: '' },
  });
  database.close();
}

describe('the database', () => {
  it('of version 2 opens with everything in it, and takes texts and decisions from now on', async () => {
    await versionTwo();
    const store = await openStore();
    expect(await store.commitments.all()).toMatchObject({ value: [{ status: 'On hold', rag: 'Amber' }] });
    expect(await store.history('c')).toMatchObject({ value: [{ after: 'On hold' }] });
    expect(await store.texts.list()).toEqual({ ok: true, value: [] });
    const answer = { commitment: 'c', answer: 'still open', quote: '', role: null } as const;
    const source = { ...passageInput().source, meetingDate: '2025-12-03' };
    expect(await store.answerLink({ ...answer, source })).toMatchObject({ ok: true });
    expect(await store.links.forCommitment('c')).toMatchObject({ value: [{ answer: 'still open' }] });
    expect(store.damaged()).toEqual([]);
    store.close();
  });

  it('of version 1 opens with everything in it, and goes on where it stopped', async () => {
    await versionOne();
    const store = await openStore();
    expect(await store.passages.forDocument('d')).toMatchObject({ value: [{ note: 'Ask in May' }] });
    expect(await store.commitments.all()).toMatchObject({
      value: [{ ref: 'CAB 25-26 A009', executiveResponse: null, organisation: '', completedOn: null }],
    });
    expect(await store.sets.all()).toMatchObject({ value: [{ recommendations: [{ ref: '2.10' }] }] });
    expect(await store.settings.get()).toMatchObject({ value: { letterKeys: false } });
    const kept = await store.keep(passageInput({ body: 'Cabinet' }));
    expect(kept).toMatchObject({ value: { value: { commitment: { ref: 'CAB 25-26 A010' } } } });
    expect(store.damaged()).toEqual([]);
    store.close();
  });

  const added: Migration = {
    version: 4,
    migrate: async (database) => void database.createObjectStore('added'),
  };

  it('is brought to the newest layout step by step, with what is in it', async () => {
    await versionOne();
    const connection = connect('minutemark', [...migrations, added]);
    const database = await connection.database();
    expect([database.version, await database.count('passages')]).toEqual([4, 1]);
    expect([...database.objectStoreNames]).toContain('added');
    connection.close();
  });

  it('says that an older page holds it, and opens when that page is closed', async () => {
    await versionOne();
    const holder = indexedDB.open('minutemark', 1);
    await new Promise((resolve) => {
      holder.addEventListener('success', resolve);
    });
    const connection = connect('minutemark', [...migrations, added]);
    await expect(connection.database()).rejects.toMatchObject({ name: 'BlockedError' });
    holder.result.close();
    expect((await connection.database()).version).toBe(4);
    connection.close();
  });
});
