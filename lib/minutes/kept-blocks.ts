import type { WebPage } from './adapters.ts';
import type { Reading } from './reading.ts';
import type { Block } from '../model/index.ts';

/** The blocks of a page that are its content, and the words of each. */
export interface KeptBlocks {
  readonly blocks: readonly Block[];
  readonly lines: readonly string[];
  /** A reading of the kept blocks as one of the whole page: the other blocks are there again, in no section. */
  readonly restore: (reading: Reading) => Reading;
}

/** Leaves out the blocks that are the page's furniture, so that a reader of plain words sees the content only. */
export function keepBlocks(
  { index, lines }: WebPage,
  keeps: (block: Block, at: number) => boolean,
): KeptBlocks {
  const kept = index.blocks.flatMap((block, at) =>
    keeps(block, at) ? [{ block, line: lines[at] ?? '' }] : [],
  );
  return {
    blocks: kept.map(({ block }) => block),
    lines: kept.map(({ line }) => line),
    restore: (reading) => {
      const byStart = new Map(reading.blocks.map((block) => [block.start, block]));
      return { ...reading, blocks: index.blocks.map((block) => byStart.get(block.start) ?? block) };
    },
  };
}
