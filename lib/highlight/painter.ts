import type { Range as TextRange } from '../model/index.ts';
import { markAt, type Painted } from './hit.ts';
import { highlightName, strokesOf, STYLES, type Mark, type Style } from './styles.ts';

/** What the painter needs of a text index: the way back from offsets into the page. */
export interface WayBack {
  boundsOf(start: number, end: number): StaticRangeInit | null;
}

/** Paints marks in a page without touching its document. */
export interface Painter {
  /** Shows these marks and no others. Words that no longer stand in the page are left out. */
  paint(text: WayBack, marks: readonly Mark[]): void;
  /** Outlines all marks with this id, now and after every `paint`, until told otherwise. Null for none. */
  focus(id: string | null): void;
  /** Id of the mark at a place of the window, in its pixels, or null. Of marks inside one another, the innermost. */
  at(x: number, y: number): string | null;
  /** Takes all marks away. */
  clear(): void;
  /** Takes all marks away for good, and all traces of the painter with them. */
  stop(): void;
}

/**
 * A painter on the page's highlights (CSS Custom Highlight API). Their registry is shared with the page and other
 * extensions, so only names of our own are ever set or deleted; Firefox does not let content scripts list it either.
 * The look is in `highlights.css`, which has to be in the page as a style of the extension.
 */
export function makePainter(page: Document): Painter {
  return new HighlightPainter(page);
}

class HighlightPainter implements Painter {
  readonly #page: Document;
  readonly #highlights = new Map<Style, Highlight>();
  readonly #observer: MutationObserver;
  #painted: Painted[] = [];
  #focused: string | null = null;

  constructor(page: Document) {
    this.#page = page;
    this.#observer = new MutationObserver((changes) => this.#dropChanged(changes));
    this.#observer.observe(page, { subtree: true, characterData: true });
  }

  paint(text: WayBack, marks: readonly Mark[]): void {
    const painted: Painted[] = [];
    const byStyle = new Map<Style, StaticRange[]>();
    for (const mark of marks) {
      for (const { style, range } of strokesOf(mark)) {
        const words = fixedRange(text, range);
        if (!words) continue;
        painted.push({ id: mark.id, range: words, length: range.end - range.start });
        const ranges = byStyle.get(style);
        if (ranges) ranges.push(words);
        else byStyle.set(style, [words]);
      }
    }
    this.#painted = painted;
    for (const style of STYLES) if (style !== 'focus') this.#show(style, byStyle.get(style) ?? []);
    this.#showFocus();
  }

  focus(id: string | null): void {
    this.#focused = id;
    this.#showFocus();
  }

  at(x: number, y: number): string | null {
    return markAt(this.#page, this.#painted, x, y);
  }

  clear(): void {
    this.#painted = [];
    for (const highlight of this.#highlights.values()) highlight.clear();
  }

  stop(): void {
    this.clear();
    this.#observer.disconnect();
    for (const [style, highlight] of this.#highlights) {
      const name = highlightName(style);
      // A painter that came after this one may have taken the name over.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#highlights.clear();
    this.#focused = null;
  }

  /** Takes the paint off words whose text the page has just changed, before that is drawn: it might lie on others. */
  #dropChanged(changes: readonly MutationRecord[]): void {
    const changed = new Set(changes.map(({ target }) => target));
    const isChanged = ({ range }: Painted) =>
      changed.has(range.startContainer) || changed.has(range.endContainer);
    const dropped = this.#painted.filter(isChanged);
    if (dropped.length === 0) return;
    this.#painted = this.#painted.filter((one) => !isChanged(one));
    for (const highlight of this.#highlights.values()) {
      for (const { range } of dropped) highlight.delete(range);
    }
  }

  #showFocus(): void {
    const ranges = this.#painted.filter(({ id }) => id === this.#focused).map(({ range }) => range);
    this.#show('focus', ranges);
  }

  #show(style: Style, ranges: readonly StaticRange[]): void {
    let highlight = this.#highlights.get(style);
    if (!highlight) {
      if (ranges.length === 0) return;
      highlight = new Highlight();
      highlight.priority = STYLES.indexOf(style);
      this.#highlights.set(style, highlight);
      CSS.highlights.set(highlightName(style), highlight);
    }
    highlight.clear();
    for (const range of ranges) highlight.add(range);
  }
}

/**
 * The words as a static range. Live ones follow the page's changes, but each of them makes each change of the page
 * dearer: with 500, a page that inserts an element pays for it many times over.
 */
function fixedRange(text: WayBack, { start, end }: TextRange): StaticRange | null {
  const bounds = start < end ? text.boundsOf(start, end) : null;
  const fixed = bounds && new StaticRange(bounds);
  return fixed?.collapsed === false ? fixed : null;
}
