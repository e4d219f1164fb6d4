/** Longest stretch of work before the page gets a turn: well under the 50 ms at which a page feels stuck. */
const STRETCH_MS = 12;

/** What Chrome 129 and Firefox 142 know and TypeScript does not yet. */
interface Yielding {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** Lets the page do what it has waiting: clicks, scrolling, drawing. Not by timers, which slow down in hidden tabs. */
export function pageTurn(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** Does work piece by piece, giving the page a turn whenever a stretch is over. Answers what the pieces gave. */
export async function inTurns<Piece, Result>(
  pieces: Iterable<Piece>,
  work: (piece: Piece) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    if (performance.now() - since > STRETCH_MS) {
      await pageTurn();
      since = performance.now();
    }
    results.push(work(piece));
  }
  return results;
}

/** Goes through work that rests by itself, giving the page its turn whenever a stretch is over. */
export async function stepsInTurns<Result>(
  steps: Generator<void, Result>,
  turn: () => Promise<void> = pageTurn,
): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since > STRETCH_MS) {
      await turn();
      since = performance.now();
    }
  }
}

/**
 * Lets work go on by itself. What goes wrong in it is told to the panel when that asks; the page must not hear of it.
 */
export function unheard(work: Promise<unknown>): void {
  work.catch(() => {});
}
