import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Backup, Result } from '../model/index.ts';
import { historyLines } from '../tracker/history.ts';
import { passageInput } from '../tracker/testing.ts';
import { mergePreview } from './merge-preview.ts';
import { openStore } from './store.ts';
import type { Store } from './types.ts';

const stores: Store[] = [];
let clock = 0;

/** A store of one person; the clocks of all of them go on together. */
async function person(name: string): Promise<Store> {
  const now = () => new Date(Date.UTC(2025, 9, 9, 10) + (clock += 1000)).toISOString();
  const store = await openStore({ name, now });
  stores.push(store);
  return store;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  clock = 0;
});
afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});

async function good<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.problem.message, { cause: settled.problem.cause });
  return settled.value;
}

/** What a backup says, without when it was made, in one order. */
function said({ madeAt: _madeAt, ...backup }: Backup): unknown {
  const byKey = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return Object.fromEntries(
    Object.entries(backup).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value].sort(byKey) : value,
    ]),
  );
}

const SET = {
  id: 's',
  title: 'Inspection',
  inspection: null,
  authority: null,
  published: null,
  recommendations: [{ ref: '4', text: 'Improve plans.', theme: null }],
  archived: false,
};

async function filled(store: Store): Promise<string> {
  const kept = await good(store.keep(passageInput({ recommendations: [{ set: 's', ref: '4' }] })));
  await good(store.saveSet(SET));
  await good(store.dismiss(passageInput({ start: 900, quote: 'Nothing to do.' })));
  const removed = await good(store.keep(passageInput({ start: 950, quote: 'To be removed.' })));
  await good(store.removePassage(removed.value.passage.id));
  await good(store.settings.set({ letterKeys: false }));
  return kept.value.commitment?.id ?? '';
}

describe('a backup', () => {
  it('restored into an empty profile gives the very same records, deleted ones, history and settings too', async () => {
    const mine = await person('mine');
    const row = await filled(mine);
    await good(mine.editCommitment(row, { status: 'In progress' }));
    const backup = await good(mine.backup());
    const empty = await person('empty');
    await good(empty.replaceWith(backup));
    expect(said(await good(empty.backup()))).toEqual(said(backup));
    expect(await good(empty.history(row))).toHaveLength(1);
  });

  it('that replaces what is here answers what was here, and counts no ref back', async () => {
    const mine = await person('mine');
    await filled(mine);
    const empty = await good((await person('empty')).backup());
    const before = await good(mine.replaceWith(empty));
    expect(await good(mine.commitments.all())).toEqual([]);
    const { value } = await good(mine.keep(passageInput({ start: 5, quote: 'To report.' })));
    expect(value.commitment?.ref).toBe('CYP 25-26 A003');
    await good(mine.replaceWith(before));
    expect((await good(mine.commitments.all())).map(({ ref }) => ref)).toEqual(['CYP 25-26 A001']);
  });
});

describe("a colleague's copy", () => {
  it('merges field by field, the newer edit wins, and the history keeps both', async () => {
    const [mine, theirs] = [await person('mine'), await person('theirs')];
    const row = await filled(mine);
    await good(theirs.replaceWith(await good(mine.backup())));
    await good(mine.editCommitment(row, { status: 'In progress', notes: 'Mine' }));
    await good(theirs.editCommitment(row, { status: 'Closed', progress: 'Theirs' }));
    await good(mine.editCommitment(row, { notes: 'Mine again' }));
    const copy = await good(theirs.backup());
    const { differences } = mergePreview(await good(mine.backup()), copy);
    expect(differences.map(({ field, newer }) => [field, newer])).toEqual([
      ['status', 'theirs'],
      ['progress', 'theirs'],
      ['notes', 'ours'],
      ['completedOn', 'theirs'],
    ]);
    const { value, undo } = await good(mine.mergeBackup(copy, 'theirs.json'));
    expect(value).toMatchObject({ added: 0, changed: 1 });
    const [merged] = await good(mine.commitments.all());
    if (!merged) throw new Error('The row is gone');
    expect(merged).toMatchObject({ status: 'Closed', progress: 'Theirs', notes: 'Mine again' });
    const told = historyLines(merged, await good(mine.history(row))).filter(({ what }) => what === 'Status');
    expect(told.map(({ before, after, from }) => [before, after, from])).toEqual([
      ['In progress', 'Closed', 'from a colleague’s copy, theirs.json'],
      ['Not started', 'In progress', 'by hand'],
    ]);
    await good(mine.undo(undo));
    expect((await good(mine.commitments.all()))[0]).toMatchObject({ status: 'In progress', progress: '' });
  });

  it('read twice changes nothing the second time', async () => {
    const [mine, theirs] = [await person('mine'), await person('theirs')];
    await filled(mine);
    await good(theirs.keep(passageInput({ start: 7, quote: 'To publish.' })));
    const copy = await good(theirs.backup());
    await good(mine.mergeBackup(copy, 'theirs.json'));
    const once = said(await good(mine.backup()));
    const { value } = await good(mine.mergeBackup(copy, 'theirs.json'));
    expect(value).toEqual({ added: 0, changed: 0, renumbered: [] });
    expect(said(await good(mine.backup()))).toEqual(once);
  });

  it('whose ref is taken here gets the next one, and says which', async () => {
    const [mine, theirs] = [await person('mine'), await person('theirs')];
    await good(mine.keep(passageInput({ start: 1, quote: 'To write.' })));
    await good(theirs.keep(passageInput({ start: 2, quote: 'To publish.' })));
    const { value } = await good(mine.mergeBackup(await good(theirs.backup()), 'theirs.json'));
    expect(value.renumbered).toMatchObject([{ from: 'CYP 25-26 A001', to: 'CYP 25-26 A002' }]);
    const refs = (await good(mine.commitments.all())).map(({ ref }) => ref).sort();
    expect(refs).toEqual(['CYP 25-26 A001', 'CYP 25-26 A002']);
    const next = await good(mine.keep(passageInput({ start: 3, quote: 'To count.' })));
    expect(next.value.commitment?.ref).toBe('CYP 25-26 A003');
  });

  it('exchanged both ways makes both the same, whatever each did before', async () => {
    const edit = fc.record({
      who: fc.boolean(),
      row: fc.nat(1),
      what: fc.constantFrom('status', 'notes', 'due', 'remove', 'tag'),
      choice: fc.nat(3),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
        run += 1;
        const [mine, theirs] = [await person(`mine-${run}`), await person(`theirs-${run}`)];
        const passages = [1, 2].map((start) => passageInput({ start, quote: `To write ${start} times.` }));
        for (const passage of passages) await good(mine.keep(passage));
        await good(theirs.replaceWith(await good(mine.backup())));
        const rows = (await good(mine.commitments.all())).map(({ id }) => id);
        for (const { who, row, what, choice } of edits) {
          const store = who ? mine : theirs;
          const id = rows[row] ?? '';
          if (what === 'status')
            await store.editCommitment(id, { status: choice > 1 ? 'Closed' : 'On hold' });
          if (what === 'notes') await store.editCommitment(id, { notes: `Note ${choice}` });
          if (what === 'due') await store.editCommitment(id, { dueDate: `2026-0${choice + 1}-01` });
          if (what === 'remove') await store.removeCommitment(id);
          if (what === 'tag') await store.tag(passages[row]?.id ?? '', [{ set: 's', ref: `${choice}` }]);
        }
        const [a, b] = [await good(mine.backup()), await good(theirs.backup())];
        await good(mine.mergeBackup(b, 'b.json'));
        await good(theirs.mergeBackup(a, 'a.json'));
        const records = ({ commitments, passages: all, sets }: Backup) => [commitments, all, sets];
        expect(records(await good(mine.backup()))).toEqual(records(await good(theirs.backup())));
      }),
      { numRuns: 25 },
    );
  });
});
