import type * as z from 'zod/mini';
import { ok, type IsoInstant, type Result } from '../model/index.ts';
import { makeAnnouncer } from './announcer.ts';
import { arrangingActs } from './arranging.ts';
import { backupActs } from './backup.ts';
import { commitmentActs } from './commitment-acts.ts';
import { connect } from './connection.ts';
import { byMoment } from './history.ts';
import { linkActs, linkQueries } from './link-acts.ts';
import { passageActs } from './passage-acts.ts';
import { withAddressesOf } from './document-addresses.ts';
import { readAll } from './read-all.ts';
import { makeReader } from './reading.ts';
import { SETTINGS_KEY } from './schema.ts';
import { storageProblem } from './sentences.ts';
import { setActs } from './set-acts.ts';
import { defaultSettings, type Settings, type StoredSettings } from './settings.ts';
import { sheetActs } from './sheets.ts';
import { query, type Foundation } from './transactions.ts';
import { keptTexts } from './texts.ts';
import type { DocumentRead, Store } from './types.ts';
import { undo } from './undoing.ts';
import { STORE_OF } from './writing.ts';

export interface StoreOptions {
  /** Name of the database. */
  readonly name?: string;
  /** Clock of the edit times. */
  readonly now?: () => IsoInstant;
}

/** Channel on which every page of the extension hears of changes. */
const CHANNEL = 'minutemark-changes';

/**
 * Opens the store. It never fails: where the browser does not let it open, each call says so and tries again, so a
 * page that was opened too early works as soon as it can.
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const name = options.name ?? 'minutemark';
  const foundation: Foundation = {
    connection: connect(name),
    announcer: makeAnnouncer(name === 'minutemark' ? CHANNEL : `${CHANNEL}-${name}`),
    reader: makeReader(),
    now: options.now ?? (() => new Date().toISOString()),
  };
  const { connection, announcer, reader } = foundation;
  await connection.database().catch(() => {});
  return {
    passages: {
      forDocument: (document) =>
        query(foundation, async (database) =>
          reader
            .many('passages', await database.getAllFromIndex('passages', 'document', document))
            .filter(isThere)
            .sort((a, b) => a.selector.start - b.selector.start),
        ),
      all: () =>
        query(foundation, async (database) =>
          (await readAll(database.transaction('passages').store, reader, 'passages')).filter(isThere),
        ),
    },
    commitments: {
      all: () =>
        query(foundation, async (database) =>
          (await readAll(database.transaction('commitments').store, reader, 'commitments')).filter(isThere),
        ),
    },
    sets: {
      all: () =>
        query(foundation, async (database) =>
          (await readAll(database.transaction('sets').store, reader, 'sets')).filter(isThere),
        ),
    },
    documents: {
      all: () =>
        query(foundation, (database) =>
          readAll(database.transaction('documents').store, reader, 'documents'),
        ),
      read: (document) => rememberDocument(foundation, document),
    },
    texts: keptTexts(foundation),
    links: linkQueries(foundation),
    settings: {
      get: () =>
        query(foundation, async (database) => {
          const stored = reader.one('settings', await database.get('settings', SETTINGS_KEY), SETTINGS_KEY);
          return withDefaults(stored ?? {});
        }),
      set: (fields) => changeSettings(foundation, fields),
    },
    some: ((kind: 'passage' | 'commitment', ids: readonly string[]) =>
      query(foundation, async (database) => {
        const { store } = database.transaction(STORE_OF[kind]);
        const raws = await Promise.all(ids.map((id) => store.get(id)));
        return reader
          .many(
            STORE_OF[kind],
            raws.filter((raw) => raw !== undefined),
          )
          .filter(isThere);
      })) as Store['some'],
    history: (record) =>
      query(foundation, async (database) =>
        reader.many('history', await database.getAllFromIndex('history', 'record', record)).sort(byMoment),
      ),
    recentHistory: (limit) =>
      query(foundation, async (database) =>
        (await readAll(database.transaction('history').store, reader, 'history'))
          .sort((a, b) => byMoment(b, a))
          .slice(0, limit),
      ),
    ...passageActs(foundation),
    ...commitmentActs(foundation),
    ...arrangingActs(foundation),
    ...linkActs(foundation),
    ...sheetActs(foundation),
    ...backupActs(foundation),
    ...setActs(foundation),
    undo: (change) => undo(foundation, change),
    damaged: () => reader.damaged(),
    subscribe: (listener) => announcer.subscribe(listener),
    close() {
      announcer.close();
      connection.close();
    },
  };
}

const isThere = (record: { readonly deletedAt: IsoInstant | null }): boolean => record.deletedAt === null;

type Stored = z.infer<typeof StoredSettings>;

/** What was set, over the defaults. */
function withDefaults(stored: Stored): Settings {
  const set = Object.entries(stored).filter(([, value]) => value !== undefined);
  return { ...defaultSettings, ...(Object.fromEntries(set) as Partial<Settings>) };
}

async function rememberDocument(
  { connection, announcer, reader }: Foundation,
  document: DocumentRead,
): Promise<Result<DocumentRead>> {
  let remembered = document;
  try {
    const transaction = (await connection.database()).transaction('documents', 'readwrite');
    const before = await transaction.store.get(document.key);
    if (before !== undefined) {
      remembered = withAddressesOf(document, reader.one('documents', before, document.key));
    }
    await transaction.store.put(remembered);
    await transaction.done;
  } catch (error) {
    return storageProblem(error, 'saving');
  }
  announcer.announce({ kinds: ['document'], documents: [document.key], records: [] });
  return ok(remembered);
}

async function changeSettings(
  { connection, announcer, reader }: Foundation,
  fields: Partial<Settings>,
): Promise<Result<Settings>> {
  let settings: Stored;
  try {
    const transaction = (await connection.database()).transaction('settings', 'readwrite');
    const stored = reader.one('settings', await transaction.store.get(SETTINGS_KEY), SETTINGS_KEY);
    settings = { ...stored, ...fields };
    await Promise.all([transaction.store.put(settings, SETTINGS_KEY), transaction.done]);
  } catch (error) {
    return storageProblem(error, 'saving');
  }
  announcer.announce({ kinds: ['settings'], documents: [], records: [] });
  return ok(withDefaults(settings));
}
