import { canonical, editedAt, fieldsOf, valueOf, type Edited } from './edits.ts';

/**
 * Two copies of one record made one: of each field the value edited last, and its time. Deletions are the field
 * `deletedAt`, so a later edit does not bring a record back, but a later undo of the deletion does. At the same
 * moment the greater value wins, compared as text, so that every copy decides alike. Commutative, associative,
 * idempotent: it does not matter who sends what to whom how often.
 */
export function mergeRecords<R extends Edited>(a: R, b: R): R {
  const createdAt = a.createdAt < b.createdAt ? a.createdAt : b.createdAt;
  const edited: Record<string, string> = {};
  const fields: Record<string, unknown> = {};
  for (const field of new Set([...fieldsOf(a), ...fieldsOf(b)])) {
    const winner = isNewer(a, b, field) ? a : b;
    const at = editedAt(winner, field);
    fields[field] = valueOf(winner, field);
    if (at !== createdAt || field in a.edited || field in b.edited) edited[field] = at;
  }
  return { ...a, ...fields, createdAt, edited };
}

function isNewer(a: Edited, b: Edited, field: string): boolean {
  const [timeA, timeB] = [editedAt(a, field), editedAt(b, field)];
  if (timeA !== timeB) return timeA > timeB;
  return canonical(valueOf(a, field)) > canonical(valueOf(b, field));
}
