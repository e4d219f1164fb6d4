import { afterEach, describe, expect, it } from 'vitest';
import type { Result } from '../model/index.ts';
import { passageInput } from '../tracker/testing.ts';
import { openStore } from './store.ts';
import type { Store, StoreEvent } from './types.ts';

const opened: Store[] = [];
const NAME = 'minutemark-test';

async function open(): Promise<Store> {
  const store = await openStore({ name: NAME });
  opened.push(store);
  return store;
}

async function good<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.problem.message, { cause: settled.problem.cause });
  return settled.value;
}

afterEach(async () => {
  for (const store of opened.splice(0)) store.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(NAME).onsuccess = resolve;
  });
});

describe("the store on the browser's own IndexedDB", () => {
  it('keeps, tells the other page, takes back, and remembers', async () => {
    const [panel, tracker] = [await open(), await open()];
    const heard = new Promise<StoreEvent>((resolve) => tracker.subscribe(resolve));
    const { value, undo } = await good(panel.keep(passageInput()));
    expect(await heard).toMatchObject({ kinds: ['passage', 'commitment'], documents: ['northmoor/item/1'] });
    expect(await good(tracker.commitments.all())).toEqual([value.commitment]);
    const undone = await good(tracker.undo(undo));
    expect(await good(panel.passages.all())).toEqual([]);
    await good(panel.undo(undone.undo));
    panel.close();
    expect((await good((await open()).commitments.all())).map(({ ref }) => ref)).toEqual(['CYP 25-26 A001']);
  });

  it('gives every row a ref of its own when two pages keep at once', async () => {
    const [panel, worker] = [await open(), await open()];
    await Promise.all(
      Array.from({ length: 40 }, (_, start) =>
        good((start % 2 ? panel : worker).keep(passageInput({ start, quote: `To write letter ${start}.` }))),
      ),
    );
    const refs = (await good(panel.commitments.all())).map(({ ref }) => ref).sort();
    expect(new Set(refs).size).toBe(40);
    expect(refs.at(-1)).toBe('CYP 25-26 A040');
  });

  it('writes nothing of an act that the browser refuses half-way', async () => {
    const store = await open();
    const spoilt = passageInput();
    Object.assign(spoilt.source, { documentTitle: () => 'no' });
    expect(await store.keep(spoilt)).toMatchObject({ ok: false });
    expect(await good(store.commitments.all())).toEqual([]);
    await good(store.keep(passageInput({ start: 2 })));
    expect((await good(store.commitments.all()))[0]?.ref).toBe('CYP 25-26 A001');
  });
});
