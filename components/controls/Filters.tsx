import { useRef } from 'preact/hooks';
import './filters.css';

export interface FilterChoice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Absent where there is nothing to count. */
  readonly count?: number;
  /** Said by screen readers after the label, and shown as a tooltip. */
  readonly hint?: string;
}

export interface FiltersProps<Id extends string> {
  /** Spoken name of the whole group. */
  readonly name: string;
  readonly choices: readonly FilterChoice<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Id of the element the choice fills. */
  readonly controls: string;
}

/** Counts and filters in one: a tab list, one stop for Tab, arrows, Home and End inside. */
export function Filters<Id extends string>(props: FiltersProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const chosenAt = Math.max(
    0,
    props.choices.findIndex((choice) => choice.id === props.chosen),
  );

  const choose = (at: number) => {
    const choice = props.choices[(at + props.choices.length) % props.choices.length];
    if (!choice) return;
    props.onChoose(choice.id);
    list.current?.querySelector<HTMLElement>(`[data-filter="${choice.id}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowRight: chosenAt + 1,
      ArrowLeft: chosenAt - 1,
      Home: 0,
      End: props.choices.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(to);
  };

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={props.name}
      class="filters"
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      {props.choices.map((choice, at) => (
        <button
          key={choice.id}
          type="button"
          role="tab"
          class="filter"
          data-filter={choice.id}
          aria-selected={at === chosenAt}
          aria-controls={props.controls}
          tabIndex={at === chosenAt ? 0 : -1}
          title={choice.hint}
          onClick={() => props.onChoose(choice.id)}
        >
          {choice.label}
          {choice.count !== undefined && <span class="filter-count"> {choice.count}</span>}
        </button>
      ))}
    </div>
  );
}
