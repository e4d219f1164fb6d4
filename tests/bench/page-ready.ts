import Mark from 'mark.js';
import { describer, headingsOf } from '../../lib/anchor/index.ts';
import { pageTurn, stepsInTurns } from '../../entrypoints/reading/turns.ts';
import { detectInSteps } from '../../lib/detect/detect.ts';
import css from '../../lib/highlight/highlights.css?raw';
import { makePainter, type Mark as Painted } from '../../lib/highlight/index.ts';
import { readDom } from '../../lib/minutes/read-dom.ts';
import { MAYBE_BELOW, type FoundPassage, type MinutesDocument } from '../../lib/model/index.ts';
import { indexText } from '../../lib/text/index-text.ts';
import type { TextIndex } from '../../lib/text/text-index.ts';
import { meetingPage } from './invented/meeting-page.ts';
import { inventMinutes } from './invented/minutes.ts';
import { Random } from './invented/random.ts';
import { barePass, breath, median, timeInTurn } from './measure.ts';
import { milliseconds, times, type Report } from './report.ts';

const WORDS = 60_000;
/** Passages that mark.js searches for; the whole page's would take it minutes, so its time is scaled up. */
const SEARCHED = 10;
/** Longest task that does not make a page feel stuck (RAIL, long tasks). */
const LONG_TASK = 50;

/**
 * From a loaded page of 60,000 words to marks on the screen, step by step, beside one bare pass over its text nodes
 * and beside mark.js, once looking for the same passages by their words and once given their places.
 */
export async function run(): Promise<Report> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  document.body.innerHTML = meetingPage(inventMinutes(new Random(11102023), WORDS));
  const painter = makePainter(document);
  const steps: Record<'index' | 'read' | 'detect' | 'paint' | 'describe', number[]> = {
    index: [],
    read: [],
    detect: [],
    paint: [],
    describe: [],
  };
  const record = async <T>(taken: number[], work: () => T): Promise<T> => {
    // Every step is a task of its own, as in the content script; detection is several.
    await breath();
    const before = performance.now();
    const result = work();
    taken.push(performance.now() - before);
    return result;
  };
  /** The longest stretch of each detection, turns left out as in its time. */
  const stretches: number[] = [];
  const detectInTurns = async (read: MinutesDocument): Promise<FoundPassage[]> => {
    await breath();
    let longest = 0;
    let taken = 0;
    let since = performance.now();
    const endStretch = () => {
      const stretch = performance.now() - since;
      taken += stretch;
      longest = Math.max(longest, stretch);
    };
    const found = await stepsInTurns(detectInSteps(read), async () => {
      endStretch();
      await pageTurn();
      since = performance.now();
    });
    endStretch();
    steps.detect.push(taken);
    stretches.push(longest);
    return found;
  };
  let passages: readonly FoundPassage[] = [];
  const ready = async (): Promise<number> => {
    const index = await record<ReturnType<typeof indexText>>(steps.index, () => indexText(document.body));
    const read = await record(steps.read, () => readDom(index, document, location.href));
    passages = await detectInTurns(read);
    await record(steps.paint, () => painter.paint(index, marksOf(passages)));
    const headingAt = headingsOf(index);
    const describeHere = describer(index);
    await record(steps.describe, () =>
      passages.map((passage) => describeHere(passage, headingAt(passage.start))),
    );
    return [steps.index, steps.read, steps.detect, steps.paint].reduce(
      (sum, all) => sum + (all.at(-1) ?? 0),
      0,
    );
  };
  // The first time nothing is compiled yet: that is what a person waits for.
  const cold = await ready();
  const { medians, rounds } = await timeInTurn([() => barePass(document.body), ready]);
  const [bare = NaN, own = NaN] = medians;
  const painted = passages.filter(({ confidence }) => confidence >= MAYBE_BELOW);
  const index = indexText(document.body);
  const searching = await markedByWords(painted.slice(0, SEARCHED), rounds);
  const searchingAll = (searching / Math.min(SEARCHED, painted.length)) * painted.length;
  const placing = await markedByPlaces(index, painted, rounds);
  const { index: indexing, read: reading, paint: painting, describe: describing } = steps;
  const tasks = [indexing, reading, stretches, painting, describing];
  const longest = Math.max(...tasks.map((all) => median(all)));
  return {
    lines: [
      {
        what: `words, elements, passages marked (medians of ${rounds})`,
        figure: `${index.text.split(/\s+/).length}, ${document.querySelectorAll('*').length}, ${painted.length}`,
      },
      { what: 'bare TreeWalker pass over the text', figure: milliseconds(bare) },
      { what: 'Minutemark ready: index, read, detect, paint', figure: milliseconds(own) },
      { what: '  the same, first time on a new page', figure: milliseconds(cold) },
      { what: '  index the text', figure: milliseconds(median(steps.index)) },
      { what: '  read meeting, items, sections', figure: milliseconds(median(steps.read)) },
      { what: '  detect actions, owners, deadlines', figure: milliseconds(median(steps.detect)) },
      {
        what: '    its longest stretch without a turn for the page',
        figure: milliseconds(median(stretches)),
      },
      { what: '  paint', figure: milliseconds(median(steps.paint)) },
      { what: 'and describing every passage for the panel', figure: milliseconds(median(steps.describe)) },
      {
        what: `mark.js searching for the passages (scaled from ${SEARCHED})`,
        figure: milliseconds(searchingAll),
      },
      { what: 'mark.js given their places (markRanges)', figure: milliseconds(placing) },
    ],
    aims: [
      {
        what: 'the time of a bare pass',
        figure: times(own, bare),
        aim: 'within 6 times',
        met: own <= 6 * bare,
      },
      {
        what: 'quicker than mark.js searching',
        figure: times(searchingAll, own),
        aim: '20 times',
        met: searchingAll >= 20 * own,
      },
      {
        what: 'longest task',
        figure: milliseconds(longest),
        aim: `under ${LONG_TASK} ms`,
        met: longest < LONG_TASK,
      },
    ],
  };
}

const marksOf = (passages: readonly FoundPassage[]): Painted[] =>
  passages
    .filter(({ confidence }) => confidence >= MAYBE_BELOW)
    .map(({ start, end, kind, owners, deadline }) => ({
      id: String(start),
      range: { start, end },
      kind,
      state: 'found',
      owners: owners.flatMap(({ range }) => range ?? []),
      deadline: deadline?.range ?? null,
    }));

/** Median time in which mark.js finds the words of the passages and marks them; taken away again in between, untimed. */
function markedByWords(passages: readonly FoundPassage[], rounds: number): Promise<number> {
  return timeOf(rounds, (marker) => {
    for (const { quote } of passages) marker.mark(quote, { separateWordSearch: false, acrossElements: true });
  });
}

/** As `markedByWords`, where mark.js is told the places. */
function markedByPlaces(
  index: TextIndex,
  passages: readonly FoundPassage[],
  rounds: number,
): Promise<number> {
  const offsets = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    offsets.set(node, length);
    length += node.nodeValue?.length ?? 0;
  }
  const offsetOf = (node: Node, offset: number) => (offsets.get(node) ?? 0) + offset;
  const ranges = passages.flatMap(({ start, end }) => {
    const range = index.rangeOf(start, end);
    if (!range) return [];
    const from = offsetOf(range.startContainer, range.startOffset);
    return [{ start: from, length: offsetOf(range.endContainer, range.endOffset) - from }];
  });
  return timeOf(rounds, (marker) => marker.markRanges(ranges));
}

async function timeOf(rounds: number, work: (marker: Mark) => void): Promise<number> {
  const marker = new Mark(document.body);
  const { medians } = await timeInTurn(
    [
      () => {
        const before = performance.now();
        work(marker);
        const time = performance.now() - before;
        marker.unmark();
        return time;
      },
    ],
    rounds,
  );
  return medians[0] ?? NaN;
}
