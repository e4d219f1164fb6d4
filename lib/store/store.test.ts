import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../model/index.ts';
import { passageInput } from '../tracker/testing.ts';
import { openStore } from './store.ts';
import type { SetInput, Store, StoreEvent } from './types.ts';

const SET: SetInput = {
  id: 'set-1',
  title: 'Inspection 2025',
  inspection: null,
  authority: 'Northmoor Council',
  published: '2025-03-04',
  recommendations: [{ ref: '4', text: 'Improve plans.', theme: null }],
  archived: false,
};
const R4 = { set: 'set-1', ref: '4' };
const R7 = { set: 'set-1', ref: '7' };

let store: Store;
const opened: Store[] = [];

async function open(): Promise<Store> {
  const another = await openStore();
  opened.push(another);
  return another;
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await open();
});
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

/** The value of a result that must be good. */
async function good<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.problem.message, { cause: settled.problem.cause });
  return settled.value;
}

const rows = async (): Promise<string[]> =>
  (await good(store.commitments.all())).map(({ ref, status }) => `${ref} ${status}`).sort();

describe('keeping', () => {
  it('makes a row of the tracker with a ref, and is there when the browser opens again', async () => {
    const input = passageInput();
    const { value } = await good(store.keep(input));
    expect(value.commitment).toMatchObject({
      ref: 'CYP 25-26 A001',
      type: 'Action',
      status: 'Not started',
      action: input.selector.exact,
      dueDate: '2025-11-30',
      dueAsMinuted: '30 November',
      raisedOn: '2025-10-08',
    });
    store.close();
    store = await open();
    expect(await good(store.passages.forDocument('northmoor/item/1'))).toEqual([value.passage]);
    expect(await good(store.commitments.all())).toEqual([value.commitment]);
  });

  it('does no harm when a lost answer makes it happen twice, or all at once', async () => {
    const input = passageInput();
    const first = await good(store.keep(input));
    const again = await good(store.keep(input));
    expect(again.value).toEqual(first.value);
    expect(again.undo.records).toEqual([]);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        good(store.keep(passageInput({ start: 900, quote: 'To write to the schools.' }))),
      ),
    );
    expect(await rows()).toHaveLength(2);
  });

  it('numbers each series by itself and never gives a ref twice, not even after a removal', async () => {
    const first = await good(store.keep(passageInput()));
    await good(store.keep(passageInput({ start: 2, quote: 'To write to the schools.' })));
    await good(
      store.keep(passageInput({ start: 3, quote: 'Cabinet decided.', kind: 'decision', body: 'Cabinet' })),
    );
    await good(store.removePassage(first.value.passage.id));
    await good(store.keep(passageInput({ start: 4, quote: 'To report back.', kind: 'recommendation' })));
    await good(store.keep(passageInput({ start: 5, quote: 'Next year.', meetingDate: '2026-05-06' })));
    expect(await rows()).toEqual([
      'CAB 25-26 D001 Not started',
      'CYP 25-26 A002 Not started',
      'CYP 25-26 R003 Not started',
      'CYP 26-27 A001 Not started',
    ]);
  });

  it('brings a removed passage back under its old ref', async () => {
    const input = passageInput();
    await good(store.keep(input));
    await good(store.removePassage(input.id));
    expect(await rows()).toEqual([]);
    await good(store.keep(input));
    expect(await rows()).toEqual(['CYP 25-26 A001 Not started']);
  });

  it('makes one row of words printed twice in a meeting, on one page or on two', async () => {
    await good(store.keep(passageInput()));
    const repeated = await good(store.keep(passageInput({ start: 700 })));
    const elsewhere = await good(store.keep(passageInput({ document: 'northmoor/meeting/9' })));
    expect(repeated.value.joined && elsewhere.value.joined).toBe(true);
    expect(await rows()).toHaveLength(1);
  });

  it('makes two rows of the same words under two items, and at two meetings', async () => {
    await good(store.keep(passageInput({ quote: 'That the report be noted.' })));
    await good(
      store.keep(
        passageInput({ quote: 'That the report be noted.', start: 9, item: { number: '16', title: null } }),
      ),
    );
    await good(
      store.keep(passageInput({ quote: 'That the report be noted.', start: 5, meetingDate: '2025-12-01' })),
    );
    expect(await rows()).toHaveLength(3);
  });

  it('keeps progress as evidence without a row, until it is corrected to an action', async () => {
    const { value } = await good(store.keep(passageInput({ kind: 'progress' })));
    expect(value.commitment).toBeNull();
    const corrected = await good(store.editPassage(value.passage.id, { kind: 'action' }));
    expect(corrected.value.commitment?.ref).toBe('CYP 25-26 A001');
    await good(store.editPassage(value.passage.id, { kind: 'progress' }));
    expect(await rows()).toEqual([]);
    expect(await good(store.passages.all())).toHaveLength(1);
  });
});

describe('dismissing', () => {
  it('is remembered for the next reading, and takes the row of a kept passage with it', async () => {
    await good(store.keep(passageInput()));
    await good(store.dismiss(passageInput()));
    expect(await rows()).toEqual([]);
    expect((await good(store.passages.forDocument('northmoor/item/1'))).map(({ state }) => state)).toEqual([
      'dismissed',
    ]);
    await good(store.keep(passageInput()));
    expect(await rows()).toHaveLength(1);
  });

  it('leaves the row where other words stand under it', async () => {
    await good(store.keep(passageInput()));
    const other = await good(store.keep(passageInput({ start: 700 })));
    await good(store.dismiss(passageInput()));
    expect(await rows()).toHaveLength(1);
    const [left] = (await good(store.passages.all())).filter(({ state }) => state === 'kept');
    expect(left).toMatchObject({ id: other.value.passage.id, role: 'raised' });
  });
});

describe('correcting and tagging', () => {
  it('carries kind, owner and deadline over to the row without counting an extension', async () => {
    const { value } = await good(store.keep(passageInput()));
    const owners = [{ text: 'JB', resolved: 'Jo Bloggs', inferred: false }];
    const deadline = { text: 'December', date: '2025-12-31', precision: 'month' as const };
    await good(store.editPassage(value.passage.id, { kind: 'recommendation', owners, deadline }));
    expect(await good(store.commitments.all())).toMatchObject([
      {
        ref: 'CYP 25-26 A001',
        type: 'Recommendation',
        owners,
        dueDate: '2025-12-31',
        duePrecision: 'month',
        dueAsMinuted: 'December',
        originalDueDate: null,
        timesExtended: 0,
      },
    ]);
  });

  it('leaves alone what was edited on the row itself', async () => {
    const { value } = await good(store.keep(passageInput()));
    const mine = [{ text: 'Director', resolved: null, inferred: false }];
    await good(store.editCommitment(value.commitment?.id ?? '', { owners: mine, dueDate: '2026-01-31' }));
    await good(
      store.editPassage(value.passage.id, {
        owners: [],
        deadline: { text: 'soon', date: null, precision: 'none' },
      }),
    );
    expect(await good(store.commitments.all())).toMatchObject([
      { owners: mine, dueDate: '2026-01-31', originalDueDate: '2025-11-30', timesExtended: 1 },
    ]);
  });

  it('tags the row with the tags of all its passages', async () => {
    const { value } = await good(store.keep(passageInput()));
    const second = await good(store.keep(passageInput({ start: 700, recommendations: [R7] })));
    await good(store.tag(value.passage.id, [R4, R7]));
    expect((await good(store.commitments.all()))[0]?.recommendations).toEqual([R7, R4]);
    await good(store.tag(value.passage.id, []));
    expect((await good(store.commitments.all()))[0]?.recommendations).toEqual([R7]);
    await good(store.removePassage(second.value.passage.id));
    expect((await good(store.commitments.all()))[0]?.recommendations).toEqual([]);
  });

  it('says in a sentence that an entry is no longer there', async () => {
    expect(await store.tag('nowhere', [R4])).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('no longer there') },
    });
    expect(await store.editCommitment('nowhere', { notes: 'x' })).toMatchObject({ ok: false });
  });
});

describe('undo', () => {
  it('takes back keep, dismiss, edit and tag, and does them again', async () => {
    const input = passageInput();
    const acts = [
      () => store.keep(input),
      () => store.tag(input.id, [R4]),
      () => store.editPassage(input.id, { note: 'Ask about this' }),
      () => store.dismiss(input),
    ];
    const everything = async () => [
      (await good(store.passages.all())).map((passage) => ({ ...passage, edited: {} })),
      (await good(store.commitments.all())).map((commitment) => ({ ...commitment, edited: {} })),
    ];
    for (const act of acts) {
      const before = await everything();
      const done = await good<{ undo: Parameters<Store['undo']>[0] }>(act());
      const after = await everything();
      const undone = await good(store.undo(done.undo));
      expect(await everything()).toEqual(before);
      await good(store.undo(undone.undo));
      expect(await everything()).toEqual(after);
    }
  });

  it('takes back a removed row with all its passages, and a removed set', async () => {
    const { value } = await good(store.keep(passageInput()));
    await good(store.keep(passageInput({ start: 700 })));
    const removed = await good(store.removeCommitment(value.commitment?.id ?? ''));
    expect([await rows(), await good(store.passages.all())]).toEqual([[], []]);
    await good(store.undo(removed.undo));
    expect([(await rows()).length, (await good(store.passages.all())).length]).toEqual([1, 2]);
    await good(store.saveSet(SET));
    const removedSet = await good(store.removeSet(SET.id));
    await good(store.undo(removedSet.undo));
    expect(await good(store.sets.all())).toMatchObject([SET]);
  });

  it('leaves what was changed since, and says so when that is everything', async () => {
    const { value } = await good(store.keep(passageInput()));
    const id = value.commitment?.id ?? '';
    const edit = await good(store.editCommitment(id, { notes: 'first', progress: 'begun' }));
    await good(store.editCommitment(id, { notes: 'second' }));
    await good(store.undo(edit.undo));
    expect(await good(store.commitments.all())).toMatchObject([{ notes: 'second', progress: '' }]);
    expect(await store.undo(edit.undo)).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('changed again since') },
    });
  });

  it('never leaves a kept passage without its row', async () => {
    const first = await good(store.keep(passageInput()));
    await good(store.keep(passageInput({ start: 700 })));
    await good(store.undo(first.undo));
    expect(await rows()).toHaveLength(1);
    const dismissed = await good(store.dismiss(passageInput({ start: 700 })));
    expect(await rows()).toHaveLength(0);
    await good(store.undo(dismissed.undo));
    expect(await rows()).toHaveLength(1);
  });
});

describe('sets, documents and settings', () => {
  it('keeps a set as entered and refuses one whose reference stands twice', async () => {
    await good(store.saveSet(SET));
    await good(store.saveSet({ ...SET, title: 'Inspection of March 2025' }));
    expect(await good(store.sets.all())).toMatchObject([{ title: 'Inspection of March 2025' }]);
    const [recommendation] = SET.recommendations;
    const twice = recommendation ? [recommendation, recommendation] : [];
    expect(await store.saveSet({ ...SET, recommendations: twice })).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('“4”') },
    });
  });

  it('remembers documents read and what was set, with defaults for the rest', async () => {
    const document = {
      key: 'northmoor/item/1',
      address: null,
      title: 'Improvement plan',
      council: null,
      body: null,
      meetings: [],
      lastRead: '2025-10-09T10:00:00.000Z',
    };
    await good(store.documents.read(document));
    expect(await good(store.documents.all())).toEqual([document]);
    const file = { ...document, key: 'pdf:00', address: 'https://a.example/1.pdf', addresses: [] };
    await good(store.documents.read(file));
    await good(store.documents.read({ ...file, address: null }));
    expect(await good(store.documents.read({ ...file, address: 'https://b.example/1.pdf' }))).toMatchObject({
      address: 'https://b.example/1.pdf',
      addresses: ['https://b.example/1.pdf', 'https://a.example/1.pdf'],
    });
    await good(store.settings.set({ letterKeys: false }));
    expect(await good(store.settings.get())).toMatchObject({ letterKeys: false, paint: { action: true } });
  });
});

describe('many records', () => {
  it('are all read, in whatever number', async () => {
    const raw = await openDB('minutemark');
    const transaction = raw.transaction('documents', 'readwrite');
    for (let number = 0; number < 1500; number += 1) {
      void transaction.store.put({
        key: `northmoor/${number}`,
        address: null,
        title: null,
        council: null,
        body: null,
        meetings: [],
        lastRead: '2025-10-09T10:00:00.000Z',
      });
    }
    await transaction.done;
    raw.close();
    expect(new Set((await good(store.documents.all())).map(({ key }) => key)).size).toBe(1500);
  });
});

describe('other pages', () => {
  it('hear of a change once it is written, and the own page too', async () => {
    const other = await open();
    const heard = new Promise<StoreEvent>((resolve) => other.subscribe(resolve));
    const own = new Promise<StoreEvent>((resolve) => store.subscribe(resolve));
    await good(store.keep(passageInput()));
    expect(await heard).toMatchObject({
      kinds: ['passage', 'commitment'],
      documents: ['northmoor/item/1'],
      records: [{ kind: 'passage', id: passageInput().id }, { kind: 'commitment' }],
    });
    expect(await own).toEqual(await heard);
    expect(await good(other.passages.all())).toHaveLength(1);
  });

  it('are made way for when a newer version opens the records, and told so', async () => {
    await good(store.keep(passageInput()));
    const newer = await openDB('minutemark', 99);
    newer.close();
    expect(await store.passages.all()).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('newer version') },
    });
  });
});

describe('trouble', () => {
  it('sets a damaged record aside, reports it, and reads all the others', async () => {
    await good(store.keep(passageInput()));
    const raw = await openDB('minutemark');
    await raw.put('passages', { id: 'spoilt', source: { document: 'northmoor/item/1' }, kind: 'poem' });
    expect(await good(store.passages.forDocument('northmoor/item/1'))).toHaveLength(1);
    expect(store.damaged()).toMatchObject([{ kind: 'passages', key: 'spoilt' }]);
    await good(store.keep(passageInput({ id: 'spoilt', start: 3, quote: 'Other words.' })));
    expect(await raw.getAll('setAside')).toMatchObject([{ kind: 'passage', record: { kind: 'poem' } }]);
    expect(await good(store.passages.all())).toHaveLength(2);
    raw.close();
  });

  it('writes nothing of an act that fails half-way', async () => {
    const spoilt = passageInput();
    // A function cannot be stored: the browser refuses the passage after the series was read.
    Object.assign(spoilt.source, { documentTitle: () => 'no' });
    expect(await store.keep(spoilt)).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('nothing was changed') },
    });
    expect([await rows(), await good(store.passages.all())]).toEqual([[], []]);
    await good(store.keep(passageInput({ start: 8 })));
    expect(await rows()).toEqual(['CYP 25-26 A001 Not started']);
  });

  it('says so where the browser lets nothing be kept', async () => {
    store.close();
    globalThis.indexedDB = {
      open() {
        throw new DOMException('denied', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const refused = await open();
    expect(await refused.keep(passageInput())).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('private windows') },
    });
  });
});
