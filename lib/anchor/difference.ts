import type { Range } from '../model/index.ts';
import type { Partners } from './align.ts';
import { isOfOneKind, kindOfChange, type ChangeKind } from './meaning.ts';
import type { Pattern } from './pattern.ts';
import { isEqual, runsOf, type Run } from './runs.ts';
import type { WordIndex } from './words.ts';

/** Some words of a kept passage, and what stands there now. Either may be empty: words were added, or are gone. */
export interface Change {
  readonly kind: ChangeKind;
  readonly was: string;
  readonly now: string;
}

/** How a passage differs from what was kept. */
export interface Difference {
  /** 1 for equal words, 0 for nothing in common: the share of characters that need no change. */
  readonly similarity: number;
  readonly changes: readonly Change[];
}

/** A stretch of the folded text set against the passage. */
export interface Comparison extends Difference {
  readonly range: Range;
  /** Share of the words before the passage that still stand before it, or null where none were stored. */
  readonly before: number | null;
  readonly after: number | null;
  /** Characters of the passage's words that are unchanged. */
  readonly kept: number;
}

/** A figure for a figure or a month for a month is another date in the same sentence, so it counts as a small change. */
const COST_OF_ONE_KIND = 0.5;
/** Below this share of equal words nothing is offered, so nothing needs counting letter by letter. */
const HOPELESS = 0.35;
/** Runs longer than this are another text: their letters are not compared. */
const LONGEST_RUN = 240;
/** Marks at the end of a sentence, a bracketed note number among them. */
const LONGEST_MARKS = 16;

/** What the alignment says about the passage, or null where no word of it has a partner. */
export function compare(pattern: Pattern, index: WordIndex, partners: Partners): Comparison | null {
  const { firstWord, endWord, words, quote } = pattern;
  let first = firstWord;
  while (first < endWord && (partners[first] ?? -1) < 0) first += 1;
  let last = endWord - 1;
  while (last > first && (partners[last] ?? -1) < 0) last -= 1;
  if (first >= endWord) return null;
  const range = rangeBetween(pattern, index, partners, first, last);
  const around = {
    before: agreement(pattern, index, partners, 0, firstWord),
    after: agreement(pattern, index, partners, endWord, words.count),
  };
  let kept = 0;
  for (let word = firstWord; word < endWord; word++) {
    if (isEqual(pattern, index, partners, word)) kept += (words.ends[word] ?? 0) - (words.starts[word] ?? 0);
  }
  if (kept < quote.length * HOPELESS) {
    return { ...around, range, kept, similarity: kept / quote.length, changes: [] };
  }
  const changes: Change[] = [];
  let cost = 0;
  for (const run of runsOf(pattern, index, partners)) {
    const change = { kind: kindOfChange(run.was, run.now, run.beside), was: run.wasText, now: run.nowText };
    changes.push(change);
    cost += costOf(run);
  }
  for (const change of changedEnds(pattern, index, partners, range)) {
    changes.push(change);
    cost += Math.max(change.was.length, change.now.length);
  }
  return { ...around, range, kept, similarity: Math.max(0, 1 - cost / quote.length), changes };
}

function costOf(run: Run): number {
  const { was, now, wasText, nowText } = run;
  if (was.length > 0 && was.length === now.length) {
    const pairs = was.map((word, place) => [word, now[place] ?? ''] as const);
    if (pairs.every(([one, other]) => one === other || isOfOneKind(one, other))) {
      return pairs.filter(([one, other]) => one !== other).length * COST_OF_ONE_KIND;
    }
  }
  // A word that comes or goes takes a space along.
  const space = wasText === '' || nowText === '' ? 1 : 0;
  return lettersChanged(wasText, nowText) + space;
}

/** Levenshtein distance, or the longer length where either text is too long to be a small change. */
export function lettersChanged(was: string, now: string): number {
  if (was === '' || now === '' || was.length > LONGEST_RUN || now.length > LONGEST_RUN) {
    return Math.max(was.length, now.length);
  }
  const row = Array.from({ length: now.length + 1 }, (_, column) => column);
  for (let line = 1; line <= was.length; line++) {
    let diagonal = row[0] ?? 0;
    row[0] = line;
    for (let column = 1; column <= now.length; column++) {
      const above = row[column] ?? 0;
      const same = was.charCodeAt(line - 1) === now.charCodeAt(column - 1);
      row[column] = Math.min(above + 1, (row[column - 1] ?? 0) + 1, diagonal + (same ? 0 : 1));
      diagonal = above;
    }
  }
  return row[now.length] ?? 0;
}

/**
 * From the first word that has a partner to the last, with the marks at the ends: where the passage began or ended
 * at white space, so does the range.
 */
function rangeBetween(
  pattern: Pattern,
  index: WordIndex,
  partners: Partners,
  first: number,
  last: number,
): Range {
  const { words, text, quoteStart, quoteEnd, firstWord, endWord } = pattern;
  const start = index.starts[partners[first] ?? 0] ?? 0;
  const end = index.ends[partners[last] ?? 0] ?? 0;
  const cutBefore = Math.max(0, quoteStart - (words.starts[firstWord] ?? 0));
  const cutAfter = Math.max(0, (words.ends[endWord - 1] ?? 0) - quoteEnd);
  if (cutBefore + cutAfter > 0) {
    return {
      start: first === firstWord && isEqual(pattern, index, partners, first) ? start + cutBefore : start,
      end: last === endWord - 1 && isEqual(pattern, index, partners, last) ? end - cutAfter : end,
    };
  }
  const lead = text.slice(quoteStart, words.starts[firstWord]);
  const tail = text.slice(words.ends[endWord - 1], quoteEnd);
  return {
    start: isSpaceAt(text, quoteStart - 1)
      ? backToSpace(index.text, start)
      : start - (index.text.endsWith(lead, start) ? lead.length : 0),
    end: isSpaceAt(text, quoteEnd)
      ? onToSpace(index.text, end)
      : end + (index.text.startsWith(tail, end) ? tail.length : 0),
  };
}

const isSpaceAt = (text: string, at: number): boolean => at < 0 || at >= text.length || text[at] === ' ';

/** Where the marks before a word begin, unless they go on for longer than marks do. */
function backToSpace(text: string, from: number): number {
  let at = from;
  while (from - at <= LONGEST_MARKS && !isSpaceAt(text, at - 1)) at -= 1;
  return from - at <= LONGEST_MARKS ? at : from;
}

function onToSpace(text: string, from: number): number {
  let at = from;
  while (at - from <= LONGEST_MARKS && !isSpaceAt(text, at)) at += 1;
  return at - from <= LONGEST_MARKS ? at : from;
}

/** Marks at the passage's ends, such as its full stop, that are others now. */
function changedEnds(pattern: Pattern, index: WordIndex, partners: Partners, range: Range): Change[] {
  const { words, text, firstWord, endWord } = pattern;
  const last = endWord - 1;
  const changes: Change[] = [];
  const note = (was: string, now: string) => {
    if (was !== now) changes.push({ kind: 'marks', was, now });
  };
  if (isEqual(pattern, index, partners, firstWord) && pattern.startsWhole) {
    const start = index.starts[partners[firstWord] ?? 0];
    note(text.slice(pattern.quoteStart, words.starts[firstWord]), index.text.slice(range.start, start));
  }
  if (isEqual(pattern, index, partners, last) && pattern.endsWhole) {
    const end = index.ends[partners[last] ?? 0];
    note(text.slice(words.ends[last], pattern.quoteEnd), index.text.slice(end, range.end));
  }
  return changes;
}

function agreement(
  pattern: Pattern,
  index: WordIndex,
  partners: Partners,
  from: number,
  to: number,
): number | null {
  if (to <= from) return null;
  const { starts, ends } = pattern.words;
  let all = 0;
  let equal = 0;
  for (let word = from; word < to; word++) {
    const weight = (ends[word] ?? 0) - (starts[word] ?? 0) + 1;
    all += weight;
    if (isEqual(pattern, index, partners, word)) equal += weight;
  }
  return equal / all;
}
