/**
 * Patterns written as lists that somebody who knows minutes can read and extend: one wording a line. In a line `(a|b)`
 * is the one or the other, `(a )?` may be missing, and `${LIST}` is one of the words of a list, which spaces part.
 * All else is as in a regular expression; nothing is captured. The order of the lines does not matter.
 */

/** The wordings as the source of a pattern, to be put together with what stands around them. */
export function oneOf(lines: TemplateStringsArray, ...lists: readonly string[]): string {
  const text = String.raw(lines, ...lists.map((list) => `(${list.trim().split(/\s+/).join('|')})`));
  const each = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return `(?:${each.join('|').replaceAll(/(?<!\\)\((?!\?)/g, '(?:')})`;
}

/** A pattern that finds the wordings anywhere in a sentence, from the beginning of a word to the end of one. */
export const wordings = (lines: TemplateStringsArray, ...lists: readonly string[]): RegExp =>
  new RegExp(String.raw`\b${oneOf(lines, ...lists)}\b`);
