import type { IsoDate } from '../model/index.ts';
import { longDate } from '../tracker/calendar.ts';
import type { TrackerRow } from '../tracker/rows.ts';
import { isOutstanding } from '../tracker/status.ts';
import type { KnownMeetings } from '../tracker/views/meetings.ts';
import { questionsFor } from '../tracker/views/questions.ts';
import type { RecommendationLine } from '../tracker/views/recommendations.ts';
import type { BodyName, MeetingsRead } from './meetings.ts';
import { NOTHING_TOLD, lastNoted, type Told } from './told.ts';
import { silentSince, type SilentRecommendation } from './silent.ts';

/** Why something is worth asking about, the most pressing first. */
export const QUESTION_REASONS = ['overdue', 'due now', 'comes back', 'no answer', 'silent'] as const;
export type QuestionReason = (typeof QUESTION_REASONS)[number];

/** One thing to ask at a meeting. */
export interface MeetingQuestion {
  readonly row: TrackerRow;
  readonly why: QuestionReason;
  /** One sentence or two to read out. */
  readonly words: string;
}

/** What to ask at a coming meeting. */
export interface QuestionSheet {
  readonly questions: readonly MeetingQuestion[];
  /** Recommendations that no meeting has spoken of for the time given. */
  readonly recommendations: readonly SilentRecommendation[];
}

/**
 * What to ask at a meeting of a body: what is overdue on that day, due or down to come back by it, without an answer
 * of the executive, or silent; each row once, under its most pressing reason. `rows` are as they stand on the day
 * of the meeting. Recommendations are asked about when none of the meetings since `quietSince` spoke of them.
 */
export function questionSheet(
  rows: readonly TrackerRow[],
  lines: readonly RecommendationLine[],
  read: MeetingsRead,
  body: BodyName,
  meetingDate: IsoDate,
  quietSince: IsoDate,
  told: Told = NOTHING_TOLD,
): QuestionSheet {
  const own = rows.filter(({ commitment }) => read.sameBody(commitment, body));
  const asked = new Map<string, MeetingQuestion>();
  const ask = (question: MeetingQuestion): void => {
    const there = asked.get(question.row.commitment.id);
    if (!there || rank(question) < rank(there)) asked.set(question.row.commitment.id, question);
  };
  for (const { row, why, words } of questionsFor(own, meetingsAs(read), meetingDate)) {
    if (why !== 'silent' || !isNotedSince(row, read, meetingDate, told)) ask({ row, why, words });
  }
  for (const row of own) {
    const { commitment, owner } = row;
    if (!isOutstanding(commitment)) continue;
    if (commitment.dueDate === meetingDate) {
      const words = `This is due at this meeting. ${owner === '' ? 'What' : `${owner}: what`} has been done?`;
      ask({ row, why: 'due now', words });
    }
    if (commitment.nextReviewOn === meetingDate)
      ask({
        row,
        why: 'comes back',
        words: 'This is down to come back to this meeting. Where is the report?',
      });
  }
  return {
    questions: [...asked.values()].sort((a, b) => rank(a) - rank(b)),
    recommendations: silentSince([], lines, read, quietSince, meetingDate).recommendations,
  };
}

/** The latest meeting of its body before a day had something to say of it, as a person noted. */
function isNotedSince(row: TrackerRow, read: MeetingsRead, day: IsoDate, told: Told): boolean {
  const noted = lastNoted(told, row.commitment.id);
  const latest = meetingsAs(read).latest(row.commitment, day);
  return noted !== null && (latest === null || noted >= latest);
}

const rank = ({ why }: MeetingQuestion): number => QUESTION_REASONS.indexOf(why);

/** One sentence to ask about a recommendation of which nobody speaks. */
export const askAbout = ({ lastMentioned }: SilentRecommendation): string =>
  lastMentioned === null
    ? 'No meeting that was read has spoken of this. What has been done about it?'
    : `Nobody has spoken of this since ${longDate(lastMentioned)}. What has been done since?`;

/** The meetings as the tracker's own views ask for them. */
export const meetingsAs = (read: MeetingsRead): KnownMeetings => {
  const of = (body: BodyName): readonly IsoDate[] => read.ofBody(body).map(({ date }) => date);
  return { of, latest: (body, today) => of(body).findLast((day) => day <= today) ?? null };
};
