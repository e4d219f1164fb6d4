import search from 'approx-string-match';
import { prepare, type Found } from '../../lib/anchor/index.ts';
import type { PassageSelector, Range } from '../../lib/model/index.ts';
import type { Fate } from './invented/edits.ts';
import { FATES, secondVisit, type Kept } from './invented/visits.ts';
import { timeInTurn } from './measure.ts';
import { milliseconds, times, type Report } from './report.ts';

/** Of the passage's length; the least similarity at which Minutemark speaks of a changed passage is the same. */
const ERRORS_ALLOWED = 0.15;

/**
 * 500 passages kept on a page of 60,000 words, found again after an edit that moves every one of them and changes
 * some. The peer searches the whole text for each quotation with as many errors as Minutemark allows, and chooses
 * among what it finds by the stored context and position, by the rule published with Hypothesis.
 */
export async function run(): Promise<Report> {
  const { page, kept } = secondVisit();
  const selectors = kept.map(({ selector }) => selector);
  const text = page.text;
  const peer = () => selectors.map((selector) => bestMatch(text, selector, approximate(text, selector)));
  const peerExactFirst = () =>
    selectors.map((selector) => {
      const exact = occurrences(text, selector.exact);
      return bestMatch(text, selector, exact.length > 0 ? exact : approximate(text, selector));
    });
  const own = () => prepare(page).find(selectors);
  // The first time nothing is compiled yet: that is what a person waits for.
  const before = performance.now();
  own();
  const cold = performance.now() - before;
  const { medians, rounds } = await timeInTurn([own, peer, peerExactFirst]);
  const [ownTime = NaN, peerTime = NaN, exactFirstTime = NaN] = medians;
  const ours = grade(kept, own().map(placed));
  const theirs = grade(
    kept,
    peer().map((range) => ({ range, told: false })),
  );
  const asked = own().filter(({ verdict }) => verdict === 'ambiguous').length;
  return {
    lines: [
      {
        what: `words on the page, passages kept (medians of ${rounds})`,
        figure: `${text.split(/\s+/).length}, ${kept.length}`,
      },
      { what: 'Minutemark, index included', figure: milliseconds(ownTime) },
      { what: '  the same, first time on a new page', figure: milliseconds(cold) },
      { what: 'approx-string-match over the whole text', figure: milliseconds(peerTime) },
      { what: 'the same, indexOf first', figure: milliseconds(exactFirstTime) },
      {
        what: 'Minutemark: right, elsewhere, not found',
        figure: `${ours.right}, ${ours.elsewhere}, ${ours.notFound}`,
      },
      {
        what: 'peer: right, elsewhere, not found',
        figure: `${theirs.right}, ${theirs.elsewhere}, ${theirs.notFound}`,
      },
      { what: 'Minutemark: put before a person instead of guessed', figure: String(asked) },
      {
        what: 'removed passages put on other words without a sign, ours and peer',
        figure: `${ours.silentlyReplaced}, ${theirs.silentlyReplaced}`,
      },
      ...FATES.map(([fate]) => ({
        what: `right among ${fate}, ours and peer`,
        figure: `${ours.byFate.get(fate) ?? 0}, ${theirs.byFate.get(fate) ?? 0} of ${kept.filter((one) => one.fate === fate).length}`,
      })),
    ],
    aims: [
      {
        what: 'quicker than the peer',
        figure: times(peerTime, ownTime),
        aim: '50 times',
        met: peerTime >= 50 * ownTime,
      },
      {
        what: 'right, ours and peer',
        figure: `${ours.right}, ${theirs.right}`,
        aim: 'at least as many',
        met: ours.right >= theirs.right,
      },
      {
        what: 'on words that differ in meaning without a sign, ours (peer)',
        figure: `${ours.silentlyChanged + ours.silentlyReplaced} (${theirs.silentlyChanged + theirs.silentlyReplaced})`,
        aim: '0',
        met: ours.silentlyChanged + ours.silentlyReplaced === 0,
      },
    ],
  };
}

const placed = (found: Found): Placed => ({ range: found.range, told: found.verdict === 'changed' });

interface Placed {
  readonly range: Range | null;
  /** Whether the user is told that the words changed. */
  readonly told: boolean;
}

function grade(kept: readonly Kept[], places: readonly Placed[]) {
  const grades = { right: 0, elsewhere: 0, notFound: 0, silentlyChanged: 0, silentlyReplaced: 0 };
  const byFate = new Map<Fate, number>();
  for (const [number, { truth, fate }] of kept.entries()) {
    const { range, told } = places[number] ?? { range: null, told: false };
    const isRight = truth ? range !== null && near(range, truth) : range === null;
    if (isRight) {
      grades.right += 1;
      byFate.set(fate, (byFate.get(fate) ?? 0) + 1);
    } else if (range) grades.elsewhere += 1;
    else grades.notFound += 1;
    if (range && !told && fate === 'another meaning' && isRight) grades.silentlyChanged += 1;
    if (range && !told && !isRight) grades.silentlyReplaced += 1;
  }
  return { ...grades, byFate };
}

const near = (one: Range, other: Range): boolean =>
  Math.abs(one.start - other.start) <= 3 && Math.abs(one.end - other.end) <= 3;

interface Match extends Range {
  readonly errors: number;
}

function occurrences(text: string, words: string): Match[] {
  const found: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length, errors: 0 });
  }
  return found;
}

const approximate = (text: string, { exact }: PassageSelector): Match[] =>
  search(text, exact, Math.ceil(exact.length * ERRORS_ALLOWED));

/** Hypothesis's published rule: quotation 50, each side 20, position 2, each by the share of characters that agree. */
function bestMatch(text: string, selector: PassageSelector, matches: readonly Match[]): Range | null {
  const { exact, prefix, suffix } = selector;
  const share = (words: string, there: string) => {
    if (words === '') return 1;
    const [closest] = search(there, words, words.length);
    return 1 - (closest?.errors ?? words.length) / words.length;
  };
  let best: { range: Range; score: number } | null = null;
  for (const { start, end, errors } of matches) {
    const score =
      50 * (1 - errors / exact.length) +
      20 * share(prefix, text.slice(Math.max(0, start - prefix.length), start)) +
      20 * share(suffix, text.slice(end, end + suffix.length)) +
      2 * (1 - Math.abs(start - selector.start) / text.length);
    if (!best || score > best.score) best = { range: { start, end }, score };
  }
  return best?.range ?? null;
}
