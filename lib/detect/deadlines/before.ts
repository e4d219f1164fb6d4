import { phrases } from './wording.ts';

/** The words in front of a time: "by 5pm on", "before the end of the", "to its". */
export interface Before {
  /** Offset at which they begin; the time's own start if there are none. */
  readonly start: number;
  /** "by", "to", "no later than", or "". */
  readonly lead: string;
  /** "the", "its", or "". */
  readonly article: string;
  /** "end of", "early", or "". */
  readonly phase: string;
}

/** Longer ones first, so that "no later than" is not taken for "than". */
const longestFirst = (list: readonly string[]): readonly string[] =>
  list.toSorted((a, b) => b.length - a.length);

const LEADS = longestFirst(
  phrases(`
    by no later than, by not later than, by no later, no later than, not later than, at the latest by, on or before, by or before,
    on or around, by, before, prior to, ahead of, in advance of, in good time for, in time for, in readiness for,
    within, inside, in, for, during, at, onto, on to, to, on, until, till, up to, from, after, following, over, into,
    since, of, as at, around, between, throughout, towards, with, starting in, starting from, commencing in, commencing, starting,
    each, every
  `),
);

const ARTICLES = longestFirst(
  phrases(
    'the, its, their, our, your, this, that, his, her, a, an, their own, its own, each, every, the statutory date of, the required date of, the deadline of, the closing date of, the current, the coming, the may, a further, another, a maximum of, a period of, about, approximately, around, no more than, at least',
  ),
);

const PARTS = phrases(
  'end, start, beginning, middle, close, latter part, early part, first week, second week, third week, last week, first half, second half, first part',
);
const PHASES = longestFirst([
  ...PARTS.flatMap((part) => [`the ${part} of`, `${part} of`, `the very ${part} of`, `very ${part} of`]),
  ...phrases('early in, early on in, early, late in, late, later in, mid-, mid, end, end-, the end in'),
]);

/** "The Panel’s (next meeting)". */
const OWNER = /^[\p{L}-]{2,20}(?:['’]s|s['’])$/u;

/** "Friday", "Friday, the", in front of a date. */
const WEEKDAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat|sun),?(?:\sthe)?$/;

/** "3 and" in front of "10 May", "two to" in front of "three weeks". */
const RANGE_START =
  /(?<![./\d])\b(?:\d{1,2}(?:st|nd|rd|th)?|two|three|four|six|eight|ten)(?:\s?[-–/&]|\s(?:and|to|or))$/;

const CLOCK =
  /(?:\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)|(?:12 )?noon|midday|midnight|close of play|close of business|cop|cob|end of play)(?:\s(?:on|of))?$/;

/** How far back is looked, in UTF-16 units. */
const WINDOW = 70;

/** Length of a phrase that ends the text, white space after it included; 0 if none does. */
function ending(text: string, list: readonly string[]): number {
  const trimmed = text.trimEnd();
  const gap = text.length - trimmed.length;
  for (const phrase of list) {
    if (!trimmed.endsWith(phrase)) continue;
    if (gap === 0 && !phrase.endsWith('-')) continue;
    if (/[\p{L}\p{N}’'-]$/u.test(trimmed.slice(0, -phrase.length))) continue;
    return phrase.length + gap;
  }
  return 0;
}

/**
 * Reads leftward from a time: article, part of the period, article, hour, leading word, each only if there.
 * `mayBeOwned`: a body's name may stand between article and time ("the Panel’s next meeting").
 */
export function readBefore(sentence: string, at: number, mayBeOwned = false): Before {
  let left = sentence
    .slice(Math.max(0, at - WINDOW), at)
    .toLowerCase()
    .replaceAll(/\s/g, ' ');
  let taken = 0;
  const take = (length: number): string => {
    const cut = left.slice(left.length - length);
    left = left.slice(0, left.length - length);
    taken += length;
    return cut.trim();
  };
  const takeMatch = (pattern: RegExp): void => {
    const trimmed = left.trimEnd();
    const match = pattern.exec(trimmed);
    if (match) take(match[0].length + left.length - trimmed.length);
  };
  if (mayBeOwned) {
    const trimmed = left.trimEnd();
    const word = trimmed.slice(Math.max(trimmed.lastIndexOf(' '), trimmed.lastIndexOf('(')) + 1);
    if (OWNER.test(word)) take(word.length + left.length - trimmed.length);
  }
  takeMatch(RANGE_START);
  takeMatch(WEEKDAY);
  const articleLength = ending(left, ARTICLES);
  let article = take(articleLength);
  const phase = take(ending(left, PHASES));
  if (phase) article = take(ending(left, ARTICLES)) || article;
  const beforeClock = left;
  const clock = CLOCK.exec(left.trimEnd());
  const hour = clock ? clock[0].length + left.length - left.trimEnd().length : 0;
  if (hour > 0) take(hour);
  const lead = take(ending(left, LEADS));
  // "Would ring her tomorrow": without a leading word "her" is not the time's.
  const isOwn = lead !== '' || phase !== '' || /^(?:the|this|that|each|every)$/.test(article);
  if (!isOwn) {
    taken -= articleLength;
    article = '';
  }
  // An hour belongs to the time only if a leading word stands before it.
  if (hour > 0 && !lead) taken -= beforeClock.length - left.length;
  return { start: at - taken, lead, article, phase: phase.replace(/^the /, '') };
}
