import type { Block } from '../../model/index.ts';

/** Number of the first block that starts at or after an offset; the number of blocks where none does. */
export function firstFrom(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
