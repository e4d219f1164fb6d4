import type { Reader } from './reading.ts';
import type { RecordName, RecordOf } from './schema.ts';

/** Records checked at a time, few enough that a page with many thousands still answers its user. */
const BATCH = 150;

/** An object store of any transaction. */
interface Readable {
  getAllKeys(range: IDBKeyRange | null, count: number): Promise<IDBValidKey[]>;
  getAll(range: IDBKeyRange | null, count: number): Promise<unknown[]>;
}

/**
 * All readable records of an object store, in batches within its transaction, so that they are of one moment.
 * `unreadable` gets the others as they are.
 */
export async function readAll<N extends RecordName>(
  store: Readable,
  reader: Reader,
  name: N,
  unreadable: (raw: unknown) => void = () => {},
): Promise<RecordOf<N>[]> {
  const records: RecordOf<N>[] = [];
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, raws]: [IDBValidKey[], unknown[]] = await Promise.all([
      store.getAllKeys(range, BATCH),
      store.getAll(range, BATCH),
    ]);
    for (const [at, raw] of raws.entries()) {
      const record = reader.one(name, raw, String(keys[at]));
      if (record) records.push(record);
      else unreadable(raw);
    }
    const last = keys.at(-1);
    if (keys.length < BATCH || last === undefined) return records;
    range = IDBKeyRange.lowerBound(last, true);
  }
}
