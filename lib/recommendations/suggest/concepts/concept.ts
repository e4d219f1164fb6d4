/**
 * Things that inspectors and minutes speak of in different words. A minute says "IHAs", "health checks" or
 * "the co-ordinator" where the recommendation says "initial health assessments": one concept.
 * Words are lower case, matched at word starts; a `+` joins words that must stand in one sentence.
 * Extend freely: a concept only ever helps where both a recommendation and a passage use it.
 */
export interface Concept {
  /** Shown as the reason: "theme: missing children". */
  readonly name: string;
  readonly words: readonly string[];
}
