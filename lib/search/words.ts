import { foldForSearch } from '../tracker/folding.ts';

/** The words of a text as searching compares them: lower case, without accents; an apostrophe parts two words. */
export const searchWords = (text: string): string[] => foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A text folded so that each character stays in its place, for pointing at what was found. Where folding would move them
 * (rare: letters with several accents), only capitals are folded.
 */
export function foldedInPlace(text: string): string {
  const folded = foldForSearch(text);
  if (folded.length === text.length) return folded;
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** What a person asks for: words in any order, and phrases word for word. */
export interface Asked {
  readonly words: readonly string[];
  /** Each as its words. */
  readonly phrases: readonly (readonly string[])[];
}

/** Reads a query: what stands between double quotes is a phrase. A quote that is still open counts as one. */
export function readQuery(query: string): Asked {
  const phrases: string[][] = [];
  const rest = query.replaceAll(/["“”]([^"“”]*)(?:["“”]|$)/g, (_, phrase: string) => {
    const words = searchWords(phrase);
    if (words.length > 0) phrases.push(words);
    return ' ';
  });
  return { words: [...new Set([...searchWords(rest), ...phrases.flat()])], phrases };
}
