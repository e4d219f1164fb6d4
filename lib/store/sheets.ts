import { ok, type ChangeOrigin, type Commitment, type Result } from '../model/index.ts';
import { takeIn } from '../tracker/taking-in.ts';
import { writeEdits } from './commitment-acts.ts';
import { countRef } from './ref-counter.ts';
import { act, type Foundation } from './transactions.ts';
import type { Act, SheetInput } from './types.ts';

/** The act of `Store` that writes what was accepted of a sheet. */
export function sheetActs(foundation: Foundation) {
  return {
    takeInSheet: ({ file, edits, rows }: SheetInput): Promise<Result<Act<Commitment[]>>> => {
      const origin: ChangeOrigin = { by: edits.length > 0 || rows.length === 0 ? 'sheet' : 'log', file };
      return act(
        foundation,
        async (writer) => {
          const { transaction, reader } = writer;
          const edited = await writeEdits(writer, edits);
          if (!edited.ok || rows.length === 0) return edited;
          const here = reader.many('commitments', await transaction.objectStore('commitments').getAll());
          const refs = new Set(here.map(({ ref }) => ref));
          const counters = reader.many('refs', await transaction.objectStore('refs').getAll());
          const known = new Map(here.map((commitment) => [commitment.id, commitment]));
          // A row that is here already was taken in before: taking it in again changes nothing.
          const wanted = rows.filter(({ id }) => known.get(id)?.deletedAt !== null);
          const last = new Map(counters.map(({ series, last: number }) => [series, number]));
          const { pen, at } = writer.penAfter(here);
          const written = [...edited.value];
          for (const made of takeIn(wanted, file, refs, last, at)) {
            const earlier = known.get(made.id);
            const record = earlier
              ? { ...made, ref: earlier.ref, createdAt: earlier.createdAt, edited: earlier.edited }
              : made;
            written.push(await pen.write('commitment', record));
            await countRef(transaction, record.ref);
          }
          return ok(written);
        },
        origin,
      );
    },
  };
}
