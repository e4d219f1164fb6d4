/** Lines that belong to the printed page and not to the minutes. Each pattern is tried on a whole trimmed line. */
export const PAGE_LINES: readonly RegExp[] = [
  /^(?:page|p\.)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$/i,
  /^\d{1,4}\s?\|\s?p\s?a\s?g\s?e\b/i,
  /^[-–—]\s?\d{1,4}\s?[-–—]$/,
  /^\[?(?:not protectively marked|official(?: - sensitive|-sensitive)?|restricted|unrestricted|protect|public)\]?$/i,
  /^(?:\[?signed\]?|chair(?:man|person|woman)?|date|dated|initials?|chair(?:man)?'s initials)\b[^a-z]{0,60}(?:\.{4,}|_{3,}|…)/i,
  /^(?:\.{6,}|_{6,}|-{6,}|\*{6,})$/,
  /^minutes (?:page )?\d{1,4}$/i,
];

/** A page number alone: furniture only where the text has page lines or hard line breaks. */
export const BARE_NUMBER = /^\d{1,4}$/;
