import type { IsoDate } from '../../model/index.ts';
import type { MeetingPassage } from '../model.ts';
import type { ViewedYear } from './year.ts';

/** Where a rating is said to have changed, from one day to another. Ratings that stay are left out. */
export const ratingChanges = (
  view: ViewedYear,
  since: IsoDate | null,
  until: IsoDate | null = null,
): MeetingPassage[] =>
  view.year.passages.filter(({ id, rating }) => {
    const date = view.dateOf(id);
    const changed = rating !== null && rating.from !== null && rating.from !== rating.to;
    return changed && (since === null || date >= since) && (until === null || date <= until);
  });
