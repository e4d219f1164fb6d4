import { ok, problem, type Recommendation, type Result } from '../model/index.ts';
import {
  BINARY_SHARE,
  LONGEST_PASTE,
  LONGEST_RECOMMENDATION,
  MOST_RECOMMENDATIONS,
  MOST_LINES,
} from './limits.ts';
import { labelOf } from './label.ts';
import { readPastedList } from './pasted-list.ts';
import { entriesFromText } from './report/from-text.ts';
import { readReport, type ReadRecommendation } from './report/read-report.ts';
import { readSheet } from './sheet.ts';

/**
 * Reads recommendations that were pasted: a list (numbered, bulleted or one a line), cells of a sheet, or the text
 * of a whole report. What cannot be a list is a problem with a sentence; nothing is ever half read.
 */
export function readPastedRecommendations(text: string): Result<Recommendation[]> {
  if (text.length > LONGEST_PASTE || text.split('\n', MOST_LINES + 1).length > MOST_LINES) {
    return problem(
      'That is too much text to be a list of recommendations, so it was not read. Nothing was changed. Copy only the part with the recommendations and paste that.',
    );
  }
  if (isBinary(text)) {
    return problem(
      'That is not text: it looks like the inside of a file. Nothing was changed. Open the file, select the recommendations, copy them and paste them here.',
    );
  }
  const recommendations = read(text.replace(/^\ufeff/, ''));
  const fault = faultOf(recommendations);
  return fault === null ? ok(recommendations) : problem(fault);
}

function read(text: string): Recommendation[] {
  const rows = text.split(/\r\n?|\n/).map((line) => line.split('\t').map(unquoted));
  const sheet = rows.some((row) => row.length > 1) ? readSheet(rows) : null;
  if (sheet && sheet.length > 0) return sheet.map(asRecommendation);
  const report = startsWithItem(text) ? [] : readReport(entriesFromText(text), null);
  return report.length > 0
    ? report.flatMap((set) => set.recommendations.map(asRecommendation))
    : readPastedList(text);
}

/** A paste that begins with an item is a list, whatever headings its items may look like. */
function startsWithItem(text: string): boolean {
  const first = text.split('\n').find((line) => line.trim() !== '');
  return first !== undefined && labelOf(first.trim()) !== null;
}

const asRecommendation = ({ ref, text, theme }: ReadRecommendation): Recommendation => ({ ref, text, theme });

/** Excel puts quotes around a copied cell that holds quotes. */
const unquoted = (cell: string): string =>
  /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** What is wrong with the list as a whole, in a sentence, or null. */
function faultOf(recommendations: readonly Recommendation[]): string | null {
  if (recommendations.length === 0) {
    return 'No recommendations were found in that text. Nothing was changed. Paste them one a line, or with their numbers.';
  }
  if (recommendations.length > MOST_RECOMMENDATIONS) {
    return `That text would make ${recommendations.length} recommendations, and no inspection makes so many. Nothing was changed. Copy only the part with the recommendations and paste that.`;
  }
  const long = recommendations.find(({ text }) => text.length > LONGEST_RECOMMENDATION);
  if (long) {
    return `Recommendation ${long.ref} would be ${long.text.length} characters long, so the text was not read. Nothing was changed. Put each recommendation on a line of its own, or number them.`;
  }
  const refs = recommendations.map(({ ref }) => ref);
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index);
  if (twice !== undefined) {
    return `Two recommendations have the number ${twice}. Nothing was changed. If these are two lists, paste each as a set of its own; or give one of them another number.`;
  }
  return null;
}

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
