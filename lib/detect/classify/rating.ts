import type { Rating } from '../../model/index.ts';
import {
  COLOUR,
  COUNT_LINK,
  MOVED,
  NUMBER_WORDS,
  RATED_THING,
  RATING_WORD,
  REFERRED,
  STANDS_AT,
  TOTAL,
} from '../words/ratings.ts';
import { trimMarks } from '../text/trim.ts';

const numberOf = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  const digits = Number.parseInt(word, 10);
  return Number.isNaN(digits) ? (NUMBER_WORDS[word.toLowerCase()] ?? null) : digits;
};

const lower = (word: string | undefined): string | null => word?.toLowerCase() ?? null;

/** The verb between what is rated and its colour. */
export const VERB_OF_STATE =
  /\b(?:was|were|is|are|had|has|have|been|would|moved|gone|now|currently|rated|remains?|remained)\b/i;

/** What is rated: a numbered thing named before the colour, the last of them; else the words before the verb. */
const thingOf = (before: string): string => {
  const numbered = [...before.matchAll(RATED_THING)].at(-1)?.[0];
  if (numbered) return numbered.trim();
  const said = before
    .replace(/^.{0,160}?\b(?:said|noted|reported|advised|confirmed|heard) (?:that )?/i, '')
    .trimStart();
  const verb = said.search(VERB_OF_STATE);
  const thing = (verb < 0 ? said : said.slice(0, verb)).replace(/^(?:and|the|of the|of|that the|that) /i, '');
  return trimMarks(thing.replace(/\b(?:with|and) ?$/, ''), ' ,;').trim();
};

const FARTHEST_COLOUR = 9;

/** "nine now rated as green", "21 of 30 indicators were green": the number nearest before a colour, linked to it. */
const readCount = (text: string): Rating | null => {
  const words = text.split(' ');
  const colourAt = words.findIndex((word) => COLOUR.test(word));
  let total: number | null = null;
  for (let at = colourAt - 1; at >= Math.max(0, colourAt - FARTHEST_COLOUR); at -= 1) {
    const number = numberOf(words[at]?.replace(/[^A-Za-z0-9]/g, ''));
    if (number === null) continue;
    const before = words.slice(0, at).join(' ');
    if (REFERRED.test(`${before} `)) return null;
    if (/\b(?:of|out of)(?: the| our| its)?$/i.test(before) && at > 1 && total === null) {
      total = number;
      continue;
    }
    const between = words.slice(at + 1, colourAt).join(' ');
    if (!COUNT_LINK.test(between) || /[.;]$/.test(between)) return null;
    const named = TOTAL.exec(before);
    const counted = words.slice(at, colourAt + 1).join(' ');
    return {
      thing: named?.[0] ?? trimMarks(counted, ',.;'),
      from: null,
      to: lower(COLOUR.exec(words[colourAt] ?? '')?.[0]),
      count: number,
      total: total ?? numberOf(named?.[1]),
    };
  }
  return null;
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
  const counted = readCount(text);
  if (counted) return counted;
  const stands = STANDS_AT.exec(text);
  return stands
    ? { thing: thingOf(stands[1] ?? ''), from: null, to: lower(stands[2]), count: null, total: null }
    : null;
};
