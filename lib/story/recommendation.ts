import { readRating } from '../meetings/recommendations/ratings.ts';
import type { IsoDate, Passage, Rating, Recommendation, RecommendationSet } from '../model/index.ts';
import type { RecommendationLine } from '../tracker/views/recommendations.ts';
import type { MeetingsRead, ReadMeeting } from './meetings.ts';
import { momentsOf, type Moment } from './moments.ts';
import { NOTHING_TOLD, type Told } from './told.ts';

/** What became of one recommendation over the meetings. */
export interface RecommendationStory {
  readonly set: RecommendationSet;
  readonly recommendation: Recommendation;
  readonly line: RecommendationLine;
  readonly moments: readonly Moment[];
  /** Ratings in order of the meetings. */
  readonly ratings: readonly { readonly date: IsoDate; readonly rating: Rating }[];
}

const read = new WeakMap<Passage, Rating | null>();

/** The rating that the words of a passage report, or null. */
export function ratingOf(passage: Passage): Rating | null {
  const known = read.get(passage);
  if (known !== undefined) return known;
  const rating = readRating(passage.selector.exact, null);
  read.set(passage, rating);
  return rating;
}

/** Kept passages that speak of a recommendation: tagged themselves, or under a row that serves it. Each once. */
export function passagesAbout({ passages, rows }: RecommendationLine): Passage[] {
  const all = new Map([...passages, ...rows.flatMap((row) => row.passages)].map((each) => [each.id, each]));
  return [...all.values()];
}

/** The story of a recommendation. Silence counts at the meetings of the bodies that have spoken of it. */
export function recommendationStory(
  line: RecommendationLine,
  meetings: MeetingsRead,
  today: IsoDate,
  told: Told = NOTHING_TOLD,
): RecommendationStory {
  const passages = passagesAbout(line);
  const moments = momentsOf(passages, meetings, expectedAt(passages, meetings), today, told);
  return {
    set: line.set,
    recommendation: line.recommendation,
    line,
    moments,
    ratings: moments.flatMap((moment) => {
      if (moment.kind === 'silence' || moment.date === null) return [];
      const { date, mentions } = moment;
      return mentions.flatMap(({ passage }) => {
        const rating = ratingOf(passage);
        return rating ? [{ date, rating }] : [];
      });
    }),
  };
}

function expectedAt(passages: readonly Passage[], meetings: MeetingsRead): ReadMeeting[] {
  const families = new Set(
    passages.flatMap((passage) => {
      const meeting = meetings.meetingOf(passage);
      return meeting ? meeting.families.map((family) => `${meeting.council ?? ''}\n${family}`) : [];
    }),
  );
  return meetings.meetings.filter((meeting) =>
    meeting.families.some((family) => families.has(`${meeting.council ?? ''}\n${family}`)),
  );
}
