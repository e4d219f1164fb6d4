import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Passage, PassageKind, Result } from '../model/index.ts';
import { passageInput } from '../tracker/testing.ts';
import { openStore } from './store.ts';
import type { Act, Change, Store } from './types.ts';

const KINDS: PassageKind[] = ['action', 'decision', 'recommendation', 'progress'];
const ACTS = [
  'keep',
  'dismiss',
  'remove',
  'correct',
  'tag',
  'removeRow',
  'move',
  'split',
  'merge',
  'undo',
] as const;

/** Passages 0 to 3 say two things twice, so that they join; `choice` picks kinds, tags and what to undo. */
const step = fc.record({ act: fc.constantFrom(...ACTS), passage: fc.nat(3), choice: fc.nat(20) });
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function take(store: Store, { act, passage, choice }: Step, undos: Change[]): Promise<void> {
  const input = passageInput({ start: passage, quote: passage % 2 ? 'To write.' : 'To report.' });
  const done = (): Promise<Result<Act<unknown>>> => {
    switch (act) {
      case 'keep':
        return store.keep(input);
      case 'dismiss':
        return store.dismiss(input);
      case 'remove':
        return store.removePassage(input.id);
      case 'correct':
        return store.editPassage(input.id, { kind: KINDS[choice % KINDS.length] ?? 'action' });
      case 'tag':
        return store.tag(input.id, [{ set: 's', ref: String(choice % 3) }]);
      case 'removeRow':
        return rowIds(store).then((ids) => store.removeCommitment(ids[0] ?? 'none'));
      case 'move':
        return rowIds(store).then((ids) =>
          store.movePassage(input.id, ids[choice % Math.max(1, ids.length)] ?? 'none', 'update'),
        );
      case 'split':
        return rowIds(store).then((ids) => store.splitCommitment(ids[0] ?? 'none', [input.id]));
      case 'merge':
        return rowIds(store).then((ids) => store.mergeCommitments(ids[0] ?? 'none', ids.slice(1)));
      case 'undo':
        return store.undo(undos[choice % Math.max(1, undos.length)] ?? { records: [] });
    }
  };
  const result = await done();
  if (result.ok) undos.push(result.value.undo);
}

const rowIds = async (store: Store): Promise<string[]> =>
  good(await store.commitments.all()).map(({ id }) => id);

function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message, { cause: result.problem.cause });
  return result.value;
}

it('keeps passages and rows together, and refs apart, whatever is done and undone in whatever order', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const store = await openStore({ name: `run-${(run += 1)}` });
      const undos: Change[] = [];
      for (const each of steps) await take(store, each, undos);
      const passages = good(await store.passages.all());
      const rows = good(await store.commitments.all());
      store.close();
      const kept = passages.filter(({ state }: Passage) => state === 'kept');
      const promised = kept.filter(({ kind }) => kind !== 'progress');
      expect(promised.map(({ commitment }) => rows.some(({ id }) => id === commitment))).toEqual(
        promised.map(() => true),
      );
      expect(rows.filter(({ id }) => !kept.some(({ commitment }) => commitment === id))).toEqual([]);
      expect(new Set(rows.map(({ ref }) => ref)).size).toBe(rows.length);
    }),
    { numRuns: 60 },
  );
});
