import type { OwnerPhrase } from './names.ts';
import type { OwnerList } from './phrases.ts';
import type { Token } from './tokens.ts';

/** What the ways of finding owners share. */

/** Somebody named, with the place in the text or null where that is another sentence. */
export interface Mention {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly inferred: boolean;
}

/** The words of an owner in a text. */
export const asMention = (text: string, tokens: readonly Token[], phrase: OwnerPhrase): Mention => {
  const start = tokens[phrase.from]?.start ?? 0;
  const end = tokens[phrase.to - 1]?.end ?? start;
  const words = text.slice(start, end).replace(/['’]$/, '');
  return { text: words, start, end: start + words.length, inferred: false };
};

/** All owners of a list. */
export const asMentions = (text: string, tokens: readonly Token[], list: OwnerList): Mention[] =>
  list.owners.map((owner) => asMention(text, tokens, owner));

/** Marks and words after which a clause, and with it a subject, may begin. */
export const OPENS =
  /^(?:[.,;:!?()[\]–—•·*“"‘-]|that|and|but|otherwise|then|while|if|where|when|because|although|as|since|whether|who|resolved|agreed|ordered|recommended|action|actions)$/i;
/** Whether a sticky pattern matches at an offset. */
export const tryAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Index of the first token at or behind an offset. */
export const tokenFrom = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
