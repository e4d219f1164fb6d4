import type { Truncation } from '../model/index.ts';

/** "…  ...  view the full minutes text for item 61", in English and Welsh (moderngov-markup.md 2). */
const CUT =
  /(?:(?:\.{3}|…)[\s\u00a0]*)?\b(?:view the full (?:minutes|decisions?|item|agenda|resolution|summary)? ?text for item|gweld testun llawn (?:y |yr )?(?:\p{L}+ )?(?:ar gyfer|am) eitem)\s*([^\s.]{1,20}(?:\.\p{L}{1,3})?)?\.?/giu;

/** Places where the page cuts the minutes off, in order. `addressAt` gives the link at an offset of the text, if there is one. */
export function findTruncations(
  text: string,
  addressAt: (offset: number) => string | null = () => null,
): Truncation[] {
  // Looked for by its plain words first: the pattern alone would be tried at every word of a long page.
  if (!text.includes('iew the full ') && !text.includes('weld testun llawn ')) return [];
  return [...text.matchAll(CUT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    item: match[1] ?? null,
    address: addressAt(match.index + match[0].length - 2),
  }));
}
