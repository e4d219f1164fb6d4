import type { RecommendationSet } from '../model/index.ts';

/**
 * Lists as people look for them: those in use first, the newest inspection first, and of one inspection the council's
 * own list before those for others.
 */
export function inOrderOfUse(sets: readonly RecommendationSet[]): RecommendationSet[] {
  return [...sets].sort(
    (a, b) =>
      Number(a.archived) - Number(b.archived) ||
      (b.published ?? '').localeCompare(a.published ?? '') ||
      Number((a.addressee ?? null) !== null) - Number((b.addressee ?? null) !== null) ||
      a.title.localeCompare(b.title),
  );
}
