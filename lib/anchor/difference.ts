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

/** A figure for a figure or a month for a month is another date in the same sentence, so it counts as a small change. */
const COST_OF_ONE_KIND = 0.5;
/** Runs longer than this are another text: their letters are not compared. */
const LONGEST_RUN = 240;

/** How the words in the range, which the alignment set against the passage, differ from it. */
export function differenceOf(
  pattern: Pattern,
  index: WordIndex,
  partners: Partners,
  range: Range,
): Difference {
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
  return { similarity: Math.max(0, 1 - cost / pattern.quote.length), changes };
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
