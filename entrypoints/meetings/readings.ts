import type { KeptText } from '../../lib/model/index.ts';
import type { MeetingsRead, ReadMeeting } from '../../lib/story/meetings.ts';

/** A meeting with its readings that are kept, the earliest first. */
export interface Readings {
  readonly meeting: ReadMeeting;
  readonly texts: readonly KeptText[];
}

/** The meetings of which several readings are kept, the latest first. */
export function readingsOf(texts: readonly KeptText[], read: MeetingsRead): Readings[] {
  const grouped = new Map<ReadMeeting, KeptText[]>();
  for (const text of texts.toReversed()) {
    const meetings = text.meetings.map(({ body, date }) =>
      read.meetingAt({ council: text.council, body }, date),
    );
    for (const meeting of new Set(meetings)) {
      if (!meeting) continue;
      const own = grouped.get(meeting);
      if (own) own.push(text);
      else grouped.set(meeting, [text]);
    }
  }
  return [...grouped]
    .map(([meeting, own]) => ({
      meeting,
      texts: own.sort((a, b) => (a.firstRead < b.firstRead ? -1 : a.firstRead > b.firstRead ? 1 : 0)),
    }))
    .filter(({ texts: own }) => own.length > 1)
    .sort((a, b) => (a.meeting.date < b.meeting.date ? 1 : -1));
}
