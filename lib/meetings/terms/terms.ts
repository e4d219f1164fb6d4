import { MONTH_WORD } from '../../model/months.ts';
import { ALIKE, EVERYBODY, HANDLING } from '../words/alike.ts';
import { STOP, WEAK } from '../words/common.ts';
import { stem } from './stem.ts';

/** What a text is about: each term with how much it counts in it, before rarity. */
export type Terms = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

/** Words by their stem, with the class they stand for. */
const SINGLE = new Map<string, string[]>();
/** Phrases by the stem of their first word: the rest of the stems, and the class. */
const PHRASES = new Map<string, { readonly stems: readonly string[]; readonly name: string }[]>();

for (const words of ALIKE) {
  const name = `=${words[0] ?? ''}`;
  for (const phrase of words) {
    const stems = wordsOf(phrase).map(stem);
    const [first] = stems;
    if (first === undefined) continue;
    if (stems.length === 1) SINGLE.set(first, [...new Set([...(SINGLE.get(first) ?? []), name])]);
    else PHRASES.set(first, [...(PHRASES.get(first) ?? []), { stems, name }]);
  }
}

/** What is done with any paper or letter says little of what it is about. */
const WEAK_CLASSES = new Set(
  [...HANDLING.map(([first]) => first ?? ''), ...EVERYBODY].map((name) => `=${name}`),
);
const WEAK_STEMS = new Set([...WEAK].map(stem));

/** How much a term counts by what it is: a name or a phrase of the trade says most, furniture of minutes least. */
const WEIGHT = {
  name: 1.3,
  phrase: 1.3,
  word: 1,
  exact: 0.4,
  weak: 0.25,
  weakClass: 0.35,
  number: 0.8,
  year: 0.15,
  day: 0.9,
  inside: 0.15,
  organisation: 0.5,
  pair: 0.3,
};

function wordsOf(text: string): string[] {
  return (text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []).map((word) =>
    word
      .replace(/'s?$/, '')
      .replace(/^'/, '')
      .replace(/^(\d+)(?:st|nd|rd|th)$/, '$1'),
  );
}

const YEAR = /^(?:19|20)\d\d(?:[/-]\d+)?$/;
const NOBODY: ReadonlySet<string> = new Set();

/**
 * The terms of a text: stems, classes of words alike (`=send`), names that begin with a capital inside a sentence (`Larch`),
 * numbers of two figures or more. Stop words are left out, and the words of `without` (people's names). Never throws.
 */
export function termsOf(text: string, without: ReadonlySet<string> = NOBODY): Map<string, number> {
  const found = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if ((found.get(term) ?? 0) < weight) found.set(term, weight);
  };
  const organisations = organisationsIn(text);
  for (const name of organisations) add(`@${name}`, WEIGHT.organisation);
  const ofOrganisation = new Set(organisations.flatMap((name) => name.split(' ')));
  const words = wordsOf(text);
  const stems = words.map(stem);
  let taken = 0;
  let last: string | null = null;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const own = stems[index] ?? '';
    for (const { stems: phrase, name } of PHRASES.get(own) ?? []) {
      if (phrase.every((part, place) => stems[index + place] === part)) {
        add(name, WEAK_CLASSES.has(name) ? WEIGHT.weakClass : WEIGHT.phrase);
        taken = Math.max(taken, index + phrase.length);
      }
    }
    const before = last;
    last = null;
    if (/^\d/.test(word)) {
      if (word.length > 1) add(word, YEAR.test(word) ? WEIGHT.year : WEIGHT.number);
      continue;
    }
    if (STOP.has(word) || word.length < 2 || without.has(word)) continue;
    const weak = WEAK_STEMS.has(own);
    // A word inside a phrase of the trade is part of that, and adds little of its own.
    const inside = index < taken || ofOrganisation.has(word);
    const classes = inside ? undefined : SINGLE.get(own);
    for (const name of classes ?? [])
      add(name, weak || WEAK_CLASSES.has(name) ? WEIGHT.weakClass : WEIGHT.word);
    // Two words side by side are a thing of their own: "retention payment", "neglect strategy".
    if (!without.has(word) && !ofOrganisation.has(word)) {
      last = own;
      if (before !== null && !(weak && WEAK_STEMS.has(before))) add(`${before} ${own}`, WEIGHT.pair);
    }
    const handling = classes?.every((name) => WEAK_CLASSES.has(name)) ?? false;
    add(own, inside ? WEIGHT.inside : weak || handling ? WEIGHT.weak : classes ? WEIGHT.exact : WEIGHT.word);
    // "month-by-month", "co-ordinator": the parts count too.
    if (word.includes('-')) {
      for (const part of word.split('-')) {
        if (part.length > 3 && !STOP.has(part)) add(stem(part), WEIGHT.exact);
      }
    }
  }
  for (const day of daysIn(text)) add(`day ${day}`, WEIGHT.day);
  for (const name of namesIn(text))
    if (!without.has(name) && !ofOrganisation.has(name)) add(`@${name}`, WEIGHT.name);
  return found;
}

const DAY = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)\b|\b(\d{1,2})(?=(?:(?:,| and| or| to|-) ?\d{1,2})? (?:${MONTH_WORD})\b)`,
  'gi',
);

/** Days of the month: "14 and 16 November" is "the 14th and 16th" at the next meeting. */
const daysIn = (text: string): string[] =>
  [...text.matchAll(DAY)].map(([, ordinal, plain]) => ordinal ?? plain ?? '');

const ORGANISATION =
  /\b(?:\p{Lu}[\p{L}’'-]{0,40},? (?:(?:and|of|for|&) )?){1,9}(?:Board|Committee|Panel|Partnership|Forum|Group|Trust|Commission|Authority|Council|Cabinet|Executive|Service|Team|Association|College|University|Office|Department|Directorate|Agency|Network|Services|Unit)\b/gu;

/** Names of bodies and organisations, each one term: its single words say nothing of what is done. */
const organisationsIn = (text: string): string[] =>
  [...text.matchAll(ORGANISATION)]
    .map(([name]) => wordsOf(name.replace(/^(?:The|This|That|Each|Our) /, '')).join(' '))
    .filter((name) => name.includes(' '));

const NAME = /(?<=[\p{Ll},;:)’'"]\s)(?:\p{Lu}[\p{L}’'-]{1,40}|\p{Lu}{2,})/gu;

/** Words with a capital that no sentence begins with: names of places, teams, people, and abbreviations. */
function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)]
    .map(([name]) => name.replace(/[’']s$/, '').toLowerCase())
    .filter((name) => !STOP.has(name) && !WEAK_STEMS.has(stem(name)));
}
