import type {
  ChangeOrigin,
  Commitment,
  IsoInstant,
  LinkDecision,
  Passage,
  RecommendationSet,
} from '../model/index.ts';
import { canonical, changedFields, editedAt, stamped, valueOf, type Edited } from './edits.ts';
import { changesOf } from './history.ts';
import type { Reader } from './reading.ts';
import type { Writing } from './schema.ts';
import type { Change, EditableKind, StoreEvent } from './types.ts';

/** Object store of each kind of record that acts write. */
export const STORE_OF = {
  passage: 'passages',
  commitment: 'commitments',
  set: 'sets',
  link: 'links',
} as const;
export type EditableRecord<K extends EditableKind> = {
  passage: Passage;
  commitment: Commitment;
  set: RecommendationSet;
  link: LinkDecision;
}[K];

/** Collects what one act writes in one transaction: the change that takes it back, the history, and whom to tell. */
export interface Pen {
  /** Writes a record with the time on its changed fields, and answers it as written. */
  write<K extends EditableKind>(kind: K, after: EditableRecord<K>): Promise<EditableRecord<K>>;
  /**
   * Writes a record with the times that it brings: a copy merged with ours. `before` is ours as read in this
   * transaction, null where we have none. Answers whether that changed anything.
   */
  adopt<K extends EditableKind>(
    kind: K,
    before: EditableRecord<K> | null,
    after: EditableRecord<K>,
  ): Promise<boolean>;
  undo(): Change;
  event(): StoreEvent;
}

/** A pen for one transaction and one moment. */
export function makePen(transaction: Writing, reader: Reader, at: IsoInstant, origin: ChangeOrigin): Pen {
  const records: Change['records'] = [];
  const kinds = new Set<EditableKind>();
  const documents = new Set<string>();

  async function put(kind: EditableKind, before: Edited | null, written: Edited): Promise<boolean> {
    const undo = before ? fieldsBefore(before, written) : asIfDeleted(written, at);
    if (Object.keys(undo).length === 0) return false;
    await transaction.objectStore(STORE_OF[kind]).put(written as never);
    for (const entry of changesOf(kind, before, written, origin)) {
      await transaction.objectStore('history').put(entry);
    }
    records.push({ kind, id: written.id, fields: undo });
    kinds.add(kind);
    if ('source' in written) documents.add((written as Passage).source.document);
    return true;
  }

  return {
    async write(kind, after) {
      const raw = await transaction.objectStore(STORE_OF[kind]).get(after.id);
      const before = reader.one(STORE_OF[kind], raw, after.id) as typeof after | null;
      if (raw !== undefined && before === null) {
        await transaction.objectStore('setAside').add({ kind, record: raw, at });
      }
      const written = before ? stamped(before, after, at) : after;
      await put(kind, before, written);
      return written;
    },
    async adopt(kind, before, after) {
      if (await put(kind, before, after)) return true;
      // Both wrote the same: the later time still counts against a third copy, or the copies would drift apart.
      if (before && canonical(before.edited) !== canonical(after.edited)) {
        await transaction.objectStore(STORE_OF[kind]).put(after as never);
      }
      return false;
    },
    undo: () => ({ records }),
    event: () => ({
      kinds: [...kinds],
      documents: [...documents],
      records: records.map(({ kind, id }) => ({ kind, id })),
    }),
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
