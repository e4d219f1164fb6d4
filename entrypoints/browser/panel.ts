import { browser } from 'wxt/browser';

/** What Firefox has in place of `sidePanel`. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window. Works only inside a person's own click, before anything is awaited. A refusal
 * is silent: the panel can be opened from the browser's own menu.
 */
export function openPanel(windowId: number): void {
  const { sidebarAction } = browser as Sidebar;
  const opening = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
  opening.catch(() => {});
}
