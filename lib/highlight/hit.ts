/** Words that are painted, and whose they are. */
export interface Painted {
  readonly id: string;
  readonly range: StaticRange;
  /** In characters. */
  readonly length: number;
}

/** Pixels by which a pointer may miss. */
const TOLERANCE = 1;

/** What Chrome 140 and Firefox 150 know and TypeScript does not yet. */
interface HitTesting {
  highlightsFromPoint(x: number, y: number): readonly { readonly ranges: Iterable<AbstractRange> }[];
}

/** Id of the innermost painted words at a place of the window, or null. */
export function markAt(page: Document, painted: readonly Painted[], x: number, y: number): string | null {
  if (painted.length === 0) return null;
  const found = canHitTest(CSS.highlights) ? hitByHighlights(CSS.highlights, painted, x, y) : null;
  const hits = found ?? hitByRectangles(page, painted, x, y);
  const innermost = hits.reduce<Painted | null>(
    (best, one) => (best === null || one.length < best.length ? one : best),
    null,
  );
  return innermost?.id ?? null;
}

const canHitTest = (registry: object): registry is HitTesting => 'highlightsFromPoint' in registry;

/** Null where the browser gives ranges that are none of ours: the page's own, or copies. */
function hitByHighlights(
  registry: HitTesting,
  painted: readonly Painted[],
  x: number,
  y: number,
): Painted[] | null {
  const found = new Set(registry.highlightsFromPoint(x, y).flatMap(({ ranges }) => [...ranges]));
  const ours = painted.filter(({ range }) => found.has(range));
  return found.size > 0 && ours.length === 0 ? null : ours;
}

/** For browsers before that: the caret's place rules most out, and rectangles tell whether the pointer is on the words. */
export function hitByRectangles(
  page: Document,
  painted: readonly Painted[],
  x: number,
  y: number,
): Painted[] {
  const caret = 'caretPositionFromPoint' in page ? page.caretPositionFromPoint(x, y) : null;
  return painted.filter(({ range: { startContainer, startOffset, endContainer, endOffset } }) => {
    if (!startContainer.isConnected || !endContainer.isConnected) return false;
    const range = page.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    if (caret && !range.isPointInRange(caret.offsetNode, caret.offset)) return false;
    return [...range.getClientRects()].some((rectangle) => holds(rectangle, x, y));
  });
}

const holds = (rectangle: DOMRect, x: number, y: number): boolean =>
  x >= rectangle.left - TOLERANCE &&
  x <= rectangle.right + TOLERANCE &&
  y >= rectangle.top - TOLERANCE &&
  y <= rectangle.bottom + TOLERANCE;
