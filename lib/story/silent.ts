import type { IsoDate } from '../model/index.ts';
import type { TrackerRow } from '../tracker/rows.ts';
import { isOutstanding } from '../tracker/status.ts';
import type { RecommendationLine } from '../tracker/views/recommendations.ts';
import { lastMentioned } from '../tracker/views/silent.ts';
import type { MeetingsRead, ReadMeeting } from './meetings.ts';
import { passagesAbout } from './recommendation.ts';
import { NOTHING_TOLD, lastNoted, type Told } from './told.ts';

/** Something still to be done that nobody has mentioned since a day. */
export interface SilentRow {
  readonly row: TrackerRow;
  readonly lastMentioned: IsoDate | null;
  /** Meetings of its body since its last mention that were read and said nothing. */
  readonly meetings: readonly ReadMeeting[];
}

/** A recommendation of which no meeting has spoken since a day. */
export interface SilentRecommendation {
  readonly line: RecommendationLine;
  /** Null where no meeting ever spoke of it. */
  readonly lastMentioned: IsoDate | null;
}

/** Everything silent since a day: the longest silent first; what was never mentioned at all before that. */
export function silentSince(
  rows: readonly TrackerRow[],
  lines: readonly RecommendationLine[],
  read: MeetingsRead,
  since: IsoDate,
  today: IsoDate,
  told: Told = NOTHING_TOLD,
): { readonly rows: readonly SilentRow[]; readonly recommendations: readonly SilentRecommendation[] } {
  return {
    rows: rows
      .filter(({ commitment }) => isOutstanding(commitment))
      .map((row): SilentRow => {
        const last = latest(lastMentioned(row), lastNoted(told, row.commitment.id));
        const meetings = read
          .ofBody(row.commitment)
          .filter(({ date }) => date > (last ?? '') && date <= today);
        return { row, lastMentioned: last, meetings };
      })
      .filter(({ lastMentioned: last }) => last === null || last < since)
      .sort(byLastMention),
    recommendations: lines
      .map((line): SilentRecommendation => {
        const days = passagesAbout(line).flatMap(({ source }) => source.meetingDate ?? []);
        return { line, lastMentioned: days.sort().at(-1) ?? null };
      })
      .filter(({ lastMentioned: last }) => last === null || last < since)
      .sort(byLastMention),
  };
}

const latest = (one: IsoDate | null, other: IsoDate | null): IsoDate | null =>
  one !== null && (other === null || one > other) ? one : other;

const byLastMention = (
  a: { readonly lastMentioned: IsoDate | null },
  b: { readonly lastMentioned: IsoDate | null },
): number => {
  const [one, other] = [a.lastMentioned ?? '', b.lastMentioned ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
};
