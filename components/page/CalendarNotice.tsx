import type { CalendarEntry, IsoDate } from '../../lib/model/index.ts';
import { longDate } from '../controls/dates.ts';
import { Notice } from '../controls/Notice.tsx';

export interface CalendarNoticeProps {
  readonly calendar: readonly CalendarEntry[];
  readonly today: IsoDate;
}

/** Says what a page of a body's meetings is good for: it holds no minutes, but "the next meeting" gets its day from it. */
export function CalendarNotice({ calendar, today }: CalendarNoticeProps) {
  const held = calendar.filter(({ cancelled }) => !cancelled);
  const next = held
    .map(({ date }) => date)
    .filter((date) => date >= today)
    .sort()[0];
  const body = calendar[0]?.body ?? null;
  return (
    <Notice title="The meetings of a committee">
      <p>
        {held.length === 1 ? 'One meeting' : `${held.length} meetings`}
        {body === null ? '' : ` of ${body}`} noted
        {next ? `; the next is on ${longDate(next)}` : '; none is still to come'}. Where minutes say “the next
        meeting”, its day is known from here.
      </p>
      <p>For minutes, open one of the meetings.</p>
    </Notice>
  );
}
