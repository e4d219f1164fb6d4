import { fold } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import { trimMarks } from '../text/trim.ts';
import { isHeaderWord, readColumns } from './headers.ts';

const FIRST_TABLE = 200_000;
const SLASH = ' / ';

/** Pieces of a line between pipes or tabs, with their places in the document; null where it is no row. */
const pieces = (text: string, line: Line, slashed: boolean): { start: number; end: number }[] | null => {
  const raw = text.slice(line.start, line.end);
  const separator = raw.includes('|') ? '|' : raw.includes('\t') ? '\t' : slashed ? SLASH : null;
  if (separator === null || !raw.includes(separator)) return null;
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const piece of raw.split(separator)) {
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    found.push({ start: line.start + from + lead, end: line.start + from + lead + trimmed.length });
    from += piece.length + separator.length;
  }
  if (raw.startsWith(separator)) found.shift();
  if (raw.endsWith(separator)) found.pop();
  return found.length > 1 ? found : null;
};

/** "Item / Action / Who / When": a header whose borders a capture printed as slashes. The rows below it are such too. */
const headsSlashed = (text: string, line: Line): boolean => {
  if (line.cell !== null || !line.text.includes(SLASH)) return false;
  const heads = text.slice(line.start, line.end).split(SLASH);
  return (
    heads.length > 2 &&
    heads.every((head) => isHeaderWord(head.trim())) &&
    readColumns(heads.map((head, column) => [column, head.trim()] as const)) !== null
  );
};

export const RULE = /^[\s|:+-]*$/;

/**
 * Cuts rows printed as `a | b | c` (or with tabs, or with slashes below a header of such a table) into cells. Only runs of two rows or more are tables; a
 * trailing pipe after one text is only decoration and is dropped.
 */
export const splitPiped = (text: string, lines: readonly Line[]): Line[] => {
  const result: Line[] = [];
  let table = FIRST_TABLE;
  let row = 0;
  let slashed = false;
  lines.forEach((line, index) => {
    if (line.cell !== null) {
      result.push(line);
      return;
    }
    if (row === 0) slashed = headsSlashed(text, line);
    const cells = pieces(text, line, slashed);
    const nextLine = lines[index + 1];
    const runs =
      row > 0 ||
      (nextLine !== undefined && nextLine.cell === null && pieces(text, nextLine, slashed) !== null);
    if (!cells || !runs) {
      if (row > 0) table += 1;
      row = 0;
      if (line.text.endsWith(' |')) {
        const trimmed = trimMarks(text.slice(line.start, line.end), ' \t\u00a0|');
        if (trimmed !== '') result.push({ ...line, end: line.start + trimmed.length, text: fold(trimmed) });
      } else result.push(line);
      return;
    }
    if (RULE.test(line.text)) return;
    cells.forEach(({ start, end }, column) => {
      if (end > start) {
        result.push({
          ...line,
          start,
          end,
          text: fold(text.slice(start, end)),
          hard: true,
          column: null,
          cell: { table, row, column, rowSpan: 1, columnSpan: 1, header: row === 0 },
        });
      }
    });
    row += 1;
  });
  return result;
};
