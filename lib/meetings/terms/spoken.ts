import { termsOf } from './terms.ts';
import { stem } from './stem.ts';

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
/** Longest phrase that a class has. */
const LONGEST_PHRASE = 5;

/**
 * A term as a text has it: "families" for the stem `famili`, "wrote" for the class `=write`. Null where the text has
 * it in no one stretch of words.
 */
export function spoken(term: string, text: string): string | null {
  const words = [...text.matchAll(WORDS)].map((match) => ({ word: match[0], start: match.index }));
  if (term.startsWith('@')) {
    const at = text.toLowerCase().indexOf(term.slice(1));
    return at < 0 ? null : text.slice(at, at + term.length - 1);
  }
  const stretch = (from: number, length: number): string => {
    const first = words[from];
    const last = words[from + length - 1];
    return first && last ? text.slice(first.start, last.start + last.word.length) : '';
  };
  if (term.startsWith('=')) {
    for (let length = 1; length <= LONGEST_PHRASE; length++)
      for (let from = 0; from + length <= words.length; from++)
        if (termsOf(stretch(from, length).toLowerCase()).has(term)) return stretch(from, length);
    return null;
  }
  const stems = term.split(' ');
  for (let from = 0; from + stems.length <= words.length; from++)
    if (stems.every((own, place) => stemOf(words[from + place]?.word ?? '') === own))
      return stretch(from, stems.length);
  return null;
}

const stemOf = (word: string): string => stem(word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, ''));
