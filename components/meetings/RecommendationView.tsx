import type { Spoken } from '../../lib/story/moments.ts';
import type { RecommendationStory } from '../../lib/story/recommendation.ts';
import { ratingOf } from '../../lib/story/recommendation.ts';
import { recommendationRefText } from '../../lib/tracker/texts.ts';
import { shortDate } from '../controls/dates.ts';
import { Moments } from './Moments.tsx';
import { RowLine } from './RowLine.tsx';
import { counted, lastMeetings, ratingWords } from './words.ts';
import './timeline.css';

/** One recommendation over the meetings: what each said, its ratings, the silence, and the actions that serve it. */
export function RecommendationView({ story }: { readonly story: RecommendationStory }) {
  const { set, recommendation, line, moments, ratings } = story;
  const last = moments.at(-1);
  return (
    <article class="timeline">
      <header class="timeline-head">
        <p class="soft">{[set.title, recommendation.theme].filter(Boolean).join(' · ')}</p>
        <h2>
          {recommendationRefText(recommendation.ref)}: {recommendation.text}
        </h2>
        <p>
          {counted(line.rows.length, 'action')} {line.rows.length === 1 ? 'serves' : 'serve'} it
          {line.open > 0 && `, ${line.open} open`}
          {line.overdue > 0 && `, ${line.overdue} overdue`}.
        </p>
        {last?.kind === 'silence' && (
          <p class="timeline-warning">
            <strong>Silent:</strong> not mentioned at {lastMeetings(last.meetings.length)}.
          </p>
        )}
      </header>
      {ratings.length > 0 && (
        <section aria-labelledby="ratings">
          <h3 id="ratings">As it was rated</h3>
          <ol class="timeline-dates">
            {ratings.map(({ date, rating }) => (
              <li key={`${date} ${rating.thing} ${rating.to}`}>
                {shortDate(date)}: {ratingWords(rating)}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="said">
        <h3 id="said">What meetings said of it</h3>
        {moments.length === 0 ? (
          <p>
            No meeting that was read spoke of it. Passages that you tag with{' '}
            {recommendationRefText(recommendation.ref)} stand here in order.
          </p>
        ) : (
          <Moments moments={moments} more={rated} />
        )}
      </section>
      {line.rows.length > 0 && (
        <section aria-labelledby="serving">
          <h3 id="serving">Actions that serve it</h3>
          <ul class="row-lines">
            {line.rows.map((row) => (
              <RowLine key={row.commitment.id} row={row} />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function rated({ mentions }: Spoken) {
  const ratings = mentions.flatMap(({ passage }) => ratingOf(passage) ?? []);
  return ratings.length === 0 ? null : (
    <p class="small">
      <strong>Rated:</strong> {ratings.map(ratingWords).join('; ')}
    </p>
  );
}
