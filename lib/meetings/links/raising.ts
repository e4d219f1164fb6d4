import type { Statement } from '../model.ts';
import { FORMALITY } from '../words/formalities.ts';
import { THEN_PROMISED } from '../words/promises.ts';
import { isTask, looksBack } from './tasks.ts';

/** What the detector doubts may still be remembered, from this confidence on. */
const MAYBE_FROM = 0.38;
const SURE_DECISION = 0.75;

/** It settles a matter: nothing is left to do. */
const SETTLES =
  /\b(?:noted?|receiv\w+|agreed|correct record|welcom\w+|thank\w+|approv\w+|signed|closed?|complete\w*|adopt\w+|confirm\w+|endors\w+|elected|appointed|support\w+|accept\w+)\b/i;
/** A question is answered on the spot. */
const QUESTION =
  /\b(?:asked|asks|enquired|queried|wondered|wished to know)\b(?! (?:to|for|that)\b)[^.]{0,40}\b(?:whether|if|how|what|why|when|who|where|which)\b|\band (?:was|were) told\b/i;
/** A question that was answered on the spot, and asks for nothing to be done. */
export const isAnswered = (quote: string): boolean =>
  QUESTION.test(quote) && !THEN_PROMISED.test(quote.replaceAll('’', "'"));

/** What a plan or a board will be is told of it; nobody has promised it. */
const DESCRIBES =
  /^(?:it|they|this|these|the (?:plan|board|report|scheme|service|strategy|programme|letter|review)|their \w+)\b[^.]{0,20}\bwould\b/i;

/** Something to be done; or a decision or a "maybe" that may turn out to have been, once a later meeting speaks of it. */
export function mayRaise(statement: Statement): boolean {
  const { found, quote, deadline, reference } = statement;
  if (isAnswered(quote) || FORMALITY.test(quote) || (reference === null && looksBack(quote))) return false;
  if (isTask(statement)) return !(DESCRIBES.test(quote) && !deadline?.date);
  if (!found) return false;
  if (found.kind === 'action') return found.confidence >= MAYBE_FROM;
  return found.kind === 'decision' && found.confidence < SURE_DECISION && !SETTLES.test(quote);
}
