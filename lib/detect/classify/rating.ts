import type { Rating } from '../../model/index.ts';
import {
  COLOUR,
  COUNTED,
  MOVED,
  NUMBER_WORDS,
  RATED_THING,
  RATING_WORD,
  REFERRED,
  STANDS_AT,
  TOTAL,
} from '../words/ratings.ts';

const numberOf = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  const digits = Number.parseInt(word, 10);
  return Number.isNaN(digits) ? (NUMBER_WORDS[word.toLowerCase()] ?? null) : digits;
};

const lower = (word: string | undefined): string | null => word?.toLowerCase() ?? null;

/** What is rated: a numbered thing named before the colour, the last of them; else the words before the verb. */
const thingOf = (before: string): string => {
  const numbered = [...before.matchAll(RATED_THING)].at(-1)?.[0];
  if (numbered) return numbered.trim();
  return before
    .replace(/^.{0,160}?\b(?:said|noted|reported|advised|confirmed|heard) (?:that )?/i, '')
    .replace(
      /\b(?:was|were|is|are|had|has|have|been|would|moved|gone|now|currently|rated|remains?|remained)\b.*$/i,
      '',
    )
    .replace(/^(?:and|the|of the|of|that the|that) /i, '')
    .replace(/[\s,;]+$|\b(?:with|and) ?$/g, '')
    .trim();
};

/**
 * Reads a rating on a scale of colours in a sentence, or null where a colour is only a colour: another word of
 * rating, or a second colour of the scale, must stand in it (minutes-language.md, section 6).
 */
export const readRating = (text: string): Rating | null => {
  if (!COLOUR.test(text) || /^there (?:was|were) no\b/i.test(text)) return null;
  const moved = MOVED.exec(text);
  if (moved) {
    const thing = thingOf(text.slice(0, moved.index));
    return { thing, from: lower(moved[1]), to: lower(moved[2]), count: null, total: null };
  }
  const colours = new Set(
    [...text.matchAll(/\b(?:red|amber|green|blue|yellow)\b/gi)].map((found) => found[0].toLowerCase()),
  );
  if (!RATING_WORD.test(text) && colours.size < 2) return null;
  const counted = COUNTED.exec(text);
  if (counted && !REFERRED.test(text.slice(0, counted.index))) {
    const before = text.slice(0, counted.index);
    const total = numberOf(counted[2]) ?? numberOf(TOTAL.exec(before)?.[1]);
    const thing = TOTAL.exec(before)?.[0] ?? counted[0];
    return { thing, from: null, to: lower(counted[3]), count: numberOf(counted[1]), total };
  }
  const stands = STANDS_AT.exec(text);
  return stands
    ? { thing: thingOf(stands[1] ?? ''), from: null, to: lower(stands[2]), count: null, total: null }
    : null;
};
