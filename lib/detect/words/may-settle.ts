/**
 * Cheap test: a sentence without one of these settles nothing. A new pattern in `settled.ts` that can match without any
 * of them needs its word here.
 */
export const MAY_SETTLE =
  /payment|decision to|award|declined|deferred|reject|in favour|in agreement|noted|notes|receiv|agree|approv|adopt|endors|resolv|order|acced|decid|accept|ratif|support|grant|refus|elect|appoint|co-opt|confirm|sign|carried|object|voted|authoris|minute|record|(?:content|happy|pleased|minded|prepared) to|(?:set|fixed|kept|frozen|left) at|taken as read|seconded/i;
