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
  /** Held, as calendars say, and not read. */
  readonly unread: readonly ComingMeeting[];
  /** What `bodies` has for the body of a meeting. */
  readonly bodyId: (meeting: ComingMeeting) => string;
  readonly bodies: readonly Chosen[];
  /** Body that the list is narrowed to, or empty. */
  readonly body: string;
  readonly onBody: (body: string) => void;
}

/** Every meeting that was read, the latest first, each with its pages; above them the meetings to come. */
export function MeetingList({ meetings, coming, unread, bodyId, bodies, body, onBody }: MeetingListProps) {
  if (meetings.length === 0) return <NoMeetings />;
  const listed = [...meetings, ...unread].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const years = [...new Set(listed.map(({ date }) => date.slice(0, 4)))];
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
            {listed
              .filter(({ date }) => date.startsWith(year))
              .map((meeting) =>
                'pages' in meeting ? (
                  <Read key={meeting.key} meeting={meeting} />
                ) : (
                  <Unread key={`${meeting.body} ${meeting.date}`} meeting={meeting} />
                ),
              )}
          </ol>
        </section>
      ))}
    </>
  );
}

function Read({ meeting: { key, date, body, pages, passages } }: { readonly meeting: ReadMeeting }) {
  return (
    <li>
      <time dateTime={date}>{longDate(date)}</time>
      <a href={hashOf({ name: 'meeting', key })}>{body}</a>
      <span class="soft small">
        {counted(pages.length, 'page')} read
        {passages.length > 0 && `, ${counted(passages.length, 'passage')} kept`}
      </span>
    </li>
  );
}

function Unread({ meeting: { body, date } }: { readonly meeting: ComingMeeting }) {
  return (
    <li class="soft">
      <time dateTime={date}>{longDate(date)}</time>
      <span>{body}</span>
      <span class="small">not read: counts neither way</span>
    </li>
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
