/**
 * Where a clause ends: at punctuation, a dash or bracket, or before "and to", "and would" and the like,
 * where the next task begins. Used for deadlines that are clauses ("once the data is final").
 */
const CLAUSE_BREAK =
  /[,;:()[\].!?•\t]|\s[–—-]\s|\sand\s(?=(?:to|that|would|will|be|then|report|also|the [A-Z])\b)|\s(?:so that|in order|with a view|for (?:consideration|approval|discussion|information))\b/g;

/** Longest clause taken, in UTF-16 units: what runs on longer is not a time. */
const LONGEST = 120;

/** Offset at which the clause that holds `from` ends, white space before it left out. */
export function clauseEnd(sentence: string, from: number): number {
  CLAUSE_BREAK.lastIndex = from;
  const end = CLAUSE_BREAK.exec(sentence)?.index ?? sentence.length;
  let stop = Math.min(end, from + LONGEST);
  if (stop === from + LONGEST) {
    const space = sentence.lastIndexOf(' ', stop);
    if (space > from) stop = space;
  }
  while (stop > from && /\s/.test(sentence.charAt(stop - 1))) stop -= 1;
  return stop;
}

/** A noun and what belongs to it ends before a further verb or purpose: "from the start of the scheme | outlining …". */
const NOUN_BREAK =
  /[,;:()[\].!?•\t]|\s[–—-]\s|\s(?:and|to|with|so|in|at|which|who|that|outlining|setting|showing|including|covering|giving|on)\s/g;

/** Offset at which a noun phrase that holds `from` ends. */
export function nounEnd(sentence: string, from: number): number {
  NOUN_BREAK.lastIndex = from;
  const end = NOUN_BREAK.exec(sentence)?.index ?? sentence.length;
  return Math.min(end, clauseEnd(sentence, from));
}
