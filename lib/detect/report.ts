import type { Paragraph } from './text/paragraphs.ts';
import { OTHERS, REPORT_HEADING } from './words/report.ts';

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

/** Whether a paragraph names recommendations as somebody else's, so that a list below it is quoted. */
export const isOthersRecommendations = (text: string): boolean =>
  text.length < 600 && /\brecommendations?\b/i.test(text) && OTHERS.test(text);
