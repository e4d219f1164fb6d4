/**
 * Items and headings under which earlier actions are gone through (minutes-language.md 5.4): every line there is about something that
 * was agreed before.
 */
export const REVIEW_HEADING =
  /\b(?:matters? (?:arising|outstanding)|(?:action|decision|issues?|challenge|resolution|recommendations?) (?:log|list|tracker|sheet|update|tracking|monitor(?:ing)?|register)|actions? (?:arising |outstanding )?from|outstanding (?:actions?|business|matters|items)|(?:review|update|progress|report|feedback|follow[ -]up) (?:of|on|to|against|from) (?:the |its |our )?(?:previous |earlier |past |outstanding |agreed |last )?(?:actions?|resolutions?|recommendations|decisions|minutes|requests)|previous (?:actions?|minutes|notes|meeting)|(?:notes|minutes) and (?:actions?|matters)|last (?:meeting|minutes|time)|actions? (?:update|points?|review)|rolling actions?|carried forward|tracker)\b/i;

/** The item that approves the minutes: what else is said there is matters arising. */
export const MINUTES_ITEM =
  /^(?:(?:draft |previous |approval of (?:the )?|confirmation of (?:the )?|to (?:approve|confirm|agree) (?:the )?)?(?:minutes|notes)\b.{0,80}|record of (?:the )?(?:last|previous) meeting.{0,40})$/i;

/** A heading that names a minute: "Minute 5 (School transport)", "Min 12 – Budget", "Item 8:". */
export const MINUTE_HEADING =
  /^(?:minutes?|min|item|paragraph|page|action|ref)\b\.?\s*(?:no\.?|number)?\s*[\w/.-]*\d/i;

/** A line that opens a list of outcomes or points of discussion: it says nothing of what they are about. */
export const ANNOUNCES =
  /^(?:(?:it was )?(?:unanimously )?(?:resolved|agreed|ordered|decided)\b|decisions?\b|actions?\b|recommend(?:ed|ations?)?\b|that\b.{0,60}\b(?:recommended|asked|requested|invited)\b|reasons?\b|(?:during|in|following|arising)\b.{0,80}\b(?:discussion|debate|questions?|points?)\b|members\b|the (?:following|committee|panel|board)\b|.{0,80}\b(?:following|as follows|points?|comments|questions) ?[:–—-]*$)/i;
