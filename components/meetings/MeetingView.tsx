import type { ReadMeeting } from '../../lib/story/meetings.ts';
import type { Mention } from '../../lib/story/mentions.ts';
import { deedOf, type Told } from '../../lib/story/told.ts';
import type { TrackerRow } from '../../lib/tracker/rows.ts';
import { longDate } from '../controls/dates.ts';
import { hashOf } from './address.ts';
import { Quote } from './Quote.tsx';
import './meeting-view.css';

export interface MeetingViewProps {
  readonly meeting: ReadMeeting;
  readonly mentions: readonly Mention[];
  readonly told: Told;
  /** The row that a passage stands under, or null. */
  readonly rowOf: (commitment: string | null) => TrackerRow | null;
  /** The body's meetings before and after it that were read, or null. */
  readonly before: ReadMeeting | null;
  readonly after: ReadMeeting | null;
  /** Whether several readings of its minutes are kept. */
  readonly comparable: boolean;
}

/** One meeting: its pages, and everything that was kept from it, each passage once. */
export function MeetingView({ meeting, mentions, told, rowOf, before, after, comparable }: MeetingViewProps) {
  const { body, council, date, pages } = meeting;
  return (
    <article class="meeting-view">
      <header class="view-head">
        <p class="soft">{council}</p>
        <h2>
          {body}, <time dateTime={date}>{longDate(date)}</time>
        </h2>
        <nav class="meeting-ways" aria-label="Meetings of this committee">
          {before && <a href={hashOf({ name: 'meeting', key: before.key })}>← {longDate(before.date)}</a>}
          {after && <a href={hashOf({ name: 'meeting', key: after.key })}>{longDate(after.date)} →</a>}
          {comparable && (
            <a href={hashOf({ name: 'compare', chosen: { meeting: meeting.key } })}>Compare its readings</a>
          )}
          {before && (
            <a href={hashOf({ name: 'changes', chosen: { from: before.key, to: meeting.key } })}>
              What changed since the meeting before
            </a>
          )}
        </nav>
      </header>
      <section aria-labelledby="pages">
        <h3 id="pages">Read of it</h3>
        <ul class="meeting-pages">
          {pages.map(({ key, address, title, items }) => (
            <li key={key}>
              {address && /^https?:/.test(address) ? (
                <a href={address} target="_blank" rel="noreferrer">
                  {title ?? address}
                </a>
              ) : (
                (title ?? 'A file on your device')
              )}
              {items.length > 0 && <span class="soft small"> item {items.join(', ')}</span>}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="kept">
        <h3 id="kept">Kept from it</h3>
        {mentions.length === 0 ? (
          <p class="soft">
            Nothing was kept from this meeting. Open one of its pages and press the Minutemark button to look
            again.
          </p>
        ) : (
          <ul class="meeting-kept">
            {mentions.map((mention) => (
              <li key={mention.passage.id}>
                <p class="small">
                  <strong>{deedOf(mention.passage, told)}</strong>{' '}
                  <RowLink row={rowOf(mention.passage.commitment)} />
                </p>
                <Quote mention={mention} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </article>
  );
}

function RowLink({ row }: { readonly row: TrackerRow | null }) {
  if (!row) return <span class="soft">stands by itself</span>;
  return <a href={hashOf({ name: 'commitment', id: row.commitment.id })}>{row.commitment.ref}</a>;
}
