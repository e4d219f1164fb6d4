import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MinutesDocument, Result } from '../model/index.ts';
import { openStore } from './store.ts';
import type { Store } from './types.ts';

let store: Store;
let minute = 0;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  minute = 0;
  store = await openStore({ now: () => `2026-01-15T09:${String(minute++).padStart(2, '0')}:00.000Z` });
});
afterEach(() => store.close());

async function good<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.problem.message, { cause: settled.problem.cause });
  return settled.value;
}

/** Minutes of one section, with a line of the page around them. */
function minutes(words: string, around = 'Home'): MinutesDocument {
  const text = `${around}\n${words}`;
  const start = around.length + 1;
  return {
    text,
    blocks: [
      { start: 0, end: around.length, kind: 'paragraph', level: 0, cell: null },
      { start, end: text.length, kind: 'paragraph', level: 0, cell: null },
    ],
    kind: 'item',
    standing: 'minutes',
    address: 'https://democracy.northmoor.example/mgAi.aspx?ID=1',
    title: 'Workforce',
    council: 'Northmoor Council',
    language: 'en',
    meetings: [{ body: 'Cabinet', date: '2025-10-08', item: '5', title: 'Workforce' }],
    sections: [{ start, end: text.length, role: 'minutes', meeting: 0, item: null }],
    attendance: [],
    truncations: [],
    calendar: [],
  };
}

describe('texts of documents that were read', () => {
  it('come back as they were, once a document however often it is read', async () => {
    await good(store.texts.put('d', minutes('To publish the plan.')));
    await good(store.texts.put('d', minutes('To publish the plan.', 'Home, seen 2 times')));
    const [reading, ...others] = await good(store.texts.get('d'));
    expect(others).toEqual([]);
    expect(reading?.read).toEqual(minutes('To publish the plan.', 'Home, seen 2 times'));
    expect(reading).toMatchObject({
      firstRead: '2026-01-15T09:00:00.000Z',
      lastRead: '2026-01-15T09:01:00.000Z',
    });
  });

  it('are kept in both readings where what is minuted changed, the newest first', async () => {
    await good(store.texts.put('d', minutes('To publish the plan.')));
    await good(store.texts.put('d', minutes('To publish the plan in May.')));
    expect((await good(store.texts.get('d'))).map(({ read }) => read.text)).toEqual([
      'Home\nTo publish the plan in May.',
      'Home\nTo publish the plan.',
    ]);
  });

  it('give way to newer ones at the limit, and to none of the newest', async () => {
    await good(store.settings.set({ textsLimit: 0.002 }));
    for (const document of ['a', 'b', 'c', 'd']) {
      await good(store.texts.put(document, minutes(`For ${document}. ${'x'.repeat(300)}`)));
    }
    const kept = await good(store.texts.list());
    expect(kept.map(({ document }) => document)).toEqual(['d', 'c']);
    expect(await good(store.texts.put('long', minutes('x'.repeat(3000))))).toBeNull();
    expect((await good(store.texts.list())).length).toBe(2);
    await good(store.settings.set({ keepTexts: false }));
    expect(await good(store.texts.put('e', minutes('To report.')))).toBeNull();
    expect(await good(store.texts.trim())).toBe(2);
    expect(await good(store.texts.list())).toEqual([]);
  });

  it('are forgotten for one document or all, and stay out of backups', async () => {
    await good(store.texts.put('d', minutes('To publish the plan.')));
    await good(store.texts.put('e', minutes('To report.')));
    expect(JSON.stringify(await good(store.backup()))).not.toContain('To publish the plan.');
    expect(await good(store.texts.forget('d'))).toBe(1);
    expect((await good(store.texts.all())).map(({ document }) => document)).toEqual(['e']);
    expect(await good(store.texts.forgetAll())).toBe(1);
    expect(await good(store.texts.all())).toEqual([]);
  });
});
