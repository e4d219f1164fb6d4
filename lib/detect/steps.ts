/**
 * Work that rests: a generator that yields whenever it may be left for a while. Whoever goes through the steps decides
 * how many make a stretch, so that a page can answer its reader in between (`entrypoints/reading/turns.ts`).
 */
export type Steps<Result> = Generator<void, Result>;

/** Goes through all entries, resting after every so many. */
export function* eachInSteps<Entry>(
  entries: readonly Entry[],
  entriesAStep: number,
  work: (entry: Entry, index: number) => void,
): Steps<void> {
  for (const [index, entry] of entries.entries()) {
    if (index % entriesAStep === entriesAStep - 1) yield;
    work(entry, index);
  }
}

/** Goes through the steps without a rest. */
export function withoutRest<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
