import type { OwnView } from '../../../lib/model/index.ts';
import { SAVED_VIEWS } from '../../../lib/tracker/views/index.ts';
import { Button } from '../../controls/Button.tsx';
import './view-rail.css';

export const ALL_ROWS = 'all';

export interface ViewRailProps {
  /** Id of the view in use: `all`, a saved view, or one of the person's own. */
  readonly chosen: string;
  /** How many rows answer each view; absent while that is being counted. */
  readonly counts: ReadonlyMap<string, number>;
  readonly all: number;
  readonly own: readonly OwnView[];
  readonly onChoose: (id: string) => void;
  readonly onKeep: () => void;
  readonly onForget: (view: OwnView) => void;
}

/** The questions that a councillor asks before a meeting, each with how many rows answer it, and views of one's own. */
export function ViewRail(props: ViewRailProps) {
  const { chosen, counts, own, onChoose } = props;
  const one = (id: string, name: string, count: number | undefined, hint?: string) => (
    <button
      type="button"
      class="view-choice"
      aria-current={chosen === id ? 'true' : undefined}
      title={hint}
      onClick={() => onChoose(id)}
    >
      <span>{name}</span>
      <span class="view-count" data-none={count === 0 ? '' : undefined}>
        {count ?? '…'}
      </span>
    </button>
  );
  return (
    <nav class="view-rail" aria-label="Views">
      {one(ALL_ROWS, 'All rows', props.all)}
      <h2>Before the meeting</h2>
      <ul>
        {SAVED_VIEWS.map(({ id, name, question }) => (
          <li key={id}>{one(id, name, counts.get(id), question)}</li>
        ))}
      </ul>
      <h2>Your own views</h2>
      {own.length > 0 && (
        <ul>
          {own.map((view) => (
            <li key={view.id} class="view-own">
              {one(view.id, view.name, counts.get(view.id))}
              <Button look="quiet" name={`Forget the view ${view.name}`} onPress={() => props.onForget(view)}>
                ✕
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button look="link" onPress={props.onKeep}>
        Keep what is shown as a view
      </Button>
    </nav>
  );
}
