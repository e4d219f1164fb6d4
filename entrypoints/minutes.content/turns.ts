/** Longest stretch of work before the page gets a turn: well under the 50 ms at which a page feels stuck. */
const STRETCH_MS = 12;
/** Longest wait for the page to be idle; a busy page is read all the same. */
const PATIENCE_MS = 300;

/** Waits until the page has had its turn: when it is idle, or after a while. */
export function pageTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
    else setTimeout(resolve, 0);
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

/**
 * Lets work go on by itself. What goes wrong in it is told to the panel when that asks; the page must not hear of it.
 */
export function unheard(work: Promise<unknown>): void {
  work.catch(() => {});
}
