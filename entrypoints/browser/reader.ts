import { browser } from 'wxt/browser';
import { send } from '../../lib/messages.ts';

/** Where WXT puts the reader that runs in pages. */
const READER = { script: '/content-scripts/minutes.js', styles: '/content-scripts/minutes.css' } as const;

/**
 * Sees to it that the reader runs in a tab, once. Answers false where Minutemark may not go: the browser's own
 * pages, and sites that were neither clicked on nor switched on.
 */
export async function bringReaderInto(tab: number): Promise<boolean> {
  if ((await send('here', {}, { tab })).ok) return true;
  try {
    await browser.scripting.insertCSS({ target: { tabId: tab }, files: [READER.styles] });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [READER.script] });
    return true;
  } catch {
    return false;
  }
}
