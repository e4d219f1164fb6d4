import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import {
  isPdfToOpen,
  originalRule,
  redirectRules,
  type PageAnswer,
  type RedirectRule,
} from '../../lib/pdf-file/redirect-rules.ts';
import { DOOR } from '../../lib/pdf-file/viewer-address.ts';
import { onPdfSites, pdfSites, setPdfSites } from './pdf-sites.ts';

/** The door that PDFs are sent to. */
const door = (): string => new URL(DOOR, location.href).href;

/** What Firefox has in place of rules. */
interface WebRequest {
  readonly onHeadersReceived: {
    addListener(
      listener: (answer: PageAnswer) => Promise<{ redirectUrl?: string }>,
      filter: { urls: string[]; types: ['main_frame'] },
      extra: ['blocking', 'responseHeaders'],
    ): void;
  };
}

/**
 * Opens PDFs of the sites on the list here as they are come upon, and goes on doing so when list or permissions change. To be
 * called as the worker starts: Firefox wakes it only for what it listened to then.
 */
export function redirectPdfs(): void {
  if (import.meta.env.FIREFOX) redirectByListening();
  const look = () => void keepInStep();
  onPdfSites(look);
  browser.permissions.onRemoved.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  browser.runtime.onStartup.addListener(look);
}

/** Changes of the rules, one after another: two at once could leave the older ones. */
let last: Promise<void> = Promise.resolve();

function keepInStep(): Promise<void> {
  last = last.then(follow, follow);
  return last;
}

async function follow(): Promise<void> {
  const listed = await pdfSites();
  const permitted = await Promise.all(
    listed.map((site) => browser.permissions.contains({ origins: [site] })),
  );
  const sites = listed.filter((_, index) => permitted[index]);
  // A site taken back in the browser's own settings is off here too, and stays off if it is given again.
  if (sites.length < listed.length) await setPdfSites(sites);
  if (!import.meta.env.FIREFOX) await setRules(sites);
}

async function setRules(sites: readonly string[]): Promise<void> {
  const { declarativeNetRequest } = browser;
  const before = await declarativeNetRequest.getDynamicRules();
  await declarativeNetRequest.updateDynamicRules({
    removeRuleIds: before.map(({ id }) => id),
    addRules: asRules(redirectRules(sites, door())),
  });
}

/** The rules are the browser's own shape, less open to change. */
const asRules = (rules: readonly RedirectRule[]) => rules as unknown as chrome.declarativeNetRequest.Rule[];

/** Originals that are being opened, by address. */
const opening = new Map<string, Promise<void>>();

/**
 * Opens a PDF as the browser shows it, in a new tab, and lets that tab be from then on. Asked again meanwhile, as by a double
 * click or a message that is sent anew, it opens no second one.
 */
export function openOriginal(address: string): Promise<void> {
  const under = opening.get(address);
  if (under) return under;
  const opened = openTab(address).finally(() => opening.delete(address));
  opening.set(address, opened);
  return opened;
}

async function openTab(address: string): Promise<void> {
  const { id } = await browser.tabs.create({ url: 'about:blank' });
  if (id === undefined) return;
  if (import.meta.env.FIREFOX)
    await browser.storage.session.set({ [ORIGINALS]: [...(await originals()), id] });
  else await browser.declarativeNetRequest.updateSessionRules({ addRules: asRules([originalRule(id)]) });
  // A blank page that is still being opened would come to stand in the place of the PDF.
  await untilOpened(id);
  await browser.tabs.update(id, { url: address });
}

/** Waits until a tab has finished opening its page, or is closed. */
function untilOpened(id: number): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      done();
    };
    const onUpdated = (tab: number, { status }: { status?: string }) => {
      if (tab === id && status === 'complete') end();
    };
    const onRemoved = (tab: number) => {
      if (tab === id) end();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    // It may have opened before anyone listened.
    void browser.tabs.get(id).then(({ status }) => status === 'complete' && end(), end);
  });
}

/** Where Firefox, which has no such rules, is told of tabs with originals until it is closed. */
const ORIGINALS = 'originals';

async function originals(): Promise<number[]> {
  const read = z.array(z.number()).safeParse((await browser.storage.session.get(ORIGINALS))[ORIGINALS]);
  return read.success ? read.data : [];
}

function redirectByListening(): void {
  const { webRequest } = browser as unknown as { readonly webRequest: WebRequest };
  webRequest.onHeadersReceived.addListener(
    async (answer) =>
      isPdfToOpen(answer, await pdfSites(), await originals()) ? { redirectUrl: door() + answer.url } : {},
    { urls: ['*://*/*'], types: ['main_frame'] },
    ['blocking', 'responseHeaders'],
  );
}
