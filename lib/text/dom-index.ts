import type { Block } from '../model/index.ts';
import { INDEX_VERSION, type TextIndex } from './text-index.ts';
import type { TextBuilder } from './text-builder.ts';
import type { TextMap } from './text-map.ts';

const PRECEDING = 2;
const FOLLOWING = 4;
const CONTAINED_BY = 16;

/** A text index over a DOM: the plain text and blocks, with the map between offsets and text nodes. */
export class DomIndex implements TextIndex {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly version = INDEX_VERSION;
  readonly #map: TextMap;
  readonly #document: Document;

  constructor(builder: TextBuilder, root: Document | Element, blocks: readonly Block[]) {
    this.text = builder.text;
    this.blocks = blocks;
    this.#map = builder.map;
    this.#document = root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
  }

  rangeOf(start: number, end: number): Range | null {
    const bounds = this.boundsOf(start, end);
    if (!bounds) return null;
    const range = this.#document.createRange();
    range.setStart(bounds.startContainer, bounds.startOffset);
    range.setEnd(bounds.endContainer, bounds.endOffset);
    return range;
  }

  boundsOf(start: number, end: number): StaticRangeInit | null {
    const map = this.#map;
    const length = this.text.length;
    const from = Math.max(0, Math.min(start, length));
    const to = Math.max(from, Math.min(end, length));
    let first = map.stretchAt(from);
    if (first < 0 || map.end(first) <= from) first++;
    const last = map.stretchAt(to - 1);
    if (to === from || first >= map.count || last < first) return null;
    const startNode = map.node(first);
    const endNode = map.node(last);
    if (!startNode?.isConnected || !endNode?.isConnected) return null;
    // A node that the page has cut short since the index was made has no such place any more.
    const startRaw = map.rawOf(first, Math.max(from, map.start(first)));
    const endRaw = map.rawOf(last, Math.min(to, map.end(last)));
    if (startRaw > startNode.length || endRaw > endNode.length) return null;
    return { startContainer: startNode, startOffset: startRaw, endContainer: endNode, endOffset: endRaw };
  }

  offsetOf(node: Node, offset: number): number | null {
    const inText = this.#map.offsetIn(node, offset);
    if (inText !== null) return inText;
    const child =
      node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11
        ? (node.childNodes[offset] ?? null)
        : null;
    const stretch = child ? this.#firstFrom(child, true) : this.#firstFrom(node, false);
    return stretch === null ? null : this.#map.start(stretch);
  }

  elementAt(offset: number): Element | null {
    const map = this.#map;
    let stretch = map.stretchAt(offset);
    if (stretch < 0 || map.end(stretch) <= offset) stretch = stretch + 1 < map.count ? stretch + 1 : stretch;
    return map.node(stretch)?.parentElement ?? null;
  }

  offsetsOf(element: Element): { readonly start: number; readonly end: number } | null {
    const first = this.#firstFrom(element, true);
    if (first === null || !element.contains(this.#map.node(first) ?? null)) return null;
    const after = this.#firstFrom(element, false);
    const last = after === null ? this.#map.count - 1 : after - 1;
    return { start: this.#map.start(first), end: this.#map.end(last) };
  }

  /** Number of the first stretch at or after a node; with `inside`, those within the node count. Null if there is none. */
  #firstFrom(node: Node, inside: boolean): number | null {
    const { nodes } = this.#map;
    let low = 0;
    let high = nodes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const candidate = nodes[middle];
      const place = candidate && candidate !== node ? node.compareDocumentPosition(candidate) : 0;
      const isAfter =
        (place & CONTAINED_BY) !== 0 || place === 0
          ? inside
          : (place & FOLLOWING) !== 0 && (place & PRECEDING) === 0;
      if (isAfter) high = middle;
      else low = middle + 1;
    }
    const found = nodes[low];
    return found ? this.#map.firstStretch(found) : null;
  }
}
