import type { IsoDate } from '../model/index.ts';
import { longDate } from '../tracker/calendar.ts';
import type { TrackerRow } from '../tracker/rows.ts';
import type { KnownMeetings } from '../tracker/views/index.ts';
import type { ExportInput } from './export-input.ts';

/** The committee that a paper is for, and its meeting from which "since last time" counts. */
export interface ChosenMeeting {
  readonly council: string | null;
  readonly body: string;
  /** Day of the meeting, or null for the latest that is known. */
  readonly since: IsoDate | null;
}

/** A committee with rows in the tracker, and the days of its meetings that were read, the latest first. */
export interface Committee {
  readonly council: string | null;
  readonly body: string;
  readonly days: readonly IsoDate[];
}

/** The committees that have rows, by name. Meetings that are still to come are not among their days. */
export function committeesOf({
  all,
  meetings,
  today,
}: Pick<ExportInput, 'all' | 'meetings' | 'today'>): Committee[] {
  const found = new Map<string, Committee>();
  for (const { commitment } of all) {
    const { council, body } = commitment;
    if (body === null) continue;
    const key = JSON.stringify([folded(council), folded(body)]);
    if (found.has(key)) continue;
    const days = meetings.of(commitment).filter((day) => day <= today);
    found.set(key, { council, body, days: days.toReversed() });
  }
  return [...found.values()].sort(
    (a, b) => a.body.localeCompare(b.body, 'en') || (a.council ?? '').localeCompare(b.council ?? '', 'en'),
  );
}

/** Narrows an export to one committee, and lets "since the last meeting" count from the meeting that was chosen. */
export function ofMeeting(input: ExportInput, chosen: ChosenMeeting): ExportInput {
  const rows = input.rows.filter((row) => isOf(row, chosen));
  const { since } = chosen;
  return {
    ...input,
    rows,
    meeting: chosen,
    ofOtherCommittees: input.rows.length - rows.length,
    meetings: since === null ? input.meetings : countedFrom(input.meetings, since),
  };
}

/** For the head of a paper: "Scrutiny Committee, since the meeting of 8 October 2025". */
export const meetingText = ({ body, since }: ChosenMeeting): string =>
  since === null ? body : `${body}, since the meeting of ${longDate(since)}`;

/** As if the meeting of that day were the latest. */
const countedFrom = (meetings: KnownMeetings, since: IsoDate): KnownMeetings => ({
  of: (body) => meetings.of(body),
  latest: (body) => meetings.latest(body, since),
});

/** Without a council a committee's name alone tells. */
const isOf = ({ commitment }: TrackerRow, { council, body }: ChosenMeeting): boolean =>
  folded(commitment.body) === folded(body) &&
  (council === null || folded(commitment.council) === folded(council));

const folded = (name: string | null): string => (name ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
