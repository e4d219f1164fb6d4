import type { MinutesDocument } from '../../model/index.ts';

/** How much text before a passage is looked at, in UTF-16 units: some five sentences. */
export const LONGEST_BEFORE = 600;

/**
 * The text just before a passage within its own stretch of the minutes: what a pronoun in it may mean.
 * `start` is the passage's offset in the document's text. At most `LONGEST_BEFORE` long, whole words only.
 */
export function textBefore({ text, sections }: MinutesDocument, start: number): string {
  const section = sections.find((one) => one.start <= start && start < one.end);
  if (!section) return '';
  const from = Math.max(section.start, start - LONGEST_BEFORE);
  const cut = text.slice(from, start);
  return (from > section.start ? cut.replace(/^\S*\s*/, '') : cut).trim();
}
