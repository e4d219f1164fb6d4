import type { IsoDate, RecommendationKey } from '../../model/index.ts';
import type { MeetingPassage } from '../model.ts';
import { SPOKEN_OF_FROM } from '../recommendations/tags.ts';
import type { ViewedYear } from './year.ts';

/** What was said about a recommendation from one day to another, in the order of the meetings. */
export function saidAbout(
  view: ViewedYear,
  { set, ref }: RecommendationKey,
  since: IsoDate | null,
  until: IsoDate | null = null,
): MeetingPassage[] {
  const tagged = new Set(
    view.year.tags
      .filter(
        ({ recommendation, confidence }) =>
          confidence >= SPOKEN_OF_FROM && recommendation.set === set && recommendation.ref === ref,
      )
      .map(({ passage }) => passage),
  );
  return view.year.passages.filter(({ id }) => {
    const date = view.dateOf(id);
    return tagged.has(id) && (since === null || date >= since) && (until === null || date <= until);
  });
}
