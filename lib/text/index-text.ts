import type { Block } from '../model/index.ts';
import { DomIndex } from './dom-index.ts';
import { BULLET } from './list-marker.ts';
import { Places, type Place } from './places.ts';
import { TextBuilder } from './text-builder.ts';
import type { TextIndex } from './text-index.ts';

/** NodeFilter.SHOW_TEXT and SHOW_CDATA_SECTION. */
const TEXTS = 4 | 8;
const FOLLOWING = 4;

/**
 * Indexes the visible text under `root` in one pass over its text nodes. Scripts, styles, form fields, hidden elements
 * and text for screen readers are left out (moderngov-markup.md 1 and 7; anchors.md B6). What surrounds a text node is
 * asked of the DOM once an element. Reads only: the document is never changed. Never throws.
 */
export function indexText(root: Document | Element): TextIndex {
  const document = root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
  const walker = document.createTreeWalker(root, TEXTS);
  const places = new Places();
  const breaks = new LineBreaks(root);
  const builder = new TextBuilder();
  let before: Text | null = null;
  let place: Place | null = null;
  /** White space since the last text: it counts as a space, or it stood in an empty block of its own. */
  const blank: Node[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    if (isBlank(data) && !place?.preformatted) {
      blank.push(node);
      continue;
    }
    const here = places.of(node.parentNode ?? root);
    if (here.hidden) continue;
    if (place !== null && before !== null) {
      if (here.block !== place.block) builder.endBlock(separator(place, here));
      else if (blank.length > 0) builder.between(between(blank, places, here));
      if (here.block === place.block && breaks.between(before, node)) builder.breakLine();
    }
    blank.length = 0;
    builder.add(node, data, here);
    before = node;
    place = here;
  }
  builder.finish();
  return new DomIndex(builder, root, withBullets(builder));
}

/** Whether nothing of a text is visible. Most texts show it by their first character. */
function isBlank(data: string): boolean {
  const first = data.charCodeAt(0);
  if (first > 32 && first < 160) return false;
  return !/[^\s\u00ad\u200b\u200e\u200f\u2060]/.test(data);
}

/** What white space between two texts of one block amounts to. */
function between(blank: readonly Node[], places: Places, here: Place): '' | ' ' | '\n' {
  let seen: '' | ' ' = '';
  for (const node of blank) {
    const place = node.parentNode && places.of(node.parentNode);
    if (!place || place.hidden) continue;
    if (place.block !== here.block) return '\n';
    seen = ' ';
  }
  return seen;
}

/** A tab between the cells of one row, a newline between other blocks. */
function separator(from: Place, to: Place): '\t' | '\n' {
  return to.row !== null && to.row === from.row && to.cell !== null && from.cellElement !== to.cellElement
    ? '\t'
    : '\n';
}

/** Line breaks of a document, asked for in document order. */
class LineBreaks {
  readonly #breaks: readonly Element[];
  #next = 0;

  constructor(root: Document | Element) {
    this.#breaks = [...root.querySelectorAll('br')];
  }

  /** Whether a line break stands between two text nodes, the second later than in any call before. */
  between(from: Node, to: Node): boolean {
    let found = false;
    for (; this.#next < this.#breaks.length; this.#next++) {
      const line = this.#breaks[this.#next] as Element;
      if ((line.compareDocumentPosition(to) & FOLLOWING) === 0) break;
      found ||= (from.compareDocumentPosition(line) & FOLLOWING) !== 0;
    }
    return found;
  }
}

/** Paragraphs that open with a bullet are list items, whatever their tag. */
function withBullets(builder: TextBuilder): readonly Block[] {
  const { text, blocks } = builder;
  return blocks.map((block) => {
    const plain = block.kind === 'paragraph' || block.kind === 'line';
    if (!plain || /[A-NP-Za-np-z\d]/.test(text[block.start] ?? '')) return block;
    return BULLET.test(text.slice(block.start, block.start + 2))
      ? { ...block, kind: 'list item', level: 1 }
      : block;
  });
}
