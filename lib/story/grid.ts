import type { IsoDate } from '../model/index.ts';
import type { RecommendationLine } from '../tracker/views/recommendations.ts';
import type { MeetingsRead, ReadMeeting } from './meetings.ts';
import { mentionsOf, type Mention } from './mentions.ts';
import { passagesAbout, ratingOf } from './recommendation.ts';

/** One recommendation at one meeting. Nothing said is a gap. */
export interface StoryCell {
  readonly mentions: readonly Mention[];
  /** The last rating given, in the minutes' own word, or null. */
  readonly rating: string | null;
  /** "21 of 30", where the minutes count and do not rate; null otherwise. */
  readonly count: string | null;
}

export interface StoryGridLine {
  readonly line: RecommendationLine;
  readonly cells: readonly StoryCell[];
  /** The latest meeting of the grid that spoke of it, or null for none. */
  readonly lastSpoken: ReadMeeting | null;
  /** Meetings of the grid since then, or all of them where none spoke. */
  readonly silentFor: number;
}

/** Recommendations down, meetings across, in order of date; the gaps are in plain sight. */
export interface StoryGrid {
  readonly meetings: readonly ReadMeeting[];
  readonly lines: readonly StoryGridLine[];
}

/** The grid over some of the meetings that were read; `since` leaves out earlier ones. */
export function storyGrid(
  lines: readonly RecommendationLine[],
  read: MeetingsRead,
  wanted: readonly ReadMeeting[] = read.meetings,
  since: IsoDate | null = null,
): StoryGrid {
  const meetings = wanted.filter(({ date }) => since === null || date >= since);
  const place = new Map(meetings.map(({ key }, index) => [key, index]));
  return {
    meetings,
    lines: lines.map((line) => {
      const mentions: Mention[][] = meetings.map(() => []);
      for (const mention of mentionsOf(passagesAbout(line), read)) {
        const at = mention.meeting ? place.get(mention.meeting.key) : undefined;
        if (at !== undefined) mentions[at]?.push(mention);
      }
      const last = mentions.findLastIndex((there) => there.length > 0);
      return {
        line,
        cells: mentions.map(cellOf),
        lastSpoken: meetings[last] ?? null,
        silentFor: meetings.length - 1 - last,
      };
    }),
  };
}

function cellOf(mentions: readonly Mention[]): StoryCell {
  const ratings = mentions.flatMap(({ passage }) => ratingOf(passage) ?? []);
  const counted = ratings.findLast(({ count }) => count !== null);
  return {
    mentions,
    rating: ratings.findLast(({ to }) => to !== null)?.to ?? null,
    count:
      counted && counted.count !== null
        ? counted.total === null
          ? `${counted.count}`
          : `${counted.count} of ${counted.total}`
        : null,
  };
}
