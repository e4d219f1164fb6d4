import { MONTH_WORD } from '../../model/months.ts';

/** A sentence that says what is still to be done. */
export const LOOKS_FORWARD =
  /\b(?:will|would|shall|to (?:be|chase|come|report|bring|follow|send|circulate|take|have|see)|be|expect(?:s|ed)?|hop(?:es?|ed) (?:to|that)|intend(?:s|ed)?|deferred|postponed|moved (?:to|back)|put back|(?:carried|held) (?:over|forward) to|promised (?!paper|report|figures|information|note|list|update|briefing|visit|by\b)|undertook|rescheduled|re-?arranged|extended|extension|revised date|new date|target date|now (?:due|by|in|for|at))\b/i;

/** A word of time stands in it: a month, a day, "next", "end of". */
export const NAMES_A_TIME = new RegExp(
  String.raw`\b(?:${MONTH_WORD}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|christmas|easter|recess|next|week|weeks|month|months|days?|quarter|term|year|annual|shortly|soon|meeting|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)\b`,
  'i',
);
