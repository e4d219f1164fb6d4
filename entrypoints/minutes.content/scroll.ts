/** Brings words into view, only if they are not: a third down the window, without motion where that is asked for. */
export function scrollToRange(range: Range): void {
  const window = range.startContainer.ownerDocument?.defaultView;
  const first = range.getClientRects()[0];
  if (!window || !first) return;
  if (first.top >= 0 && first.bottom <= window.innerHeight) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = range.startContainer.parentElement;
  // The element first, for parts of the page that scroll by themselves; then the very words.
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const now = range.getClientRects()[0];
  if (!now || (now.top >= 0 && now.bottom <= window.innerHeight)) return;
  window.scrollBy({ top: now.top - window.innerHeight / 3, behavior: calm ? 'instant' : 'smooth' });
}
