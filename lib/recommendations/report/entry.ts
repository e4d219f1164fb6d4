/**
 * One heading, paragraph, list item or table cell of a report, whatever file it came from.
 * Reports are read as a row of these, so that PDF, page and text take the same way.
 */
export interface Entry {
  /** Words without the list label. */
  readonly text: string;
  /** The list label as printed ("12.", "•", "(a)"), or null. */
  readonly label: string | null;
  /** True where the file itself says it is a heading. */
  readonly heading: boolean;
  /** 1–6 for headings that have a level, otherwise 0. */
  readonly level: number;
  /** Distance from the left edge, in points or in characters: only compared within one report. */
  readonly indent: number;
  /** Where it stands in a table of two columns or more. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** From 1. */
  readonly page: number;
}

/** Bullets of the inspectorates' fonts over the years, also those that come out as private-use letters. */
export const BULLET =
  /^([\u2022\u25cf\u25cb\u25fc\u25aa\u25a0\u25ab\u2023\u2043\u2219\uf000-\uf0ff]|[-\u2013\u2212](?=\s)|o(?=\s))\s*/;
/** Numbers and letters of list items: "12.", "4)", "(a)", "2.10"; a number may stand close to its words: "121.Ensure". */
export const NUMBER =
  /^(\d{1,3}[.)](?:(?=\s|$)|(?=\p{Lu}\p{Ll}))|\d{1,2}\.\d{1,2}\.?(?=\s)|\(?(?:[A-Za-z]|[IVXivx]{1,4})[.)](?=\s|$))\s*/u;

/** Parts the list label from the words. */
export function splitLabel(text: string): { label: string | null; words: string } {
  const match = BULLET.exec(text) ?? NUMBER.exec(text);
  if (!match?.[1]) return { label: null, words: text };
  return { label: match[1], words: text.slice(match[0].length).trim() };
}

/** The number of a numbered label as printed, without its full stop or bracket; null for bullets and letters. */
export function printedNumber(label: string | null): string | null {
  return /^(\d{1,3}(?:\.\d{1,2})?)[.)]?$/.exec(label ?? '')?.[1] ?? null;
}
