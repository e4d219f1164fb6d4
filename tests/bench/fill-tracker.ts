import { openStore } from '../../lib/store/index.ts';
import { inventTracker } from './invented/tracker.ts';

/** Puts an invented tracker into the store of the page that this runs in. */
export async function run({
  count,
  today,
}: {
  readonly count: number;
  readonly today: string;
}): Promise<void> {
  const store = await openStore();
  const filled = await store.replaceWith(inventTracker(count, today));
  store.close();
  if (!filled.ok) throw new Error(filled.problem.message);
}
