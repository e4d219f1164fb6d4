/** Knows which hyphens at a line end belong to the word and which only broke it. */
export interface Hyphens {
  /** True where the two halves are one word without a hyphen. `above` ends in a hyphen. */
  isBreak(above: string, below: string): boolean;
}

/**
 * Learns from the document itself: if the joined word stands elsewhere in it the hyphen was a break, if the
 * hyphened word stands elsewhere it is a compound. Otherwise a hyphen is kept, as Word and Aspose never hyphenate,
 * unless the document breaks words with hyphens in other places (pdfTeX).
 */
export function learnHyphens(lines: readonly string[]): Hyphens {
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of line.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? []) words.add(word);
  }
  const verdict = (above: string, below: string): 'break' | 'compound' | 'unknown' => {
    const left = /([\p{L}]+)-$/u.exec(above)?.[1]?.toLowerCase();
    const right = /^([\p{L}]+)/u.exec(below)?.[1]?.toLowerCase();
    if (!left || !right || !/^\p{Ll}/u.test(below)) return 'compound';
    if (words.has(`${left}-${right}`)) return 'compound';
    return words.has(left + right) ? 'break' : 'unknown';
  };
  let breaks = 0;
  let compounds = 0;
  lines.forEach((line, index) => {
    const below = lines[index + 1];
    if (!below || !/\p{L}-$/u.test(line)) return;
    const found = verdict(line, below);
    if (found === 'break') breaks++;
    if (found === 'compound') compounds++;
  });
  const hyphenates = breaks > compounds;
  return {
    isBreak(above, below) {
      const found = verdict(above, below);
      return found === 'unknown' ? hyphenates : found === 'break';
    },
  };
}
