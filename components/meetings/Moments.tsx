import type { ComponentChildren } from 'preact';
import type { Moment, Silence, Spoken } from '../../lib/story/moments.ts';
import { longDate, shortDate } from '../controls/dates.ts';
import { hashOf } from './address.ts';
import { Quote } from './Quote.tsx';
import { counted } from './words.ts';
import './moments.css';

export interface MomentsProps {
  readonly moments: readonly Moment[];
  /** What a meeting did beside its words: a date that moved, a rating. */
  readonly more?: ((moment: Spoken) => ComponentChildren) | undefined;
}

/** A story over meetings: what each said, in order, and the meetings that said nothing. */
export function Moments({ moments, more }: MomentsProps) {
  return (
    <ol class="moments">
      {moments.map((moment) =>
        moment.kind === 'silence' ? (
          <Silent key={`silence ${moment.meetings[0]?.key}`} silence={moment} />
        ) : (
          <Said
            key={`${moment.date} ${moment.meeting?.key} ${moment.mentions[0]?.passage.id}`}
            moment={moment}
            more={more}
          />
        ),
      )}
    </ol>
  );
}

function Said({ moment, more }: { readonly moment: Spoken } & Pick<MomentsProps, 'more'>) {
  const { date, body, meeting, deeds, mentions } = moment;
  return (
    <li class="moment" data-deed={deeds[0]}>
      <div class="moment-when">
        <strong>{deeds.join(', ').replace(/(?<=, ).+/s, (rest) => rest.toLowerCase())}</strong>
        {date ? <time dateTime={date}>{longDate(date)}</time> : <span>on a day unknown</span>}
      </div>
      <div class="moment-what">
        <p class="soft small">
          {meeting ? (
            <a href={hashOf({ name: 'meeting', key: meeting.key })}>{body}</a>
          ) : (
            (body ?? 'A page that names no committee')
          )}
        </p>
        {mentions.length === 0 && (
          <p class="soft">You noted this for the meeting as a whole; no words of it were kept.</p>
        )}
        {mentions.map((mention) => (
          <Quote key={mention.passage.id} mention={mention} />
        ))}
        {more?.(moment)}
      </div>
    </li>
  );
}

function Silent({ silence: { meetings, lasts } }: { readonly silence: Silence }) {
  return (
    <li class="moment moment-silent">
      <div class="moment-when">
        <strong>Silence</strong>
      </div>
      <p class="moment-what">
        {lasts ? 'Not mentioned since, at ' : 'Not mentioned at '}
        {counted(meetings.length, 'meeting')} that {meetings.length === 1 ? 'was' : 'were'} read:{' '}
        {meetings.map(({ key, date }, at) => (
          <span key={key}>
            {at > 0 && (at === meetings.length - 1 ? ' and ' : ', ')}
            <a href={hashOf({ name: 'meeting', key })}>{shortDate(date)}</a>
          </span>
        ))}
        .
      </p>
    </li>
  );
}
