import type { Passage, RecommendationKey } from '../model/index.ts';

/** The recommendations that passages were tagged with, the last used first, each once. */
export function recentlyUsed(passages: readonly Passage[]): RecommendationKey[] {
  const tagged = passages
    .filter(({ recommendations }) => recommendations.length > 0)
    .map((passage) => ({ passage, at: passage.edited['recommendations'] ?? passage.createdAt }))
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  const seen = new Map<string, RecommendationKey>();
  for (const { passage } of tagged) {
    for (const key of passage.recommendations) {
      const name = `${key.set} ${key.ref}`;
      if (!seen.has(name)) seen.set(name, key);
    }
  }
  return [...seen.values()];
}
