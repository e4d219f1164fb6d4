/**
 * What a text must hold for a pattern to match anywhere in it, read off the pattern itself, so that a rule never has to
 * say it twice: "(?:the )?end of (?:the )?week" cannot match without "week".
 */

/** Strings of which a text must hold at least one, lower case; `ANY_DIGIT` among them stands for every digit. */
export type Needed = readonly string[];

export const ANY_DIGIT = '0';

/** Few sentences hold a digit, but fewer hold a given word of three letters. */
const DIGIT_WORTH = 2.5;

/** Words that nearly every sentence holds. */
const COMMON: ReadonlySet<string> = new Set(['the', 'this', 'that', 'for', 'and', 'with', 'all']);

const worthOf = (needed: Needed): number =>
  Math.min(...needed.map((text) => (text === ANY_DIGIT ? DIGIT_WORTH : COMMON.has(text) ? 1 : text.length)));

/** Of two things a sequence needs, the one that fewer texts hold: its shortest string is longer. */
const rarer = (one: Needed | null, other: Needed | null): Needed | null =>
  one && (!other || worthOf(one) >= worthOf(other)) ? one : other;

const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
const GROUP_OPENS = /\((?:\?(?:<[A-Za-z]\w*>|:))?/y;
const LOOKS_AROUND = /\(\?(?:=|!|<=|<!)/y;
const CHARACTER = /\\[pPuk]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|[^()|]/y;
const ONLY_DIGITS = /^(?:\\d|\[[\d-]+\]|\d)$/;
/** Escapes that stand for the character itself. */
const ESCAPED = /^\\([^\w])$/;

class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Alternatives: one of what each of them needs. */
  alternatives(): Needed | null {
    const all: (Needed | null)[] = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      all.push(this.#sequence());
    }
    if (all.includes(null)) return null;
    return [...new Set(all.flatMap((needed) => needed ?? []))];
  }

  #sequence(): Needed | null {
    let best: Needed | null = null;
    let word = '';
    const endWord = (): void => {
      if (word !== '') best = rarer(best, [word]);
      word = '';
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      if (this.#take(LOOKS_AROUND) !== null) {
        this.alternatives();
        this.#at += 1;
        continue;
      }
      if (this.#take(GROUP_OPENS) !== null) {
        endWord();
        const inside = this.alternatives();
        this.#at += 1;
        if (!this.#mayBeLeftOut()) best = rarer(best, inside);
        continue;
      }
      const character = this.#take(CHARACTER) ?? this.#source.charAt(this.#at++);
      const quantified = this.#at;
      const leftOut = this.#mayBeLeftOut();
      const plain = ESCAPED.exec(character)?.[1] ?? character;
      if (ONLY_DIGITS.test(character)) {
        endWord();
        if (!leftOut) best = rarer(best, [ANY_DIGIT]);
      } else if (leftOut || plain.length > 1 || character === '.') endWord();
      else {
        word += plain.toLowerCase();
        // What is repeated may stand more often than once: the word ends with it.
        if (this.#at > quantified) endWord();
      }
    }
    endWord();
    return best;
  }

  #mayBeLeftOut(): boolean {
    const quantifier = this.#take(QUANTIFIER);
    return quantifier !== null && /^(?:[?*]|\{0)/.test(quantifier);
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#source)?.[0] ?? null;
    if (taken !== null) this.#at += taken.length;
    return taken;
  }
}

/** What every match of a pattern holds, or null where that cannot be said. For patterns that ignore case. */
export const neededBy = (pattern: RegExp): Needed | null => new Reader(pattern.source).alternatives();
