import type { Page } from '@playwright/test';

/** A stretch of the page that Minutemark has painted. */
export interface Painted {
  /** Name of the highlight without `minutemark-`: a kind, `owner`, `deadline` and so on. */
  readonly as: string;
  /** The words, with white space and what is hidden between them as one space. */
  readonly words: string;
}

/** All that is painted in the page, in page order. */
export function painted(page: Page): Promise<Painted[]> {
  return page.evaluate(() => {
    const found: { as: string; words: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights.entries()) {
      if (!name.startsWith('minutemark-')) continue;
      for (const one of highlight) {
        const range = document.createRange();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        const words = range.toString().replaceAll(/\s+/g, ' ').trim();
        found.push({ as: name.slice('minutemark-'.length), words, range });
      }
    }
    return found
      .sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range))
      .map(({ as, words }) => ({ as, words }));
  });
}

/** The words that are outlined because their row has the focus or the pointer. */
export async function outlined(page: Page): Promise<string> {
  const marks = await painted(page);
  return marks
    .filter(({ as }) => as === 'focus')
    .map(({ words }) => words)
    .join('\n');
}
