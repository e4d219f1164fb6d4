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
  let address: string | null = null;
  let sameDocument = false;
  browser.tabs.onUpdated.addListener((id, change, { url }) => {
    if (id !== tab.peek().id || !change.status) return;
    if (change.status === 'loading') {
      sameDocument = change.url !== undefined && address !== null && isSamePage(address, change.url);
    }
    address = url ?? null;
    // The viewer's page number stands in its fragment: turning pages loads nothing.
    if (!sameDocument) look(id, change.status === 'loading');
  });
  if (held !== null) {
    look(held);
    return tab;
  }

  const lookAtFront = async () => {
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    address = front?.url ?? null;
    look(front?.id ?? null);
  };
  browser.tabs.onActivated.addListener(() => void lookAtFront());
  void lookAtFront();
  return tab;
}

/** Whether two different addresses are places of one page. */
function isSamePage(one: string, other: string): boolean {
  const bare = (address: string) => address.replace(/#.*$/su, '');
  return one !== other && bare(one) === bare(other);
}
