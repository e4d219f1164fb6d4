/** Suggestions and their acceptance. Source: minutes-language.md B9, C9. */

/** No suggestion is without one of these words. */
export const MAY_SUGGEST = /suggest|propos|wonder|asked|quer|enquir|inquir|recommended|felt|considered/i;

export const SUGGESTS =
  /\b(?:suggested|proposed|recommended|wondered (?:if|whether)|felt|considered)(?: that)? /i;

/** Acceptance that carries no task of its own: "The Panel agreed.", "This was supported.", "She agreed to do so." */
export const ACCEPTED_ALONE =
  /^\s?(?:it was (?:agreed|resolved|decided) to do (?:this|so)\.?$|(?:the (?:sub-?committee|committee|panel|board|forum|group|chair(?:man)?|council|head [^.]{2,40}|director[^.]{0,40}|officers?)|members|all|everyone|this|it|he|she|they|[A-Z][a-z]+(?: [A-Z][a-z]+)?|officers|councillor [A-Z][a-z]+|(?:mr|mrs|ms|dr) [A-Z][a-z]+)(?: (?:unanimously|all|then|also))? (?:agreed|was agreed|was supported|supported this|concurred|accepted this|was accepted|confirmed (?:that )?(?:this|it|he|she|they) (?:could|would)(?: be done)?|was happy to do (?:so|this)|were happy to do (?:so|this)|agreed to (?:do )?(?:this|so|that|the (?:request|suggestion))|agreed with (?:this|the) (?:suggestion|proposal|request))\.?$)/i;

/** Accepted in the same sentence: "… be added, and this was agreed". */
export const ACCEPTED_INSIDE =
  /(?:[,;]? and|[,;]) (?:this|it|the (?:committee|panel|board|forum|group)|members|all) (?:was |were )?(?:agreed|supported|accepted)(?: to this| this)?(?: by [^,;.]{3,40})?\.?$/i;

/** "proposed writing to the MP" */
export const SUGGESTS_DOING =
  /\b(?:suggested|proposed|recommended) (?:that )?(?:writing|asking|inviting|sending|getting|obtaining|contacting|arranging|holding|setting|putting|buying|purchasing|looking|making|adding|including|producing|ordering|planting|moving|replacing)\b/i;

/** The answer is no, or is the thing itself. */
export const DECLINES =
  /\b(?:not|unable|already|no longer|had been|has been|available (?:on|in|at)|was included|were included)\b/i;
