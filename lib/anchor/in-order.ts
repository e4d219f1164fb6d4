/** A passage's place when it was kept, and now. Offsets of two texts: only their order can be compared. */
export interface Moved {
  readonly stored: number;
  readonly found: number;
}

/**
 * The most passages that stand in the same order as they did: the longest rising sequence. One that was truly moved past
 * others says nothing about where those must be.
 *
 * @param known by the place where they were
 */
export function inOrder<One extends Moved>(known: readonly One[]): One[] {
  /** For each length, the passage with the lowest place that ends a sequence of that length. */
  const ends: number[] = [];
  const before = new Map<number, number>();
  for (const [number, { found }] of known.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((known[ends[middle] ?? 0]?.found ?? 0) < found) low = middle + 1;
      else high = middle;
    }
    const previous = ends[low - 1];
    if (previous !== undefined) before.set(number, previous);
    ends[low] = number;
  }
  const order: One[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) {
    const one = known[at];
    if (one) order.push(one);
  }
  return order.toReversed();
}
