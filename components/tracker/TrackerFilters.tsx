import type { RecommendationKey, RecommendationSet, Status } from '../../lib/model/index.ts';
import { STATUSES } from '../../lib/tracker/status.ts';
import { Button } from '../controls/Button.tsx';
import { choicesOf } from '../recommendations/matching.ts';
import './tracker-filters.css';

export type QuickView = 'all' | 'overdue' | 'due soon' | 'no owner or date' | 'untagged';

/** What the table is narrowed to. */
export interface Narrowing {
  readonly words: string;
  readonly view: QuickView;
  readonly body: string | null;
  readonly status: Status | null;
  readonly recommendation: RecommendationKey | null;
}

export const NOT_NARROWED: Narrowing = {
  words: '',
  view: 'all',
  body: null,
  status: null,
  recommendation: null,
};

export interface TrackerFiltersProps {
  readonly narrowing: Narrowing;
  readonly counts: Readonly<Record<QuickView, number>>;
  readonly bodies: readonly string[];
  readonly sets: readonly RecommendationSet[];
  readonly onNarrow: (narrowing: Narrowing) => void;
}

const VIEWS: readonly (readonly [QuickView, string])[] = [
  ['all', 'All'],
  ['overdue', 'Overdue'],
  ['due soon', 'Due in 30 days'],
  ['no owner or date', 'No owner or date'],
  ['untagged', 'No recommendation'],
];

/** Search, quick views with their counts, and choices of committee, status and recommendation. */
export function TrackerFilters({ narrowing, counts, bodies, sets, onNarrow }: TrackerFiltersProps) {
  const choices = choicesOf(sets);
  const { recommendation } = narrowing;
  const narrowed = JSON.stringify(narrowing) !== JSON.stringify(NOT_NARROWED);
  return (
    <div class="tracker-filters" role="search" aria-label="Commitments">
      <div class="tracker-views" role="group" aria-label="Quick views">
        {VIEWS.map(([view, label]) => (
          <Button
            key={view}
            pressed={narrowing.view === view}
            onPress={() => onNarrow({ ...narrowing, view })}
          >
            {label} <span class="tracker-count">{counts[view]}</span>
          </Button>
        ))}
      </div>
      <input
        type="search"
        aria-label="Search the tracker"
        placeholder="Search: words, owner, ref…"
        value={narrowing.words}
        onInput={(event) => onNarrow({ ...narrowing, words: event.currentTarget.value })}
      />
      <select
        aria-label="Committee"
        value={narrowing.body ?? ''}
        onChange={(event) => onNarrow({ ...narrowing, body: event.currentTarget.value || null })}
      >
        <option value="">Any committee</option>
        {bodies.map((body) => (
          <option key={body} value={body}>
            {body}
          </option>
        ))}
      </select>
      <select
        aria-label="Status"
        value={narrowing.status ?? ''}
        onChange={(event) => {
          const status = STATUSES.find((one) => one === event.currentTarget.value) ?? null;
          onNarrow({ ...narrowing, status });
        }}
      >
        <option value="">Any status</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {status}
          </option>
        ))}
      </select>
      {choices.length > 0 && (
        <select
          aria-label="Recommendation"
          value={recommendation ? JSON.stringify(recommendation) : ''}
          onChange={(event) => {
            const chosen = choices.find(({ key }) => JSON.stringify(key) === event.currentTarget.value);
            onNarrow({ ...narrowing, recommendation: chosen?.key ?? null });
          }}
        >
          <option value="">Any recommendation</option>
          {choices.map(({ key, label, recommendation: { text } }) => (
            <option key={JSON.stringify(key)} value={JSON.stringify(key)}>
              {label} {text.slice(0, 70)}
            </option>
          ))}
        </select>
      )}
      {narrowed && (
        <Button look="link" onPress={() => onNarrow(NOT_NARROWED)}>
          Show all
        </Button>
      )}
    </div>
  );
}
