import { effect, type ReadonlySignal } from '@preact/signals';
import { listen, type Report } from '../../../lib/messages.ts';
import { ok, problem, type Result } from '../../../lib/model/index.ts';
import type { Phase } from '../viewer.ts';
import type { Session } from './session.ts';

const NOTHING_OPEN =
  'No PDF is open here yet. What you kept is safe. Choose a file, and what is found in it is listed.';

/** Answers the panel while no document is being read: that someone is here, and why there is nothing to list. */
export function answerMeanwhile(phase: ReadonlySignal<Phase>, session: ReadonlySignal<Session | null>): void {
  effect(() => {
    const { value: now } = phase;
    if (session.value !== null) return undefined;
    return listen({
      here: () => ok(null),
      read: () => (now.is === 'open' || now.is === 'opening' ? opened(phase, session) : problem(why(now))),
    });
  });
}

const why = (phase: Phase): string => (phase.is === 'failed' ? phase.sentence : NOTHING_OPEN);

/** Waits until the document is read, or it turns out that it cannot be. */
function opened(
  phase: ReadonlySignal<Phase>,
  session: ReadonlySignal<Session | null>,
): Promise<Result<Report>> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const now = phase.value;
      const { value: started } = session;
      if (started) {
        queueMicrotask(() => stop());
        started.reader.report().then(
          (report) => resolve(ok(report)),
          (error: unknown) => resolve(problem(why(now), error)),
        );
      } else if (now.is === 'failed' || now.is === 'choosing') {
        queueMicrotask(() => stop());
        resolve(problem(why(now)));
      }
    });
  });
}
