import type { IsoDate } from '../../model/index.ts';
import type { TrackerRow } from '../rows.ts';
import { isOutstanding } from '../status.ts';
import type { KnownMeetings } from './meetings.ts';
import { byDay, oneGroup, type SavedView } from './view.ts';

/** The day that a row was last heard of: its latest passage's meeting, else when it was raised. */
export const lastMentioned = ({ commitment, passages }: TrackerRow): IsoDate | null =>
  passages.findLast(({ source }) => source.meetingDate !== null)?.source.meetingDate ?? commitment.raisedOn;

/** How many meetings its body has held since the row was last heard of, as far as they were read. */
export function meetingsSince(row: TrackerRow, meetings: KnownMeetings, today: IsoDate): number {
  const last = lastMentioned(row);
  if (last === null) return 0;
  return meetings.of(row.commitment).filter((day) => day > last && day <= today).length;
}

/** Still to be done, and its body has met since without a word of it. */
export function isSilent(row: TrackerRow, meetings: KnownMeetings, today: IsoDate): boolean {
  if (!isOutstanding(row.commitment)) return false;
  const [last, latest] = [lastMentioned(row), meetings.latest(row.commitment, today)];
  return last !== null && latest !== null && latest > last;
}

export const neverMentionedAgain: SavedView = {
  id: 'silent',
  name: 'Promised and never mentioned again',
  question: 'What was promised, and no later meeting said a word of it?',
  empty:
    'Everything that is still to be done was mentioned at the latest meeting of its committee that you have read. Open later minutes to look again.',
  groups: ({ rows, meetings, today }) =>
    oneGroup(
      byDay(
        rows.filter((row) => isSilent(row, meetings, today)),
        lastMentioned,
      ),
    ),
};

export const stillOpen: SavedView = {
  id: 'open',
  name: 'Still open, oldest first',
  question: 'What is still open from earlier meetings?',
  empty: 'Nothing is open.',
  groups: ({ rows }) =>
    oneGroup(
      byDay(
        rows.filter(({ commitment }) => isOutstanding(commitment)),
        ({ commitment }) => commitment.raisedOn,
      ),
    ),
};
