import type { ReadText } from '../model/index.ts';

/** Version of the rules by which text is indexed: offsets of one version mean nothing in another. */
export const INDEX_VERSION = 1;

/** The visible text of a document with its way back into the DOM. All offsets are UTF-16 indices into `text`. */
export interface TextIndex extends ReadText {
  readonly version: number;
  /**
   * The live range of the words from `start` to `end`. Separators at its edges belong to no node and are left out.
   * Null where nothing of it stands in the document (any more).
   */
  rangeOf(start: number, end: number): Range | null;
  /**
   * Where those words begin and end in the DOM, without a live range: to make one the browser compares its ends, which on
   * a page of many paragraphs side by side takes longer the further down they stand.
   */
  boundsOf(start: number, end: number): StaticRangeInit | null;
  /**
   * The offset in `text` of a boundary point of the DOM. Places that are not in the text (white space, hidden parts,
   * borders of elements) give the next one that is; null past the last.
   */
  offsetOf(node: Node, offset: number): number | null;
  /** The element whose own text stands at `offset`, or at the next place that has any. */
  elementAt(offset: number): Element | null;
  /** First and last offset of the element's visible text, or null where it has none. */
  offsetsOf(element: Element): { readonly start: number; readonly end: number } | null;
}
