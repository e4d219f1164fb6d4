import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from 'wxt/browser';
import { mayHoldMinutes } from '../lib/minutes/gate.ts';

/**
 * Runs on every page of the sites that are switched on, so it is kept tiny: it asks for the reader only where
 * minutes may be, and is gone. The message is spelt out here because the checks of lib/messages.ts would be
 * most of this script's weight; the worker checks it.
 */
export default defineUnlistedScript(() => {
  if (!mayHoldMinutes(document, location.href)) return;
  browser.runtime.sendMessage({ minutemark: 'minutes-here', body: {} }).catch(() => {
    // The worker is being replaced by an update. The toolbar button still works.
  });
});
