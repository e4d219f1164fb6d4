import type { IsoDate } from '../../model/index.ts';
import { isDone } from '../completion.ts';
import type { TrackerRow } from '../rows.ts';
import type { KnownMeetings } from './meetings.ts';
import { byDay, groupedBy, type SavedView } from './view.ts';

/** The day that a row was done: as entered, else the day its status last changed here. */
export const doneOn = ({ commitment }: TrackerRow): IsoDate =>
  commitment.completedOn ?? (commitment.edited['status'] ?? commitment.createdAt).slice(0, 10);

/** The meeting that "since last time" counts from for a row: the latest of its body up to a day. */
export const lastMeeting = (
  { commitment }: TrackerRow,
  meetings: KnownMeetings,
  today: IsoDate,
): IsoDate | null => meetings.latest(commitment, today);

/** Done on the day of its body's latest meeting or after it. Where no meeting is known, it counts as new. */
export function doneSinceLastMeeting(row: TrackerRow, meetings: KnownMeetings, today: IsoDate): boolean {
  const since = lastMeeting(row, meetings, today);
  return isDone(row.commitment) && (since === null || doneOn(row) >= since);
}

const AGREED = 'Closed by the committee';
const TO_BE_AGREED = 'Said to be complete, to be agreed';

export const closedSinceLastMeeting: SavedView = {
  id: 'closed',
  name: 'Closed since the last meeting',
  question: 'What closed since we last met, on what evidence, and did we agree?',
  empty: 'Nothing was closed since the last meeting that you have read of each committee.',
  groups: ({ rows, meetings, today }) =>
    groupedBy(
      byDay(
        rows.filter((row) => doneSinceLastMeeting(row, meetings, today)),
        doneOn,
      ),
      ({ commitment }) => [commitment.status === 'Closed' ? AGREED : TO_BE_AGREED],
      '',
    ),
};

export const toBeAgreed: SavedView = {
  id: 'to-be-agreed',
  name: 'Complete, to be agreed',
  question: 'What do officers say is complete that no committee has agreed to close?',
  empty: 'Nothing waits for a committee to agree that it is complete.',
  groups: ({ rows }) =>
    groupedBy(
      byDay(
        rows.filter(({ commitment }) => commitment.status === 'Complete – to be agreed'),
        doneOn,
      ),
      ({ commitment }) => [commitment.body ?? ''],
      'No committee',
    ),
};
