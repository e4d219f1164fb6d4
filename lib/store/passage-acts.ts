import {
  ok,
  problem,
  type IsoInstant,
  type Passage,
  type RecommendationKey,
  type Result,
} from '../model/index.ts';
import { correct, dismiss, keep, remove } from '../tracker/acts.ts';
import type { Outcome, Surroundings } from '../tracker/commitment.ts';
import { countRef } from './ref-counter.ts';
import { NOT_THERE } from './sentences.ts';
import { readSurroundings } from './surroundings.ts';
import { act, type Foundation, type Writer } from './transactions.ts';
import type { Act, Kept, PassageEdit, PassageInput } from './types.ts';

/** A rule of the tracker: what an act writes, given the stored passage and what is around it. */
type Rule = (stored: Passage | null, around: Surroundings, at: IsoInstant) => Outcome;
type RuleOfStored = (stored: Passage, around: Surroundings, at: IsoInstant) => Outcome;

/** The acts of `Store` that are about one passage. */
export function passageActs(foundation: Foundation) {
  const given = (input: PassageInput, rule: Rule): Promise<Result<Act<Kept>>> =>
    act(foundation, async (writer) => {
      const stored = await storedPassage(writer, input.id);
      const subject = { id: input.id, source: input.source, commitment: stored?.commitment ?? null };
      return write(writer, subject, stored, rule);
    });
  const known = (id: string, rule: RuleOfStored): Promise<Result<Act<Kept>>> =>
    act(foundation, async (writer) => {
      const stored = await storedPassage(writer, id);
      if (!stored || stored.deletedAt !== null) return problem(NOT_THERE);
      return write(writer, stored, stored, (_stored, around, at) => rule(stored, around, at));
    });
  return {
    keep: (input: PassageInput) => given(input, (stored, around, at) => keep(input, stored, around, at)),
    dismiss: async (input: PassageInput) =>
      onlyPassage(await given(input, (stored, around, at) => dismiss(input, stored, around, at))),
    editPassage: (id: string, fields: PassageEdit) =>
      known(id, (stored, around, at) => correct(stored, fields, around, at)),
    tag: (id: string, recommendations: readonly RecommendationKey[]) =>
      known(id, (stored, around, at) =>
        correct(stored, { recommendations: [...recommendations] }, around, at),
      ),
    removePassage: async (id: string) => onlyPassage(await known(id, remove)),
  };
}

async function storedPassage({ transaction, reader }: Writer, id: string): Promise<Passage | null> {
  return reader.one('passages', await transaction.objectStore('passages').get(id), id);
}

async function write(
  { transaction, reader, now, penAfter }: Writer,
  subject: Pick<Passage, 'id' | 'source' | 'commitment'>,
  stored: Passage | null,
  rule: Rule,
): Promise<Result<Kept>> {
  const around = await readSurroundings(transaction, reader, subject, now.slice(0, 10));
  const { pen, at } = penAfter([...(stored ? [stored] : []), ...around.passages, ...around.commitments]);
  const outcome = rule(stored, around, at);
  let passage = stored;
  for (const record of outcome.passages) {
    const written = await pen.write('passage', record);
    if (written.id === subject.id) passage = written;
  }
  let commitment = around.commitments.find(({ id }) => id === passage?.commitment) ?? null;
  for (const record of outcome.commitments) {
    const isNew = !around.commitments.some(({ id }) => id === record.id);
    const written = await pen.write('commitment', record);
    if (written.id === passage?.commitment) commitment = written;
    if (isNew) await countRef(transaction, record.ref);
  }
  if (!passage) return problem(NOT_THERE);
  return ok({ passage, commitment, joined: passage.role === 'mention' && commitment !== null });
}

function onlyPassage(result: Result<Act<Kept>>): Result<Act<Passage>> {
  return result.ok ? ok({ ...result.value, value: result.value.value.passage }) : result;
}
