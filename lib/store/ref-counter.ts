import { refParts } from '../tracker/ref.ts';
import type { Writing } from './schema.ts';

/** A new ref is the highest of its series: the counter stands on it from now on. */
export async function countRef(transaction: Writing, ref: string): Promise<void> {
  const parts = refParts(ref);
  if (!parts) return;
  const counters = transaction.objectStore('refs');
  const last = (await counters.get(parts.series))?.last ?? 0;
  if (parts.number > last) await counters.put({ series: parts.series, last: parts.number });
}
