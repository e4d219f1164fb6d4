import type { RowCells } from '../model.ts';

/** A column that numbers the rows of an action log. */
const REFERENCE_HEADING =
  /^(?:(?:action|item|log|minute|our) )?(?:ref(?:erence)?|no|number|#|id)\b\.?(?: (?:no|number))?\.?$/i;

/** `A07`, `9/22`, `Jun21-Ac2`, `CPB/21/07`: what no bare list number looks like. */
const REFERENCE = String.raw`[A-Za-z]{1,5}\d{0,4}[/.-]?(?:[A-Za-z]{0,4}\d{1,4})(?:[/.-]\d{1,4}){0,2}|\d{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?`;

const AT_START = new RegExp(
  String.raw`^[\s•·*–-]*(?:action|log|ref(?:erence)?|item)?\.?\s*(?:point|no\.?|number)?\s*(${REFERENCE})\s*[:.)–—-]\s`,
  'i',
);
/** The same for "Action 7:", where the word makes a number a reference. */
const NAMED_AT_START = /^[\s•·*–-]*(?:action|AP|log)\s*(?:point|no\.?|number)?\s*(\d{1,3})\s*[:.)–—-]\s/i;

/** The reference that a row of a table bears in its own column, or null. */
export function referenceOfRow(cells: RowCells): string | null {
  const cell = cells.find(({ heading, text }) => REFERENCE_HEADING.test(heading.trim()) && /\d/.test(text));
  return cell ? plainReference(cell.text) : null;
}

/** The reference a paragraph begins with ("A07: The Clerk to …"), or null. */
export function referenceAtStart(paragraph: string): string | null {
  const start = paragraph.slice(0, 60);
  const found = AT_START.exec(start)?.[1] ?? NAMED_AT_START.exec(start)?.[1];
  return found && /\d/.test(found) ? plainReference(found) : null;
}

/** "Action 09/22" and "9/22" are one. */
export function plainReference(words: string): string {
  return words
    .toUpperCase()
    .replaceAll(/[^A-Z0-9/.-]/g, '')
    .replaceAll(/(?<![0-9])0+(?=\d)/g, '');
}

const MENTION = new RegExp(
  String.raw`\b(?:actions?|action points?|ref(?:erence)?\.?|log(?: entry)?|nos?\.?|numbers?)\s*:?\s*(${REFERENCE}|\d{1,3})(?![\w.]*\w)`,
  'gi',
);

/** References that a sentence mentions: "Action 9/22", "action A07". */
export function referencesIn(sentence: string): string[] {
  return [...sentence.matchAll(MENTION)]
    .map((match) => plainReference(match[1] ?? ''))
    .filter((found) => /\d/.test(found));
}
