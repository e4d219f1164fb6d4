import { eachInSteps } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Span } from './text/sentences.ts';
import { splitSentences } from './text/sentences.ts';
import { INLINE_MARK } from './words/trailing.ts';
import { readEndOfLine, readTrailer } from './text/trailers.ts';
import type { ZonedParagraph } from './zones/zoned.ts';

/** A sentence, list item or table cell: the smallest thing that can be a passage. */
export interface Unit {
  readonly zoned: ZonedParagraph;
  /** Indices into the paragraph's folded text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Length of an outcome label at the start of `text`. */
  readonly label: number;
  /** Position among the units of its paragraph. */
  readonly index: number;
  readonly last: boolean;
}

const LONGEST_TRAILER = 90;

/** No sentence of minutes is longer; what is, is no sentence, and is read no further. */
const LONGEST_UNIT = 2500;

/** A "sentence" that is only a mark for the one before it: "Action RJ", "(Action: Clerk)", "LV". */
const isTrailer = (text: string): boolean => {
  if (text.length > LONGEST_TRAILER) return false;
  const padded = `x. ${text}`;
  const trailer = readTrailer(padded);
  if (trailer !== null) return trailer.at <= 3;
  const who = readEndOfLine(padded);
  return who !== null && who.apart && who.at <= 3;
};

const mergeTrailers = (text: string, spans: readonly Span[], column: string | null): Span[] => {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    const piece = text.slice(span.from, span.to);
    if (last && (piece === column || isTrailer(piece))) {
      merged[merged.length - 1] = { from: last.from, to: span.to };
    } else merged.push(span);
  }
  return merged;
};

const FIRST_MARKS = new Set(['(1)', '(a)', '(A)', '(i)', '1)', 'a)', 'i)', '1.']);

/** Where the items of a list inside a paragraph begin and end, or null where it holds no list. */
export const splitInlineList = (text: string): Span[] | null => {
  if (!text.includes(')') && !/\d\. /.test(text)) return null;
  const marks = [...text.matchAll(INLINE_MARK)].map((match) => {
    const mark = match[1] ?? '';
    const at = match.index + match[0].indexOf(mark);
    return { mark, at, after: match.index + match[0].length };
  });
  const first = marks.findIndex(({ mark }) => FIRST_MARKS.has(mark));
  if (first < 0 || marks.length - first < 2) return null;
  const shape = (mark: string): string =>
    mark
      .replace(/\d+/, '1')
      .replace(/[a-z]+/, 'a')
      .replace(/[A-Z]+/, 'A');
  const wanted = shape(marks[first]?.mark ?? '');
  const items = marks.slice(first).filter(({ mark }) => shape(mark) === wanted);
  if (items.length < 2) return null;
  return items.map(({ after }, index) => {
    const stop = items[index + 1]?.at ?? text.length;
    let to = stop;
    while (to > after && text.charAt(to - 1) === ' ') to -= 1;
    return { from: after, to };
  });
};

const unitsOf = (zoned: ZonedParagraph): Unit[] => {
  const { text } = zoned.paragraph;
  const row = zoned.table && !zoned.table.minutes;
  const make = (spans: readonly Span[], label: number): Unit[] =>
    spans
      .filter((span) => span.to > span.from)
      .map((span, index, all) => ({
        zoned,
        from: span.from,
        to: Math.min(span.to, span.from + LONGEST_UNIT),
        text: text.slice(span.from, Math.min(span.to, span.from + LONGEST_UNIT)),
        label: index === 0 && span.from === 0 ? label : 0,
        index,
        last: index === all.length - 1,
      }));
  // The task of a row is its whole cell.
  if (row) return make([{ from: 0, to: text.length }], 0);
  if (zoned.zone === 'resolution' || zoned.zone === 'recommendation' || zoned.zone === 'actions') {
    const items = splitInlineList(text);
    if (items) {
      const head = items[0]?.from ?? 0;
      const before = text.slice(zoned.label, head).replace(/[\s(\d).a-z]{0,8}$/i, '');
      // Words of their own before the first item ("That the report be noted and (a) …") stay with it.
      return make(
        before.replace(/^that\b/i, '').trim().length > 25
          ? [{ from: 0, to: items[0]?.to ?? text.length }, ...items.slice(1)]
          : items,
        zoned.label,
      );
    }
  }
  return make(mergeTrailers(text, splitSentences(text), zoned.paragraph.column), zoned.label);
};

/** Between two rests. */
const PARAGRAPHS_A_STEP = 50;

/** Cuts zoned paragraphs into units. Bare labels, stems and headings yield none, nor do silent ones. */
export function* splitUnits(zoned: readonly ZonedParagraph[]): Steps<Unit[][]> {
  const units: Unit[][] = [];
  yield* eachInSteps(zoned, PARAGRAPHS_A_STEP, (paragraph) =>
    units.push(paragraph.bare || paragraph.zone === 'silent' ? [] : unitsOf(paragraph)),
  );
  return units;
}
