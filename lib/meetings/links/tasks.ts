import type { Statement } from '../model.ts';
import { FORMALITY } from '../words/formalities.ts';
import { straight } from '../words/plain.ts';
import { INLINE_LABEL, RESOLVED_TASK, THEN_PROMISED, UNDERTOOK, WOULD_DO } from '../words/promises.ts';
import { CLOSED, DELIVERED } from '../words/status.ts';

/** From this confidence of the detector on, something is a task. */
const SURE = 0.5;

/** The detector takes it for something to be done, or the clerk gave it a number among the actions, or it is promised outright. */
export function isTask(statement: Statement): boolean {
  const { found, reference, cells, review } = statement;
  if (reference === null && looksBack(statement.quote)) return false;
  if (
    found !== null &&
    (found.kind === 'action' || found.kind === 'recommendation') &&
    found.confidence >= SURE
  )
    return true;
  if (cells !== null) return false;
  return (reference !== null && !review) || promisesOutright(statement);
}

/** "The Panel was reminded that it had once visited the centre": told of the past, and nobody is to do it. */
const LOOKS_BACK =
  /\b(?:was|were) reminded (?:that|how|of)\b|^(?:the |a )?[\p{L}' -]{2,40} (?:recalled|remembered)\b|\bit was recalled\b/iu;

export const looksBack = (quote: string): boolean =>
  LOOKS_BACK.test(quote) && !THEN_PROMISED.test(straight(quote));

/** "That the review be noted": the detector tells which of these are tasks. */
const PASSIVE = /\bbe (?:\w+ly )?\w+(?:ed|en|wn|ne|t)\b/i;
/** What stands below "RESOLVED that" begins without it. */
const OPENS_WITH_THAT = /\b(?:resolved|agreed)\b.*(?:\bthat)?[:\s–-]*$/i;

/** The words of a resolution from its "that" on, also where that stands over the list. */
function opened({ quote, announced }: Statement): string {
  const words = straight(quote).replace(INLINE_LABEL, '');
  return OPENS_WITH_THAT.test(announced) && !/^that\b/i.test(words) ? `that ${words}` : words;
}

/** Told so plainly that it needs no detector. */
function promisesOutright(statement: Statement): boolean {
  const { quote, review } = statement;
  const whole = straight(quote);
  const words = whole.replace(INLINE_LABEL, '');
  const resolved = opened(statement);
  const lower = words.toLowerCase();
  if (FORMALITY.test(words) || CLOSED.test(lower)) return false;
  if (RESOLVED_TASK.test(resolved)) return !review && !PASSIVE.test(resolved);
  return (
    [whole, words].some((text) => UNDERTOOK.test(text) || (WOULD_DO.test(text) && !DELIVERED.test(lower))) ||
    (THEN_PROMISED.test(words) && ASKS.test(words))
  );
}

/** A task with somebody to do it: an owner, or the subject of a resolution. */
export function tellsSomebody(statement: Statement): boolean {
  if (statement.owners.length > 0) return isTask(statement) || statement.found?.kind === 'decision';
  const words = opened(statement);
  return RESOLVED_TASK.test(words) && !PASSIVE.test(words);
}

/** Somebody asks for something, in the same sentence. */
const ASKS = /\b(?:asked|requested|wished|wanted|enquired|queried)\b/i;
