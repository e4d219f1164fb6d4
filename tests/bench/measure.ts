/** Milliseconds that each of several ways takes, measured in turn so that a busy moment of the machine hits all alike. */
export interface Timed {
  readonly medians: readonly number[];
  /** The best round of each: what the machine can do when nothing else is going on. */
  readonly fastest: readonly number[];
  readonly rounds: number;
}

/** The middle one of the numbers, or the mean of the two middle ones. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? NaN)) / 2;
}

/**
 * Runs every way once to warm up and then `rounds` times in turn; gives the median and the fastest of each. A way that answers with a
 * number is believed: it timed only a part of what it did.
 */
export async function timeInTurn(ways: readonly (() => unknown)[], rounds = 7): Promise<Timed> {
  const taken = ways.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [number, way] of ways.entries()) {
      await breath();
      const before = performance.now();
      const answer = await way();
      const time = typeof answer === 'number' ? answer : performance.now() - before;
      if (round >= 0) taken[number]?.push(time);
    }
  }
  return { medians: taken.map(median), fastest: taken.map((times) => Math.min(...times)), rounds };
}

/** Lets the browser finish what it has begun, so that it is not counted for what comes next. */
export const breath = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** What any reader of a page must do at the very least: one pass over its text nodes. */
export function barePass(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
  return texts.join('');
}
