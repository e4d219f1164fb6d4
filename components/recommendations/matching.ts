import type { Recommendation, RecommendationKey, RecommendationSet } from '../../lib/model/index.ts';
import { recommendationRefText } from '../../lib/tracker/rows.ts';

/** A recommendation with the set it stands in. */
export interface Choice {
  readonly key: RecommendationKey;
  readonly label: string;
  readonly recommendation: Recommendation;
  readonly set: RecommendationSet;
}

/** All recommendations of the sets in use, in the order of the sets. */
export function choicesOf(sets: readonly RecommendationSet[]): readonly Choice[] {
  return sets
    .filter((set) => !set.archived)
    .flatMap((set) =>
      set.recommendations.map((recommendation) => ({
        key: { set: set.id, ref: recommendation.ref },
        label: recommendationRefText(recommendation.ref),
        recommendation,
        set,
      })),
    );
}

/**
 * Choices that answer to what was typed: a ref, the council’s own number or a plan number first ("4", "r4", "2.1"), then those whose text, theme or set title
 * has every word typed, as the beginning of a word. Nothing typed: all of them.
 */
export function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const query = fold(typed);
  if (query === '') return choices;
  const words = query.split(' ');
  const ranked = choices.map((choice) => ({ choice, rank: rank(choice, query, words) }));
  return ranked
    .filter((one) => one.rank < NO_MATCH)
    .sort((one, other) => one.rank - other.rank)
    .map((one) => one.choice);
}

/** How many of the suggestions and of the last used stand before all others. */
const OFFERED = { suggested: 3, recent: 5 };

/** All choices, those that are suggested first, then those tagged with last, then the rest in the order of the sets. */
export function inOrder(
  choices: readonly Choice[],
  suggested: readonly { readonly key: RecommendationKey }[],
  recent: readonly RecommendationKey[],
): readonly Choice[] {
  const byKey = new Map(choices.map((choice) => [`${choice.key.set} ${choice.key.ref}`, choice]));
  const first = [
    ...suggested.slice(0, OFFERED.suggested).map(({ key }) => key),
    ...recent.slice(0, OFFERED.recent),
  ].flatMap(({ set, ref }) => byKey.get(`${set} ${ref}`) ?? []);
  return [...new Set([...first, ...choices])];
}

const NO_MATCH = 9;

function rank(choice: Choice, query: string, words: readonly string[]): number {
  const ref = fold(choice.recommendation.ref);
  const label = fold(choice.label);
  const beside = choice.recommendation.beside;
  const numbers = [ref, label, ...[beside?.number ?? '', ...(beside?.planActions ?? [])].map(fold)];
  if (numbers.includes(query)) return 0;
  if (numbers.some((number) => number.startsWith(query))) return 1;
  const text = ` ${fold(`${choice.recommendation.theme ?? ''} ${choice.recommendation.text} ${choice.set.title}`)}`;
  return words.every((word) => text.includes(` ${word}`)) ? 2 : NO_MATCH;
}

/** Small letters, no accents, and nothing but letters, digits and dots between single spaces. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}
