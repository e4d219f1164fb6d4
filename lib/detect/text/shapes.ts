import { TITLES } from '../words/honorifics.ts';
import type { Paragraph } from './paragraphs.ts';
import { tokenise } from './tokens.ts';

const SMALL_WORDS = new Set(
  'a an and at by for from in into is of on or per re the to up via with its their de y o'.split(' '),
);

const LONGEST_HEADING = 140;

const SHARE_OF_CAPITALS = 0.8;

/** "MATTERS ARISING", whatever file is linked after it. */
const isAllCapitals = (text: string): boolean => {
  const file = text.indexOf('pdf');
  const title = file < 0 ? text : text.slice(0, file);
  return !/[a-z]/.test(title) && /[A-Z][^a-z]{2}/.test(title);
};

/** Whether nearly every weighty word begins with a capital (or the text is all capitals). One pass. */
export const isTitleCase = (text: string): boolean => {
  let weighty = 0;
  let capital = 0;
  let start = 0;
  let first = true;
  while (start < text.length) {
    let stop = text.indexOf(' ', start);
    if (stop < 0) stop = text.length;
    const letter = firstLetter(text, start, stop);
    if (letter >= 0) {
      const isCapital = letter < 97;
      if (first && !isCapital) return false;
      first = false;
      if (isCapital || !SMALL_WORDS.has(text.slice(start, stop).toLowerCase())) {
        weighty += 1;
        if (isCapital) capital += 1;
      }
    }
    start = stop + 1;
  }
  return weighty > 0 && capital >= weighty * SHARE_OF_CAPITALS;
};

/** Code of the first letter of a word, or -1. */
const firstLetter = (text: string, start: number, stop: number): number => {
  for (let index = start; index < stop; index += 1) {
    const code = text.charCodeAt(index);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return code;
  }
  return -1;
};

/**
 * Whether a paragraph reads as the heading of an item: short, unpunctuated, capitals or title case.
 * Marked paragraphs count only with numbers, since bullets head nothing.
 */
export const isHeading = (paragraph: Paragraph): boolean => {
  const { text, marker } = paragraph;
  // A reader of plain text may take a long numbered sentence for a heading.
  if (paragraph.kind === 'heading') return text.split(' ').length < 9 || isTitleCase(text);
  if (text.length > LONGEST_HEADING || /[.;,:?!]$/.test(text)) return false;
  if (marker && marker.kind !== 'number' && marker.kind !== 'minute number') return false;
  if (paragraph.column !== null || paragraph.kind === 'list item') return false;
  if (isAllCapitals(text)) return true;
  if (/^(?:action|decision|resolved|agreed)\b/i.test(text)) return false;
  // "2. Matters arising": few words after a number, none of them a verb of a task.
  const few =
    marker?.kind === 'number' &&
    text.split(' ').length <= 4 &&
    /^[A-Z]/.test(text) &&
    !/\b(?:to|be|was|were|is|are|that)\b/.test(text);
  if (!few && !isTitleCase(text)) return false;
  const first = text.split(' ')[0]?.toLowerCase() ?? '';
  if (TITLES.has(first) && !marker) return false;
  // "Legal Services to write to …" is a task, not a title.
  return !tokenise(text).some(
    (token, index, all) =>
      token.word === 'to' && all[index + 1]?.verb?.task === true && all[index + 1]?.capital === false,
  );
};
