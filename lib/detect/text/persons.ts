import { TITLES } from '../words/honorifics.ts';
import { SINGLE_POSTS } from '../words/persons.ts';
import { NOT_INITIALS, NOT_NAMES } from '../owners/words.ts';
import type { Token } from './tokens.ts';
import { isAgentWord } from './frames.ts';

/** Abbreviations of bodies that look like initials. */
export const ORGANISATION =
  /^(?:PC|TC|LA|NHS|CCG|ICB|DfE|BC|DC|NCC|KCC|LCC|WCC|HCC|ECC|MP|GP|LGA|EA|PCC|HMI|CQC|LEP|UK|EU)$/;

/** Endings of things and qualities, not of forenames: "Devolution would offer …", "Progress", "Similar to …". */
export const NOT_A_FORENAME =
  /(?:tion|sion|ment|ness|ity|ism|ship|ture|ance|ency|ancy|ings?|hood|ular|ilar|ible|able|ical|ous|ful)$/;

const isPostFor = (tokens: readonly Token[], index: number): boolean => {
  for (let back = index - 1; back >= Math.max(0, index - 7); back -= 1) {
    const word = tokens[back];
    if (!word) return false;
    if (/^(?:of|for)$/.test(word.word) && SINGLE_POSTS.has(tokens[back - 1]?.word ?? '')) return true;
    if (!word.capital && !/^(?:of|for|and|the|&)$/.test(word.word)) return false;
  }
  return false;
};

/**
 * Whether the words that end at `index` name one person, as far as spelling tells: a post held by one, a title
 * and name, two or three capital words that are no body, initials, or one capital word at the head of the clause.
 */
export const isOnePerson = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (!token || token.possessive) return false;
  if (SINGLE_POSTS.has(token.word)) return true;
  if (
    /^(?:[A-Z]{2,3}[a-z]?|[A-Z]{1,3}(?:Mc|Mac)[A-Z])$/.test(token.raw) &&
    !NOT_INITIALS.has(token.word) &&
    !ORGANISATION.test(token.raw)
  )
    return true;
  // "Head of Finance": a post with what it is for.
  if (token.capital && isPostFor(tokens, index)) return true;
  // "the Adviser (Schools) will draft"
  if (token.after.includes(')') && SINGLE_POSTS.has(tokens[index - 1]?.word ?? '')) return true;
  if (!token.capital || isAgentWord(token) || token.after.includes(')')) return false;
  if (NOT_INITIALS.has(token.word) || NOT_NAMES.has(token.word)) return false;
  const before = tokens[index - 1];
  for (let back = index - 1; back >= Math.max(0, index - 6); back -= 1) {
    const earlier = tokens[back];
    if (!earlier) break;
    if (TITLES.has(earlier.word)) return true;
    if (!earlier.capital && earlier.word !== 'and') break;
  }
  // "HoS", "DCS" at the head of a note.
  if (index === 0 && /^[A-Z][a-z]?[A-Z]$/.test(token.raw)) return true;
  if (index === 0)
    return (
      /^[A-Z][a-z]{1,12}$/.test(token.raw) &&
      token.verb === null &&
      !token.raw.endsWith('s') &&
      !NOT_A_FORENAME.test(token.raw)
    );
  // "Andy and Jean would meet"
  if (index === 2 && before?.word === 'and' && /^[A-Z][a-z]{1,12}$/.test(token.raw) && isOnePerson(tokens, 0))
    return true;
  // "Head of Legal": a post with what it is for.
  const post = tokens.slice(Math.max(0, index - 7), index).some((word) => SINGLE_POSTS.has(word.word));
  if (post) return true;
  return before !== undefined && before.capital && before.verb === null && !isAgentWord(before) && index <= 2;
};
