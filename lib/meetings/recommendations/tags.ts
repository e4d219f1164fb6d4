import type { MinutesDocument, RecommendationKey, RecommendationSet } from '../../model/index.ts';
import { prepareSuggestions } from '../../recommendations/suggest/suggest.ts';
import type { Statement, Tag } from '../model.ts';
import { readPlanNumbers } from './plan.ts';

/** A sentence speaks of a recommendation from this confidence on: the recommendation is not silent at that meeting. */
export const SPOKEN_OF_FROM = 0.5;
const MOST = 5;
const LEAST = 0.1;

/** The tags of each statement, the likeliest first. */
export function tagStatements(
  statements: readonly Statement[],
  sets: readonly RecommendationSet[],
  documents: readonly MinutesDocument[],
): ReadonlyMap<string, readonly Tag[]> {
  const suggest = prepareSuggestions(sets, readPlanNumbers(documents));
  const tags = new Map<string, readonly Tag[]>();
  for (const { id, quote, heading, label, before, itemTitle } of statements) {
    const found = suggest({
      quote,
      before: [heading, label, before].filter(Boolean).join('. '),
      item: itemTitle,
    })
      .filter(({ confidence }) => confidence >= LEAST)
      .slice(0, MOST);
    if (found.length > 0)
      tags.set(
        id,
        found.map(({ key, confidence, reason }) => ({
          passage: id,
          recommendation: key,
          confidence: Math.round(confidence * 100) / 100,
          why: reason,
        })),
      );
  }
  return tags;
}

/** Recommendations of live sets that no passage of any meeting speaks of. */
export function silentRecommendations(
  sets: readonly RecommendationSet[],
  tags: ReadonlyMap<string, readonly Tag[]>,
): RecommendationKey[] {
  const spoken = new Set<string>();
  for (const list of tags.values())
    for (const { recommendation, confidence } of list)
      if (confidence >= SPOKEN_OF_FROM) spoken.add(`${recommendation.set}\n${recommendation.ref}`);
  return sets
    .filter((set) => !set.archived && set.deletedAt === null)
    .flatMap((set) => set.recommendations.map(({ ref }) => ({ set: set.id, ref })))
    .filter(({ set, ref }) => !spoken.has(`${set}\n${ref}`));
}
