import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listen, send } from '../lib/messages.ts';
import { ok, problem } from '../lib/model/index.ts';
import { openStore } from '../lib/store/index.ts';
import { openPanel } from './browser/panel.ts';
import { bringReaderInto } from './browser/reader.ts';
import { registerGate } from './browser/gate-registration.ts';
import { answerViewers } from './browser/pdf-passing.ts';
import { askForSite } from './browser/ask-for-site.ts';
import { openLinkAsPdf, openTabAsPdf } from './browser/pdf-tab.ts';
import { openOriginal, redirectPdfs } from './browser/pdf-redirect.ts';
import { siteOf } from '../lib/council-hosts.ts';
import { forgetCopies } from './viewer/opening/copies.ts';
import { looksLikePdf, PDF_LINKS } from '../lib/pdf-file/looks-like-pdf.ts';
import { answersForPages } from './browser/page-answers.ts';
import { tellPages } from './browser/tell-pages.ts';

const TAG_MENU = 'tag-selection';
const PDF_MENU = 'open-pdf';

/**
 * The worker: toolbar button, context menu, the gate's registration, and answers to pages from the store.
 * It may be stopped at any moment and started again, so it remembers nothing but the store it opened.
 */
export default defineBackground(() => {
  const store = openStore();

  browser.action.onClicked.addListener((tab) => {
    // First thing in the click: the browser lets the panel open only then.
    openPanel(tab.windowId);
    if (tab.id === undefined) return;
    // So must Firefox's question be, which it needs for PDFs alone.
    const mayFetch = import.meta.env.FIREFOX && looksLikePdf(tab.url ?? '') && askForSite(tab.url ?? '');
    void openOrRead(tab.id, tab.url ?? '', mayFetch);
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === TAG_MENU) {
      openPanel(tab.windowId);
      void tagSelection(tab.id);
    }
    if (info.menuItemId === PDF_MENU && info.linkUrl !== undefined)
      void openLink(info.linkUrl, info.pageUrl, tab);
  });

  answerViewers(globalThis);
  redirectPdfs();

  browser.runtime.onInstalled.addListener(() => {
    void makeMenu();
    void registerGate();
  });
  browser.runtime.onStartup.addListener(() => {
    void registerGate();
    void forgetCopies();
  });
  browser.permissions.onAdded.addListener(() => void registerGate());
  browser.permissions.onRemoved.addListener(() => void registerGate());

  listen({
    ...answersForPages(store),
    'minutes-here': async (_body, sender) => {
      const tab = sender.tab?.id;
      return tab !== undefined && (await bringReaderInto(tab))
        ? ok(null)
        : problem('Minutemark may not read this page. Press its toolbar button to read it once.');
    },
    'open-pdf': async ({ tab, address }, sender) => {
      // A page of the web has the reader in it and could ask for the viewer with any address.
      if (!sender.url?.startsWith(new URL('/', location.href).href))
        return problem('Only Minutemark opens PDFs.');
      return (await openTabAsPdf(tab, address)) ? ok(null) : problem(NO_PDF_HERE);
    },
    'open-original': async ({ address }, sender) => {
      if (!isOwnPage(sender) || siteOf(address) === null) return problem(NOT_OURS);
      await openOriginal(address);
      return ok(null);
    },
    'keep-selection': async ({ selection, recommendations }, sender) => {
      if (!selection) return problem('No words are selected. Select the words to tag first.');
      // The gesture that sent this message lets the panel open; where it does not, the words are kept all the same.
      if (sender.tab) openPanel(sender.tab.windowId);
      const { id, kind, source, selector, owners, deadline } = selection;
      const passage = { id, kind, source, selector, owners, deadline, recommendations, byHand: true };
      const kept = await (await store).keep(passage);
      if (!kept.ok) return kept;
      void tellPages([source.document]);
      return ok({ passage: id, undo: kept.value.undo });
    },
  });
});

const NOT_OURS = 'Only Minutemark’s own pages open PDFs.';

/** A page of the web has the reader in it, and could ask for any address. */
const isOwnPage = ({ url }: chrome.runtime.MessageSender): boolean =>
  url?.startsWith(new URL('/', location.href).href) ?? false;

const NO_PDF_HERE =
  'The page in this tab is not a PDF, or it has gone. Nothing was changed. Open the PDF and press the Minutemark button.';

async function openOrRead(tab: number, address: string, mayFetch: false | Promise<boolean>): Promise<void> {
  // Without the permission the viewer opens all the same, and says what is missing.
  if (mayFetch) await mayFetch.catch(() => false);
  if (!(await openTabAsPdf(tab, address))) await bringReaderInto(tab);
}

/** The click on a link lets Minutemark into the page's own site; for another it has to ask, while it is a click. */
async function openLink(link: string, page: string | undefined, tab: chrome.tabs.Tab): Promise<void> {
  const sameSite = URL.parse(link)?.origin === URL.parse(page ?? '')?.origin;
  if (!sameSite || import.meta.env.FIREFOX) await askForSite(link).catch(() => false);
  await openLinkAsPdf(link, tab, sameSite);
}

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: PDF_MENU,
    title: 'Open in Minutemark',
    contexts: ['link'],
    targetUrlPatterns: [...PDF_LINKS],
  });
  browser.contextMenus.create({ id: TAG_MENU, title: 'Tag these words', contexts: ['selection'] });
}

async function tagSelection(tab: number): Promise<void> {
  if (await bringReaderInto(tab)) await send('tag-selection', {}, { tab });
}
