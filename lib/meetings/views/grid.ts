import type { RecommendationKey } from '../../model/index.ts';
import type { MeetingPassage } from '../model.ts';
import { SPOKEN_OF_FROM } from '../recommendations/tags.ts';
import type { ViewedYear } from './year.ts';

/** One recommendation at one meeting: what was said, and the last rating given; nothing said is a gap in plain sight. */
export interface GridCell {
  readonly passages: readonly MeetingPassage[];
  readonly rating: string | null;
}

/** The grid recommendations × meetings, rows in the order given, cells in the order of the meetings. */
export function recommendationGrid(
  view: ViewedYear,
  recommendations: readonly RecommendationKey[],
): { readonly recommendation: RecommendationKey; readonly cells: readonly GridCell[] }[] {
  const byKey = new Map<string, MeetingPassage[]>();
  for (const { passage, recommendation, confidence } of view.year.tags) {
    const found = confidence >= SPOKEN_OF_FROM ? view.passageOf(passage) : undefined;
    if (!found) continue;
    const key = `${recommendation.set}\n${recommendation.ref}\n${found.meeting}`;
    const there = byKey.get(key);
    if (there) there.push(found);
    else byKey.set(key, [found]);
  }
  return recommendations.map((recommendation) => ({
    recommendation,
    cells: view.year.meetings.map((_, meeting) => {
      const passages = byKey.get(`${recommendation.set}\n${recommendation.ref}\n${meeting}`) ?? [];
      return { passages, rating: passages.findLast(({ rating }) => rating !== null)?.rating?.to ?? null };
    }),
  }));
}
