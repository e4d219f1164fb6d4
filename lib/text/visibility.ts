/** Text for screen readers only and sizes of files: ModernGov's two and the usual names elsewhere (moderngov-markup.md 1). */
const UNSEEN_CLASS =
  /(?:^|\s)(?:mgHide|mgFileSize|(?:govuk-)?visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|offscreen|d-none)(?:\s|$)/i;
/** A class that may hide, by its name: only then is the computed style asked for, which is dear. */
const MAYBE_HIDDEN_CLASS = /hid|collaps|invisible|inactive|closed/i;
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const SYMBOL_FONT = /symbol|wingdings|webdings|dingbats/i;

/** What an element's own attributes do to its text: `hidden`, or its letters drawn as bullets ("o", "§", "Ø" in Wingdings). */
export type Effect = 'hidden' | 'symbols' | null;

/** The effect of an element's attributes (moderngov-markup.md 1 and 7). Cheap, unless its class says it may be hidden. */
export function effectOf(element: Element): Effect {
  const style = element.getAttribute('style');
  const styled = style !== null && style.length > 10;
  if (styled && HIDING_STYLE.test(style)) return 'hidden';
  const names = element.className as unknown;
  if (typeof names === 'string' && names !== '') {
    if (UNSEEN_CLASS.test(names)) return 'hidden';
    if (MAYBE_HIDDEN_CLASS.test(names) && isHiddenByStyle(element)) return 'hidden';
  }
  if ((element as HTMLElement).hidden) return 'hidden';
  return styled && SYMBOL_FONT.test(style) ? 'symbols' : null;
}

/** Whether a `<font>` names a symbol font. */
export function isSymbolFont(element: Element): boolean {
  return SYMBOL_FONT.test(element.getAttribute('face') ?? '');
}

function isHiddenByStyle(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'none' || style?.visibility === 'hidden' || style?.visibility === 'collapse';
}
