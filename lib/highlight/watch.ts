/** Quiet time after which a change of the page counts as finished. */
const QUIET_MS = 250;
/** A page that is never quiet is looked at this long after its first change. */
const PATIENCE_MS = 2000;
/** Rest between two looks, for pages with a clock on them. */
const REST_MS = 3000;
/** Longest wait for an idle moment once it is time. */
const IDLE_WITHIN_MS = 500;

/** Attributes that show and hide, and the words in them that do. */
const SHOWING = ['hidden', 'class', 'style'] as const;
const HIDING =
  /display\s*:|visibility\s*:|(?:^|[\s_-])(?:hide|hidden|collapsed?|invisible|inactive|closed|show|open|d-none)(?:[\s_-]|$)/iu;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'TEMPLATE']);

/**
 * Calls `onChange` when the words a page shows may have changed: once the page is quiet and idle, and not more often
 * than every few seconds. Marks of ours are no changes, since they are not in the document; a text that was written anew
 * with the same words is one, since the marks on it are gone. Gives a function that ends it.
 */
export function watch(page: Document, onChange: () => void): () => void {
  const view = page.defaultView ?? globalThis;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let lastLook = -Infinity;
  let ended = false;

  const look = () => {
    since = null;
    whenIdle(() => {
      if (ended) return;
      lastLook = view.performance.now();
      onChange();
    });
  };
  const observer = new MutationObserver((changes) => {
    if (!changes.some(mayShow)) return;
    const now = view.performance.now();
    since ??= now;
    clearTimeout(timer);
    const due = Math.min(now + QUIET_MS, since + PATIENCE_MS);
    timer = setTimeout(look, Math.max(due, lastLook + REST_MS) - now);
  });
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeOldValue: true,
    attributeFilter: [...SHOWING],
  });
  return () => {
    ended = true;
    clearTimeout(timer);
    observer.disconnect();
  };
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: IDLE_WITHIN_MS });
  else setTimeout(work, 0);
}

/** Whether the change may have changed what there is to read. */
function mayShow(change: MutationRecord): boolean {
  if (isUnread(change.target)) return false;
  if (change.type === 'characterData') return true;
  if (change.type === 'childList') return [...change.addedNodes, ...change.removedNodes].some(hasWords);
  if (change.attributeName === 'hidden') return true;
  const now = change.attributeName && (change.target as Element).getAttribute(change.attributeName);
  return now !== change.oldValue && (HIDING.test(now ?? '') || HIDING.test(change.oldValue ?? ''));
}

function hasWords(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue?.trim() !== '';
  return node.nodeType === Node.ELEMENT_NODE && !isUnread(node) && node.textContent?.trim() !== '';
}

function isUnread(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element !== null && UNREAD.has(element.tagName);
}
