const IN_WORD = /[\p{L}\p{N}]/u;

/** A phrase as it may stand in a folded text: its words in order, with no letter or figure of the alphabet between. */
export function phraseFinder(phrase: readonly string[]): (folded: string) => boolean {
  // Plain ranges and the ends checked by hand: many times quicker over a long text than Unicode classes.
  const pattern = new RegExp(phrase.join('[^a-z0-9]+'), 'g');
  return (folded) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
      const end = match.index + match[0].length;
      if (!IN_WORD.test(folded.charAt(match.index - 1)) && !IN_WORD.test(folded.charAt(end))) return true;
      pattern.lastIndex = match.index + 1;
    }
    return false;
  };
}
