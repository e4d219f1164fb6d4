/** Hyphens as files print them at a line end: a dash, the sign for a hyphen, the sign for where a word may be broken. */
const ENDS_IN_HYPHEN = /\p{L}[-\u2010\u00ad]$/u;

/** Whether a line ends in a hyphen. */
export const endsInHyphen = (line: string): boolean => ENDS_IN_HYPHEN.test(line);

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
export class HyphenLearner {
  readonly #words = new Set<string>();
  /** Lines that end in a hyphen, with the line below. */
  readonly #broken: { readonly above: string; readonly below: string }[] = [];
  #last = '';

  /** Takes the document's next line. */
  look(line: string): void {
    for (const word of line.toLowerCase().match(/[\p{L}]+(?:[-\u2010][\p{L}]+)*/gu) ?? []) {
      this.#words.add(word.replaceAll('\u2010', '-'));
    }
    if (line !== '' && endsInHyphen(this.#last)) this.#broken.push({ above: this.#last, below: line });
    this.#last = line;
  }

  /** What was learned, once all lines were looked at. */
  learned(): Hyphens {
    const verdicts = this.#broken.map(({ above, below }) => this.#verdict(above, below));
    const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
    const hyphenates = count('break') > count('compound');
    return {
      isBreak: (above, below) => {
        const found = this.#verdict(above, below);
        return found === 'unknown' ? hyphenates : found === 'break';
      },
    };
  }

  #verdict(above: string, below: string): Verdict {
    // That sign stands where a word is broken and nowhere else.
    if (above.endsWith('\u00ad')) return 'break';
    const left = /([\p{L}]+)[-\u2010]$/u.exec(above)?.[1]?.toLowerCase();
    const right = /^([\p{L}]+)/u.exec(below)?.[1]?.toLowerCase();
    if (!left || !right || !/^\p{Ll}/u.test(below)) return 'compound';
    if (this.#words.has(`${left}-${right}`)) return 'compound';
    return this.#words.has(left + right) ? 'break' : 'unknown';
  }
}

type Verdict = 'break' | 'compound' | 'unknown';
