import type { HistoryEntry, IsoDate } from '../model/index.ts';
import type { TrackerRow } from '../tracker/rows.ts';
import { isOutstanding } from '../tracker/status.ts';
import { dueSteps, type DueStep } from './due-steps.ts';
import type { MeetingsRead } from './meetings.ts';
import { momentsOf, type Moment } from './moments.ts';
import { NOTHING_TOLD, type Told } from './told.ts';

/** What became of one commitment. */
export interface Timeline {
  readonly row: TrackerRow;
  readonly moments: readonly Moment[];
  readonly dueSteps: readonly DueStep[];
  /** Where no minute closed it but a person did: the day, if it is known, and what was entered. */
  readonly closedByHand: { readonly on: IsoDate | null; readonly words: string } | null;
  /** Meetings of its body after its last mention, while something is still to be done. */
  readonly silentMeetings: number;
}

/** The timeline of a commitment: raised, chased, moved, closed, and the meetings of its body that said nothing. */
export function timelineOf(
  row: TrackerRow,
  read: MeetingsRead,
  history: readonly HistoryEntry[],
  today: IsoDate,
  told: Told = NOTHING_TOLD,
): Timeline {
  const { commitment, passages } = row;
  const open = isOutstanding(commitment);
  const moments = momentsOf(
    passages,
    read,
    read.ofBody(commitment),
    open ? today : null,
    told,
    told.answers.get(commitment.id),
  );
  const last = moments.at(-1);
  const closed = commitment.status === 'Closed' || commitment.status === 'Not proceeding';
  return {
    row,
    moments,
    dueSteps: dueSteps(commitment, passages, history),
    closedByHand:
      closed && !passages.some(({ role }) => role === 'closed')
        ? { on: commitment.completedOn, words: commitment.closedAt }
        : null,
    silentMeetings: last?.kind === 'silence' && last.lasts ? last.meetings.length : 0,
  };
}
