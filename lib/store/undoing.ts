import {
  ok,
  problem,
  type ChangeOrigin,
  type Commitment,
  type IsoInstant,
  type LinkDecision,
  type Passage,
  type RecommendationSet,
  type Result,
} from '../model/index.ts';
import { standing } from '../tracker/leaving.ts';
import { editedAt, fieldsOf, type Edited } from './edits.ts';
import { RECORDS } from './schema.ts';
import { CHANGED_SINCE, WRONG_SHAPE } from './sentences.ts';
import { act, type Foundation, type Writer } from './transactions.ts';
import { Change, type Act } from './types.ts';
import { STORE_OF } from './writing.ts';

type RecordChange = Change['records'][number];

/** Takes an act back, as `Store.undo` says. Passages that stand again have their commitment standing too. */
export function undo(foundation: Foundation, change: Change): Promise<Result<Act<null>>> {
  return act(
    foundation,
    async (writer) => {
      const checked = Change.safeParse(change);
      if (!checked.success) return problem(WRONG_SHAPE, checked.error);
      const current: { change: RecordChange; record: Edited }[] = [];
      for (const recordChange of checked.data.records) {
        const { kind, id } = recordChange;
        const store = STORE_OF[kind];
        const record = writer.reader.one(store, await writer.transaction.objectStore(store).get(id), id);
        if (record) current.push({ change: recordChange, record });
      }
      const { pen, at } = writer.penAfter(current.map(({ record }) => record));
      // A row that a passage leaves by this is weighed as well as the one that it comes back to.
      const rowsBefore = await rowsOf(writer, current);
      let anything = false;
      // Passages are written before the commitments are weighed, which stand or fall with them.
      for (const { change: recordChange, record } of [...current].sort(passagesFirst)) {
        const earlier = putBack(record, recordChange, at);
        if (!earlier) continue;
        anything = true;
        if (recordChange.kind === 'link') await pen.write('link', earlier as LinkDecision);
        else if (recordChange.kind === 'set') await pen.write('set', earlier as RecommendationSet);
        else if (recordChange.kind === 'passage') await pen.write('passage', earlier as Passage);
        else await pen.write('commitment', await standingNow(writer, earlier as Commitment, at));
      }
      if (!anything) return problem(CHANGED_SINCE);
      for (const id of new Set([...rowsBefore, ...(await rowsOf(writer, current))])) {
        const raw = await writer.transaction.objectStore('commitments').get(id);
        const commitment = writer.reader.one('commitments', raw, id);
        if (commitment) await pen.write('commitment', await standingNow(writer, commitment, at));
      }
      return ok(null);
    },
    BY_UNDO,
  );
}

const BY_UNDO: ChangeOrigin = { by: 'undo', file: '' };

/**
 * A record with the fields put back that still hold what the act wrote, or null where none of them does or the
 * earlier values no longer make a record. A deletion is put back as of `at`, so that it is newer in every copy.
 */
function putBack(record: Edited, change: RecordChange, at: IsoInstant): Edited | null {
  const fields = Object.entries(change.fields).filter(
    ([field, { before, writtenAt }]) =>
      fieldsOf(record).includes(field) &&
      editedAt(record, field) === writtenAt &&
      // A passage that was dismissed and then kept is a person's newer word: it is not deleted with the dismissal.
      !(field === 'deletedAt' && before !== null && editedAt(record, 'state') > writtenAt),
  );
  if (fields.length === 0) return null;
  const earlier = Object.fromEntries(
    fields.map(([field, { before }]) => [field, field === 'deletedAt' && before !== null ? at : before]),
  );
  const read = RECORDS[STORE_OF[change.kind]].safeParse({ ...record, ...earlier });
  return read.success ? read.data : null;
}

function passagesFirst(a: { change: RecordChange }, b: { change: RecordChange }): number {
  return Number(b.change.kind === 'passage') - Number(a.change.kind === 'passage');
}

async function standingNow(
  { transaction, reader }: Writer,
  commitment: Commitment,
  at: IsoInstant,
): Promise<Commitment> {
  const under = await transaction.objectStore('passages').index('commitment').getAll(commitment.id);
  return standing(commitment, reader.many('passages', under), at);
}

/** Ids of the rows that the changed passages stand under now. */
async function rowsOf(
  { transaction, reader }: Writer,
  current: readonly { change: RecordChange }[],
): Promise<string[]> {
  const rows: string[] = [];
  for (const { change } of current) {
    if (change.kind !== 'passage') continue;
    const raw = await transaction.objectStore('passages').get(change.id);
    const row = reader.one('passages', raw, change.id)?.commitment;
    if (row) rows.push(row);
  }
  return rows;
}
