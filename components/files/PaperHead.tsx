import { meetingText, type ChosenMeeting } from '../../lib/exchange/chosen-meeting.ts';
import { RESTRICTED_WARNING } from '../../lib/exchange/table.ts';
import type { IsoDate } from '../../lib/model/index.ts';
import { longDate } from '../../lib/tracker/calendar.ts';

/** What stands at the head of a paper: what it is, for whom, of when. */
export function PaperHead(props: {
  readonly title: string;
  readonly meeting: ChosenMeeting | null;
  readonly today: IsoDate;
  readonly restricted: boolean;
}) {
  return (
    <header class="paper-head">
      <h1>{props.title}</h1>
      {props.meeting !== null && <p>{meetingText(props.meeting)}</p>}
      <p class="paper-soft">{longDate(props.today)}</p>
      {props.restricted && (
        <p>
          <strong>{RESTRICTED_WARNING}</strong>
        </p>
      )}
    </header>
  );
}
