import { commitmentFromVersion1 } from '../../model/index.ts';
import type { Migration } from './index.ts';

/** The history of every change, and what the study of trackers, 1.6, has on a commitment beyond the first layout. */
export const history: Migration = {
  version: 2,
  async migrate(database, transaction) {
    database.createObjectStore('history', { keyPath: 'id' }).createIndex('record', 'record');
    let cursor = await transaction.objectStore('commitments').openCursor();
    while (cursor) {
      await cursor.update?.(commitmentFromVersion1(cursor.value));
      cursor = await cursor.continue();
    }
  },
};
