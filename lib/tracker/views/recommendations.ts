import type { IsoDate, Passage, Recommendation, RecommendationSet, Status } from '../../model/index.ts';
import { isKept } from '../commitment.ts';
import type { TrackerRow } from '../rows.ts';
import { STATUSES, isOutstanding } from '../status.ts';

/** One recommendation of a set and what the tracker and the kept passages say of it. */
export interface RecommendationLine {
  readonly set: RecommendationSet;
  readonly recommendation: Recommendation;
  readonly rows: readonly TrackerRow[];
  /** Kept passages tagged with it, under a row or not, by meeting date. */
  readonly passages: readonly Passage[];
  readonly statuses: Readonly<Record<Status, number>>;
  readonly open: number;
  readonly overdue: number;
  /** Day of the latest meeting that spoke of it, or null for none. */
  readonly lastMentioned: IsoDate | null;
}

/**
 * Every recommendation of the sets in use, in their order, also those that nobody has mentioned: that list is what
 * scrutiny most wants (study of trackers, 1.6 and 8.10).
 */
export function recommendationLines(
  sets: readonly RecommendationSet[],
  rows: readonly TrackerRow[],
  passages: readonly Passage[],
): RecommendationLine[] {
  const rowsBy = indexed(rows, ({ commitment }) => commitment.recommendations);
  const passagesBy = indexed(passages.filter(isKept), ({ recommendations }) => recommendations);
  return sets
    .filter(({ archived, deletedAt }) => !archived && deletedAt === null)
    .flatMap((set) =>
      set.recommendations.map((recommendation) => {
        const key = keyOf({ set: set.id, ref: recommendation.ref });
        const serving = rowsBy.get(key) ?? [];
        const tagged = (passagesBy.get(key) ?? []).toSorted((a, b) =>
          compare(a.source.meetingDate ?? '', b.source.meetingDate ?? ''),
        );
        return {
          set,
          recommendation,
          rows: serving,
          passages: tagged,
          statuses: countStatuses(serving),
          open: serving.filter(({ commitment }) => isOutstanding(commitment)).length,
          overdue: serving.filter(({ overdue }) => overdue).length,
          lastMentioned: tagged.at(-1)?.source.meetingDate ?? null,
        };
      }),
    );
}

/** Recommendations that no row serves and no kept passage speaks of. */
export const recommendationGaps = (lines: readonly RecommendationLine[]): RecommendationLine[] =>
  lines.filter(({ rows, passages }) => rows.length === 0 && passages.length === 0);

/** A grid of recommendations by meeting: how many kept passages of each meeting speak of each recommendation. */
export interface RecommendationGrid {
  readonly meetings: readonly { readonly body: string; readonly date: IsoDate }[];
  readonly lines: readonly { readonly line: RecommendationLine; readonly counts: readonly number[] }[];
}

/** The grid of these lines, meetings in order of date. `since` leaves out earlier meetings. */
export function recommendationGrid(
  lines: readonly RecommendationLine[],
  since: IsoDate | null = null,
): RecommendationGrid {
  const columns = new Map<string, { body: string; date: IsoDate }>();
  for (const { passages } of lines) {
    for (const { source } of passages) {
      if (source.meetingDate === null || (since !== null && source.meetingDate < since)) continue;
      const meeting = { body: source.body ?? '', date: source.meetingDate };
      columns.set(meetingKey(meeting), meeting);
    }
  }
  const meetings = [...columns.values()].sort((a, b) => (meetingKey(a) < meetingKey(b) ? -1 : 1));
  const place = new Map(meetings.map((meeting, index) => [meetingKey(meeting), index]));
  return {
    meetings,
    lines: lines.map((line) => {
      const counts = meetings.map(() => 0);
      for (const { source } of line.passages) {
        const at = place.get(meetingKey({ body: source.body ?? '', date: source.meetingDate ?? '' }));
        if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1;
      }
      return { line, counts };
    }),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const meetingKey = ({ body, date }: { body: string; date: string }): string => `${date}\n${body}`;

const keyOf = ({ set, ref }: { set: string; ref: string }): string => `${set}\n${ref}`;

function indexed<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly { set: string; ref: string }[],
): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    const keys = keysOf(item);
    for (const key of keys.length > 1 ? new Set(keys.map(keyOf)) : keys.map(keyOf)) {
      const group = index.get(key);
      if (group) group.push(item);
      else index.set(key, [item]);
    }
  }
  return index;
}

function countStatuses(rows: readonly TrackerRow[]): Record<Status, number> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { commitment } of rows) counts[commitment.status] += 1;
  return counts;
}
