import { browser } from 'wxt/browser';
import { send } from '../../lib/messages.ts';

/** Tells every page with the reader in it that passages or settings changed; no documents means all of them. */
export async function tellPages(documents: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map((tab) =>
      tab.id === undefined ? null : send('passages-changed', { documents: [...documents] }, { tab: tab.id }),
    ),
  );
}
