import type { ComingMeeting } from '../../lib/story/coming.ts';
import type { ReadMeeting } from '../../lib/story/meetings.ts';
import { longDate } from '../controls/dates.ts';
import { hashOf } from './address.ts';
import { EmptyView } from './EmptyView.tsx';
import { Choice, ViewHead, type Chosen } from './ViewHead.tsx';
import { counted } from './words.ts';
import './meeting-list.css';

export interface MeetingListProps {
  readonly meetings: readonly ReadMeeting[];
  readonly coming: readonly ComingMeeting[];
  /** What `bodies` has for the body of a meeting. */
  readonly bodyId: (meeting: ComingMeeting) => string;
  readonly bodies: readonly Chosen[];
  /** Body that the list is narrowed to, or empty. */
  readonly body: string;
  readonly onBody: (body: string) => void;
}

/** Every meeting that was read, the latest first, each with its pages; above them the meetings to come. */
export function MeetingList({ meetings, coming, bodyId, bodies, body, onBody }: MeetingListProps) {
  if (meetings.length === 0) return <NoMeetings />;
  const years = [...new Set(meetings.map(({ date }) => date.slice(0, 4)))].sort().toReversed();
  return (
    <>
      <ViewHead
        title="Meetings"
        question="What was read of each meeting, and what was kept from it. Pages of one council, one committee and one day are one meeting."
      >
        <Choice
          label="Committee"
          value={body}
          choices={[{ value: '', label: 'All' }, ...bodies]}
          onChoose={onBody}
        />
      </ViewHead>
      {coming.length > 0 && <Coming coming={coming} bodyId={bodyId} />}
      {years.map((year) => (
        <section key={year} class="meeting-year" aria-label={year}>
          <h3>{year}</h3>
          <ol class="meeting-list">
            {meetings
              .filter(({ date }) => date.startsWith(year))
              .toReversed()
              .map((meeting) => (
                <li key={meeting.key}>
                  <time dateTime={meeting.date}>{longDate(meeting.date)}</time>
                  <a href={hashOf({ name: 'meeting', key: meeting.key })}>{meeting.body}</a>
                  <span class="soft small">
                    {counted(meeting.pages.length, 'page')} read
                    {meeting.passages.length > 0 && `, ${counted(meeting.passages.length, 'passage')} kept`}
                  </span>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Coming({ coming, bodyId }: Pick<MeetingListProps, 'coming' | 'bodyId'>) {
  return (
    <section class="meeting-year" aria-labelledby="coming">
      <h3 id="coming">To come, as calendars and minutes say</h3>
      <ol class="meeting-list">
        {coming.map((meeting) => {
          const { council, body, date, cancelled } = meeting;
          return (
            <li key={`${council} ${body} ${date}`}>
              <time dateTime={date}>{longDate(date)}</time>
              <span>{cancelled ? <del>{body}</del> : body}</span>
              {cancelled ? (
                <span class="soft small">cancelled</span>
              ) : (
                <a class="small" href={hashOf({ name: 'ask', chosen: { body: bodyId(meeting), date } })}>
                  What to ask
                  <span class="unseen">
                    {' '}
                    at {body} on {longDate(date)}
                  </span>
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function NoMeetings() {
  return (
    <EmptyView title="No meeting read yet">
      <p>
        Minutemark follows what was promised from meeting to meeting: what was raised in March, chased in
        June, moved to September and closed in November, and what fell silent.
      </p>
      <ol>
        <li>Open the minutes of a meeting on your council’s website and press the Minutemark button.</li>
        <li>
          Keep what matters with <kbd class="key">Enter</kbd>. Every page that you read joins its meeting
          here.
        </li>
        <li>Open the minutes of later meetings too, in any order: a story begins with two.</li>
      </ol>
    </EmptyView>
  );
}
