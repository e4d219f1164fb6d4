/** A recommendation or plan action named in words or figures. */
export interface Reference {
  readonly ref: string;
  readonly kind: 'recommendation' | 'plan action' | 'plan priority';
  /** The words that name it. */
  readonly words: string;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER = String.raw`(?:[A-Z]{0,3}\d{1,3}(?:\.\d{1,2})?|${[...CARDINALS].sort((a, b) => b.length - a.length).join('|')})`;
const LIST = String.raw`${NUMBER}(?:(?:\s*,\s*|\s*(?:,\s*)?(?:and|&|or|to|[-–])\s*)${NUMBER}){0,12}`;
const NAMED = new RegExp(
  String.raw`\b(recommendations?|recs?\.?|areas? for improvement|priority actions?)\s+(?:nos?\.?\s*|numbers?\s*)?(${LIST})\b`,
  'gi',
);
const SHORT = /\bR(\d{1,3})\b/g;
const ORDINAL = new RegExp(
  String.raw`\b(?:inspectors[’']?|ofsted(?:[’']s)?|the inspectorate[’']s|their)\s+(${ORDINALS.join('|')})\s+(?:recommendation|area for improvement)`,
  'gi',
);
const PLAN = new RegExp(
  String.raw`\b(actions?|priority|priorities|objectives?|workstreams?|themes?)\s+(?:nos?\.?\s*)?((?:[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})?)(?:(?:\s*,\s*|\s*(?:and|&|to)\s*)[A-Z]{0,2}\d{1,2}(?:\.\d{1,2})?){0,8})`,
  'gi',
);

/** Recommendations that are somebody else's: scrutiny's own, the auditor's, a peer review's, a report's. */
const SOMEBODY_ELSES =
  /\b(?:scrutiny|auditor|audit|ombudsman|peer (?:review|challenge)|reviewers?|task group|working group|coroner|the report[’']s|cqc|internal audit)\b/i;

/**
 * Finds recommendations and plan actions named in a sentence. Those that the sentence gives to somebody else
 * than the inspectors (the auditor's letter, scrutiny's own) are left out.
 */
export function findReferences(sentence: string): Reference[] {
  const found: Reference[] = [];
  const add = (list: string, kind: Reference['kind'], words: string) => {
    for (const ref of expand(list)) found.push({ ref, kind, words });
  };
  for (const match of sentence.matchAll(NAMED)) {
    if (match[2] && !belongsElsewhere(sentence, match.index, match[0].length))
      add(match[2], 'recommendation', match[0]);
  }
  for (const match of sentence.matchAll(SHORT)) if (match[1]) add(match[1], 'recommendation', match[0]);
  for (const match of sentence.matchAll(ORDINAL)) {
    if (match[1]) add(String(ORDINALS.indexOf(match[1].toLowerCase()) + 1), 'recommendation', match[0]);
  }
  for (const match of sentence.matchAll(PLAN)) {
    if (match[2]) add(match[2], /^action/i.test(match[1] ?? '') ? 'plan action' : 'plan priority', match[0]);
  }
  return found;
}

function belongsElsewhere(sentence: string, at: number, length: number): boolean {
  return (
    SOMEBODY_ELSES.test(sentence.slice(Math.max(0, at - 45), at)) ||
    SOMEBODY_ELSES.test(sentence.slice(at + length, at + length + 45))
  );
}

/** "6 to 8, and fourteen" → 6, 7, 8, 14. */
function expand(list: string): string[] {
  const refs: string[] = [];
  let range = false;
  for (const part of list.toLowerCase().match(/[a-z]{0,3}\d+(?:\.\d+)?|[a-z]+|[-–]/g) ?? []) {
    if (part === 'to' || part === '-' || part === '–') {
      range = true;
      continue;
    }
    if (part === 'and' || part === 'or') continue;
    const word = CARDINALS.indexOf(part);
    const ref = word >= 0 ? String(word + 1) : part.toUpperCase();
    const from = Number(refs.at(-1));
    if (range && Number.isInteger(from) && Number.isInteger(Number(ref))) {
      for (let number = from + 1; number < Math.min(Number(ref), from + 40); number++)
        refs.push(String(number));
    }
    range = false;
    refs.push(ref);
  }
  return refs;
}
