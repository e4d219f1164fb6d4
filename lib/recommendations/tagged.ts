import type { Passage } from '../model/index.ts';
import type { TaggedWords } from './suggest/suggest.ts';

/** What a person tagged so far, as suggestions learn from it. */
export const taggedWords = (passages: readonly Passage[]): TaggedWords[] =>
  passages
    .filter(({ state, recommendations }) => state === 'kept' && recommendations.length > 0)
    .map(({ selector, recommendations }) => ({ quote: selector.exact, recommendations }));
