import type { RecommendationKey } from '../model/index.ts';

/** Set and ref together are the key: a council has several live sets at once (study, 2.3). */
export const sameRecommendation = (a: RecommendationKey, b: RecommendationKey): boolean =>
  a.set === b.set && a.ref === b.ref;

/** `keys` without those in `taken`. */
export const withoutKeys = (
  keys: readonly RecommendationKey[],
  taken: readonly RecommendationKey[],
): RecommendationKey[] => keys.filter((key) => !taken.some((other) => sameRecommendation(key, other)));

/** `keys` and those of `added` that are not among them, each once, in the order met. */
export function withKeys(
  keys: readonly RecommendationKey[],
  added: readonly RecommendationKey[],
): RecommendationKey[] {
  const result: RecommendationKey[] = [];
  for (const key of [...keys, ...added]) {
    if (!result.some((other) => sameRecommendation(key, other))) result.push(key);
  }
  return result;
}
