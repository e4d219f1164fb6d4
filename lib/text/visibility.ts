/** Text for screen readers only, and sizes of files: ModernGov's two and the usual names elsewhere (moderngov-markup.md 1). */
const UNSEEN_CLASS =
  /(?:^|\s)(?:mgHide|mgFileSize|(?:govuk-)?visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|offscreen|d-none)(?:\s|$)/iu;
/** A class that may hide, by its name: only then is the style asked for. */
const MAYBE_HIDDEN_CLASS =
  /(?:^|[\s_-])(?:hide|hidden|collapsed?|invisible|inactive|closed|mobile-only|noprint)(?:[\s_-]|$)/iu;
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/iu;
const SYMBOL_STYLE = /\b(?:symbol|wingdings|webdings|zapf ?dingbats)\b/iu;

/** Whether the element and all in it is not for reading. Cheap: attributes only, unless its class says it may be hidden. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && style !== '' && HIDING_STYLE.test(style)) return true;
  const names = element.getAttribute('class');
  if (names === null || names === '') return false;
  if (UNSEEN_CLASS.test(names)) return true;
  return MAYBE_HIDDEN_CLASS.test(names) && isHiddenByStyle(element);
}

/** Whether the element's own font draws letters as bullets ("o", "§", "Ø" in Wingdings; moderngov-markup.md 7). */
export function drawsSymbols(element: Element, font: boolean): boolean {
  const style = font
    ? (element.getAttribute('face') ?? element.getAttribute('style'))
    : element.getAttribute('style');
  return style !== null && style.length > 4 && SYMBOL_STYLE.test(style);
}

function isHiddenByStyle(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'none' || style?.visibility === 'hidden' || style?.visibility === 'collapse';
}
