import type { ReadText } from '../model/index.ts';
import { fold } from './fold.ts';

/** Heading that the passage at `offset` stands under, as printed, or null before the first one. */
export type HeadingAt = (offset: number) => string | null;

/** Finds headings by the text's own heading blocks: for a page of which nothing more is known. */
export function headingsOf(text: ReadText): HeadingAt {
  const headings = text.blocks.filter((block) => block.kind === 'heading');
  return (offset) => {
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((headings[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    const heading = headings[low - 1];
    return heading ? text.text.slice(heading.start, heading.end) : null;
  };
}

/** Whether two headings name the same item. Numbers in front may have been added, as in "7. Ofsted update". */
export function sameHeading(one: string, other: string): boolean {
  const [first, second] = [plain(one), plain(other)];
  if (first === second) return true;
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first];
  return shorter.length >= 4 && longer.endsWith(` ${shorter}`) && longer.length - shorter.length <= 8;
}

const plain = (heading: string): string => fold(heading).text.trim().toLowerCase();
