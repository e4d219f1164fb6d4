import { browser } from 'wxt/browser';
import { ReadSets } from '../../lib/model/index.ts';

/*
 * Recommendations that were read from an open report go to the tracker, which shows them for looking over before
 * anything is saved. On the way they lie in the browser's memory for this session, never on disk.
 */

const HASH = '#take=';

/** Opens the tracker with these lists for looking over. */
export async function handOver(sets: ReadSets): Promise<void> {
  const hash = `${HASH}${crypto.randomUUID()}`;
  await browser.storage.session.set({ [hash]: sets });
  await browser.tabs.create({ url: new URL(`/tracker.html${hash}`, location.href).href });
}

/** Whether the address asks for lists that were handed over. */
export const asksForLists = (hash: string): boolean => hash.startsWith(HASH);

/** The lists that this address asks for, once; null where they were taken already. */
export async function handedOver(hash: string): Promise<ReadSets | null> {
  const stored = await browser.storage.session.get(hash);
  await browser.storage.session.remove(hash);
  return ReadSets.safeParse(stored[hash]).data ?? null;
}
