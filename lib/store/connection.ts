import { openDB } from 'idb';
import { migrations, type Migration } from './migrations/index.ts';
import type { Database, Schema } from './schema.ts';

/** Keeps one connection, opened when first needed and again after the browser or an update closed it. */
export interface Connection {
  /** Rejects with the browser's error, or with a `BlockedError` while a page holds an older layout open. */
  database(): Promise<Database>;
  close(): void;
}

/**
 * A connection to the database of this name, in the layout of the last of `steps`. Nothing is opened before the
 * first `database()`.
 */
export function connect(name: string, steps: readonly Migration[] = migrations): Connection {
  let current: Promise<Database> | null = null;
  const forget = (): void => {
    current = null;
  };
  return {
    database() {
      if (!current) {
        current = open(name, steps, forget);
        current.catch(forget);
      }
      return current;
    },
    close() {
      current?.then((database) => database.close()).catch(() => {});
      forget();
    },
  };
}

async function open(name: string, steps: readonly Migration[], forget: () => void): Promise<Database> {
  let abandoned = false;
  let refuse: (reason: Error) => void = () => {};
  const blocked = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  const opening = openDB<Schema>(name, steps.at(-1)?.version, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      for (const step of steps) {
        // Older layouts are not what the types say; a migration works on plain names.
        if (step.version > oldVersion) await step.migrate(database as never, transaction as never);
      }
    },
    blocked() {
      abandoned = true;
      refuse(Object.assign(new Error('An older page holds the database'), { name: 'BlockedError' }));
    },
    // A newer version wants to upgrade: make way, or it waits for ever.
    blocking(_currentVersion, _blockedVersion, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  try {
    return await Promise.race([opening, blocked]);
  } finally {
    // It may open after all, long after the caller was told: the next call opens it anew.
    if (abandoned) opening.then((database) => database.close()).catch(() => {});
  }
}
