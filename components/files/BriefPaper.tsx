import { briefWords, type BriefEntry, type briefParts } from '../../lib/exchange/brief.ts';
import type { ChosenMeeting } from '../../lib/exchange/chosen-meeting.ts';
import type { IsoDate } from '../../lib/model/index.ts';
import { commitmentAddress } from '../page/SiteNav.tsx';
import { PaperHead } from './PaperHead.tsx';
import './paper.css';

export interface BriefPaperProps {
  readonly brief: ReturnType<typeof briefParts>;
  readonly meeting: ChosenMeeting | null;
  readonly today: IsoDate;
}

/** The brief: overdue, unanswered, silent, due back, closed since last time, each with its quote and link. */
export function BriefPaper({ brief, meeting, today }: BriefPaperProps) {
  return (
    <article class="paper" data-restricted={brief.hasRestricted ? '' : undefined}>
      <PaperHead
        title="Brief for the meeting"
        meeting={meeting}
        today={today}
        restricted={brief.hasRestricted}
      />
      <ul class="paper-sum">
        {brief.parts.map(({ title, entries }) => (
          <li key={title}>
            <strong>{entries.length}</strong> {title.toLowerCase()}
          </li>
        ))}
      </ul>
      {brief.parts.map(({ title, empty, entries }) => (
        <section key={title}>
          <h2>
            {title} ({entries.length})
          </h2>
          {entries.length === 0 && <p class="paper-soft">{empty}</p>}
          {entries.map((entry) => (
            <Entry key={entry.row.commitment.id} entry={entry} />
          ))}
        </section>
      ))}
      {brief.leftOut !== null && <p class="paper-soft">{brief.leftOut}</p>}
    </article>
  );
}

function Entry({ entry }: { readonly entry: BriefEntry }) {
  const { ref, heading, quote, facts, address } = briefWords(entry);
  return (
    <div class="paper-entry">
      <h3>
        <a class="paper-ref" href={commitmentAddress(entry.row.commitment.id)}>
          {ref}
        </a>
        : {heading}
      </h3>
      <p>{entry.why}</p>
      {quote !== null && <blockquote>“{quote}”</blockquote>}
      <p class="paper-soft">{facts.join(' · ')}</p>
      {entry.link !== null && (
        <p class="paper-link">
          <a href={entry.link}>{address}</a>
        </p>
      )}
    </div>
  );
}
