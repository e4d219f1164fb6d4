import type { CommitmentType, IsoDate } from '../model/index.ts';

/** Words that a committee's code leaves out: English and Welsh joining words. */
const JOINING_WORDS = new Set(
  'a an and at by for from in into of on or the to with ac ag am ar i o y yr yn'.split(' '),
);

/** Words that say what sort of body it is. They are used only where the others give fewer than three letters. */
const BODY_WORDS = new Set(
  (
    'board bwrdd cabinet committee commission council cyngor forum fwrdd group joint meeting overview panel ' +
    'partnership pwyllgor scrutiny select standing craffu sub subcommittee trosolwg working'
  ).split(' '),
);

const LETTERS: Record<CommitmentType, string> = {
  Action: 'A',
  Undertaking: 'A',
  Recommendation: 'R',
  'Information request': 'Q',
  Decision: 'D',
  Resolution: 'D',
};

/**
 * Short code of a body for its refs: `CYP` for "Children and Young People Scrutiny Committee", `HWB` for "Health and
 * Wellbeing Board", `CAB` for "Cabinet", `GEN` where no body is known. Two to four capitals or digits.
 */
export function committeeCode(body: string | null): string {
  const words = (body ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\([^()]*\)/g, ' ')
    .toLowerCase()
    .match(/[a-z0-9]+(?:['’][a-z]+)?/g)
    ?.filter((word) => !JOINING_WORDS.has(word));
  if (!words?.length) return 'GEN';
  const telling = words.filter((word) => !BODY_WORDS.has(word));
  const chosen = telling.length >= 3 ? telling : words;
  const code =
    chosen.length === 1
      ? (chosen[0] ?? '').replaceAll(/['’]/g, '').slice(0, 3)
      : chosen
          .map((word) => word.charAt(0))
          .slice(0, 4)
          .join('');
  return code.toUpperCase();
}

/** Municipal year that a day falls in, which begins in May: `25-26` for 1 May 2025 to 30 April 2026. */
export function municipalYear(day: IsoDate): string {
  const first = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 5 ? 1 : 0);
  const twoDigits = (year: number) => String(year % 100).padStart(2, '0');
  return `${twoDigits(first)}-${twoDigits(first + 1)}`;
}

/** What refs are numbered within: committee code and municipal year, `CYP 25-26`. Bodies of one code share a series. */
export const refSeries = (body: string | null, day: IsoDate): string =>
  `${committeeCode(body)} ${municipalYear(day)}`;

/**
 * The ref of a commitment: `CYP 25-26 A014`, A action, R recommendation, Q information request, D decision. The
 * letter tells what it was when it was raised; the ref stays if the type is corrected (study, 1.6 row 1). Words and
 * spaces keep Excel from taking it for a date or a number (4.1).
 */
export const formatRef = (series: string, type: CommitmentType, number: number): string =>
  `${series} ${LETTERS[type]}${String(number).padStart(3, '0')}`;

/** Series and number of a ref of ours, or null for any other text. */
export function refParts(ref: string): { readonly series: string; readonly number: number } | null {
  const parts = /^(.+) [A-Z](\d{1,9})$/.exec(ref);
  return parts?.[1] ? { series: parts[1], number: Number(parts[2]) } : null;
}

/**
 * Next free number of a series: one more than the counter and than any ref in use, the refs of deleted commitments
 * included, so that no ref is ever given twice even where the counter is behind (a restored backup).
 */
export function nextNumber(series: string, counter: number, refsInUse: Iterable<string>): number {
  let highest = counter;
  for (const ref of refsInUse) {
    const parts = refParts(ref);
    if (parts?.series === series) highest = Math.max(highest, parts.number);
  }
  return highest + 1;
}
