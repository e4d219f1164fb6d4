import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CommitmentType, type Narrowing, type RecommendationSet } from '../../../lib/model/index.ts';
import { GROUPINGS, GROUP_KEYS } from '../../../lib/tracker/grouping.ts';
import { STATUSES } from '../../../lib/tracker/status.ts';
import { Button } from '../../controls/Button.tsx';
import { choicesOf } from '../../recommendations/matching.ts';
import { isNarrowed, NOT_NARROWED } from './narrowing.ts';
import './filter-bar.css';

export interface FilterBarProps {
  readonly narrowing: Narrowing;
  readonly bodies: readonly string[];
  readonly owners: readonly string[];
  readonly sets: readonly RecommendationSet[];
  /** Id of the grouping, or null for the view's own. */
  readonly group: string | null;
  readonly onNarrow: (narrowing: Narrowing) => void;
  readonly onGroup: (group: string | null) => void;
  /** Further controls at the end of the line. */
  readonly children?: ComponentChildren;
}

/** Search as one types, and choices of committee, status, owner, type and recommendation. */
export function FilterBar(props: FilterBarProps) {
  const { narrowing, onNarrow } = props;
  const [unfolded, setUnfolded] = useState(false);
  // What narrows the table is never out of sight.
  const more = unfolded || [narrowing.owner, narrowing.type, narrowing.recommendation].some(Boolean);
  const recommendations = choicesOf(props.sets).map(({ key, label, recommendation: { text } }) => ({
    value: JSON.stringify(key),
    label: `${label} ${text.slice(0, 70)}`,
    key,
  }));
  return (
    <div class="filter-bar" role="search" aria-label="Commitments">
      <input
        type="search"
        aria-label="Search the tracker"
        placeholder="Search: words, owner, ref…"
        value={narrowing.words}
        onInput={(event) => onNarrow({ ...narrowing, words: event.currentTarget.value })}
      />
      <Choice
        name="Committee"
        any="Any committee"
        value={narrowing.body}
        options={props.bodies.map(same)}
        onChoose={(body) => onNarrow({ ...narrowing, body })}
      />
      <Choice
        name="Status"
        any="Any status"
        value={narrowing.status}
        options={STATUSES.map(same)}
        onChoose={(word) =>
          onNarrow({ ...narrowing, status: STATUSES.find((status) => status === word) ?? null })
        }
      />
      {more && (
        <>
          <Choice
            name="Owner"
            any="Any owner"
            value={narrowing.owner}
            options={props.owners.map(same)}
            onChoose={(owner) => onNarrow({ ...narrowing, owner })}
          />
          <Choice
            name="Type"
            any="Any type"
            value={narrowing.type}
            options={CommitmentType.options.map(same)}
            onChoose={(word) =>
              onNarrow({ ...narrowing, type: CommitmentType.options.find((type) => type === word) ?? null })
            }
          />
          {recommendations.length > 0 && (
            <Choice
              name="Recommendation"
              any="Any recommendation"
              value={narrowing.recommendation && JSON.stringify(narrowing.recommendation)}
              options={recommendations}
              onChoose={(chosen) =>
                onNarrow({
                  ...narrowing,
                  recommendation: recommendations.find(({ value }) => value === chosen)?.key ?? null,
                })
              }
            />
          )}
        </>
      )}
      <Choice
        name="Group by"
        any="Group by…"
        value={props.group}
        options={GROUP_KEYS.map((key) => ({ value: key, label: `By ${GROUPINGS[key].name.toLowerCase()}` }))}
        onChoose={props.onGroup}
      />
      <Button expanded={more} onPress={() => setUnfolded(!unfolded)}>
        More filters
      </Button>
      {isNarrowed(narrowing) && (
        <Button look="link" onPress={() => onNarrow(NOT_NARROWED)}>
          Show all
        </Button>
      )}
      {props.children}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly any: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string | null) => void;
}

function Choice({ name, any, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      aria-label={name}
      data-chosen={value === null ? undefined : ''}
      value={value ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value || null)}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

const same = (word: string) => ({ value: word, label: word });
