import type { RecommendationKey, RecommendationSet } from '../../model/index.ts';
import type { Rarity } from '../terms/rarity.ts';
import { termsOf } from '../terms/terms.ts';

/** What a passage says, by how near to it: each counts with its weight. */
export type Near = readonly (readonly [text: string, weight: number])[];

interface Prepared {
  readonly key: RecommendationKey;
  readonly terms: ReadonlyMap<string, number>;
}

/** Shared words of this weight make it as likely as not. */
const EVEN = 1.1;
/** Words alone never make it certain. */
const MOST = 0.85;

/**
 * How alike a passage and each recommendation are by the words they share: words that few recommendations have, and that are rare in
 * the minutes, count most. From 0 to `MOST`; those that share nothing are left out.
 */
export function prepareAlike(
  sets: readonly RecommendationSet[],
  rarity: Rarity,
): (
  near: Near,
) => { readonly key: RecommendationKey; readonly confidence: number; readonly words: readonly string[] }[] {
  const prepared = sets
    .filter((set) => !set.archived && set.deletedAt === null)
    .flatMap((set) =>
      set.recommendations.map(({ ref, text }): Prepared => ({
        key: { set: set.id, ref },
        terms: termsOf(text),
      })),
    );
  const counts = new Map<string, number>();
  for (const { terms } of prepared)
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (near) => {
    const said = new Map<string, number>();
    for (const [text, weight] of near)
      for (const [term, there] of termsOf(text))
        said.set(term, Math.max(said.get(term) ?? 0, there * weight));
    return prepared.flatMap(({ key, terms }) => {
      const shared: { readonly term: string; readonly worth: number }[] = [];
      for (const [term, weight] of terms) {
        const there = said.get(term);
        if (there === undefined) continue;
        shared.push({
          term,
          worth: (Math.min(weight, there) * rarity(term)) / Math.sqrt(counts.get(term) ?? 1),
        });
      }
      const sum = shared.reduce((all, { worth }) => all + worth, 0);
      const words = shared
        .filter(({ worth }) => worth >= 0.2)
        .sort((a, b) => b.worth - a.worth)
        .map(({ term }) => term.replace(/^[=@]/, ''));
      return words.length === 0 ? [] : [{ key, confidence: Math.min(MOST, sum / (sum + EVEN)), words }];
    });
  };
}
