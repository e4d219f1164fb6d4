/**
 * Where each stretch of an index's text came from: pairs of a text node and an offset in it, in document order.
 * Typed arrays and binary search; separators between blocks belong to no node.
 */
export class TextMap {
  readonly nodes: Text[] = [];
  #count = 0;
  #starts = new Int32Array(8192);
  #lengths = new Int32Array(8192);
  #raws = new Int32Array(8192);
  /** Index into `nodes` of each stretch. */
  #owners = new Int32Array(8192);
  /** Number of the first stretch of each node, made when first asked for. */
  #firsts: Map<Node, number> | null = null;

  get count(): number {
    return this.#count;
  }

  /** Notes that `length` characters at `start` of the text are those at `raw` of the node last added to `nodes`. */
  add(start: number, length: number, raw: number): void {
    const at = this.#count;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#lengths[at] = length;
    this.#raws[at] = raw;
    this.#owners[at] = this.nodes.length - 1;
    this.#count = at + 1;
  }

  /** Number of the last stretch that starts at or before `offset`, or -1. */
  stretchAt(offset: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  start(stretch: number): number {
    return this.#starts[stretch] ?? 0;
  }

  end(stretch: number): number {
    return (this.#starts[stretch] ?? 0) + (this.#lengths[stretch] ?? 0);
  }

  node(stretch: number): Text | undefined {
    return this.nodes[this.#owners[stretch] ?? -1];
  }

  /** The place in the node of `offset`, which lies in or at the end of the stretch. */
  rawOf(stretch: number, offset: number): number {
    return (this.#raws[stretch] ?? 0) + offset - (this.#starts[stretch] ?? 0);
  }

  /** Offset in the text of place `raw` in a node of the map; a dropped place gives the next that was kept. Null for other nodes. */
  offsetIn(node: Node, raw: number): number | null {
    const first = this.#firstStretches().get(node);
    if (first === undefined) return null;
    let stretch = first;
    while (
      stretch + 1 < this.#count &&
      this.#owners[stretch + 1] === this.#owners[first] &&
      (this.#raws[stretch + 1] ?? 0) <= raw
    )
      stretch++;
    const within = raw - (this.#raws[stretch] ?? 0);
    if (within < 0) return this.start(stretch);
    if (within <= (this.#lengths[stretch] ?? 0)) return this.start(stretch) + within;
    const next = stretch + 1;
    return next < this.#count && this.#owners[next] === this.#owners[first]
      ? this.start(next)
      : this.end(stretch);
  }

  firstStretch(node: Node): number | null {
    return this.#firstStretches().get(node) ?? null;
  }

  #firstStretches(): Map<Node, number> {
    if (this.#firsts) return this.#firsts;
    const firsts = new Map<Node, number>();
    for (let stretch = this.#count - 1; stretch >= 0; stretch--) {
      const node = this.node(stretch);
      if (node) firsts.set(node, stretch);
    }
    this.#firsts = firsts;
    return firsts;
  }

  #grow(): void {
    const larger = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.#starts = larger(this.#starts);
    this.#lengths = larger(this.#lengths);
    this.#raws = larger(this.#raws);
    this.#owners = larger(this.#owners);
  }
}
