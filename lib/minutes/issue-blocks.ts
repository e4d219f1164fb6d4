import { readIssueBlock } from './heading.ts';
import { PAPER_SIZE } from './labels.ts';
import { cleanTitle, type PageState } from './page-state.ts';

/**
 * Marks the blocks of an issue page: one meeting each, with the item's number and title on the next line
 * (moderngov-markup.md 4). `issue` is the page's own title, for blocks that give none.
 */
export function markIssueBlocks(
  lines: readonly string[],
  { marks, meetings }: PageState,
  issue: string | null,
): void {
  lines.forEach((line, index) => {
    const block = readIssueBlock(line);
    if (!block) return;
    const next = lines[index + 1] ?? '';
    const alone = block.item !== null && next.replace(/\.$/u, '') === block.item;
    const numbered = block.item !== null && next.startsWith(block.item);
    const titled = numbered || PAPER_SIZE.test(next) || (issue !== null && next.startsWith(issue));
    const words = alone
      ? (lines[index + 2] ?? '')
      : numbered
        ? next.slice(block.item?.length ?? 0).replace(/^\.?\s/u, '')
        : next;
    const title = (titled ? cleanTitle(words) : null) ?? issue;
    meetings.push({ body: block.body, date: block.date, item: block.item, title });
    marks[index] = { is: 'meeting', meeting: meetings.length - 1, item: { number: block.item, title } };
    if (titled) marks[index + 1] = { is: 'only', role: 'furniture' };
    if (alone) marks[index + 2] = { is: 'only', role: 'furniture' };
  });
}
