import type { Paragraph } from './text/paragraphs.ts';
import { REPORT_HEADING } from './words/report.ts';

const FEWEST_HEADINGS = 4;

/**
 * Whether the text is an officer's or working group's report and not minutes: the fixed headings of such
 * reports ("Financial implications", "Background papers") tell. What it proposes are recommendations.
 */
export const isReport = (paragraphs: readonly Paragraph[]): boolean => {
  const headings = new Set<string>();
  for (const { text } of paragraphs) {
    if (text.length > 60) continue;
    const found = REPORT_HEADING.exec(text)?.[1];
    if (found) headings.add(found.toLowerCase());
    if (headings.size >= FEWEST_HEADINGS) return true;
  }
  return false;
};
