import { ANSWERS } from '../../words/narrative.ts';
import type { Around } from '../around.ts';
import type { Finding } from '../finding.ts';
import { action } from './reading.ts';
import type { Sentence } from './reading.ts';

/** "A request was made for …", "There was a request that …": a request told as a thing. */
export const REQUEST_MADE =
  /\b(?:a|another|further) (?:further )?request (?:was|had now been) (?:made|put) (?:by [^,;]{3,50} )?(?:for|that|to)\b|\bthere was a request (?:by [^,;]{3,50} |from [^,;]{3,50} )?(?:for|that|to)\b/i;

/** "The Panel would welcome a report on this", "the Committee wished to see the plan". */
export const WOULD_LIKE =
  /\b(committee|panel|board|forum|members|group|commission)\b(?: also| further)? (?:would (?:like|welcome|appreciate)|wished|wanted|would be interested in)(?: to)?(?: (?:see|receive|have|receiving|seeing|hear))? (?:a|an|the|further|more|some|details?|information|figures|copies|sight)\b/i;

/** "Councillors would like the Clerk to write to them" */
export const WOULD_LIKE_SOMEBODY_TO =
  /\b(?:committee|panel|board|forum|members|councillors|council|group|chair) (?:also |all )?(?:would like|would prefer|wished|wanted) (?:the |an? )?[a-z' ]{2,40} to (?!be\b|know\b|note\b|thank\b)[a-z]/i;

/** "It was left with Mrs Orr to speak to the owner" */
export const LEFT_WITH =
  /\bit (?:was|would be) (?:left|up) (?:with|to|for) [^,.;]{2,40} to (?!be\b|decide\b|the\b)[a-z]+|\b(?:was|were) (?:deputed|delegated|nominated|detailed|mandated) to (?!be\b|serve\b|sit\b|represent\b|approve\b|determine\b|decide\b)[a-z]+/i;

/** Cheap test: without one of these words there is no wish. */
export const MAY_WISH =
  /request|like|prefer|welcome|appreciate|wished|wanted|interested| (?:left|up) (?:with|to|for)|deputed|delegated|nominated|detailed|mandated/i;

/** A wish of the meeting, or a request told as a thing. Nobody has taken it up: little above a maybe. */
export const wish = ({ text }: Sentence, { next }: Around): Finding | null => {
  if (!MAY_WISH.test(text)) return null;
  if (REQUEST_MADE.test(text))
    return action(next !== null && ANSWERS.test(next) ? 0.4 : 0.6, 'a request was made');
  if (WOULD_LIKE_SOMEBODY_TO.test(text)) return action(0.6, 'the meeting would like somebody to do it');
  if (LEFT_WITH.test(text)) return action(0.7, 'it was left with somebody');
  const found = WOULD_LIKE.exec(text);
  if (!found) return null;
  return action(
    found[1]?.toLowerCase() === 'members' || next !== null ? 0.45 : 0.5,
    'the meeting would like it',
  );
};
