import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './radio-list.css';

export interface RadioListProps<Id extends string> {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  /** What the chosen one is for, in a sentence. */
  readonly about?: string;
  /** How many stand beside each other. */
  readonly columns?: number;
  readonly onChoose: (id: Id) => void;
  readonly children?: ComponentChildren;
}

/** One of several, under a heading: the browser's own radio buttons, moved through with the arrows. */
export function RadioList<Id extends string>(props: RadioListProps<Id>) {
  const about = useId();
  return (
    <fieldset class="radio-list" aria-describedby={props.about ? about : undefined}>
      <legend>{props.legend}</legend>
      <div class="radio-list-choices" style={{ '--columns': props.columns ?? 1 }}>
        {props.choices.map(({ id, label }) => (
          <label key={id}>
            <input
              type="radio"
              name={props.name}
              checked={id === props.chosen}
              onChange={() => props.onChoose(id)}
            />
            {label}
          </label>
        ))}
      </div>
      {props.about && (
        <p id={about} class="soft small">
          {props.about}
        </p>
      )}
      {props.children}
    </fieldset>
  );
}
