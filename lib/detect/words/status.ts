/** What became of earlier actions. Source: minutes-language.md, section 5.4. */

/** Done, open, late or dropped, said of a thing in the list of earlier actions. */
export const STATUS_WORDS =
  /\b(?:complete[d]?|closed|discharged|actioned|done|sorted|cleared|signed off|outstanding|ongoing|on-going|in progress|in hand|pending|awaited|awaiting|carried forward|remain(?:s|ed)? open|not yet|still waiting|overdue|slipped|delayed|re-dated|rescheduled|superseded|no longer required|withdrawn|had been|has been|have been|was sent|were sent|had not|has not|had now|has now|(?:has|have) (?:since |already |also )?[a-z]{2,12}(?:ed|en|it|et|ade|one|ent)|no reply)\b/i;

/** A table's status cell that says the row is finished with. */
export const CLOSED_STATUS =
  /^(?:[✓✔]|(?:all |now |action |fully |partially )?(?:complete[d]?|closed?|done|discharged|actioned|achieved|delivered|implemented|resolved|superseded|no longer required|withdrawn|cleared|removed|signed off|blue|n\/a))\b/i;

/** A status cell of a row that this meeting made. */
export const NEW_STATUS = /^(?:new|to do|not (?:yet )?started|not due|due|tbc|-|–)\b/i;

/** The task looks ahead, whatever was said of the past. */
export const LOOKS_AHEAD =
  /\b(?:to (?!date\b|the\b|a\b|an\b|be\b)[a-z]+|to be [a-z]+|will|would|shall|should|could|needs? to|requested|asked|suggested|agreed|undertook|offered|proposed|required|invited|further|next|please|request)\b/i;

/** The words of a task still to do, in a list of actions. */
export const IS_TO_DO =
  /\bto (?!date\b|the\b|a\b|an\b)[a-z]+|\b(?:will|would|shall|should|needs?|chase|please)\b/i;

/** Told of an earlier action: done, open, late or dropped. */
export const TOLD_STATUS =
  /\b(?:action (?:was |is |now )?(?:complete[d]?|closed)|(?:was|were|is|are|been|now|remain(?:s|ed)?) (?:now )?(?:complete[d]?|closed|discharged|actioned|outstanding|ongoing|on-going|in hand|in progress|overdue|superseded|carried forward|open|done|resolved)|had (?:now |since |already )?(?:been )?(?:circulated|sent|provided|shared|received|completed|actioned|added|emailed|updated|published|met|taken place|slipped|arranged)|has (?:now |since |already )?(?:been )?(?:circulated|sent|provided|shared|received|completed|actioned|added|emailed|updated|published|met|taken place|slipped|arranged)|not (?:yet )?(?:been )?(?:received|provided|completed|circulated)|no longer required|was (?:circulated|sent|emailed|provided|shared)|still (?:waiting|awaited|outstanding))\b|^(?:complete[d]?|closed|done|ongoing|on-going|outstanding|in hand|actioned|discharged)\b[^a-z]*$/i;

/** A sentence that only says what became of the one before it: "Completed.", "This was in hand; …", "A reply had been received". */
export const STATUS_ALONE =
  /^(?:complete[d]?|closed|done|sent|actioned|ongoing|in hand|carried out)\b|^(?:this|it|these|they) (?:was|were|is|are|has|have|had) (?:now |since |been |in |all )?(?:done|hand|complete[d]?|closed|sent|with|circulated|actioned|resolved|carried out)\b|^a reply had been\b/i;
