import { MONTH_WORD } from '../model/months.ts';

/**
 * Words that change what a minute says. Which minutes differ in meaning is a judgement of the trade: a date, a
 * figure, a name, or whether a thing was agreed at all (docs: design study, "Ten lessons", 1).
 */

/** What a changed word is about, gravest first. `words` is any other wording, `marks` punctuation and capitals only. */
export type ChangeKind = 'negation' | 'date' | 'number' | 'name' | 'words' | 'marks';

const MONTHS = new RegExp(`^(?:${MONTH_WORD})$`);
const DAYS =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?$|^(?:today|tomorrow|yesterday)$/;
const SEASONS =
  /^(?:spring|summer|autumn|winter|easter|christmas|whitsun|michaelmas|day|days|week|weeks|month|months|quarter|year|years|annual(?:ly)?|weekly|fortnight(?:ly)?|monthly|quarterly|yearly)$/;
const NUMBER_WORDS =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|dozen|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|once|twice|thrice|half|halves|thirds?|quarters?|all|both|every|each|some|few|many|most|several|any|more|less|fewer|double|triple)$/;
const NEGATORS =
  /^(?:not|no|none|nobody|nothing|nowhere|never|nor|neither|without|cannot|hardly|unable|[a-z]+n't|except|unless|until)$/;
/** Verbs by which a meeting turns something down. That one came or went is always worth telling. */
const REFUSALS =
  /^(?:disagree|refus|reject|declin|oppos|dismiss|den(?:y|i)|defer|defeat|forbid|forbade|prohibit|revok|rescind|suspend|cancel|withdr(?:a|e)w|postpon|overturn|overrul|abandon)[a-z]*$/;
/** Words that turn the sense where one takes the place of its counterpart. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:increase|rise|rose|grow|grew|improve)[a-z]*$/,
    /^(?:decrease|reduce|fall|fell|drop|decline|worsen|deteriorate)[a-z]*$/,
  ],
  [/^(?:start|begin|began|continue|open|extend)[a-z]*$/, /^(?:stop|end|cease|discontinue|close)[a-z]*$/],
  [
    /^(?:for|favour|above|exceed[a-z]*|before|present|met|won)$/,
    /^(?:against|below|after|absent|missed|lost)$/,
  ],
  [/^(?:include|retain|keep|kept|add)[a-z]*$/, /^(?:exclude|remove|delete)[a-z]*$/],
];
const PREFIXES = ['un', 'non', 'dis', 'in', 'im', 'ir', 'il', 'mis'] as const;

/** Whether the word is a figure, in digits or in words. */
export const isNumber = (word: string): boolean => /\d/.test(word) || NUMBER_WORDS.test(word.toLowerCase());

/** Whether the word is a month, a day of the week or a measure of time. */
export function isTime(word: string): boolean {
  const plain = word.toLowerCase();
  return MONTHS.test(plain) || DAYS.test(plain) || SEASONS.test(plain);
}

const isNegator = (word: string): boolean => NEGATORS.test(word.toLowerCase());

const negators = (words: readonly string[]): number => words.filter(isNegator).length;

/**
 * What a change from some words to others is about.
 * @param was words of the passage as it was kept
 * @param now words that stand there now
 * @param beside words directly before and after, the same in both
 */
export function kindOfChange(
  was: readonly string[],
  now: readonly string[],
  beside: readonly string[],
): ChangeKind {
  const changed = [...was, ...now];
  const gone = without(was, now);
  const come = without(now, was);
  if (gone.length === 0 && come.length === 0) return sameLetters(was, now) ? 'marks' : 'words';
  if (flips(gone, come)) return 'negation';
  const inDate = changed.some(isTime) || (changed.some((word) => /^\d/.test(word)) && beside.some(isTime));
  if (inDate) return 'date';
  if ([...gone, ...come].some(isNumber)) return 'number';
  if (isName(gone) || isName(come)) return 'name';
  return 'words';
}

/** Whether one word may stand for the other in the same sentence: figure for figure, month for month, day for day. */
export function isOfOneKind(one: string, other: string): boolean {
  if (isNumber(one)) return isNumber(other);
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return [MONTHS, DAYS, SEASONS].some((kind) => kind.test(first) && kind.test(second));
}

/** Whether taking some words away and bringing others in turns a yes into a no, or back. */
export function flips(gone: readonly string[], come: readonly string[]): boolean {
  if (negators(gone) !== negators(come)) return true;
  const [lostWords, newWords] = [
    gone.map((word) => word.toLowerCase()),
    come.map((word) => word.toLowerCase()),
  ];
  const has = (words: readonly string[], kind: RegExp) => words.some((word) => kind.test(word));
  if (has(lostWords, REFUSALS) !== has(newWords, REFUSALS)) return true;
  const swapped = OPPOSITES.some(
    ([one, other]) =>
      (has(lostWords, one) && has(newWords, other)) || (has(lostWords, other) && has(newWords, one)),
  );
  if (swapped) return true;
  return lostWords.some((word) =>
    newWords.some((other) => isOpposite(word, other) || isOpposite(other, word)),
  );
}

const isOpposite = (plain: string, prefixed: string): boolean =>
  plain.length > 3 && PREFIXES.some((prefix) => prefixed === prefix + plain);

const isName = (words: readonly string[]): boolean => words.some((word) => /^\p{Lu}/u.test(word));

/** The words that are not among the others, each of those counting once; capitals do not matter. */
export function without(words: readonly string[], others: readonly string[]): string[] {
  const left = others.map((word) => word.toLowerCase());
  return words.filter((word) => {
    const at = left.indexOf(word.toLowerCase());
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const sameLetters = (was: readonly string[], now: readonly string[]): boolean =>
  was.join(' ').toLowerCase() === now.join(' ').toLowerCase();
