import { ABBREVIATIONS, ABBREVIATIONS_THAT_END, SENTENCE_OPENERS } from '../words/abbreviations.ts';

/** A stretch of a text: indices, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A capital, a digit or a pound sign. */
const mayOpen = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 163;
const CLOSERS = `"')]`;
const OPENERS = `"'([`;

const wordBefore = (text: string, stop: number): string => {
  let start = stop;
  while (start > 0 && text.charCodeAt(start - 1) !== 32 && !OPENERS.includes(text.charAt(start - 1)))
    start -= 1;
  return text.slice(start, stop);
};

const wordAfter = (text: string, start: number): string => {
  const end = text.indexOf(' ', start);
  return text.slice(start, end < 0 ? text.length : end).replace(/[^A-Za-z]/g, '');
};

/** Whether the full stop at `stop` ends a sentence, given that `next` is where the following word begins. */
const endsSentence = (text: string, stop: number, next: number): boolean => {
  const before = wordBefore(text, stop);
  const lower = before.toLowerCase();
  const opener = SENTENCE_OPENERS.has(wordAfter(text, next).toLowerCase());
  if (/^[A-Z]$/.test(before)) return opener;
  if (ABBREVIATIONS_THAT_END.has(lower)) return opener && !/^\d/.test(text.slice(next));
  if (ABBREVIATIONS.has(lower) || /^(?:[a-z]\.)+[a-z]$/.test(lower)) return false;
  return true;
};

/**
 * Cuts folded text into sentences. A stop ends one before a capital, a digit, a quote or a bracket, but not
 * after an abbreviation, an initial or a number such as "No. 8". Spans have no space at either end.
 */
export const splitSentences = (text: string): Span[] => {
  const spans: Span[] = [];
  let from = 0;
  for (let index = 0; index < text.length - 2; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== 46 && code !== 63 && code !== 33) continue;
    let after = index + 1;
    while (after < text.length && CLOSERS.includes(text.charAt(after))) after += 1;
    if (text.charCodeAt(after) !== 32) continue;
    let next = after + 1;
    while (next < text.length && OPENERS.includes(text.charAt(next))) next += 1;
    if (!mayOpen(text.charCodeAt(next)) && next === after + 1) continue;
    if (code === 46 && !endsSentence(text, index, next)) continue;
    spans.push({ from, to: after });
    from = after + 1;
    index = after;
  }
  if (from < text.length) spans.push({ from, to: text.length });
  return spans;
};
