import { LONGEST_RECOMMENDATION, MOST_RECOMMENDATIONS } from './limits.ts';

interface Read {
  readonly ref: string;
  readonly text: string;
}

/** What is wrong with a list as a whole, in a sentence, or null. */
export function faultOf(recommendations: readonly Read[]): string | null {
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
