import type { IsoDate } from '../../lib/model/index.ts';
import type { DueStep } from '../../lib/story/due-steps.ts';
import type { ReadMeeting } from '../../lib/story/meetings.ts';
import type { Timeline } from '../../lib/story/timeline.ts';
import { isOutstanding } from '../../lib/tracker/status.ts';
import { DueDate } from '../controls/DueDate.tsx';
import { longDate, shortDate } from '../controls/dates.ts';
import { commitmentAddress } from '../page/SiteNav.tsx';
import { StatusMark } from '../tracker/StatusMark.tsx';
import { hashOf } from './address.ts';
import { DueChart } from './DueChart.tsx';
import { Moments } from './Moments.tsx';
import { lastMeetings, movedWords } from './words.ts';
import './timeline.css';

export interface TimelineViewProps {
  readonly timeline: Timeline;
  /** The meetings of the commitment's body. */
  readonly meetings: readonly ReadMeeting[];
  readonly today: IsoDate;
}

/** One commitment from the meeting that raised it to how it stands today. */
export function TimelineView({ timeline, meetings, today }: TimelineViewProps) {
  const { row, moments, dueSteps, closedByHand, silentMeetings } = timeline;
  const { commitment } = row;
  const spoke = new Set(moments.flatMap((moment) => (moment.kind === 'spoken' ? (moment.date ?? []) : [])));
  // What is done is drawn to its end, what is open to today.
  const end = isOutstanding(commitment)
    ? today
    : ([...spoke, commitment.completedOn ?? ''].sort().at(-1) ?? today);
  const shown = meetings.filter(({ date }) => date >= (commitment.raisedOn ?? '') && date <= end);
  const days = new Set([...spoke, ...shown.map(({ date }) => date)]);
  return (
    <article class="timeline">
      <header class="timeline-head">
        <p class="soft">{[commitment.ref, commitment.type, commitment.body].filter(Boolean).join(' · ')}</p>
        <h2>{commitment.action}</h2>
        <dl class="timeline-facts">
          <div>
            <dt>Status</dt>
            <dd>
              <StatusMark status={commitment.status} />
            </dd>
          </div>
          <div>
            <dt>Owner</dt>
            <dd>{row.owner || 'Nobody named'}</dd>
          </div>
          <div>
            <dt>Due</dt>
            <dd>
              <DueDate
                date={commitment.dueDate}
                precision={commitment.duePrecision}
                words={dueSteps.at(-1)?.passage?.deadline?.text ?? commitment.dueAsMinuted}
                overdue={row.overdue}
              />
            </dd>
          </div>
          {row.recommendations.length > 0 && (
            <div>
              <dt>Serves</dt>
              <dd>
                {row.recommendations.map(({ set, ref, text, setTitle }, at) => (
                  <span key={`${set} ${ref}`}>
                    {at > 0 && ', '}
                    <a
                      href={hashOf({ name: 'recommendation', key: { set, ref } })}
                      title={[text, setTitle].filter(Boolean).join(' – ')}
                    >
                      {/^\d/.test(ref) ? `R${ref}` : ref}
                    </a>
                  </span>
                ))}
              </dd>
            </div>
          )}
        </dl>
        {silentMeetings > 0 && (
          <p class="timeline-warning">
            <strong>Silent:</strong> not mentioned at {lastMeetings(silentMeetings)}.
          </p>
        )}
        <p>
          <a href={commitmentAddress(commitment.id)}>Open it in the tracker</a>
        </p>
      </header>
      {(dueSteps.length > 0 || days.size > 1) && (
        <section aria-labelledby="due-heading">
          <h3 id="due-heading">{dueHeading(dueSteps)}</h3>
          <DueChart
            steps={dueSteps}
            meetings={[...days].sort().map((date) => ({ date, spoke: spoke.has(date) }))}
            today={isOutstanding(commitment) ? today : null}
          />
          <p class="soft small">
            ● meetings that spoke of it · ○ meetings that were read and did not mention it
          </p>
          {dueSteps.length > 0 && (
            <ol class="timeline-dates">
              {dueSteps.map((step) => (
                <li key={`${step.due} ${step.setOn}`}>{dateWords(step)}</li>
              ))}
            </ol>
          )}
        </section>
      )}
      <section aria-labelledby="story-heading">
        <h3 id="story-heading">What was said of it</h3>
        {moments.length === 0 ? (
          <p>
            No minuted words stand under it: it was taken in from {commitment.takenFrom || 'a file'}. Open the
            minutes, keep the passage that raised it, and move it under {commitment.ref} in the tracker.
          </p>
        ) : (
          <Moments moments={moments} />
        )}
        {closedByHand && (
          <p class="timeline-end">
            <strong>{commitment.status}</strong>
            {closedByHand.on && ` on ${longDate(closedByHand.on)}`}, entered by hand
            {closedByHand.words && `: ${closedByHand.words}`}. No kept passage agrees it.
          </p>
        )}
      </section>
    </article>
  );
}

function dueHeading(steps: readonly DueStep[]): string {
  const moves = steps.length - 1;
  if (moves < 0) return 'No due date';
  return moves === 0 ? 'Due date, never moved' : `Due date, moved ${moves === 1 ? 'once' : `${moves} times`}`;
}

function dateWords({ due, setOn, passage, movedBy, precision }: DueStep): string {
  const day = shortDate(due, precision);
  const by = passage
    ? `, as minuted${setOn ? ` on ${shortDate(setOn)}` : ''}`
    : setOn
      ? `, entered for ${shortDate(setOn)}`
      : '';
  const words = passage?.deadline?.text ? ` (“${passage.deadline.text}”)` : '';
  return movedBy === null
    ? `First due ${day}${by}${words}`
    : `Moved to ${day}, ${movedWords(movedBy)}${by}${words}`;
}
