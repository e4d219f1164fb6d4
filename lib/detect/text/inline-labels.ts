import { fold } from './fold.ts';
import type { Line } from './lines.ts';

/** A page's own label in the middle of a line, where a capture glued title, label and minutes together. */
export const LABEL = /(?:^|\s)(?:Minutes|Decision|Cofnodion|Penderfyniad)\s?:\s*(?=\S)/;

const isLabelled = (line: Line): boolean =>
  line.text.includes(':') && /(?:Minutes|Decision|Cofnodion|Penderfyniad)\s?:/.test(line.text);

/** Cuts lines after "Minutes:" and "Decision:", so that what was minuted stands apart from title and agenda text. */
export const splitLabelledLines = (text: string, lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => {
    if (!isLabelled(line)) return [line];
    const raw = text.slice(line.start, line.end);
    const found = LABEL.exec(raw);
    if (!found) return [line];
    const cut = found.index + found[0].length;
    const before = raw.slice(0, found.index).trimEnd();
    const after: Line = { ...line, start: line.start + cut, text: fold(raw.slice(cut)), hard: true };
    if (before === '') return [after];
    return [{ ...line, end: line.start + before.length, text: fold(before), column: null }, after];
  });
