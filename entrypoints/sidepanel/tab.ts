import { signal, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';

/** A tab and how often it was loaded or shown since: a new number means "look again". */
export interface TabInView {
  readonly id: number | null;
  readonly visit: number;
  /** While the tab goes to another page. */
  readonly loading: boolean;
}

/**
 * The tab that the panel speaks of: the one in front in its window, also after switching and navigating.
 * `?tabId=7` in the panel's own address holds it to one tab.
 */
export function followTab(): ReadonlySignal<TabInView> {
  const tab = signal<TabInView>({ id: null, visit: 0, loading: false });
  const look = (id: number | null, loading = false) => {
    tab.value = { id, visit: tab.peek().visit + 1, loading };
  };

  const held = Number(new URLSearchParams(location.search).get('tabId')) || null;
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === tab.peek().id && change.status) look(id, change.status === 'loading');
  });
  if (held !== null) {
    look(held);
    return tab;
  }

  const lookAtFront = async () => {
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    look(front?.id ?? null);
  };
  browser.tabs.onActivated.addListener(() => void lookAtFront());
  void lookAtFront();
  return tab;
}
