import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listen, send } from '../lib/messages.ts';
import { ok, problem } from '../lib/model/index.ts';
import { openStore } from '../lib/store/index.ts';
import { openPanel } from './browser/panel.ts';
import { bringReaderInto } from './browser/reader.ts';
import { registerGate } from './browser/gate-registration.ts';
import { answersForPages } from './browser/page-answers.ts';
import { tellPages } from './browser/tell-pages.ts';

const TAG_MENU = 'tag-selection';

/**
 * The worker: toolbar button, context menu, the gate's registration, and answers to pages from the store.
 * It may be stopped at any moment and started again, so it remembers nothing but the store it opened.
 */
export default defineBackground(() => {
  const store = openStore();

  browser.action.onClicked.addListener((tab) => {
    // First thing in the click: the browser lets the panel open only then.
    openPanel(tab.windowId);
    if (tab.id !== undefined) void bringReaderInto(tab.id);
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== TAG_MENU || tab?.id === undefined) return;
    openPanel(tab.windowId);
    void tagSelection(tab.id);
  });

  browser.runtime.onInstalled.addListener(() => {
    void makeMenu();
    void registerGate();
  });
  browser.runtime.onStartup.addListener(() => void registerGate());
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
    'keep-selection': async ({ selection, recommendations }, sender) => {
      if (!selection) return problem('No words are selected. Select the words to tag first.');
      // The gesture that sent this message lets the panel open; where it does not, the words are kept all the same.
      if (sender.tab) openPanel(sender.tab.windowId);
      const { id, kind, source, selector, owners, deadline } = selection;
      const passage = { id, kind, source, selector, owners, deadline, recommendations, byHand: true };
      const kept = await (await store).keep(passage);
      if (!kept.ok) return kept;
      void tellPages([source.document]);
      return ok({ passage: id });
    },
  });
});

async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: TAG_MENU, title: 'Tag these words', contexts: ['selection'] });
}

async function tagSelection(tab: number): Promise<void> {
  if (await bringReaderInto(tab)) await send('tag-selection', {}, { tab });
}
