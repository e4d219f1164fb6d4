import { fold } from './fold.ts';
import type { Line } from './lines.ts';

/** A page's own label in the middle of a line, where a capture glued title, label and minutes together. */
export const LABEL = /(?:^|\s)(?:Minutes|Decision|Cofnodion|Penderfyniad)\s?:\s*(?=\S)/;

const isLabelled = (line: Line): boolean =>
  line.text.includes(':') && /(?:Minutes|Decision|Cofnodion|Penderfyniad)\s?:/.test(line.text);

/** "… of this. ActionsHealth will meet": a list heading that a capture glued to its first task. */
export const GLUED_ACTIONS = /(?:^|[.!?] )(Actions?)(?=[A-Z][a-z])/;

const cutGlued = (line: Line, raw: string, at: number, label: string): Line[] => {
  const piece = (from: number, to: number): Line => ({
    ...line,
    start: line.start + from,
    end: line.start + from + raw.slice(from, to).trimEnd().length,
    text: fold(raw.slice(from, to)),
    column: null,
    hard: from > 0 || line.hard,
  });
  const before = raw.slice(0, at).trim() === '' ? [] : [piece(0, at)];
  return [...before, piece(at, at + label.length), piece(at + label.length, raw.length)];
};

/** Cuts lines after "Minutes:" and "Decision:", so that what was minuted stands apart from title and agenda text. */
export const splitLabelledLines = (text: string, lines: readonly Line[]): Line[] =>
  lines.flatMap((line) => {
    const raw = text.slice(line.start, line.end);
    const glued = line.text.includes('Action') ? GLUED_ACTIONS.exec(raw) : null;
    if (glued)
      return cutGlued(line, raw, glued.index + glued[0].length - (glued[1] ?? '').length, glued[1] ?? '');
    if (!isLabelled(line)) return [line];
    const found = LABEL.exec(raw);
    if (!found) return [line];
    const cut = found.index + found[0].length;
    const before = raw.slice(0, found.index).trimEnd();
    const after: Line = { ...line, start: line.start + cut, text: fold(raw.slice(cut)), hard: true };
    if (before === '') return [after];
    return [{ ...line, end: line.start + before.length, text: fold(before), column: null }, after];
  });
