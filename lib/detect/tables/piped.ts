import { fold } from '../text/fold.ts';
import type { Line } from '../text/lines.ts';
import { trimMarks } from '../text/trim.ts';

const FIRST_TABLE = 200_000;

/** Pieces of a line between pipes or tabs, with their places in the document; null where it is no row. */
const pieces = (text: string, line: Line): { start: number; end: number }[] | null => {
  const raw = text.slice(line.start, line.end);
  const separator = raw.includes('|') ? '|' : raw.includes('\t') ? '\t' : null;
  if (separator === null) return null;
  const found: { start: number; end: number }[] = [];
  let from = 0;
  for (const piece of raw.split(separator)) {
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    found.push({ start: line.start + from + lead, end: line.start + from + lead + trimmed.length });
    from += piece.length + 1;
  }
  if (raw.startsWith(separator)) found.shift();
  if (raw.endsWith(separator)) found.pop();
  return found.length > 1 ? found : null;
};

export const RULE = /^[\s|:+-]*$/;

/**
 * Cuts rows printed as `a | b | c` (or with tabs) into cells. Only runs of two rows or more are tables; a
 * trailing pipe after one text is only decoration and is dropped.
 */
export const splitPiped = (text: string, lines: readonly Line[]): Line[] => {
  const result: Line[] = [];
  let table = FIRST_TABLE;
  let row = 0;
  lines.forEach((line, index) => {
    if (line.cell !== null) {
      result.push(line);
      return;
    }
    const cells = pieces(text, line);
    const nextLine = lines[index + 1];
    const runs =
      row > 0 || (nextLine !== undefined && nextLine.cell === null && pieces(text, nextLine) !== null);
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
