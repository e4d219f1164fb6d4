import type { Recommendation } from '../model/index.ts';
import { labelOf, type Label } from './label.ts';
import { LIST_HEADINGS, NOTHING_TO_IMPROVE } from './report/headings.ts';

interface Line {
  readonly words: string;
  readonly label: Label | null;
  /** Above it stands a blank line, or nothing. */
  readonly gap: boolean;
  readonly indented: boolean;
}

interface Draft {
  readonly ref: string | null;
  readonly theme: string | null;
  readonly lines: string[];
}

/** A theme is a short line without a full stop between items (study of trackers, 2.4 rule 9). */
const LONGEST_THEME = 80;

/**
 * Reads a list as people paste it: numbered or bulleted with wrapped lines, or one recommendation a line. Printed
 * numbers are the refs, else the place in the list. Lines that are page numbers, list headings or say that there is
 * nothing to improve are left out. Refs may still be given twice: that is for the caller to say.
 */
export function readPastedList(text: string): Recommendation[] {
  const lines = linesOf(text);
  const labels = labelsInUse(lines);
  const drafts = labels ? readLabelled(lines, labels) : readPlain(lines);
  return drafts
    .map(({ ref, theme, lines: parts }) => ({ ref, theme, text: joined(parts) }))
    .filter(({ text: words }) => words !== '' && !NOTHING_TO_IMPROVE.test(words))
    .map(({ ref, theme, text: words }, index) => ({ ref: ref ?? String(index + 1), text: words, theme }));
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const raw of text.split(/\r\n?|[\n\f\v\u2028\u2029]/)) {
    const words = raw.replaceAll('\u00a0', ' ').trim();
    if (words === '') {
      gap = true;
      continue;
    }
    lines.push({ words, label: labelOf(words), gap, indented: /^\s/.test(raw) });
    gap = false;
  }
  return withNumbersJoined(lines);
}

/** A number alone on a line is the next item's, where it goes on with the count; else it is a page number. */
function withNumbersJoined(lines: readonly Line[]): Line[] {
  const counted = !lines.some(({ label }) => label !== null);
  const result: Line[] = [];
  let last = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (!line) continue;
    if (!/^\d{1,3}$/.test(line.words)) {
      result.push(line);
    } else if (counted && next && Number(line.words) === last + 1) {
      last += 1;
      result.push({ ...next, gap: line.gap, label: { kind: 'number', ref: line.words, words: next.words } });
      index += 1;
    }
  }
  return result;
}

/** The kind of label that parts the items: numbers before letters before bullets, which then are parts of an item. */
function labelsInUse(lines: readonly Line[]): Label['kind'] | null {
  const count = (kind: Label['kind']) => lines.filter(({ label }) => label?.kind === kind).length;
  if (count('number') > 0) return 'number';
  if (count('letter') > 1) return 'letter';
  // One bullet among plain lines is a slip of the hand, not a list.
  return count('bullet') > 1 || count('bullet') === lines.length ? 'bullet' : null;
}

function readLabelled(lines: readonly Line[], kind: Label['kind']): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  let theme: string | null = null;
  lines.forEach((line, index) => {
    const { label } = line;
    if (label?.kind === kind) {
      current = { ref: label.ref, theme, lines: label.words === '' ? [] : [label.words] };
      drafts.push(current);
    } else if (isTheme(line, lines[index + 1], kind)) {
      theme = isHeading(line.words) ? null : line.words;
      current = null;
    } else if (current && current.lines.length === 0) {
      current.lines.push(line.words);
    } else if (line.gap && !line.indented && !label) {
      // A paragraph of its own after a blank line ends the item (rule 4).
      current = null;
    } else if (current) {
      current.lines.push(label ? `\n${line.words}` : line.words);
    }
  });
  return drafts;
}

/** A short line without a full stop, set apart, with an item right below it. */
function isTheme(
  { words, label, gap, indented }: Line,
  below: Line | undefined,
  kind: Label['kind'],
): boolean {
  return (
    gap &&
    !indented &&
    !label &&
    words.length <= LONGEST_THEME &&
    !/[.;,]$/.test(words) &&
    below?.label?.kind === kind
  );
}

/** One a line. Where blank lines part them, a line that goes on in the middle of a sentence belongs to the one above. */
function readPlain(lines: readonly Line[]): Draft[] {
  const parted = lines.some(({ gap }, index) => gap && index > 0);
  const drafts: Draft[] = [];
  for (const { words, label, gap } of lines) {
    if (isHeading(words)) continue;
    const above = drafts.at(-1);
    const plain = label?.kind === 'bullet' ? label.words : words;
    if (above && parted && !gap && /^\p{Ll}/u.test(plain) && !/[.;:!?]$/.test(above.lines.at(-1) ?? '')) {
      above.lines.push(plain);
    } else {
      drafts.push({ ref: null, theme: null, lines: [plain] });
    }
  }
  return drafts;
}

const isHeading = (words: string): boolean => LIST_HEADINGS.some(({ pattern }) => pattern.test(words));

/** Wrapped lines made one. A hyphen at the end of a line is the word's own: "multi-" and "agency" (rule 2). */
function joined(lines: readonly string[]): string {
  const parts = lines.map((line, index) => {
    const above = lines[index - 1] ?? '';
    if (index === 0 || line.startsWith('\n')) return line;
    return /[\p{L}\d]-$/u.test(above.slice(-3)) && /^\p{Ll}/u.test(line) ? line : ` ${line}`;
  });
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}
