import { ok, problem, type ChangeOrigin, type Commitment, type Result } from '../model/index.ts';
import { edit, removeCommitment } from '../tracker/acts.ts';
import { NOT_THERE } from './sentences.ts';
import { act, type Foundation, type Writer } from './transactions.ts';
import type { Act, CommitmentEdit, RowEdit } from './types.ts';

/** The acts of `Store` that edit or remove rows of the tracker. */
export function commitmentActs(foundation: Foundation) {
  const editAll = (edits: readonly RowEdit[], origin?: ChangeOrigin): Promise<Result<Act<Commitment[]>>> =>
    act(foundation, (writer) => writeEdits(writer, edits), origin);
  return {
    editCommitments: (edits: readonly RowEdit[]) => editAll(edits),
    editCommitment: async (id: string, fields: CommitmentEdit): Promise<Result<Act<Commitment>>> => {
      const edited = await editAll([{ id, fields }]);
      if (!edited.ok) return edited;
      const [commitment] = edited.value.value;
      return commitment ? ok({ ...edited.value, value: commitment }) : problem(NOT_THERE);
    },

    removeCommitment: (id: string): Promise<Result<Act<Commitment>>> =>
      act(foundation, async (writer) => {
        const stored = await storedCommitment(writer, id);
        if (!stored) return problem(NOT_THERE);
        const under = writer.transaction.objectStore('passages').index('commitment');
        const passages = writer.reader.many('passages', await under.getAll(id));
        const { pen, at } = writer.penAfter([stored, ...passages]);
        const outcome = removeCommitment(stored, { passages, commitments: [stored], counter: 0 }, at);
        for (const record of outcome.passages) await pen.write('passage', record);
        let written = stored;
        for (const record of outcome.commitments) written = await pen.write('commitment', record);
        return ok(written);
      }),
  };
}

/** Writes edits of several rows as one. A row that is gone fails all of it: a person meant them together. */
export async function writeEdits(writer: Writer, edits: readonly RowEdit[]): Promise<Result<Commitment[]>> {
  const stored: Commitment[] = [];
  for (const { id } of edits) {
    const commitment = await storedCommitment(writer, id);
    if (!commitment) return problem(NOT_THERE);
    stored.push(commitment);
  }
  const { pen, at } = writer.penAfter(stored);
  const written: Commitment[] = [];
  for (const [index, commitment] of stored.entries()) {
    for (const record of edit(commitment, edits[index]?.fields ?? {}, at).commitments) {
      written.push(await pen.write('commitment', record));
    }
  }
  return ok(written);
}

/** The commitment of that id, unless it was deleted. */
export async function storedCommitment(
  { transaction, reader }: Writer,
  id: string,
): Promise<Commitment | null> {
  const stored = reader.one('commitments', await transaction.objectStore('commitments').get(id), id);
  return stored?.deletedAt === null ? stored : null;
}
