import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RecommendationKey, RecommendationSet } from '../../lib/model/index.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { choicesOf, inOrder, matching, type Choice } from './matching.ts';
import './palette.css';

export interface PaletteProps {
  /** The words being tagged, so that nobody loses the thread. */
  readonly words: string;
  readonly sets: readonly RecommendationSet[];
  /** What these words may serve, best first, each with its reason. */
  readonly suggested?: readonly Suggested[];
  /** What was tagged with last, newest first. */
  readonly recent?: readonly RecommendationKey[];
  readonly chosen: readonly RecommendationKey[];
  readonly onChange: (chosen: readonly RecommendationKey[]) => void;
  readonly onClose: () => void;
  readonly onPaste: () => void;
}

/** A recommendation that is offered, with the reason in words. */
export interface Suggested {
  readonly key: RecommendationKey;
  readonly reason: string;
}

/**
 * Tags a passage by typing: a number or a few words, Enter tags and closes, Shift+Enter tags and stays for more.
 * A combobox over a list of several choices; Tab never enters the list, arrows do.
 */
export function Palette(props: PaletteProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  // Kept here while the box is open: a second choice may come before the first one is stored.
  const [chosen, setChosen] = useState(props.chosen);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const all = choicesOf(props.sets);
  const isEmpty = all.length === 0;
  const suggested = props.suggested ?? [];
  const choices = typed.trim() === '' ? inOrder(all, suggested, props.recent ?? []) : matching(all, typed);
  const reasonOf = ({ key }: Choice) => suggested.find((one) => sameKey(one.key, key))?.reason ?? null;
  const active = Math.min(at, Math.max(0, choices.length - 1));
  const severalSets = props.sets.filter((set) => !set.archived).length > 1;

  // Again when the first list arrives: the field was not there before.
  useLayoutEffect(() => field.current?.focus(), [isEmpty]);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const isChosen = (choice: Choice) => chosen.some((key) => sameKey(key, choice.key));
  const toggle = (choice: Choice) => {
    const next = isChosen(choice)
      ? chosen.filter((key) => !sameKey(key, choice.key))
      : [...chosen, choice.key];
    setChosen(next);
    props.onChange(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1 };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      setAt((to + choices.length) % Math.max(1, choices.length));
      return;
    }
    const choice = choices[active];
    if (event.key !== 'Enter' || !choice) return;
    event.preventDefault();
    toggle(choice);
    if (event.shiftKey) setTyped('');
    else props.onClose();
  };

  return (
    <Dialog title="Which recommendations does this serve?" onClose={props.onClose}>
      <p class="palette-words">{props.words}</p>
      {isEmpty ? (
        <div class="palette-empty">
          <p>No recommendations yet. Paste the list from an inspection report once, then tag with one key.</p>
          <Button look="main" onPress={props.onPaste}>
            Paste a list
          </Button>
        </div>
      ) : (
        <>
          <label class="unseen" htmlFor={`${id}-field`}>
            Number or words of a recommendation
          </label>
          <input
            ref={field}
            id={`${id}-field`}
            role="combobox"
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={choices.length > 0 ? `${id}-${active}` : undefined}
            autocomplete="off"
            placeholder="A number, or a few words"
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <ul
            class="palette-list"
            id={`${id}-list`}
            role="listbox"
            aria-label="Recommendations"
            aria-multiselectable="true"
          >
            {choices.map((choice, place) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys go to the field above
              <li
                key={`${choice.key.set} ${choice.key.ref}`}
                id={`${id}-${place}`}
                role="option"
                class="palette-choice"
                aria-selected={isChosen(choice)}
                data-active={place === active ? '' : undefined}
                onClick={() => toggle(choice)}
              >
                <span class="palette-tick" aria-hidden="true">
                  {isChosen(choice) ? '✓' : ''}
                </span>
                <strong class="palette-ref">{choice.label}</strong>
                <span>
                  {choice.recommendation.text}
                  {severalSets && <span class="soft small"> · {choice.set.title}</span>}
                  {reasonOf(choice) && <span class="palette-reason"> {reasonOf(choice)}</span>}
                </span>
              </li>
            ))}
          </ul>
          <p class="soft small" role="status">
            {choices.length === 0
              ? 'No recommendation has these words.'
              : `${choices.length} to choose from.`}
          </p>
          <div class="palette-end">
            <span class="soft small">
              <kbd class="key">Enter</kbd> tags and closes · <kbd class="key">Shift</kbd>+
              <kbd class="key">Enter</kbd> tags and stays
            </span>
            <Button look="link" onPress={props.onPaste}>
              Paste another list
            </Button>
            <Button look="main" onPress={props.onClose}>
              Done
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

const sameKey = (one: RecommendationKey, other: RecommendationKey) =>
  one.set === other.set && one.ref === other.ref;
