import { ok, problem, type Commitment, type Result } from '../model/index.ts';
import { edit, removeCommitment } from '../tracker/acts.ts';
import { NOT_THERE } from './sentences.ts';
import { act, type Foundation, type Writer } from './transactions.ts';
import type { Act, CommitmentEdit } from './types.ts';

/** The acts of `Store` that are about one row of the tracker. */
export function commitmentActs(foundation: Foundation) {
  return {
    editCommitment: (id: string, fields: CommitmentEdit): Promise<Result<Act<Commitment>>> =>
      act(foundation, async (writer) => {
        const stored = await storedCommitment(writer, id);
        if (!stored) return problem(NOT_THERE);
        const { pen } = writer.penAfter([stored]);
        let written = stored;
        for (const record of edit(stored, fields).commitments)
          written = await pen.write('commitment', record);
        return ok(written);
      }),

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

async function storedCommitment({ transaction, reader }: Writer, id: string): Promise<Commitment | null> {
  const stored = reader.one('commitments', await transaction.objectStore('commitments').get(id), id);
  return stored?.deletedAt === null ? stored : null;
}
