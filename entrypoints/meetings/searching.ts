import { signal, type ReadonlySignal } from '@preact/signals';
import type { SearchProgress } from '../../components/meetings/SearchView.tsx';
import { MOST_HITS, type Found, type SearchFilter } from '../../lib/search/index.ts';
import { Answer, type Asking } from '../../lib/search/messages.ts';

/** The search of the page: its questions, and the worker's answers as they come. */
export interface Searching {
  readonly found: ReadonlySignal<Found | null>;
  readonly progress: ReadonlySignal<SearchProgress>;
  /** What went wrong, in a sentence, or null. */
  readonly failure: ReadonlySignal<string | null>;
  ask(query: string, filter: SearchFilter): void;
  /** The last question again, with more of its answer. */
  more(): void;
}

/** Starts the worker that holds the index. */
export function startSearching(): Searching {
  const worker = new Worker(new URL('search.worker.ts', import.meta.url), { type: 'module' });
  const found = signal<Found | null>(null);
  const progress = signal<SearchProgress>({ done: 0, of: 0 });
  const failure = signal<string | null>(null);
  let last: Asking | null = null;
  const send = (asking: Asking): void => {
    last = asking;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page speaks to its own worker only
    worker.postMessage(asking);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const answer = Answer.safeParse(data);
    if (!answer.success) return;
    if (answer.data.kind === 'progress') progress.value = answer.data;
    else if (answer.data.kind === 'failed') failure.value = answer.data.sentence;
    else if (answer.data.number === last?.number) found.value = answer.data.found;
  });
  worker.addEventListener('error', () => {
    failure.value = 'The search stopped working. What you kept is safe; load the page again to search.';
  });
  return {
    found,
    progress,
    failure,
    ask: (query, filter) => send({ number: (last?.number ?? 0) + 1, query, filter, most: MOST_HITS }),
    more: () => {
      if (last) send({ ...last, number: last.number + 1, most: last.most + MOST_HITS });
    },
  };
}
