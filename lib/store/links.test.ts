import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LinkRole, Result } from '../model/index.ts';
import { passageInput } from '../tracker/testing.ts';
import { openStore } from './store.ts';
import type { LinkInput, Store } from './types.ts';

let store: Store;

async function fresh(): Promise<void> {
  store?.close();
  globalThis.indexedDB = new IDBFactory();
  store = await openStore();
}
beforeEach(fresh);
afterEach(() => store.close());

async function good<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.problem.message, { cause: settled.problem.cause });
  return settled.value;
}

/** An action raised on 8 October, due on 30 November. */
async function raised(): Promise<string> {
  const { value } = await good(store.keep(passageInput()));
  return value.commitment?.id ?? '';
}

/** Words of a later meeting on a commitment. */
const later = (
  commitment: string,
  meetingDate: string,
  role: LinkRole,
  due: string | null = null,
): LinkInput => ({
  commitment,
  role,
  passage: passageInput({
    kind: 'progress',
    quote: `${role} said on ${meetingDate}.`,
    document: `northmoor/item/${meetingDate}`,
    meetingDate,
    deadline: due === null ? null : { text: `by ${due}`, date: due, precision: 'day' },
  }),
});

describe('words of a later meeting', () => {
  it('are put under the row with their role; status, date and completion follow, and one undo takes all back', async () => {
    const id = await raised();
    const before = await good(store.commitments.all());
    const moved = await good(store.acceptLink(later(id, '2025-12-03', 're-dated', '2026-01-31')));
    expect(moved.value).toMatchObject({
      passage: { commitment: id, role: 'update', state: 'kept' },
      commitment: {
        status: 'Not started',
        dueDate: '2026-01-31',
        originalDueDate: '2025-11-30',
        timesExtended: 1,
      },
    });
    const closed = await good(store.acceptLink(later(id, '2026-02-04', 'closed')));
    expect(closed.value.commitment).toMatchObject({
      status: 'Closed',
      completedOn: '2026-02-04',
      closedAt: 'Children and Young People Scrutiny Committee, 2026-02-04, Item 15',
    });
    await good(store.undo(closed.undo));
    await good(store.undo(moved.undo));
    const [row] = await good(store.commitments.all());
    const [was] = before;
    expect({ ...row, edited: {} }).toEqual({ ...was, edited: {} });
    expect(await good(store.links.all())).toEqual([]);
    expect((await good(store.passages.all())).map(({ role }) => role)).toEqual(['raised']);
  });

  it('that had raised a row of their own bring it along with what stands under it', async () => {
    const second = passageInput({
      document: 'northmoor/item/2',
      meetingDate: '2025-12-03',
      quote: 'To circulate the findings.',
    });
    const other = (await good(store.keep(second))).value.commitment?.id ?? '';
    await good(store.acceptLink(later(other, '2026-02-04', 'completed')));
    const first = await raised();
    const { value } = await good(store.acceptLink({ commitment: first, role: 'restated', passage: second }));
    expect(value.commitment).toMatchObject({
      id: first,
      status: 'Complete – to be agreed',
      completedOn: '2026-02-04',
    });
    expect(await good(store.commitments.all())).toHaveLength(1);
    expect((await good(store.passages.all())).every(({ commitment }) => commitment === first)).toBe(true);
    expect((await good(store.links.forCommitment(first))).map(({ role }) => role).sort()).toEqual([
      'completed',
      'restated',
    ]);
  });

  it('may be said to be something else, for good, and taken up after all', async () => {
    const id = await raised();
    const link = later(id, '2025-12-03', 'progress');
    const { source, selector } = link.passage;
    const refusal = {
      commitment: id,
      answer: 'not the same',
      role: 'progress',
      quote: selector.exact,
      source,
    } as const;
    await good(store.answerLink(refusal));
    expect(await good(store.commitments.all())).toMatchObject([{ status: 'Not started' }]);
    await good(store.answerLink(refusal));
    expect(await good(store.links.all())).toMatchObject([{ answer: 'not the same' }]);
    await good(store.acceptLink(link));
    expect(await good(store.links.all())).toMatchObject([{ answer: 'same' }]);
    expect(
      (await good(store.history((await good(store.links.all()))[0]?.id ?? ''))).map(({ field }) => field),
    ).toContain('answer');
  });

  it('leave what a person set, unless they are the latest news', async () => {
    const id = await raised();
    await good(store.acceptLink(later(id, '2026-02-04', 'completed')));
    await good(store.editCommitment(id, { status: 'On hold', dueDate: '2026-05-01' }));
    const { value } = await good(store.acceptLink(later(id, '2025-12-03', 're-dated', '2026-01-31')));
    expect(value.commitment).toMatchObject({ status: 'On hold', dueDate: '2026-05-01' });
    const last = await good(store.acceptLink(later(id, '2026-03-04', 'closed')));
    expect(last.value.commitment).toMatchObject({ status: 'Closed', dueDate: '2026-05-01' });
  });

  it('make the same row in whatever order they are taken up', async () => {
    const links: readonly (readonly [string, LinkRole, string | null])[] = [
      ['2025-11-05', 'progress', null],
      ['2025-12-03', 're-dated', '2026-01-31'],
      ['2026-01-14', 'completed', null],
      ['2026-02-04', 're-dated', '2026-04-30'],
      ['2026-03-04', 'restated', null],
      ['2026-05-06', 'closed', null],
    ];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...links], { minLength: 1 }), async (order) => {
        const rowAfter = async (taken: typeof order) => {
          await fresh();
          const id = await raised();
          for (const [date, role, due] of taken) await good(store.acceptLink(later(id, date, role, due)));
          const [row] = await good(store.commitments.all());
          return { ...row, createdAt: '', edited: {} };
        };
        const inOrder = [...order].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(await rowAfter(order)).toEqual(await rowAfter(inOrder));
      }),
      { numRuns: 25 },
    );
  });
});
