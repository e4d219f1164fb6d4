import type { RecommendationSet } from '../../lib/model/index.ts';
import type { Suggestion } from '../../lib/recommendations/suggest/suggest.ts';
import type { SuggestionView } from './types.ts';
import { tagViews } from './views.ts';

/** Least confidence of a suggestion that is offered beside a passage; the palette shows the weaker ones too. */
export const OFFERED_FROM = 0.35;

/**
 * Chips for what passages may serve, by their ids: the best one, or two where a number that two live sets have is
 * named, since only a person knows which is meant.
 */
export function suggestionViews(
  suggestions: ReadonlyMap<string, readonly Suggestion[]>,
  sets: readonly RecommendationSet[],
): ReadonlyMap<string, readonly SuggestionView[]> {
  const views = new Map<string, readonly SuggestionView[]>();
  for (const [id, list] of suggestions) {
    const [best] = list;
    if (!best || best.confidence < OFFERED_FROM) continue;
    const offered = list.filter(
      (one) =>
        one === best ||
        (one.reason === best.reason && one.reason.startsWith('names') && one.confidence === best.confidence),
    );
    const chips = tagViews(
      offered.map(({ key }) => key),
      sets,
    );
    views.set(
      id,
      chips.map((chip, place) => ({ ...chip, reason: offered[place]?.reason ?? '' })),
    );
  }
  return views;
}
