import { ok, problem, type Commitment, type Passage, type PassageRole, type Result } from '../model/index.ts';
import { isKept, type Outcome, type Surroundings } from '../tracker/commitment.ts';
import { byMeetingAndPosition } from '../tracker/leaving.ts';
import { mergeCommitments, movePassage, splitCommitment } from '../tracker/moving.ts';
import { storedCommitment } from './commitment-acts.ts';
import { countRef } from './ref-counter.ts';
import { NOT_THERE } from './sentences.ts';
import { readSurroundings } from './surroundings.ts';
import { act, type Foundation, type Writer } from './transactions.ts';
import type { Pen } from './writing.ts';

/** The acts of `Store` that arrange passages under rows: move one, split a row, merge several. */
export function arrangingActs(foundation: Foundation) {
  return {
    movePassage: (id: string, to: string, role: PassageRole) =>
      act(foundation, async (writer): Promise<Result<Commitment>> => {
        const raw = await writer.transaction.objectStore('passages').get(id);
        const passage = writer.reader.one('passages', raw, id);
        const target = await storedCommitment(writer, to);
        if (!passage || !isKept(passage) || !target) return problem(NOT_THERE);
        const around = await surroundingsOf(writer, [target.id, passage.commitment]);
        const { pen, at } = writer.penAfter([...around.passages, ...around.commitments, passage]);
        await writeOutcome(pen, movePassage(passage, target, role, around, at));
        return ok((await storedCommitment(writer, to)) ?? target);
      }),

    splitCommitment: (id: string, passages: readonly string[]) =>
      act(foundation, async (writer): Promise<Result<Commitment>> => {
        const stored = await storedCommitment(writer, id);
        if (!stored) return problem(NOT_THERE);
        const own = await surroundingsOf(writer, [id]);
        const [first] = own.passages
          .filter((passage) => passages.includes(passage.id) && isKept(passage))
          .sort(byMeetingAndPosition);
        const around = first
          ? await readSurroundings(writer.transaction, writer.reader, first, writer.now.slice(0, 10))
          : own;
        const { pen, at } = writer.penAfter([...own.passages, stored]);
        const outcome = splitCommitment(stored, passages, { ...around, passages: own.passages }, at);
        if (!outcome.ok) return outcome;
        await writeOutcome(pen, outcome.value);
        const [made] = outcome.value.commitments;
        if (!made) return problem(NOT_THERE);
        await countRef(writer.transaction, made.ref);
        return ok(made);
      }),

    mergeCommitments: (kept: string, others: readonly string[]) =>
      act(foundation, async (writer): Promise<Result<Commitment>> => {
        const ids = [...new Set(others)].filter((id) => id !== kept);
        const around = await surroundingsOf(writer, [kept, ...ids]);
        const known = new Map(around.commitments.map((commitment) => [commitment.id, commitment]));
        const target = known.get(kept);
        const merged = ids.flatMap((id) => known.get(id) ?? []);
        if (!target || merged.length === 0 || merged.length < ids.length) return problem(NOT_THERE);
        const { pen, at } = writer.penAfter([...around.passages, ...around.commitments]);
        await writeOutcome(pen, mergeCommitments(target, merged, around, at));
        return ok((await storedCommitment(writer, kept)) ?? target);
      }),
  };
}

/** These commitments, those of them that are there, and the passages under them. */
async function surroundingsOf(writer: Writer, ids: readonly (string | null)[]): Promise<Surroundings> {
  const commitments: Commitment[] = [];
  const passages: Passage[] = [];
  const under = writer.transaction.objectStore('passages').index('commitment');
  for (const id of new Set(ids)) {
    const commitment = id === null ? null : await storedCommitment(writer, id);
    if (!commitment) continue;
    commitments.push(commitment);
    passages.push(...writer.reader.many('passages', await under.getAll(commitment.id)));
  }
  return { commitments, passages, counter: 0 };
}

async function writeOutcome(pen: Pen, { passages, commitments }: Outcome): Promise<void> {
  for (const record of passages) await pen.write('passage', record);
  for (const record of commitments) await pen.write('commitment', record);
}
