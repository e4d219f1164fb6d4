import {
  ok,
  problem,
  type Commitment,
  type LinkDecision,
  type Passage,
  type Result,
} from '../model/index.ts';
import { acceptLink, answerLink, type LinkOutcome } from '../tracker/links.ts';
import { storedCommitment } from './commitment-acts.ts';
import { readAll } from './read-all.ts';
import { NOT_THERE } from './sentences.ts';
import { act, query, type Foundation, type Writer } from './transactions.ts';
import type { AnswerInput, LinkInput, Linked } from './types.ts';
import type { Pen } from './writing.ts';

/** The acts of `Store` that join words of later minutes to a row, or say that they are not about it. */
export function linkActs(foundation: Foundation) {
  return {
    acceptLink: (input: LinkInput) =>
      act(foundation, async (writer): Promise<Result<Linked>> => {
        const row = await storedCommitment(writer, input.commitment);
        if (!row) return problem(NOT_THERE);
        const raw = await writer.transaction.objectStore('passages').get(input.passage.id);
        const passage = writer.reader.one('passages', raw, input.passage.id);
        const own = passage?.commitment ? await storedCommitment(writer, passage.commitment) : null;
        const commitments = own && own.id !== row.id ? [row, own] : [row];
        const around = await recordsUnder(writer, commitments);
        const { pen, at } = writer.penAfter([
          ...commitments,
          ...around.passages,
          ...around.decisions,
          ...(passage ? [passage] : []),
        ]);
        const surroundings = { commitments, passages: around.passages, counter: 0 };
        return written(pen, row.id, acceptLink(input, passage, row, around.decisions, surroundings, at));
      }),

    answerLink: (input: AnswerInput) =>
      act(foundation, async (writer): Promise<Result<Linked>> => {
        const row = await storedCommitment(writer, input.commitment);
        if (!row) return problem(NOT_THERE);
        const { passages, decisions } = await recordsUnder(writer, [row]);
        const { pen, at } = writer.penAfter([row, ...passages, ...decisions]);
        return written(pen, row.id, answerLink(input, row, decisions, passages, at));
      }),
  };
}

/** The questions of `Store` about decisions on links. */
export function linkQueries(foundation: Foundation) {
  const { reader } = foundation;
  const isThere = ({ deletedAt }: LinkDecision): boolean => deletedAt === null;
  return {
    all: () =>
      query(foundation, async (database) =>
        (await readAll(database.transaction('links').store, reader, 'links')).filter(isThere),
      ),
    forCommitment: (commitment: string) =>
      query(foundation, async (database) =>
        reader
          .many('links', await database.getAllFromIndex('links', 'commitment', commitment))
          .filter(isThere),
      ),
  };
}

async function recordsUnder(
  { transaction, reader }: Writer,
  commitments: readonly Commitment[],
): Promise<{ passages: Passage[]; decisions: LinkDecision[] }> {
  const passages: Passage[] = [];
  const decisions: LinkDecision[] = [];
  for (const { id } of commitments) {
    const under = await transaction.objectStore('passages').index('commitment').getAll(id);
    passages.push(...reader.many('passages', under));
    const decided = await transaction.objectStore('links').index('commitment').getAll(id);
    decisions.push(...reader.many('links', decided));
  }
  return { passages, decisions };
}

async function written(pen: Pen, row: string, outcome: LinkOutcome): Promise<Result<Linked>> {
  let passage: Passage | null = null;
  let commitment: Commitment | null = null;
  const links: LinkDecision[] = [];
  for (const record of outcome.passages) passage = await pen.write('passage', record);
  for (const record of outcome.commitments) {
    const now = await pen.write('commitment', record);
    if (now.id === row) commitment = now;
  }
  for (const record of outcome.links) links.push(await pen.write('link', record));
  const [decision] = links;
  return decision && commitment ? ok({ decision, commitment, passage }) : problem(NOT_THERE);
}
