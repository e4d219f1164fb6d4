import { ADVERBS } from '../../words/grammar.ts';
import type { Token } from '../../text/tokens.ts';
import type { Finding } from '../finding.ts';

/** A sentence, cut into words once for all frames. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export const action = (confidence: number, why: string): Finding => ({ kind: 'action', confidence, why });
export const decision = (confidence: number, why: string): Finding => ({ kind: 'decision', confidence, why });

/** Index of the first word from `from` on that is no adverb. */
export const skipAdverbs = (tokens: readonly Token[], from: number): number => {
  let index = from;
  while (ADVERBS.has(tokens[index]?.word ?? '') && index - from < 4) index += 1;
  return index;
};

/** Words before `index`, as they stand. */
export const wordsBefore = (tokens: readonly Token[], index: number): string =>
  tokens
    .slice(0, index)
    .map((token) => token.raw)
    .join(' ');

/** Words that put what follows before this meeting: "had agreed", "as requested". */
export const TOLD_OF_EARLIER = new Set(['had', 'having', 'been', 'as', 'previously', 'already']);

/** The surest of several findings; of equals the first. */
export const surest = (candidates: readonly (Finding | null)[]): Finding | null => {
  let best: Finding | null = null;
  for (const found of candidates) if (found && (!best || found.confidence > best.confidence)) best = found;
  return best;
};
