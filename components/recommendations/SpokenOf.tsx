import type { Passage, PassageRole } from '../../lib/model/index.ts';
import { shortDate } from '../controls/dates.ts';

const WORD_OF: Readonly<Record<PassageRole, string>> = {
  raised: 'promised',
  update: 'update',
  evidence: 'evidence',
  closed: 'closed',
  mention: 'said again',
};

/** What was said of one recommendation, the latest meeting first; evidence of progress is called so. */
export function SpokenOf({ passages }: { readonly passages: readonly Passage[] }) {
  if (passages.length === 0) return <p class="soft">No passage is tagged with it yet.</p>;
  const latestFirst = [...passages].sort((a, b) =>
    (b.source.meetingDate ?? '').localeCompare(a.source.meetingDate ?? ''),
  );
  return (
    <ul class="spoken-of">
      {latestFirst.map(({ id, role, selector, source }) => (
        <li key={id}>
          <strong data-role={role}>{WORD_OF[role]}</strong> “{selector.exact}”{' '}
          <span class="soft">
            {source.address ? (
              <a href={source.address} target="_blank" rel="noreferrer">
                {whereWords(source)}
              </a>
            ) : (
              whereWords(source)
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

const whereWords = ({ meetingDate, body }: Passage['source']): string =>
  [meetingDate ? shortDate(meetingDate) : 'on a day unknown', body].filter(Boolean).join(', ');
