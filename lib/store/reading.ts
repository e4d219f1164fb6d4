import type { DamagedRecord } from './types.ts';
import { RECORDS, type RecordName, type RecordOf } from './schema.ts';

/** Checks what comes out of the database. A record that does not fit is noted and left out; the others go on. */
export interface Reader {
  one<N extends RecordName>(name: N, raw: unknown, key: string): RecordOf<N> | null;
  many<N extends RecordName>(name: N, raws: readonly unknown[]): RecordOf<N>[];
  damaged(): readonly DamagedRecord[];
}

/** A reader with an empty list of damaged records. */
export function makeReader(): Reader {
  const damaged = new Map<string, DamagedRecord>();
  const one = <N extends RecordName>(name: N, raw: unknown, key: string): RecordOf<N> | null => {
    if (raw === undefined) return null;
    const read = RECORDS[name].safeParse(raw);
    if (read.success) return read.data as RecordOf<N>;
    const [issue] = read.error.issues;
    damaged.set(`${name} ${key}`, {
      kind: name,
      key,
      reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`,
    });
    return null;
  };
  return {
    one,
    many: (name, raws) =>
      raws.flatMap((raw) => {
        const record = one(name, raw, keyOf(raw));
        return record === null ? [] : [record];
      }),
    damaged: () => [...damaged.values()],
  };
}

/** The key of a record whatever else is wrong with it: the database holds none without one. */
function keyOf(raw: unknown): string {
  const { id, key, series } = Object(raw) as { id?: unknown; key?: unknown; series?: unknown };
  return String(id ?? key ?? series);
}
