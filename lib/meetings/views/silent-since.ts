import type { IsoDate, RecommendationKey } from '../../model/index.ts';
import { SPOKEN_OF_FROM } from '../recommendations/tags.ts';
import type { ViewedYear } from './year.ts';

/** Recommendations that no meeting on or after a day spoke of, those never spoken of among them. Null for the whole year. */
export function silentSince(
  view: ViewedYear,
  recommendations: readonly RecommendationKey[],
  since: IsoDate | null,
): RecommendationKey[] {
  const spoken = new Set(
    view.year.tags
      .filter(
        ({ passage, confidence }) =>
          confidence >= SPOKEN_OF_FROM && (since === null || view.dateOf(passage) >= since),
      )
      .map(({ recommendation: { set, ref } }) => `${set}\n${ref}`),
  );
  return recommendations.filter(({ set, ref }) => !spoken.has(`${set}\n${ref}`));
}
