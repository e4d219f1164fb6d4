import type { RecommendationKey, RecommendationSet } from '../../lib/model/index.ts';
import { recommendationRefText } from '../../lib/tracker/rows.ts';
import { shortDate } from '../controls/dates.ts';
import { Button } from '../controls/Button.tsx';
import './set-list.css';

export interface SetListProps {
  readonly sets: readonly RecommendationSet[];
  /** How many commitments serve a recommendation. */
  readonly served: (key: RecommendationKey) => number;
  readonly onImport: () => void;
  readonly onArchive: (set: RecommendationSet, archived: boolean) => void;
  readonly onRemove: (set: RecommendationSet) => void;
  readonly onShow: (key: RecommendationKey) => void;
}

/** The lists of recommendations, each recommendation with how many commitments serve it: those with none are gaps. */
export function SetList(props: SetListProps) {
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
      <Button look="main" onPress={props.onImport}>
        Take recommendations in
      </Button>
      {props.sets.map((set) => (
        <section key={set.id} class="set" data-archived={set.archived ? '' : undefined}>
          <header class="set-head">
            <h2>{set.title}</h2>
            <span class="soft">
              {[
                set.published && `published ${shortDate(set.published)}`,
                `${set.recommendations.length} recommendations`,
                set.archived && 'archived: not offered for tagging',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span class="set-tools">
              <Button
                onPress={() => props.onArchive(set, !set.archived)}
                name={`${set.archived ? 'Use again' : 'Archive'}: ${set.title}`}
              >
                {set.archived ? 'Use again' : 'Archive'}
              </Button>
              <Button onPress={() => props.onRemove(set)} name={`Remove: ${set.title}`}>
                Remove
              </Button>
            </span>
          </header>
          <ol>
            {set.recommendations.map(({ ref, text, theme }) => {
              const count = props.served({ set: set.id, ref });
              return (
                <li key={ref} class="set-row">
                  <strong>{recommendationRefText(ref)}</strong>
                  <span>
                    {text}
                    {theme && <span class="soft"> · {theme}</span>}
                  </span>
                  {count === 0 ? (
                    <span class="set-gap">no action yet</span>
                  ) : (
                    <Button look="link" onPress={() => props.onShow({ set: set.id, ref })}>
                      {count === 1 ? '1 action' : `${count} actions`}
                    </Button>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}
