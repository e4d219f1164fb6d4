import type { Commitment, IsoInstant, Passage, RecommendationSet } from '../model/index.ts';
import { changedFields, editedAt, stamped, valueOf, type Edited } from './edits.ts';
import type { Reader } from './reading.ts';
import type { Writing } from './schema.ts';
import type { Change, EditableKind, StoreEvent } from './types.ts';

/** Object store of each kind of record that acts write. */
export const STORE_OF = { passage: 'passages', commitment: 'commitments', set: 'sets' } as const;
type EditableRecord<K extends EditableKind> = {
  passage: Passage;
  commitment: Commitment;
  set: RecommendationSet;
}[K];

/** Collects what one act writes in one transaction: the change that takes it back, and whom to tell. */
export interface Pen {
  /** Writes a record with the time on its changed fields, and answers it as written. */
  write<K extends EditableKind>(kind: K, after: EditableRecord<K>): Promise<EditableRecord<K>>;
  undo(): Change;
  event(): StoreEvent;
}

/** A pen for one transaction and one moment. */
export function makePen(transaction: Writing, reader: Reader, at: IsoInstant): Pen {
  const records: Change['records'] = [];
  const kinds = new Set<EditableKind>();
  const documents = new Set<string>();
  return {
    async write(kind, after) {
      const store = transaction.objectStore(STORE_OF[kind]);
      const raw = await store.get(after.id);
      const before = reader.one(STORE_OF[kind], raw, after.id) as typeof after | null;
      if (raw !== undefined && before === null) {
        await transaction.objectStore('setAside').add({ kind, record: raw, at });
      }
      const written = before ? stamped(before, after, at) : after;
      const undo = before ? fieldsBefore(before, written) : asIfDeleted(written, at);
      if (Object.keys(undo).length === 0) return written;
      await store.put(written);
      records.push({ kind, id: after.id, fields: undo });
      kinds.add(kind);
      if ('source' in written) documents.add(written.source.document);
      return written;
    },
    undo: () => ({ records }),
    event: () => ({ kinds: [...kinds], documents: [...documents] }),
  };
}

/** What a record was before it was made: deleted. */
const asIfDeleted = (written: Edited, at: IsoInstant): Change['records'][number]['fields'] => ({
  deletedAt: { before: at, writtenAt: editedAt(written, 'deletedAt') },
});

function fieldsBefore(before: Edited, written: Edited): Change['records'][number]['fields'] {
  return Object.fromEntries(
    changedFields(before, written).map((field) => [
      field,
      { before: valueOf(before, field), writtenAt: editedAt(written, field) },
    ]),
  );
}
