/** A title of up to 70 letters and what parts it from the minutes: a stop, a colon, a dash. */
const HEAD = /^(\p{Lu}.{1,69}?)(?:\.|\s?:|\s[-–—])\s+(?=\S)/u;
const CAPITALISED = /^["'“‘(&]?[\p{Lu}\d&]/u;
const SMALL = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with),?$/u;
const MOST_WORDS = 9;

/**
 * The title with which an item's minutes begin in the same line, each of its words with a capital as titles have them
 * ("Matters Arising: There were none.", "Play Park – The Clerk reported …"), or null. Takes the line without its number.
 */
export function runInTitle(rest: string): string | null {
  const head =
    HEAD.exec(rest)?.[1]
      ?.replaceAll(/[\s\u00a0]+/gu, ' ')
      .trim() ?? '';
  const words = head.split(/[ /]/u);
  const isTitled = words.every((word) => CAPITALISED.test(word) || SMALL.test(word));
  return /\p{L}{3}/u.test(head) && words.length <= MOST_WORDS && isTitled ? head : null;
}
