/**
 * Signs that people type in one way and clerks print in several: the one list for whoever takes them for the same. Each
 * stands as the inside of a character class. What is folded beside them (case, accents, white space) each place chooses
 * by what it compares. No part of `index.ts`, which brings the checks of the whole model along.
 */

/** Printed for an apostrophe or a single quotation mark. */
export const SINGLE_QUOTES = '‘’‚‛′';
/** Printed for a double quotation mark. */
export const DOUBLE_QUOTES = '“”„‟″';
/** Printed for a hyphen, from the short one to the minus. */
export const DASHES = '‐‑‒–—―−';
/** Never seen: soft hyphen, zero-width space and joiners, word joiner, byte-order mark. */
export const UNSEEN = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`;

const SINGLE = new RegExp(`[${SINGLE_QUOTES}]`, 'g');
const DOUBLE = new RegExp(`[${DOUBLE_QUOTES}]`, 'g');
const DASH = new RegExp(`[${DASHES}]`, 'g');

/** With the quotation marks of the keyboard. Every character keeps its offset. */
export const withPlainQuotes = (text: string): string => text.replace(SINGLE, "'").replace(DOUBLE, '"');

/** With the hyphen of the keyboard for every dash. Every character keeps its offset. */
export const withPlainDashes = (text: string): string => text.replace(DASH, '-');
