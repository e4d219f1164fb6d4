import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { Result } from '../model/index.ts';
import { passageInput } from '../tracker/testing.ts';
import { openStore } from './store.ts';
import type { SetInput, Store } from './types.ts';

const set = (id: string, ...refs: string[]): SetInput => ({
  id,
  title: id,
  inspection: null,
  authority: null,
  published: null,
  recommendations: refs.map((ref) => ({ ref, text: `Improve ${ref}.`, theme: null })),
  archived: false,
});

let store: Store;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
  return () => store.close();
});

async function good<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.problem.message, { cause: settled.problem.cause });
  return settled.value;
}

it('saves all lists or none', async () => {
  const failed = await store.takeSets({ sets: [set('a', '1'), set('b', '1', '1')], moves: [] });
  expect(failed.ok).toBe(false);
  expect(await good(store.sets.all())).toEqual([]);
  await good(store.takeSets({ sets: [set('a', '1'), set('b', '1')], moves: [] }));
  expect((await good(store.sets.all())).map(({ id }) => id).sort()).toEqual(['a', 'b']);
});

it('lets tags follow, also where two change places, and takes it all back in one go', async () => {
  await good(store.saveSet(set('a', '1', '2')));
  const { passage } = (await good(store.keep(passageInput({ recommendations: [{ set: 'a', ref: '1' }] }))))
    .value;
  const { undo } = await good(
    store.takeSets({
      sets: [set('a', '1', '2')],
      moves: [
        { set: 'a', from: '1', to: '2' },
        { set: 'a', from: '2', to: '1' },
      ],
    }),
  );
  const refs = async () => [
    ...(await good(store.passages.all())).map(({ recommendations }) => recommendations[0]?.ref),
    ...(await good(store.commitments.all())).map(({ recommendations }) => recommendations[0]?.ref),
  ];
  expect(passage.recommendations[0]?.ref).toBe('1');
  expect(await refs()).toEqual(['2', '2']);
  await good(store.undo(undo));
  expect(await refs()).toEqual(['1', '1']);
});
