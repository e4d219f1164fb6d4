import { ok, problem, type Recommendation, type Result } from '../model/index.ts';
import { faultOf } from './faults.ts';
import { setsOfText } from './read-sets.ts';

/**
 * Reads recommendations that were pasted: a list (numbered, bulleted or one a line), cells of a sheet, or the text
 * of a whole report. What cannot be a list is a problem with a sentence; nothing is ever half read.
 */
export function readPastedRecommendations(text: string): Result<Recommendation[]> {
  const read = setsOfText(text, null);
  if (!read.ok) return read;
  if (read.value.note !== null) return problem(read.value.note);
  const recommendations = read.value.sets.flatMap((set) =>
    set.recommendations.map(({ ref, text: words, theme }) => ({ ref, text: words, theme })),
  );
  const fault = faultOf(recommendations);
  return fault === null ? ok(recommendations) : problem(fault);
}
