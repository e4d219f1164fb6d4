import type { IsoDate } from '../../model/index.ts';
import { longDate } from '../calendar.ts';
import { responseDue, responseOverdue } from '../executive.ts';
import type { TrackerRow } from '../rows.ts';
import type { KnownMeetings } from './meetings.ts';
import { isSilent, lastMentioned, meetingsSince } from './silent.ts';

/** A question to ask at the next meeting, and the row that it is about. */
export interface Question {
  readonly row: TrackerRow;
  readonly why: 'overdue' | 'no answer' | 'silent';
  /** One sentence to read out. */
  readonly words: string;
}

/**
 * What to ask tonight: one question a row that is overdue, that the executive has not answered in two months, or
 * that no meeting has mentioned since. The longest overdue first.
 */
export function questionsFor(
  rows: readonly TrackerRow[],
  meetings: KnownMeetings,
  today: IsoDate,
): Question[] {
  return rows
    .flatMap((row): Question[] => {
      const question = questionOf(row, meetings, today);
      return question ? [question] : [];
    })
    .sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || compare(sinceWhen(a), sinceWhen(b)));
}

const ORDER: readonly Question['why'][] = ['overdue', 'no answer', 'silent'];

function sinceWhen({ row }: Question): string {
  return row.overdue ? (row.commitment.dueDate ?? '') : (lastMentioned(row) ?? '');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function questionOf(row: TrackerRow, meetings: KnownMeetings, today: IsoDate): Question | null {
  const { commitment, owner } = row;
  const who = owner === '' ? 'Who is to do this, and when?' : `${owner}: when will this be done?`;
  if (row.overdue && commitment.dueDate !== null) {
    const moved =
      commitment.timesExtended === 0 ? '' : `, after the date was moved ${times(commitment.timesExtended)}`;
    const due = `This was due on ${longDate(commitment.dueDate)}${moved}.`;
    return { row, why: 'overdue', words: `${due} ${who}` };
  }
  if (responseOverdue(commitment, today)) {
    const due = longDate(responseDue(commitment) ?? today);
    return {
      row,
      why: 'no answer',
      words: `The executive’s answer was due on ${due}. When will it answer, and what does it say?`,
    };
  }
  if (isSilent(row, meetings, today)) {
    const last = lastMentioned(row);
    const count = meetingsSince(row, meetings, today);
    const since = `${count === 1 ? 'One meeting has' : `${count} meetings have`} passed since this was last mentioned${last ? ` on ${longDate(last)}` : ''}.`;
    return { row, why: 'silent', words: `${since} What has been done?` };
  }
  return null;
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
