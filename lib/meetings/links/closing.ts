/** Words around the matters in a sentence that closes several: "the matters of … be closed". */
const FRAME =
  /^(?:.*?\b(?:that|agreed|resolved)\s+)?(?:the\s+)?(?:(?:actions?|matters?|items?|requests?|points?)\s+(?:of|on|about|concerning|regarding|relating to|for)\s+)?/i;
const END = /\b(?:be|were|was|are|should|could|can|would)\b[^,;]*$/i;

/** The matters that one sentence closes together: "the table, the visit and the reading of plans be closed" → three. */
export function closingParts(quote: string): string[] {
  return quote
    .replace(FRAME, '')
    .replace(END, '')
    .split(/,|;|\band\b|&/)
    .map((part) => part.trim())
    .filter((part) => part.length > 2);
}
