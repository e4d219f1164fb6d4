import type { SilentRecommendation, SilentRow } from '../../lib/story/silent.ts';
import { recommendationRefText } from '../../lib/tracker/texts.ts';
import { shortDate } from '../controls/dates.ts';
import { hashOf } from './address.ts';
import { RowLine } from './RowLine.tsx';
import { DayChoice, ViewHead } from './ViewHead.tsx';
import { counted, daysInWords } from './words.ts';
import './groups.css';

export interface SilentViewProps {
  readonly rows: readonly SilentRow[];
  readonly recommendations: readonly SilentRecommendation[];
  readonly since: string;
  readonly onSince: (since: string) => void;
}

/** Everything of which nobody has said a word since a day. */
export function SilentView({ rows, recommendations, since, onSince }: SilentViewProps) {
  return (
    <>
      <ViewHead
        title="Gone quiet"
        question="What was promised, and which recommendations, has nobody mentioned since a day?"
      >
        <DayChoice label="Not mentioned since" value={since} onChoose={onSince} />
      </ViewHead>
      <div class="groups">
        <section>
          <h3>
            Actions still to be done <span class="soft">{rows.length}</span>
          </h3>
          {rows.length === 0 ? (
            <p class="soft">
              Everything that is still to be done was mentioned on {shortDate(since)} or after it.
            </p>
          ) : (
            <ul class="row-lines">
              {rows.map(({ row, lastMentioned, meetings }) => (
                <RowLine key={row.commitment.id} row={row}>
                  <p>
                    {lastMentioned
                      ? `Last mentioned on ${shortDate(lastMentioned)}. `
                      : 'No dated minutes mention it. '}
                    {meetings.length > 0 ? (
                      <strong>
                        Not mentioned at {counted(meetings.length, 'meeting')} since:{' '}
                        {daysInWords(meetings.map(({ date }) => date))}.
                      </strong>
                    ) : (
                      <span class="soft">No later meeting of its committee was read.</span>
                    )}
                  </p>
                </RowLine>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h3>
            Recommendations <span class="soft">{recommendations.length}</span>
          </h3>
          {recommendations.length === 0 ? (
            <p class="soft">No recommendation has gone quiet, or none was taken in yet.</p>
          ) : (
            <ul class="recommendation-lines">
              {recommendations.map(({ line: { set, recommendation }, lastMentioned }) => (
                <li key={`${set.id} ${recommendation.ref}`}>
                  <a href={hashOf({ name: 'recommendation', key: { set: set.id, ref: recommendation.ref } })}>
                    {recommendationRefText(recommendation.ref)}
                    <span class="unseen">: its story</span>
                  </a>
                  <p>{recommendation.text}</p>
                  <span class={lastMentioned ? 'soft' : ''}>
                    {lastMentioned ? `last on ${shortDate(lastMentioned)}` : 'never spoken of'}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  );
}
