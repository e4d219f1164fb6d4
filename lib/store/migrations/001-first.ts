import type { Migration } from './index.ts';

/** The first layout: passages with their commitments, recommendation sets, documents read, ref counters, settings. */
export const first: Migration = {
  version: 1,
  async migrate(database) {
    const passages = database.createObjectStore('passages', { keyPath: 'id' });
    passages.createIndex('document', 'source.document');
    passages.createIndex('meetingDate', 'source.meetingDate');
    passages.createIndex('commitment', 'commitment');
    const commitments = database.createObjectStore('commitments', { keyPath: 'id' });
    commitments.createIndex('ref', 'ref');
    database.createObjectStore('sets', { keyPath: 'id' });
    database.createObjectStore('documents', { keyPath: 'key' });
    database.createObjectStore('refs', { keyPath: 'series' });
    database.createObjectStore('settings');
    database.createObjectStore('setAside', { autoIncrement: true });
  },
};
