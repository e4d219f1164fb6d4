import { signal } from '@preact/signals';
import type { ToastMessage } from '../../components/controls/Toast.tsx';
import type { Result } from '../../lib/model/index.ts';
import type { Act, Change, Store } from '../../lib/store/types.ts';

/** How long a message that is no failure stays. It may be brought back by doing the act again, or undone by key. */
const STAYS_MS = 8000;

/** Says what happened, and holds the way back from it. */
export function toasts(store: Store) {
  const message = signal<ToastMessage | null>(null);
  const back: Change[] = [];
  let serial = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (words: string, more: { failure?: boolean; undo?: () => void } = {}) => {
    clearTimeout(timer);
    serial += 1;
    message.value = { id: serial, words, ...more };
    if (!more.failure) timer = setTimeout(() => (message.value = null), STAYS_MS);
  };

  const undo = async () => {
    const change = back.pop();
    if (!change) {
      say('There is nothing to undo.');
      return;
    }
    const undone = await store.undo(change);
    if (undone.ok) say('Undone.');
    else say(undone.problem.message, { failure: true });
  };

  /** Says what was done, and how to take it back. */
  const done = (words: string, change: Change) => {
    back.push(change);
    say(words, { undo: () => void undo() });
  };

  /** Waits for an act of the store; says what was done only when it was, and what went wrong if it was not. */
  const tell = async <T>(acting: Promise<Result<Act<T>>>, words: (value: T) => string): Promise<T | null> => {
    const result = await acting;
    if (!result.ok) {
      say(result.problem.message, { failure: true });
      return null;
    }
    done(words(result.value.value), result.value.undo);
    return result.value.value;
  };

  return { message, say, undo, done, tell, close: () => (message.value = null) };
}

export type Toasts = ReturnType<typeof toasts>;
