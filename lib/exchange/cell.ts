/*
 * What a text needs before it goes into a spreadsheet's cell, and the way back (study of trackers, 4.1).
 * Excel runs what looks like a formula and rewrites what looks like a date or number, in quotes or not.
 */

/** Most characters of one cell in Excel, in UTF-16 units. */
export const LONGEST_CELL = 32_767;
const CUT_SHORT = '… (see link)';

/** Bullets and dashes that page text starts with: taken off first, or every list item would look like a formula. */
const BULLETS = /^(?:\s|[◼■▪▫•●○◦‣⁃∙·\uf000-\uf0ff]|[-–—−*](?=\s))+/;

/**
 * What a spreadsheet may run: `=` `+` `-` `@` and their full-width forms, also after spaces or line breaks, and a
 * leading tab, carriage return or NUL (OWASP ASVS 1.2.10). Texts that have our apostrophe already count too, so
 * that `unguarded` gives back just what was there.
 */
const RUNS = /^'*(?:[\t\r\0]|\s*[=+\-@＝＋－＠])/;

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}';
/** Digits and signs only: `39/20`, `2.10`, `10:30`, `1-2`, `£5`, `30%`, `1E5`. */
const NUMBER_LIKE = /^(?=.*\d)[\d\s.,:/%£$€()–-]+(?:e\d+)?$/i;
/** `30 November`, `March 2026`, `Nov 30, 2025`, `Wednesday, 8 October 2025`. */
const DATE_LIKE = new RegExp(
  `^(?=.*\\d)(?:${WEEKDAY}[\\s,]+)?(?:\\d{1,4}(?:st|nd|rd|th)?[\\s,./-]+)?(?:${MONTH})(?:[\\s,./-]+\\d{1,4}){0,2}$`,
  'i',
);
const TRUTH_LIKE = /^(?:true|false)$/i;
/** Long texts are neither dates nor numbers. */
const LONGEST_REWRITTEN = 40;

/** Text of a page without the bullet that it starts with. */
export const withoutBullets = (text: string): string => text.replace(BULLETS, '');

/**
 * Text of a page as a cell shows it: without its bullet, and with spaces for tabs, which part the cells of a table in a
 * page and which LibreOffice loses on the way through its own files.
 */
export const inCell = (text: string): string => withoutBullets(text).replaceAll('\t', ' ');

/**
 * A text as it may stand in a cell. What could run gets an apostrophe in front; what would be rewritten as a date or
 * number stands in “ ”; line breaks become LF; what Excel cannot hold is cut and says so.
 */
export function guarded(text: string): string {
  const clean = text.replaceAll(/\r\n?/g, '\n');
  const safe = RUNS.test(clean) ? `'${clean}` : isRewritten(clean) ? `“${clean}”` : clean;
  return cutToCell(safe);
}

/** The text that `guarded` made a cell of: read back from a sheet. */
export function unguarded(cell: string): string {
  if (cell.startsWith("'") && RUNS.test(cell.slice(1))) return cell.slice(1);
  const inner = cell.startsWith('“') && cell.endsWith('”') ? cell.slice(1, -1) : null;
  return inner !== null && isRewritten(inner) ? inner : cell;
}

/** Whether a spreadsheet would take the text, or the text within our quotes, for a date, a number or a truth. */
export function isRewritten(text: string): boolean {
  if (text.length > LONGEST_REWRITTEN) return false;
  const bare = withoutOurQuotes(text).trim();
  return NUMBER_LIKE.test(bare) || TRUTH_LIKE.test(bare) || DATE_LIKE.test(bare);
}

function withoutOurQuotes(text: string): string {
  let bare = text;
  while (bare.length > 1 && bare.startsWith('“') && bare.endsWith('”')) bare = bare.slice(1, -1);
  return bare;
}

/** A text with what Excel cannot hold cut off, which it says. */
export function cutToCell(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  const kept = text.slice(0, LONGEST_CELL - CUT_SHORT.length);
  // Half of a character outside the first plane would be shown as a box.
  return `${kept.replace(/[\ud800-\udbff]$/, '')}${CUT_SHORT}`;
}

/** Whether a cell is a text that was cut: its end is not in the sheet, so what was edited in it cannot be taken back. */
export const wasCut = (cell: string): boolean => cell.endsWith(CUT_SHORT);
