import type { Migration } from './index.ts';

/** What following a promise from meeting to meeting needs: a person's decisions on links, and the texts that were read. */
export const following: Migration = {
  version: 3,
  async migrate(database) {
    database.createObjectStore('links', { keyPath: 'id' }).createIndex('commitment', 'commitment');
    database.createObjectStore('texts', { keyPath: 'id' }).createIndex('document', 'document');
    database.createObjectStore('contents');
  },
};
