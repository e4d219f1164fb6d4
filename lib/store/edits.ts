import type { IsoInstant } from '../model/index.ts';

/** A record whose fields carry their time of editing: a field without one dates from `createdAt`. */
export interface Edited {
  readonly id: string;
  readonly createdAt: IsoInstant;
  readonly edited: Readonly<Record<string, IsoInstant>>;
}

/** Fields that say who and when a record is, and are not edited themselves. */
const IDENTITY = new Set(['id', 'createdAt', 'edited']);

/** Names of the fields that may be edited. */
export const fieldsOf = (record: object): string[] =>
  Object.keys(record).filter((field) => !IDENTITY.has(field));

/** When a field got the value that it has. */
export const editedAt = (record: Edited, field: string): IsoInstant =>
  record.edited[field] ?? record.createdAt;

/** Value of a field by its name. */
export const valueOf = (record: object, field: string): unknown =>
  (record as Readonly<Record<string, unknown>>)[field];

/** Names of the fields that differ between two states of one record. */
export function changedFields(before: object, after: object): string[] {
  return fieldsOf(after).filter(
    (field) => canonical(valueOf(before, field)) !== canonical(valueOf(after, field)),
  );
}

/** `after` with the time `at` on every field that is not as in `before`. */
export function stamped<R extends Edited>(before: R, after: R, at: IsoInstant): R {
  const times = Object.fromEntries(changedFields(before, after).map((field) => [field, at]));
  return { ...after, edited: { ...before.edited, ...times } };
}

/**
 * Moment of an act: now, or just after the newest edit it builds on where the clock is behind (two acts within a
 * millisecond, a colleague's fast clock). So a later act is later in every copy.
 */
export function momentAfter(now: IsoInstant, records: Iterable<Edited>): IsoInstant {
  let newest = '';
  for (const record of records) {
    for (const time of [record.createdAt, ...Object.values(record.edited)]) if (time > newest) newest = time;
  }
  return newest < now ? now : new Date(Date.parse(newest) + 1).toISOString();
}

/** One text for one value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : part,
    ) ?? 'undefined'
  );
}
