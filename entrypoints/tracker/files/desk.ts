import { problem, type Result } from '../../../lib/model/index.ts';
import type { Store } from '../../../lib/store/index.ts';
import type { FileWork } from './file-work.ts';
import type { Ask } from './worker.ts';

/** The work on files, done beside the page. */
export interface Desk extends FileWork {
  close(): void;
}

const LOST =
  'The part of Minutemark that makes files stopped, and nothing was changed. Open the tracker again and try once more.';

/** Starts the worker that makes and reads files. It hears of every change of `store` before the next question. */
export function openDesk(store: Store): Desk {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (result: Result<never>) => void>();
  let serial = 0;
  let lost = false;
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; result: Result<never> }>) => {
    waiting.get(data.id)?.(data.result);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', (event) => {
    lost = true;
    for (const answer of waiting.values()) answer(problem(LOST, event.message));
    waiting.clear();
  });
  const post = (ask: Omit<Ask, 'id'>): number => {
    serial += 1;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of this page
    worker.postMessage({ id: serial, ...ask } satisfies Ask);
    return serial;
  };
  const asking =
    <K extends keyof FileWork>(work: K) =>
    (request: Parameters<FileWork[K]>[0]): ReturnType<FileWork[K]> =>
      new Promise<Result<never>>((answer) => {
        if (lost) answer(problem(LOST));
        else waiting.set(post({ work, request }), answer);
      }) as ReturnType<FileWork[K]>;
  const forget = store.subscribe(() => post({ work: null, request: null }));
  return {
    preview: asking('preview'),
    write: asking('write'),
    copy: asking('copy'),
    open: asking('open'),
    close() {
      forget();
      worker.terminate();
    },
  };
}
