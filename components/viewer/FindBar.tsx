import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Icon } from './icons.tsx';
import './find-bar.css';

export interface FindBarProps {
  readonly words: string;
  /** Places found, and which of them is shown, from 1; 0 where none is. */
  readonly count: number;
  readonly current: number;
  /** What is still to be read, in words, or null. */
  readonly waiting: string | null;
  /** Counts the times it was asked for, so that asking again brings the focus back. */
  readonly asked: number;
  readonly onWords: (words: string) => void;
  readonly onNext: () => void;
  readonly onBefore: () => void;
  readonly onClose: () => void;
}

/** Words to look for in the file, how often they stand there, and the way from place to place. */
export function FindBar(props: FindBarProps) {
  const field = useRef<HTMLInputElement>(null);
  // Before the next key: what is typed at once after asking is meant for the field.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [props.asked]);

  return (
    <search class="find-bar">
      <input
        ref={field}
        type="search"
        aria-label="Find in this PDF"
        placeholder="Find in this PDF"
        value={props.words}
        onInput={(event) => props.onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.onClose();
          else if (event.key !== 'Enter') return;
          else if (event.shiftKey) props.onBefore();
          else props.onNext();
          event.preventDefault();
        }}
      />
      <span class="find-bar-count" role="status">
        {countWords(props)}
      </span>
      <Button look="quiet" name="Place before" hint="Place before (Shift+Enter)" onPress={props.onBefore}>
        <Icon name="before" />
      </Button>
      <Button look="quiet" name="Next place" hint="Next place (Enter)" onPress={props.onNext}>
        <Icon name="after" />
      </Button>
      <Button look="quiet" name="Close finding" hint="Close (Escape)" onPress={props.onClose}>
        ✕
      </Button>
    </search>
  );
}

function countWords({ words, count, current, waiting }: FindBarProps): string {
  if (words.trim() === '') return '';
  if (waiting !== null) return waiting;
  return count === 0 ? 'Not found' : `${current.toLocaleString('en-GB')} of ${count.toLocaleString('en-GB')}`;
}
