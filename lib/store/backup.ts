import {
  RECORDS_VERSION,
  ok,
  type Backup,
  type ChangeOrigin,
  type Commitment,
  type DocumentRead,
  type HistoryEntry,
  type IsoInstant,
  type RefCounter,
  type Result,
} from '../model/index.ts';
import { formatRef, nextNumber, refParts } from '../tracker/ref.ts';
import { stamped, type Edited } from './edits.ts';
import { otherCopySays } from './history.ts';
import { mergeRecords } from './merge.ts';
import { readAll } from './read-all.ts';
import type { Reader } from './reading.ts';
import { EVERYTHING, SETTINGS_KEY, type Everything, type EverythingName, type Writing } from './schema.ts';
import { StoredSettings } from './settings.ts';
import { act, query, type Foundation, type Writer } from './transactions.ts';
import type { Act, EditableKind, Merged } from './types.ts';
import { STORE_OF, type EditableRecord, type Pen } from './writing.ts';
import { withAddressesOf } from './document-addresses.ts';

/** The acts of `Store` that write everything out and take it in again. */
export function backupActs(foundation: Foundation) {
  const { reader, now } = foundation;
  return {
    backup: (): Promise<Result<Backup>> =>
      query(foundation, (database) => readBackup(database.transaction([...EVERYTHING]), reader, now())),

    mergeBackup: (backup: Backup, file: string): Promise<Result<Act<Merged>>> => {
      const origin: ChangeOrigin = { by: 'colleague', file };
      return act(foundation, (writer) => merge(writer, backup, origin), origin);
    },

    replaceWith: async (backup: Backup): Promise<Result<Backup>> => {
      const replaced = await act(foundation, async ({ transaction }) => {
        const before = await readBackup(transaction, reader, now());
        await replace(transaction, backup, before);
        return ok(before);
      });
      if (!replaced.ok) return replaced;
      foundation.announcer.announce({
        kinds: ['passage', 'commitment', 'set', 'link', 'document', 'settings'],
        documents: [...new Set(backup.passages.map(({ source }) => source.document))],
        records: null,
      });
      return ok(replaced.value.value);
    },
  };
}

async function readBackup(transaction: Everything, reader: Reader, at: IsoInstant): Promise<Backup> {
  const setAside: Backup['setAside'] = [...(await transaction.objectStore('setAside').getAll())];
  const all = <N extends Exclude<EverythingName, 'setAside' | 'settings'>>(name: N) =>
    readAll(transaction.objectStore(name), reader, name, (record) =>
      setAside.push({ kind: name, record, at }),
    );
  const raw = await transaction.objectStore('settings').get(SETTINGS_KEY);
  return {
    format: 'minutemark backup',
    version: RECORDS_VERSION,
    madeAt: at,
    passages: await all('passages'),
    commitments: await all('commitments'),
    sets: await all('sets'),
    documents: await all('documents'),
    refs: await all('refs'),
    history: await all('history'),
    links: await all('links'),
    setAside,
    settings: { ...reader.one('settings', raw, SETTINGS_KEY) },
  };
}

async function replace(transaction: Writing, backup: Backup, before: Backup): Promise<void> {
  for (const name of EVERYTHING) await transaction.objectStore(name).clear();
  const { passages, commitments, sets, documents, history, links, setAside } = backup;
  for (const record of passages) await transaction.objectStore('passages').put(record);
  for (const record of commitments) await transaction.objectStore('commitments').put(record);
  for (const record of sets) await transaction.objectStore('sets').put(record);
  for (const record of documents) await transaction.objectStore('documents').put(record);
  for (const record of history) await transaction.objectStore('history').put(record);
  for (const record of links) await transaction.objectStore('links').put(record);
  for (const record of setAside) await transaction.objectStore('setAside').add(record);
  // No ref is given twice, not even where an old backup does not know of it.
  for (const record of highest(backup.refs, before.refs)) await transaction.objectStore('refs').put(record);
  const settings = StoredSettings.safeParse(backup.settings);
  if (settings.success) await transaction.objectStore('settings').put(settings.data, SETTINGS_KEY);
}

/** The counters of both, each series as far as either counted. */
function highest(one: readonly RefCounter[], other: readonly RefCounter[]): RefCounter[] {
  const last = new Map<string, number>();
  for (const { series, last: number } of [...one, ...other]) {
    last.set(series, Math.max(number, last.get(series) ?? 0));
  }
  return [...last].map(([series, number]) => ({ series, last: number }));
}

async function merge(writer: Writer, backup: Backup, origin: ChangeOrigin): Promise<Result<Merged>> {
  const { transaction } = writer;
  const commitments = await stored(writer, 'commitment');
  // An act that renumbers is later than everything it builds on.
  const { pen, at } = writer.penAfter([...commitments.values(), ...backup.commitments]);
  const counts = { added: 0, changed: 0 };
  const adopt = adopter(writer, pen, origin, counts);
  const sets = await stored(writer, 'set');
  for (const set of backup.sets) await adopt('set', sets, set);
  const passages = await stored(writer, 'passage');
  for (const passage of backup.passages) await adopt('passage', passages, passage);

  const counters = new Map(
    highest(backup.refs, writer.reader.many('refs', await transaction.objectStore('refs').getAll())).map(
      ({ series, last }) => [series, last],
    ),
  );
  const holders = new Map([...commitments.values()].map(({ ref, id }) => [ref, id]));
  const renumbered: { id: string; from: string; to: string }[] = [];
  for (const theirs of backup.commitments) {
    const unique = withFreeRef(theirs, commitments, holders, counters, at);
    if (unique.ref !== theirs.ref) renumbered.push({ id: theirs.id, from: theirs.ref, to: unique.ref });
    holders.set(unique.ref, unique.id);
    await adopt('commitment', commitments, unique);
  }
  const links = await stored(writer, 'link');
  for (const link of backup.links) await adopt('link', links, link);
  for (const [series, last] of counters) await transaction.objectStore('refs').put({ series, last });
  await addHistory(writer, backup.history);
  await newerDocuments(writer, backup.documents);
  return ok({ ...counts, renumbered });
}

/** Two people number by themselves: a row that is new here and whose ref another row has gets the next one. */
function withFreeRef(
  theirs: Commitment,
  known: ReadonlyMap<string, Commitment>,
  holders: ReadonlyMap<string, string>,
  counters: Map<string, number>,
  at: IsoInstant,
): Commitment {
  const holder = holders.get(theirs.ref);
  if (known.has(theirs.id) || holder === undefined || holder === theirs.id) return theirs;
  const series = refParts(theirs.ref)?.series ?? theirs.ref;
  const last = counters.get(series);
  const number = nextNumber(series, last ?? 0, last === undefined ? holders.keys() : []);
  counters.set(series, number);
  return stamped(theirs, { ...theirs, ref: formatRef(series, theirs.type, number) }, at);
}

type Adopt = <K extends EditableKind>(
  kind: K,
  known: ReadonlyMap<string, EditableRecord<K>>,
  theirs: EditableRecord<K>,
) => Promise<void>;

function adopter(
  { transaction }: Writer,
  pen: Pen,
  origin: ChangeOrigin,
  counts: { added: number; changed: number },
): Adopt {
  return async (kind, known, theirs) => {
    const ours = known.get(theirs.id) ?? null;
    if (ours === null) {
      counts.added += 1;
      await pen.adopt(kind, null, theirs);
      return;
    }
    const merged = mergeRecords<Edited>(ours, theirs) as typeof theirs;
    for (const entry of otherCopySays(kind, ours, theirs, origin)) await addOnce(transaction, entry);
    if (await pen.adopt(kind, ours, merged)) counts.changed += 1;
  };
}

async function addOnce(transaction: Writing, entry: HistoryEntry): Promise<void> {
  const history = transaction.objectStore('history');
  if ((await history.getKey(entry.id)) === undefined) await history.put(entry);
}

async function addHistory({ transaction }: Writer, entries: readonly HistoryEntry[]): Promise<void> {
  const known = new Set(await transaction.objectStore('history').getAllKeys());
  for (const entry of entries) if (!known.has(entry.id)) await transaction.objectStore('history').put(entry);
}

async function newerDocuments(
  { transaction, reader }: Writer,
  documents: readonly DocumentRead[],
): Promise<void> {
  const store = transaction.objectStore('documents');
  for (const theirs of documents) {
    const ours = reader.one('documents', await store.get(theirs.key), theirs.key);
    const [newer, older] = !ours || ours.lastRead < theirs.lastRead ? [theirs, ours] : [ours, theirs];
    await store.put(withAddressesOf(newer, older));
  }
}

async function stored<K extends EditableKind>(
  { transaction, reader }: Writer,
  kind: K,
): Promise<Map<string, EditableRecord<K>>> {
  const name = STORE_OF[kind];
  const records = reader.many(name, await transaction.objectStore(name).getAll()) as EditableRecord<K>[];
  return new Map(records.map((record) => [record.id, record]));
}
