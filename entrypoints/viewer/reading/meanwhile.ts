import { effect, type ReadonlySignal } from '@preact/signals';
import { listen, type Report } from '../../../lib/messages.ts';
import { ok, problem, type Result } from '../../../lib/model/index.ts';
import type { Phase } from '../viewer.ts';
import type { Session } from './session.ts';

const NOTHING_OPEN =
  'No PDF is open here yet. What you kept is safe. Choose a file, and what is found in it is listed.';
const NOT_READ =
  'The words of this PDF could not be read. What you kept is safe. Reload the page to try again.';

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

/** Waits until the document that is open in the end is read, or it turns out that none can be. */
function opened(
  phase: ReadonlySignal<Phase>,
  session: ReadonlySignal<Session | null>,
): Promise<Result<Report>> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const now = phase.value;
      const { value: started } = session;
      const answer = (result: Result<Report>): void => {
        resolve(result);
        queueMicrotask(() => stop());
      };
      if (started) {
        started.reader.report().then(
          (report) => answer(ok(report)),
          (error: unknown) => {
            // If it was closed, what is opened in its place answers.
            if (session.peek() === started) answer(problem(NOT_READ, error));
          },
        );
      } else if (now.is === 'failed' || now.is === 'choosing') answer(problem(why(now)));
    });
  });
}
