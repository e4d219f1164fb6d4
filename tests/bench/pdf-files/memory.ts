import { readFileSync } from 'node:fs';
import type { Extension } from '../../e2e/extension.ts';

/** Pages that are leafed to, in parts of the file. */
const LEAFED = [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1];
/** Milliseconds that a person looks at a page, as one does who wants to know what is on it. */
const LOOKED_AT = 10_000;

/**
 * The most memory, in bytes, that the process of the extension's pages took from opening a PDF in the built viewer until all
 * its text was read and pages all over it were looked at. Null where the system does not tell (it does on Linux).
 */
export async function peakMemory(extension: Extension, address: string): Promise<number | null> {
  const page = await extension.context.newPage();
  await page.goto(extension.address(`viewer.html?file=${encodeURIComponent(address)}`));
  await page.waitForSelector('.page[data-loaded] canvas');
  const asking = await extension.context.newPage();
  await asking.goto(extension.address('tracker.html'));
  // What the panel asks, and gets once everything is read.
  await asking.evaluate(async (viewer) => {
    const tabs = await chrome.tabs.query({});
    const { id } = tabs.find(({ url }) => url === viewer) ?? {};
    if (id !== undefined) await chrome.tabs.sendMessage(id, { minutemark: 'read', body: { anyway: false } });
  }, page.url());
  const count = await page.locator('.page[data-page-number]').count();
  for (const part of LEAFED) {
    const number = Math.round(part * count);
    await page.evaluate((to) => {
      location.hash = `#page=${to}`;
    }, number);
    await page.waitForSelector(`.page[data-page-number="${number}"][data-loaded] canvas`);
    await page.waitForTimeout(LOOKED_AT);
  }
  return peakOf(await processOf(extension));
}

/** Process that holds the extension's pages: the renderer that has taken the most. */
async function processOf(extension: Extension): Promise<number[]> {
  const session = await extension.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has closed.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

function peakOf(processes: readonly number[]): number | null {
  const peaks = processes.flatMap((process) => {
    try {
      const status = readFileSync(`/proc/${process}/status`, 'utf8');
      return [Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024];
    } catch {
      return [];
    }
  });
  return peaks.length > 0 ? Math.max(...peaks) : null;
}
