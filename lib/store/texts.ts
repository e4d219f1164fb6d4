import type { IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import {
  DocumentKind,
  Standing,
  ok,
  type IsoInstant,
  type KeptText,
  type MinutesDocument,
  type Result,
} from '../model/index.ts';
import { stableId } from '../tracker/found-id.ts';
import { SETTINGS_KEY, type Schema } from './schema.ts';
import { storageProblem } from './sentences.ts';
import { defaultSettings } from './settings.ts';
import { query, type Foundation } from './transactions.ts';
import type { KeptReading } from './types.ts';

/** Characters in one unit of the settings' limit. */
const MILLION = 1_000_000;
/** Readings of one document that differ: draft, approved, corrected. */
const READINGS_OF_ONE = 4;

/** What is checked of a text that we wrote ourselves: that it is one. Its thousands of blocks are taken as written. */
const Content = z.looseObject({
  text: z.string(),
  blocks: z.array(z.unknown()),
  kind: DocumentKind,
  standing: Standing,
  meetings: z.array(z.unknown()),
  sections: z.array(z.unknown()),
  attendance: z.array(z.unknown()),
  truncations: z.array(z.unknown()),
  calendar: z.array(z.unknown()),
});

/**
 * The texts of documents that were read, kept so that they can be followed and searched: as long as a person wants it
 * and up to the limit of the settings. They are left out of backups, since they are the councils' own and can be read
 * again. A document whose minuted words change is kept in both readings.
 */
export function keptTexts(foundation: Foundation) {
  const { connection, announcer, reader, now } = foundation;

  const change = async <T>(documents: readonly string[], work: () => Promise<T>): Promise<Result<T>> => {
    let value: T;
    try {
      value = await work();
    } catch (error) {
      return storageProblem(error, 'saving');
    }
    announcer.announce({ kinds: ['text'], documents: [...documents], records: [] });
    return ok(value);
  };

  const remove = async (isGone: (kept: KeptText) => boolean): Promise<number> => {
    const transaction = (await connection.database()).transaction(['texts', 'contents'], 'readwrite');
    const gone = reader.many('texts', await transaction.objectStore('texts').getAll()).filter(isGone);
    for (const { id } of gone) {
      void transaction.objectStore('texts').delete(id);
      void transaction.objectStore('contents').delete(id);
    }
    await transaction.done;
    return gone.length;
  };

  const withContents = async (
    transaction: IDBPTransaction<Schema, ['texts', 'contents']>,
    kept: readonly KeptText[],
  ): Promise<KeptReading[]> => {
    const contents = await Promise.all(kept.map(({ id }) => transaction.objectStore('contents').get(id)));
    return kept.flatMap((record, at): KeptReading[] => {
      const document = documentIn(contents[at]);
      return document ? [{ ...record, read: document }] : [];
    });
  };

  const read = async (wanted: (kept: KeptText) => boolean): Promise<Result<readonly KeptReading[]>> =>
    query(foundation, async (database) => {
      const transaction = database.transaction(['texts', 'contents']);
      const all = reader.many('texts', await transaction.objectStore('texts').getAll());
      return withContents(transaction, all.filter(wanted).sort(newestFirst));
    });

  return {
    list: () =>
      query(foundation, async (database) =>
        reader.many('texts', await database.getAll('texts')).sort(newestFirst),
      ),
    all: () => read(() => true),
    get: (document: string) => read((kept) => kept.document === document),
    // A few at a time of thousands: the others are not even looked at.
    some: (ids: readonly string[]) =>
      query(foundation, async (database) => {
        const transaction = database.transaction(['texts', 'contents']);
        const raws = await Promise.all(ids.map((id) => transaction.objectStore('texts').get(id)));
        const kept = reader.many(
          'texts',
          raws.filter((raw) => raw !== undefined),
        );
        return withContents(transaction, kept.sort(newestFirst));
      }),
    put: (document: string, text: MinutesDocument): Promise<Result<KeptText | null>> =>
      put(foundation, document, text, now()),
    forget: (document: string) => change([document], () => remove((kept) => kept.document === document)),
    forgetAll: () => change([], () => remove(() => true)),
    /** Puts the limit of the settings into effect. */
    trim: () =>
      change([], async () => {
        const limit = await limitOf(foundation);
        const transaction = (await connection.database()).transaction('texts');
        const all = reader.many('texts', await transaction.store.getAll());
        const gone = new Set(beyond(all, limit).map(({ id }) => id));
        return gone.size === 0 ? 0 : remove(({ id }) => gone.has(id));
      }),
  };
}

async function put(
  foundation: Foundation,
  document: string,
  text: MinutesDocument,
  at: IsoInstant,
): Promise<Result<KeptText | null>> {
  const { connection, announcer, reader } = foundation;
  const content = JSON.stringify(text);
  let record: KeptText = {
    id: readingId(document, text),
    document,
    kind: text.kind,
    council: text.council,
    meetings: [...text.meetings],
    firstRead: at,
    lastRead: at,
    size: content.length,
  };
  try {
    const limit = await limitOf(foundation);
    if (content.length > limit) return ok(null);
    const transaction = (await connection.database()).transaction(['texts', 'contents'], 'readwrite');
    const texts = transaction.objectStore('texts');
    const contents = transaction.objectStore('contents');
    const all = reader.many('texts', await texts.getAll());
    const before = all.find(({ id }) => id === record.id);
    if (before) record = { ...record, firstRead: before.firstRead };
    const others = all.filter(({ id }) => id !== record.id);
    const ofDocument = others.filter((kept) => kept.document === document).sort(newestFirst);
    const superfluous = ofDocument.slice(READINGS_OF_ONE - 1);
    const rest = others.filter((kept) => !superfluous.includes(kept));
    for (const { id } of [...superfluous, ...beyond([record, ...rest], limit)]) {
      void texts.delete(id);
      void contents.delete(id);
    }
    void texts.put(record);
    void contents.put(content, record.id);
    await transaction.done;
  } catch (error) {
    return storageProblem(error, 'saving');
  }
  announcer.announce({ kinds: ['text'], documents: [document], records: [] });
  return ok(record);
}

/** Characters that texts may take; 0 where a person wants none kept. */
async function limitOf({ connection, reader }: Foundation): Promise<number> {
  const raw = await (await connection.database()).get('settings', SETTINGS_KEY);
  const { keepTexts = defaultSettings.keepTexts, textsLimit = defaultSettings.textsLimit } =
    reader.one('settings', raw, SETTINGS_KEY) ?? {};
  return keepTexts ? textsLimit * MILLION : 0;
}

/** Those read longest ago for which there is no room. The first of `texts` stays. */
function beyond(texts: readonly KeptText[], limit: number): KeptText[] {
  let room = limit;
  return [...texts].sort(newestFirst).filter(({ size }) => {
    room -= size;
    return room < 0;
  });
}

function newestFirst(a: KeptText, b: KeptText): number {
  return a.lastRead > b.lastRead ? -1 : a.lastRead < b.lastRead ? 1 : a.id < b.id ? -1 : 1;
}

/** One reading of a document for as long as what is minuted there stays the same, whatever stands around it. */
function readingId(document: string, { text, sections }: MinutesDocument): string {
  const minuted = sections
    .filter(({ role }) => role === 'minutes' || role === 'decision')
    .map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' '));
  return stableId(JSON.stringify([document, minuted]));
}

function documentIn(content: string | undefined): MinutesDocument | null {
  if (content === undefined) return null;
  try {
    const read = Content.safeParse(JSON.parse(content));
    return read.success ? (read.data as unknown as MinutesDocument) : null;
  } catch {
    return null;
  }
}
