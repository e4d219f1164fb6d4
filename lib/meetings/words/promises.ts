/**
 * Promises and requests told so plainly that they count as such even where the detector doubts them (minutes-language.md 2 B and C).
 * Each is tried on one sentence with straight quotes, without the label of its paragraph.
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

/** A person or a post as the subject: "Dr Ames", "the Head of Finance", "she". */
const WHO = String.raw`(?:(?:[Tt]he )?\p{Lu}[\p{L}'.-]*(?:,? (?:of|for|and|the|\p{Lu}[\p{L}'.-]*)){0,9}|[Hh]e|[Ss]he)`;

/** "Dr Ames promised both committees, by the end of April, a note of …", "the Manager offered Members a tour". */
export const UNDERTOOK = new RegExp(
  String.raw`^(?!.*\b(?:had|has|have|was|were|as) (?:\w+ )?(?:promised|undertaken|offered|agreed)\b)${WHO} (?:promised|undertook|volunteered|pledged|offered (?:to|[Mm]embers|the|a|an|all)\b)`,
  'u',
);

/** "He would invite the portfolio holder", "Ms Lowe will find out how many …": a person, and something done for the meeting. */
export const WOULD_DO = new RegExp(
  String.raw`^(?:[^.]{0,80}\bsaid that )?${WHO} (?:would|will) (?:then |also |now |of course )?(?:invite|write|circulate|send|provide|supply|arrange|report back|come back|return|find out|look into|look at|check|chase|share|raise|ask|take (?:this|it|that) up|take (?:this|it) away|speak to|speak with|contact|let (?:members|the|him|her|them)|bring|put|follow (?:this|it) up|see to)\b`,
  'u',
);

/** "… and was told that she would have it before the Committee next met", "… and Mr Lowe agreed to return to this". */
export const THEN_PROMISED =
  /\b(?:and|but) (?:(?:the )?\p{Lu}[\p{L}'. -]{1,50}|s?he|it|they|was told that (?:s?he|it|they|members)) (?:agreed to|undertook|promised|offered|said (?:that )?(?:s?he|they|it) would|would|will)\b/iu;

/** The label of a paragraph inside its first sentence: "Area 5: ", "Pledge – ". */
export const INLINE_LABEL = /^(?:\(?[a-z0-9]{1,4}[).]\s{1,3})?[^.:–]{2,45}(?::| [–-]) (?=\S)/i;
