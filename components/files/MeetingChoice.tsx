import type { ChosenMeeting, Committee } from '../../lib/exchange/chosen-meeting.ts';
import { shortDate } from '../controls/dates.ts';
import './meeting-choice.css';

export interface MeetingChoiceProps {
  readonly committees: readonly Committee[];
  readonly chosen: ChosenMeeting | null;
  readonly onChoose: (meeting: ChosenMeeting | null) => void;
}

/** For which committee a paper is, and from which of its meetings "since last time" counts. */
export function MeetingChoice({ committees, chosen, onChoose }: MeetingChoiceProps) {
  const at = committees.findIndex(({ body, council }) => body === chosen?.body && council === chosen.council);
  const committee = committees[at] ?? null;
  const severalCouncils = new Set(committees.map(({ council }) => council)).size > 1;
  return (
    <div class="meeting-choice">
      <label>
        Committee
        <select
          value={String(at)}
          onChange={(event) => {
            const one = committees[Number(event.currentTarget.value)];
            onChoose(one ? { council: one.council, body: one.body, since: null } : null);
          }}
        >
          <option value="-1">All committees</option>
          {committees.map(({ body, council }, place) => (
            <option key={`${council} ${body}`} value={String(place)}>
              {severalCouncils && council ? `${body}, ${council}` : body}
            </option>
          ))}
        </select>
      </label>
      {committee && chosen && committee.days.length > 0 && (
        <label>
          Since the meeting of
          <select
            value={chosen.since ?? committee.days[0]}
            onChange={(event) => {
              const day = event.currentTarget.value;
              onChoose({ ...chosen, since: day === committee.days[0] ? null : day });
            }}
          >
            {committee.days.map((day, place) => (
              <option key={day} value={day}>
                {shortDate(day)}
                {place === 0 ? ' (the last)' : ''}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
