import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watch } from '../../lib/highlight/index.ts';
import { Reader } from '../reading/reader.ts';
import { isTagKey } from '../reading/tag-key.ts';
import { unheard } from '../reading/turns.ts';
import { WebPage } from './web-page.ts';
import '../../lib/highlight/highlights.css';

/** Selecting goes through many states a second; the panel hears of the one it ends in. */
const SELECTION_SETTLES_MS = 150;

/** What an injected reader leaves for the next injection to see. Pages cannot see it: it is in our own world. */
interface Scope {
  minutemarkReads?: () => boolean;
}

/**
 * The reader in the page. Injected again while it is there, it does nothing; left behind by an update or a removal of
 * the extension, it notices at the next thing that happens and takes its marks away.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    const scope = globalThis as Scope;
    if (scope.minutemarkReads?.()) return;

    const reader = new Reader(new WebPage(document));
    const listening = new AbortController();
    const { signal } = listening;
    const stop = () => {
      listening.abort();
      stopWatching();
      reader.stop();
    };
    const isConnected = () => browser.runtime?.id !== undefined;
    const whileConnected =
      <Given extends unknown[]>(react: (...given: Given) => void) =>
      (...given: Given) => {
        if (isConnected()) react(...given);
        else stop();
      };
    scope.minutemarkReads = () => isConnected() && !signal.aborted;
    // Another world of the same extension starts: only after an update, or we would not be asked.
    context.onInvalidated(() => {
      if (!isConnected()) stop();
    });

    const stopWatching = watch(
      document,
      whileConnected(() => unheard(reader.pageChanged())),
    );
    let settling: ReturnType<typeof setTimeout> | undefined;
    document.addEventListener(
      'selectionchange',
      whileConnected(() => {
        clearTimeout(settling);
        settling = setTimeout(() => reader.select(), SELECTION_SETTLES_MS);
      }),
      { signal },
    );
    document.addEventListener(
      'click',
      whileConnected((event: MouseEvent) => {
        if (event.button === 0 && document.getSelection()?.isCollapsed)
          reader.click(event.clientX, event.clientY);
      }),
      { signal },
    );
    document.addEventListener(
      'keydown',
      whileConnected((event: KeyboardEvent) => {
        if (!isTagKey(event) || !reader.tagByKey || document.getSelection()?.isCollapsed !== false) return;
        event.preventDefault();
        unheard(reader.keepSelection());
      }),
      { signal, capture: true },
    );
    unheard(reader.lookAgain());
  },
});
