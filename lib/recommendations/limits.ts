/** Longest paste that is read, in UTF-16 units: a report of several hundred pages has about half of it. */
export const LONGEST_PASTE = 1_000_000;
/** More recommendations than any inspection made (the most measured is 48, study of trackers 2.1), with room. */
export const MOST_RECOMMENDATIONS = 400;
/** Longest wording of one recommendation; the longest measured has 124 words. */
export const LONGEST_RECOMMENDATION = 6_000;
/** Share of control and replacement characters from which a paste is no text. */
export const BINARY_SHARE = 0.01;
/** Most lines of a paste: the longest reports measured have under half of it. */
export const MOST_LINES = 20_000;
