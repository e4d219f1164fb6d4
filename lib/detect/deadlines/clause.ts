/**
 * Where a clause ends: at punctuation, a dash or bracket, or before "and to", "and would" and the like,
 * where the next task begins. Used for deadlines that are clauses ("once the data is final").
 */
export const CLAUSE_BREAK =
  /[,;:()[\].!?•\t]|\s[–—-]\s|\sand\s(?=(?:to|that|would|will|be|then|report|also|the [A-Z])\b)|\s(?:so that|in order|with a view|for (?:consideration|approval|discussion|information))\b/g;

/** A noun and what belongs to it ends before a further verb or purpose: "from the start of the scheme | outlining …". */
export const NOUN_BREAK =
  /\s(?:and|to|with|so|in|at|which|who|that|outlining|setting|showing|including|covering|giving|on|for)\s/g;

/** Longest clause taken, in UTF-16 units: what runs on longer is not a time. */
const LONGEST = 120;

const firstBreak = (pattern: RegExp, sentence: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.exec(sentence)?.index ?? sentence.length;
};

/** Offset at which the clause that holds `from` ends, white space before it left out. */
export function clauseEnd(sentence: string, from: number): number {
  let stop = firstBreak(CLAUSE_BREAK, sentence, from);
  if (stop > from + LONGEST) stop = Math.max(from, sentence.lastIndexOf(' ', from + LONGEST));
  while (stop > from && /\s/.test(sentence.charAt(stop - 1))) stop -= 1;
  return stop;
}

/** Offset at which a noun phrase that holds `from` ends. */
export const nounEnd = (sentence: string, from: number): number =>
  Math.min(firstBreak(NOUN_BREAK, sentence, from), clauseEnd(sentence, from));
