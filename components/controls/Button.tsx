import type { ComponentChildren, Ref } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** Left out for a submit button: its form answers. */
  readonly onPress?: () => void;
  /** `main` for the one thing to do next, `quiet` in rows, `link` in running text. */
  readonly look?: 'plain' | 'main' | 'quiet' | 'link';
  /** Spoken name, where the visible words are not enough by themselves. */
  readonly name?: string;
  readonly hint?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly submit?: boolean;
  readonly reach?: 0 | -1;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with a name, never less than 30 px high. */
export function Button(props: ButtonProps) {
  return (
    <button
      ref={props.buttonRef ?? null}
      type={props.submit ? 'submit' : 'button'}
      class="button"
      data-look={props.look ?? 'plain'}
      aria-label={props.name}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      title={props.hint}
      disabled={props.disabled}
      tabIndex={props.reach}
      onClick={(event) => {
        event.stopPropagation();
        props.onPress?.();
      }}
    >
      {props.children}
    </button>
  );
}
