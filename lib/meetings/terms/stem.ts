/** Plural and verb endings taken off, longest first, each with what is put in its place. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['isations', 'ise'],
  ['izations', 'ise'],
  ['isation', 'ise'],
  ['ization', 'ise'],
  ['fulness', 'ful'],
  ['iveness', 'ive'],
  ['ations', 'ate'],
  ['ation', 'ate'],
  ['ments', ''],
  ['ment', ''],
  ['ities', 'ity'],
  ['ingly', ''],
  ['ness', ''],
  ['tions', 't'],
  ['tion', 't'],
  ['sions', 's'],
  ['sion', 's'],
  ['ances', ''],
  ['ance', ''],
  ['ences', ''],
  ['ence', ''],
  ['ables', ''],
  ['able', ''],
  ['ings', ''],
  ['ing', ''],
  ['edly', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ed', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
];

/** What is left must still say something. */
const SHORTEST = 4;

/**
 * One form for the forms of a word: "circulated", "circulating" and "circulation" → "circulat". Crude on purpose and the same for
 * both sides of a comparison; words of four letters or fewer only lose a plural s.
 */
export function stem(word: string): string {
  if (word.length <= SHORTEST) return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.endsWith('ss')) continue;
    const left = word.slice(0, -ending.length);
    if (left.length < SHORTEST - 1 || (left + instead).length < SHORTEST - 1) continue;
    return finish(left + instead);
  }
  return finish(word);
}

/** A doubled last letter and a silent e go, so that "planned" meets "plan" and "share" meets "sharing". */
function finish(word: string): string {
  const single = /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
  const silent = single.length >= SHORTEST && single.endsWith('e') ? single.slice(0, -1) : single;
  return silent.length >= SHORTEST && silent.endsWith('y') ? `${silent.slice(0, -1)}i` : silent;
}
