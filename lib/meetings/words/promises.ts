/**
 * Promises and requests told so plainly that they count as such even where the detector doubts them (minutes-language.md 2 B and C).
 * Each is tried on one sentence with straight quotes.
 */

/** Verbs of a task in their base form, as resolutions have them: "that the Director write to …", "that exclusions go on the agenda". */
const BASE =
  '(?:write|bring|go|report|ask|attend|prepare|send|invite|read|come|return|provide|supply|submit|circulate|arrange|meet|look|review|investigate|produce|draft|publish|contact|seek|present|consider|visit|share|explore|speak|raise|set up|set out|consult|convene|monitor|update|explain|have|take|give|receive|make|lead|work|press|lobby|appoint|identify|develop|undertake|carry out|add|include|remain|respond|reply|advise|inform|check|find)';
const SUBJECT = String.raw`(?:the )?(?:[\p{Lu}][\p{L}'-]*|\p{Ll}[\p{L}'-]+)(?:,? (?:and|of|for|the|to|in|with|[\p{L}'-]+)){0,12}?`;

/** "That, in response to the second, the Director write to …": a resolution in the subjunctive. */
export const RESOLVED_TASK = new RegExp(
  String.raw`^(?:resolved:?-? )?(?:that,? |it was (?:further |also |then )?(?:agreed|resolved) that |agreed:?-? that )(?:,? ?in [^,]{3,60}, )?${SUBJECT} ${BASE}\b(?! (?:noted|received))`,
  'iu',
);

/** "Dr Ames promised both committees, by the end of April, a note of …", "Ms Lowe undertook, …". */
export const UNDERTOOK =
  /^(?!.*\b(?:had|has|have|was|were|as) (?:\w+ )?(?:promised|undertaken|offered|agreed)\b)(?:(?:the |\p{Lu})[\p{L}'. -]{2,60}|s?he) (?:promised|undertook|volunteered|pledged)\b/u;

/** "She would come back in September", "he would speak to the writer straight away": a person, and when. */
export const WOULD_SOON =
  /^(?:(?:the )?\p{Lu}[\p{L}'.-]*(?: (?:of|for|and|the|\p{Lu}[\p{L}'.-]*)){0,6}|s?he|they) (?:would|will) (?:then |also |now )?(?:speak|talk|come back|report|bring|write|send|ask|find|check|look|raise|let|follow|provide|circulate|share|chase|take|see|try|put)\b.*\b(?:straight away|immediately|at once|today|tomorrow|shortly|next|by|before|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|within|after)\b/iu;
