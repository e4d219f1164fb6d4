/** How minutes tell a rating. Source: domain/minutes-language.md, section 6. Tried on one folded sentence. */

export const COLOUR = /\b(?:red|amber|green|blue|yellow)\b/i;

/** What makes a colour a rating and not a lamp, a name or a space. */
export const RATING_WORD =
  /\b(?:b?rag|rated|rating|ratings|status|graded|flagged|categorised|downgraded|upgraded|on track|off track)\b/i;

/** "moved from red to amber" */
export const MOVED =
  /\bfrom (?:a |an )?(red|amber|green|blue|yellow)\b[^.;]{0,20}? to (?:a |an )?(red|amber|green|blue|yellow)\b/i;

/** Between a number and its colour stands one of these. */
export const COUNT_LINK = /\b(?:was|were|are|is|now|being|remain(?:s|ed)?|currently|rated|as|at|still)\b/i;

/** "of the 14 recommendations, nine …", "the 17 inspection recommendations within the plan, with 11 …" */
export const TOTAL =
  /\b(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) (?:[A-Za-z]{1,20} ){0,3}(?:recommendations|actions|indicators|measures|kpis|milestones|objectives|targets)\b/i;

/** A numbered thing that is rated. */
export const RATED_THING =
  /\b(?:recommendations?|actions?|priority (?:areas?|actions?)|areas?|objectives?|themes?|indicators?|kpis?|measures?|milestones?|risks?|workstreams?) (?:[A-Z]{1,5})?\d[\d.]*(?: and \d[\d.]*)?/gi;

/** The number before a colour names a thing and counts nothing: "recommendation 7 was rated amber". */
export const REFERRED =
  /\b(?:recommendations?|actions?|areas?|objectives?|themes?|indicators?|kpis?|measures?|milestones?|risks?|item|page|part|and|quarter) (?:[A-Z]{1,5})?$/i;

/** "Action 3 was currently rated as amber", "the rating remained red" */
export const STANDS_AT =
  /^(.{2,120}?),? (?:(?:was|were|is|are|remain(?:s|ed)?|stood|stay(?:s|ed)?|had|has|been|gone|moved|now|currently|still|rated|as|at|a|an|graded) ){1,6}(red|amber|green|blue|yellow)\b/i;

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
};
