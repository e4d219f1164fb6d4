import { EmptyView } from '../../components/meetings/EmptyView.tsx';
import { MeetingList } from '../../components/meetings/MeetingList.tsx';
import { MeetingView } from '../../components/meetings/MeetingView.tsx';
import type { ComingMeeting } from '../../lib/story/coming.ts';
import { mentionsOf } from '../../lib/story/mentions.ts';
import type { Chosen } from './chosen.ts';
import { readingsOf } from './readings.ts';
import type { Year } from './year.ts';

/** The list of meetings, narrowed to a body where one is chosen. */
export function Meetings({ year, chosen }: { readonly year: Year; readonly chosen: Chosen }) {
  const { read, coming, unread, bodies } = year;
  const body = chosen['body'] ?? '';
  const { bodyId, meetings } = read.value;
  const known = read.value.bodies.find(({ id }) => id === body);
  const isWanted = (meeting: ComingMeeting): boolean => !known || read.value.sameBody(meeting, known);
  return (
    <MeetingList
      meetings={known ? read.value.ofBody(known) : meetings}
      coming={coming.value.filter(isWanted)}
      unread={unread.value.filter(isWanted)}
      bodyId={bodyId}
      bodies={bodies.value}
      body={known ? body : ''}
      onBody={(next) => year.choose('meetings', { body: next })}
    />
  );
}

/** One meeting. */
export function MeetingPage({ year, meeting: key }: { readonly year: Year; readonly meeting: string }) {
  const read = year.read.value;
  const meeting = read.meetings.find((one) => one.key === key);
  if (!meeting)
    return (
      <EmptyView title="That meeting is not here">
        <p>
          Nothing that was read or kept belongs to it any more. What you kept from other meetings is safe.
        </p>
      </EmptyView>
    );
  const own = read.ofBody(meeting);
  const at = own.indexOf(meeting);
  const rows = new Map(year.rows.value.map((row) => [row.commitment.id, row]));
  return (
    <MeetingView
      meeting={meeting}
      mentions={mentionsOf(meeting.passages, read)}
      told={year.told.value}
      rowOf={(commitment) => (commitment === null ? null : (rows.get(commitment) ?? null))}
      before={own[at - 1] ?? null}
      after={own[at + 1] ?? null}
      comparable={readingsOf(year.texts.value ?? [], read).some((one) => one.meeting === meeting)}
    />
  );
}
