/** Largest table of a plain comparison: beyond it two stretches are taken as unlike. */
const LARGEST_TABLE = 4_000_000;

/**
 * Places that two lists have in common, in order in both: pairs of indices. First the equal beginning and end, then what
 * stands once in each (as people compare: by what is unmistakable), and between those the longest common subsequence.
 */
export function commonPlaces(one: readonly string[], other: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  match(one, other, 0, one.length, 0, other.length, pairs);
  return pairs.sort((a, b) => a[0] - b[0]);
}

function match(
  one: readonly string[],
  other: readonly string[],
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
  pairs: [number, number][],
): void {
  let [a, b, c, d] = [start, end, otherStart, otherEnd];
  while (a < b && c < d && one[a] === other[c]) pairs.push([a++, c++]);
  while (a < b && c < d && one[b - 1] === other[d - 1]) pairs.push([--b, --d]);
  if (a === b || c === d) return;
  const anchors = anchorsIn(one, other, a, b, c, d);
  if (anchors.length === 0) {
    if ((b - a) * (d - c) <= LARGEST_TABLE) pairs.push(...longest(one, other, a, b, c, d));
    return;
  }
  for (const [at, there] of [...anchors, [b, d] as const]) {
    match(one, other, a, at, c, there, pairs);
    if (at < b) pairs.push([at, there]);
    a = at + 1;
    c = there + 1;
  }
}

/** What stands once in each stretch, as far as it keeps its order: the longest increasing run of places. */
function anchorsIn(
  one: readonly string[],
  other: readonly string[],
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): (readonly [number, number])[] {
  const places = onceIn(one, start, end);
  const others = onceIn(other, otherStart, otherEnd);
  const shared: (readonly [number, number])[] = [];
  for (const [key, at] of places) {
    const there = others.get(key) ?? -1;
    if (at >= 0 && there >= 0) shared.push([at, there]);
  }
  shared.sort((a, b) => a[0] - b[0]);
  return increasing(shared);
}

/** Place of each value, or -1 where it stands more than once. */
function onceIn(list: readonly string[], start: number, end: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = start; at < end; at += 1) {
    const key = list[at] ?? '';
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** The longest part whose second numbers increase. */
function increasing(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, [, there]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < there) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const run: (readonly [number, number])[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) run.push(pair);
  }
  return run.toReversed();
}

function longest(
  one: readonly string[],
  other: readonly string[],
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): [number, number][] {
  const [rows, columns] = [end - start, otherEnd - otherStart];
  const width = columns + 1;
  const table = new Uint32Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      table[at] =
        one[start + row] === other[otherStart + column]
          ? (table[at + width + 1] ?? 0) + 1
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const at = row * width + column;
    if (one[start + row] === other[otherStart + column]) pairs.push([start + row++, otherStart + column++]);
    else if ((table[at + width] ?? 0) >= (table[at + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return pairs;
}
