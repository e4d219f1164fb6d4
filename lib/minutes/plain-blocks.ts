import { LIST_MARKER, SECOND_LEVEL } from '../text/list-marker.ts';
import type { Block, ReadText } from '../model/index.ts';

/**
 * The blocks of a plain text file. The text itself is left exactly as it is in the file, so that offsets are the file's own.
 * A block is one line, or several where a PDF's hard line ends fall inside a sentence (minutes-language.md 1.3).
 */
export function plainText(text: string): ReadText {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index++) {
    const first = lines[index];
    if (!first || first.text === '') continue;
    let last = first;
    for (let next = lines[index + 1]; next && runsOn(last, next, width); next = lines[index + 1]) {
      last = next;
      index++;
    }
    blocks.push({ start: first.start, end: last.end, ...kindOf(first, first !== last), cell: null });
  }
  return { text, blocks };
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Columns of white space before the text. */
  readonly indent: number;
}

const SENTENCE_END = /[.:;?!…]["'”’)\]]*$/u;
const LIMB_END = /[;,:]\s*(?:and|or|a|ac)?\s*$/u;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    lines.push({ start: start + indent, end: start + indent + trimmed.length, text: trimmed, indent });
  };
  for (const newline of text.matchAll(/\r\n|[\n\r\f\u2028\u2029]/gu)) {
    add(newline.index);
    start = newline.index + newline[0].length;
  }
  add(text.length);
  return lines;
}

/** The width at which this text was wrapped by force, or null where its lines are whole paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && line.text.length >= 50 && next.text !== '' ? [[line, next] as const] : [];
  });
  const running = pairs.filter(([line, next]) => !SENTENCE_END.test(line.text) && /^\p{Ll}/u.test(next.text));
  if (running.length < 2 || running.length < pairs.length * 0.2) return null;
  const widths = running.map(([line]) => line.indent + line.text.length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? null;
}

/** Whether `next` goes on with the sentence of `line`. */
function runsOn(line: Line, next: Line, width: number | null): boolean {
  if (next.text === '' || SENTENCE_END.test(line.text) || LIMB_END.test(line.text)) return false;
  if (LIST_MARKER.test(next.text) || /\t|\s{3,}\S/u.test(line.text) || next.text.includes('\t')) return false;
  const long = line.text.length >= 45;
  if (/^\p{Ll}/u.test(next.text)) return long || (width !== null && line.text.length >= width * 0.4);
  if (width === null || isCapitals(next.text)) return false;
  if (/\s(?:of|the|an?|and|for|in|on|at|by|with|from|her|his|their)$/u.test(line.text)) return true;
  return line.indent + line.text.length >= width * 0.75;
}

function kindOf(line: Line, wrapped: boolean): Pick<Block, 'kind' | 'level'> {
  const { text } = line;
  if (/^(?:\d|[A-Z]{1,4}\W?\d)/u.test(text) && isCapitals(text) && text.length < 120)
    return { kind: 'heading', level: 3 };
  if (LIST_MARKER.test(text)) return { kind: 'list item', level: SECOND_LEVEL.test(text) ? 2 : 1 };
  if (!wrapped && text.length < 120 && isCapitals(text)) return { kind: 'heading', level: 2 };
  return { kind: wrapped || text.length >= 60 || SENTENCE_END.test(text) ? 'paragraph' : 'line', level: 0 };
}

/** Words in capitals: at least four letters, none of them small. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
}
