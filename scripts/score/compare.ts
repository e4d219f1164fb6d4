/** Words of an owner, lenient only on white space, a leading article and punctuation at the end. */
export const ownerKey = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .trim()
    .replace(/^(?:the|a|an) /i, '')
    .replace(/[.,;:]+$/, '')
    .toLowerCase();

/** Words of a deadline without a leading preposition; "before" changes the day and stays. */
export const deadlineKey = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .trim()
    .replace(/^(?:by|in|at|for|to|on)\b ?/i, '')
    .replace(/^(?:the|a|an) /i, '')
    .replace(/[.,;:]+$/, '')
    .toLowerCase();

/** One contains the other, whole words. */
export const contains = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
