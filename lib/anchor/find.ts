import type { PassageSelector, Range, Verdict } from '../model/index.ts';
import type { VersionedText } from './describe.ts';
import type { Change, Difference } from './difference.ts';
import { fold } from './fold.ts';
import { headingsOf, type HeadingAt } from './headings.ts';
import { settleByNeighbours } from './neighbours.ts';
import type { Answer } from './decide.ts';
import type { Page, Place } from './places.ts';
import { search } from './search.ts';
import { turned } from './surroundings.ts';
import { indexWords } from './words.ts';

/**
 * Where a kept passage is now, and how sure that is.
 *
 * - `exact`: its words stand where they stood, white space, quotation marks and dashes aside.
 * - `moved`: its words stand elsewhere, between the same words or under the same heading.
 * - `changed`: it is there, but says something else; `difference` says what.
 * - `ambiguous`: its words stand in several places, or in a place that nothing ties to it. A person must choose.
 * - `missing`: it is not there; `candidates` holds what comes nearest, if anything comes near.
 */
export interface Found {
  readonly verdict: Verdict;
  /** Offsets into the text. Null where the verdict is `ambiguous` or `missing`: those must not be painted. */
  readonly range: Range | null;
  /** Places to offer to a person, best first. */
  readonly candidates: readonly Range[];
  readonly difference: Difference | null;
}

export interface FindOptions {
  /** Heading over an offset of the text. Default: the text's last heading block before it. */
  readonly headingAt?: HeadingAt;
}

/** A text made ready for finding passages in it. */
export interface Searcher {
  /** Finds the passages again, in the order given. Passages of one visit help each other: give them all at once. */
  find(selectors: readonly PassageSelector[]): Found[];
  /** As `find`, in short stretches of work with a `turn` between them, for a page that must stay responsive. */
  findInTurns(selectors: readonly PassageSelector[], turn: () => Promise<void>): Promise<Found[]>;
}

/** Longest stretch of work before others get a turn: well under the 50 ms at which a page feels stuck. */
const STRETCH_MS = 12;
/** A choice of more than this is no help. */
const MOST_OFFERED = 8;

/** Finds passages again in a text. To search the same text more than once, `prepare` it. */
export function find(
  text: VersionedText,
  selectors: readonly PassageSelector[],
  options: FindOptions = {},
): Found[] {
  return prepare(text, options).find(selectors);
}

/** Makes a text ready for finding passages. The work is done at the first passage that is not where it was. */
export function prepare(text: VersionedText, options: FindOptions = {}): Searcher {
  let read: Reading | null = null;
  const answerOf = (selector: PassageSelector): Answer => {
    if (standsInPlace(text.text, selector)) return { verdict: 'exact', places: [], tentative: false };
    read ??= readingOf(text, options.headingAt ?? headingsOf(text));
    return search(read.page, selector);
  };
  const settle = (selectors: readonly PassageSelector[], answers: readonly Answer[]): Found[] => {
    const originalRange = read?.originalRange ?? (({ range }) => range);
    const settled = settleByNeighbours(selectors, answers, (place) => originalRange(place).start);
    return selectors.map((selector, number) => {
      const { verdict, places = [] } = settled[number] ?? {};
      if (verdict === undefined || verdict === 'exact') return whereItWas(selector);
      return foundFrom(text.text, selector, verdict, places.map(originalRange), places[0]);
    });
  };
  return {
    find: (selectors) => settle(selectors, selectors.map(answerOf)),
    async findInTurns(selectors, turn) {
      const answers: Answer[] = [];
      let since = performance.now();
      for (const selector of selectors) {
        if (performance.now() - since > STRETCH_MS) {
          await turn();
          since = performance.now();
        }
        answers.push(answerOf(selector));
      }
      return settle(selectors, answers);
    },
  };
}

interface Reading {
  readonly page: Page;
  originalRange(place: Place): Range;
}

function readingOf(text: VersionedText, headingAt: HeadingAt): Reading {
  const { text: folded, toOriginal } = fold(text.text);
  return {
    page: { index: indexWords(folded), headingAt: (offset) => headingAt(toOriginal(offset)) },
    originalRange: ({ range: { start, end } }) => ({
      start: toOriginal(start),
      end: end > start ? toOriginal(end - 1) + 1 : toOriginal(start),
    }),
  };
}

/** Whether the passage and all that was stored around it stand where they stood: no need to search. */
function standsInPlace(text: string, { exact, prefix, suffix, start }: PassageSelector): boolean {
  return (
    exact.trim() !== '' &&
    start >= prefix.length &&
    // Without words around it, the passage may now be the beginning of a longer word: that takes a search.
    (prefix !== '' || start === 0) &&
    (suffix !== '' || start + exact.length === text.length) &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, start + exact.length)
  );
}

const whereItWas = ({ start, exact }: PassageSelector): Found => ({
  verdict: 'exact',
  range: { start, end: start + exact.length },
  candidates: [],
  difference: null,
});

function foundFrom(
  text: string,
  selector: PassageSelector,
  verdict: Verdict,
  ranges: readonly Range[],
  best: Place | undefined,
): Found {
  const range = ranges[0];
  if (verdict === 'ambiguous' || verdict === 'missing' || !range || !best) {
    return { verdict, range: null, candidates: ranges.slice(0, MOST_OFFERED), difference: null };
  }
  if (verdict === 'changed') return { verdict, range, candidates: [], difference: best.difference() };
  const changes = changesAround(text, selector, range);
  if (changes.length > 0) {
    return { verdict: 'changed', range, candidates: [], difference: { similarity: 1, changes } };
  }
  const lead = selector.exact.length - selector.exact.trimStart().length;
  const stayed = range.start === selector.start + lead;
  return { verdict: stayed ? 'exact' : 'moved', range, candidates: [], difference: null };
}

/** Words beside the passage, in its own sentence, that now turn its meaning. */
function changesAround(text: string, selector: PassageSelector, range: Range): Change[] {
  const { prefix, suffix } = selector;
  const reach = 24;
  const before = text.slice(Math.max(0, range.start - prefix.length - reach), range.start);
  const after = text.slice(range.end, range.end + suffix.length + reach);
  return [turned(prefix, before, 'before'), turned(suffix, after, 'after')].flatMap((words) =>
    words ? [{ kind: 'negation' as const, ...words }] : [],
  );
}
