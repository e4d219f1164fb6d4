import { useState } from 'preact/hooks';
import type { Passage, RecommendationKey, RecommendationSet } from '../../lib/model/index.ts';
import type { BesideFields } from '../../lib/recommendations/beside.ts';
import { isSilent, type Coverage } from '../../lib/tracker/coverage.ts';
import { Button } from '../controls/Button.tsx';
import { shortDate } from '../controls/dates.ts';
import { SetRow } from './SetRow.tsx';
import './set-list.css';

export interface SetListProps {
  readonly sets: readonly RecommendationSet[];
  readonly coverage: (set: RecommendationSet) => readonly Coverage[];
  readonly onImport: () => void;
  readonly onExport: (set: RecommendationSet) => void;
  readonly onArchive: (set: RecommendationSet, archived: boolean) => void;
  /** Puts a set out of use because another one took its place; null takes that back. */
  readonly onSupersede: (set: RecommendationSet, by: string | null) => void;
  /** Kept passages that carry a recommendation. */
  readonly passages: (key: RecommendationKey) => readonly Passage[];
  /** Sets beside a recommendation what the council has of its own for it. */
  readonly onPutBeside: (set: RecommendationSet, ref: string, fields: BesideFields) => void;
  readonly onRemove: (set: RecommendationSet) => void;
  readonly onShow: (key: RecommendationKey) => void;
}

/** The lists of recommendations, each recommendation with what committees said and promised of it. */
export function SetList(props: SetListProps) {
  const [silentOnly, setSilentOnly] = useState(false);
  if (props.sets.length === 0) {
    return (
      <div class="set-empty">
        <h2>No recommendations yet</h2>
        <p>
          Take them from the inspection report itself, from a spreadsheet, or paste them, one a line or
          numbered as they stand. You can then tag what committees promise against them, and see which nobody
          has acted on.
        </p>
        <Button look="main" onPress={props.onImport}>
          Take recommendations in
        </Button>
      </div>
    );
  }
  return (
    <div class="sets">
      <div class="set-bar">
        <Button look="main" onPress={props.onImport}>
          Take recommendations in
        </Button>
        <label>
          <input
            type="checkbox"
            checked={silentOnly}
            onChange={(event) => setSilentOnly(event.currentTarget.checked)}
          />{' '}
          Only those that nobody spoke of
        </label>
      </div>
      {props.sets.map((set) => (
        <OneSet key={set.id} set={set} silentOnly={silentOnly} {...props} />
      ))}
    </div>
  );
}

type OneSetProps = SetListProps & { readonly set: RecommendationSet; readonly silentOnly: boolean };

function OneSet({ set, silentOnly, ...props }: OneSetProps) {
  const coverage = props.coverage(set);
  const silent = coverage.filter(isSilent).length;
  const others = props.sets.filter(({ id }) => id !== set.id);
  const successor = others.find(({ id }) => id === set.supersededBy) ?? null;
  return (
    <section class="set" data-archived={set.archived ? '' : undefined} aria-label={set.title}>
      <header class="set-head">
        <h2>{set.title}</h2>
        <span class="soft">
          {[
            set.inspection,
            set.authority,
            set.published && `published ${shortDate(set.published)}`,
            `${set.recommendations.length} recommendations`,
            silent > 0 && `${silent} that nobody spoke of`,
            successor
              ? `superseded by “${successor.title}”`
              : set.archived && 'archived: not offered for tagging',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span class="set-tools">
          <Button onPress={() => props.onExport(set)} name={`Export as a file: ${set.title}`}>
            Export
          </Button>
          {successor ? (
            <Button onPress={() => props.onSupersede(set, null)} name={`Use again: ${set.title}`}>
              Use again
            </Button>
          ) : (
            <>
              {!set.archived && others.length > 0 && (
                <select
                  aria-label={`Superseded: ${set.title}`}
                  value=""
                  onChange={(event) => props.onSupersede(set, event.currentTarget.value || null)}
                >
                  <option value="">Superseded by…</option>
                  {others.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </select>
              )}
              <Button
                onPress={() => props.onArchive(set, !set.archived)}
                name={`${set.archived ? 'Use again' : 'Archive'}: ${set.title}`}
              >
                {set.archived ? 'Use again' : 'Archive'}
              </Button>
            </>
          )}
          <Button onPress={() => props.onRemove(set)} name={`Remove: ${set.title}`}>
            Remove
          </Button>
        </span>
      </header>
      <ol>
        {set.recommendations.map((recommendation, place) => {
          const covered = coverage[place];
          if (!covered || (silentOnly && !isSilent(covered))) return null;
          return (
            <SetRow
              key={recommendation.ref}
              recommendation={recommendation}
              coverage={covered}
              passages={() => props.passages({ set: set.id, ref: recommendation.ref })}
              onPutBeside={(fields) => props.onPutBeside(set, recommendation.ref, fields)}
              onShow={() => props.onShow({ set: set.id, ref: recommendation.ref })}
            />
          );
        })}
      </ol>
    </section>
  );
}
