import {
  ok,
  problem,
  type ReadRecommendation,
  type ReadSet,
  type ReadSets,
  type Result,
} from '../model/index.ts';
import { BINARY_SHARE, LONGEST_PASTE, MOST_LINES } from './limits.ts';
import { labelOf } from './label.ts';
import { readPastedList } from './pasted-list.ts';
import type { Entry } from './report/entry.ts';
import { isOnSchool, readFacts } from './report/facts.ts';
import { entriesFromText } from './report/from-text.ts';
import { readReport } from './report/read-report.ts';
import { asksForSomething } from './report/wording.ts';
import { readSheet } from './sheet.ts';

const TOO_LONG =
  'That is too much text to be a list of recommendations, so it was not read. Nothing was changed. Copy only the part with the recommendations and paste that.';
const BINARY =
  'That is not text: it looks like the inside of a file. Nothing was changed. Open the file, select the recommendations, copy them and paste them here.';
const NOTHING =
  'No recommendations were found in that text. Nothing was changed. Paste them one a line, or with their numbers.';
const NOT_LIKE =
  'These lines do not read like recommendations: none of them asks for anything or speaks of services for children. Nothing was changed. Copy the list itself from the report and paste that.';
const ON_SCHOOL =
  'This is a report on a school or nursery, which makes no recommendations to a council. Nothing was changed. Choose the report of an inspection of the council’s own services.';

/** The lists of a report; one that makes none gives no sets and a sentence. */
export function setsOfReport(entries: readonly Entry[], fileName: string | null): Result<ReadSets> {
  const sets = isOnSchool(entries) ? [] : readReport(entries, fileName);
  if (sets.length > 0) return ok({ sets, note: null });
  if (isOnSchool(entries)) return ok({ sets, note: ON_SCHOOL });
  const { inspection, title } = readFacts(entries, fileName);
  return ok({
    sets,
    note:
      inspection === null
        ? 'No recommendations were found: this does not look like an inspection report or an improvement plan. Nothing was changed. If it holds a list all the same, copy that part and paste it.'
        : `This report${title ? ` (${title})` : ''} makes no recommendations, so there is nothing to take. Nothing was changed.`,
  });
}

/** The rows of a sheet as one set. What has no column of recommendations is a problem with a sentence. */
export function setsOfRows(rows: readonly (readonly string[])[], fileName: string | null): Result<ReadSets> {
  const recommendations = readSheet(rows);
  if (!recommendations || recommendations.length === 0) {
    return problem(
      'No column of this sheet is headed as recommendations or actions, so nothing was changed. Put a line such as “Ref, Theme, Recommendation” over the columns, or copy the cells with the recommendations and paste them.',
    );
  }
  const plan = recommendations.some(({ ref }) => ref.includes('.'));
  const title = fileName?.replace(/\.\w{2,5}$/, '').replaceAll(/[-_]+/g, ' ') ?? null;
  return ok({
    sets: [plainSet(recommendations, plan ? 'Council improvement plan' : null, title)],
    note: null,
  });
}

/** Pasted or saved text: cells of a sheet, the text of a whole report, or a list. */
export function setsOfText(text: string, fileName: string | null): Result<ReadSets> {
  if (text.length > LONGEST_PASTE || text.split('\n', MOST_LINES + 1).length > MOST_LINES)
    return problem(TOO_LONG);
  if (isBinary(text)) return problem(BINARY);
  const plain = text.replace(/^\ufeff/, '');
  const rows = plain.split(/\r\n?|\n/).map((line) => line.split('\t').map(unquoted));
  if (rows.some((row) => row.length > 1)) {
    const sheet = setsOfRows(rows, fileName);
    if (sheet.ok) return sheet;
  }
  if (!startsWithItem(plain)) {
    const entries = entriesFromText(plain);
    const report = setsOfReport(entries, fileName);
    // A saved file that is no report is not taken line by line for a list, as a paste is.
    if (!report.ok || report.value.sets.length > 0 || fileName !== null || isOnSchool(entries)) return report;
  }
  const list = readPastedList(plain).map((item): ReadRecommendation => ({
    ...item,
    printedRef: null,
    addressee: null,
    due: null,
  }));
  if (
    list.length > 0 &&
    list.every(({ text: words }) => words.length < SHORT && !couldBeRecommendation(words))
  )
    return problem(NOT_LIKE);
  return list.length === 0 ? problem(NOTHING) : ok({ sets: [plainSet(list, null, null)], note: null });
}

/** Words that any inspection of services uses somewhere in its recommendations. */
const SERVICE_WORDS =
  /child|young|famil|carer|\bcare\b|social|safeguard|educat|health|plan|practice|support|servic|quality|staff|assess|leader|partner|review|manage|risk|train|record|data|placement|foster|adopt|timel|caseload|oversight|supervis/i;

/** Anything longer is read whatever its words: what is wrong with it is said of its length. */
const SHORT = 400;

const couldBeRecommendation = (words: string): boolean =>
  asksForSomething(words) || SERVICE_WORDS.test(words);

function plainSet(
  recommendations: readonly ReadRecommendation[],
  inspection: string | null,
  title: string | null,
): ReadSet {
  const bare = { authority: null, published: null, addressee: null };
  return { title, inspection, ...bare, heading: 'Recommendations', recommendations };
}

/** A paste that begins with an item is a list, whatever headings its items may look like. */
function startsWithItem(text: string): boolean {
  const first = text.split('\n').find((line) => line.trim() !== '');
  return first !== undefined && labelOf(first.trim()) !== null;
}

/** Excel puts quotes around a copied cell that holds quotes. */
const unquoted = (cell: string): string =>
  /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** NUL never stands in text; a share of other control characters or unreadable ones means a file read as text. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  let odd = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd || (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) odd += 1;
  }
  return odd > 1 && odd > text.length * BINARY_SHARE;
}
