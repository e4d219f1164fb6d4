import { useId } from 'preact/hooks';
import type { ChangedRow, ChangesBetween } from '../../lib/story/changes.ts';
import type { ReadMeeting } from '../../lib/story/meetings.ts';
import { recommendationRefText } from '../../lib/tracker/texts.ts';
import { shortDate } from '../controls/dates.ts';
import { EmptyView } from './EmptyView.tsx';
import { Quote } from './Quote.tsx';
import { RowLine } from './RowLine.tsx';
import { Choice, ViewHead, type Chosen } from './ViewHead.tsx';
import { meetingName, ratingWords } from './words.ts';
import './groups.css';

export interface ChangesViewProps {
  /** Meetings that can be compared: those of bodies that were read at least twice. */
  readonly meetings: readonly ReadMeeting[];
  readonly bodies: readonly Chosen[];
  readonly body: string;
  readonly from: ReadMeeting | null;
  readonly to: ReadMeeting | null;
  readonly changes: ChangesBetween | null;
  readonly onBody: (body: string) => void;
  readonly onMeetings: (from: string, to: string) => void;
}

/** What happened from one meeting of a body to another. */
export function ChangesView(props: ChangesViewProps) {
  const { meetings, bodies, body, from, to, changes, onBody, onMeetings } = props;
  if (bodies.length === 0)
    return (
      <EmptyView title="Two meetings make a change">
        <p>
          Once the minutes of two meetings of the same committee were read, this says what the later one
          raised, reported, moved and closed, and what it left unsaid.
        </p>
      </EmptyView>
    );
  const choices = meetings
    .toReversed()
    .map((meeting) => ({ value: meeting.key, label: shortDate(meeting.date) }));
  return (
    <>
      <ViewHead
        title="What changed between two meetings"
        question="Everything after the first meeting, up to and with the second."
      >
        <Choice label="Committee" value={body} choices={bodies} onChoose={onBody} />
        <Choice
          label="After the meeting of"
          value={from?.key ?? ''}
          choices={choices}
          onChoose={(key) => onMeetings(key, to?.key ?? '')}
        />
        <Choice
          label="Up to the meeting of"
          value={to?.key ?? ''}
          choices={choices}
          onChoose={(key) => onMeetings(from?.key ?? '', key)}
        />
      </ViewHead>
      {from && to && from.date >= to.date ? (
        <p role="status">Choose a first meeting that comes before the second.</p>
      ) : (
        changes && <Changes changes={changes} />
      )}
    </>
  );
}

function Changes({ changes }: { readonly changes: ChangesBetween }) {
  const { raised, finished, moved, spokenOf, unmentioned, ratings } = changes;
  const groups = [
    { title: 'Raised', rows: raised, none: 'nothing new was kept' },
    { title: 'Finished', rows: finished, none: 'nothing was reported closed' },
    { title: 'Date moved', rows: moved, none: 'no date was moved' },
    { title: 'Reported on or asked for again', rows: spokenOf, none: 'nothing else was spoken of' },
  ];
  const none = groups.flatMap((group) => (group.rows.length === 0 ? group.none : []));
  return (
    <div class="groups">
      {groups.map(({ title, rows }) => rows.length > 0 && <Group key={title} title={title} rows={rows} />)}
      {none.length > 0 && (
        <p class="soft">{`${none.join('; ')}.`.replace(/^./, (letter) => letter.toUpperCase())}</p>
      )}
      {ratings.length > 0 && (
        <section>
          <h3>
            Rated <span class="soft">{ratings.length}</span>
          </h3>
          <ul class="group-quotes">
            {ratings.map(({ recommendation, rating, mention }) => (
              <li key={`${recommendation.ref} ${mention.passage.id}`}>
                <strong>{recommendationRefText(recommendation.ref)}</strong> {ratingWords(rating)}
                <Quote mention={mention} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="unmentioned">
        <h3 id="unmentioned">
          Open, and not mentioned <span class="soft">{unmentioned.length}</span>
        </h3>
        {unmentioned.length === 0 ? (
          <p class="soft">Everything that was open was spoken of.</p>
        ) : (
          <ul class="row-lines">
            {unmentioned.map((row) => (
              <RowLine key={row.commitment.id} row={row} />
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly rows: readonly ChangedRow[];
}

function Group({ title, rows }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title} <span class="soft">{rows.length}</span>
      </h3>
      <ul class="row-lines">
        {rows.map(({ row, mentions }) => (
          <RowLine key={row.commitment.id} row={row}>
            {mentions
              .filter(({ passage }) => passage.selector.exact !== row.commitment.action)
              .map((mention) => (
                <Quote
                  key={mention.passage.id}
                  mention={mention}
                  {...(mention.meeting && { where: meetingName(mention.meeting) })}
                />
              ))}
          </RowLine>
        ))}
      </ul>
    </section>
  );
}
