import { makePainter, watch, type Mark } from '../../lib/highlight/index.ts';
import { indexText } from '../../lib/text/index-text.ts';
import { meetingPage } from './invented/meeting-page.ts';
import { inventMinutes } from './invented/minutes.ts';
import { Random } from './invented/random.ts';
import { timeInTurn } from './measure.ts';
import { milliseconds, times, type Report } from './report.ts';

const MARKS = 500;
const CHANGES = 2000;
const ROUNDS = 15;

/**
 * A page that adds and removes elements, as pages with a search box or a menu do, first without and then with 500
 * marks on it and someone watching for changes. Marks that follow every change by themselves would make each dearer.
 */
export async function run(): Promise<Report> {
  document.body.innerHTML = meetingPage(inventMinutes(new Random(11102023), 60_000));
  const paragraphs = [...document.querySelectorAll('p')];
  const change = (): void => {
    for (let number = 0; number < CHANGES; number++) {
      const added = document.createElement('b');
      added.textContent = 'New';
      const paragraph = paragraphs[(number * 7) % paragraphs.length];
      paragraph?.append(added);
      added.remove();
    }
  };
  const index = indexText(document.body);
  const painter = makePainter(document);
  const marks = index.blocks
    .filter(({ start, end }) => end - start > 60)
    .slice(0, MARKS)
    .map(({ start, end }): Mark => ({
      id: String(start),
      range: { start, end },
      kind: 'action',
      state: 'found',
      owners: [{ start, end: start + 10 }],
      deadline: { start: end - 10, end },
    }));
  // In turn, so that a busy moment of the machine falls on both.
  const unmarked = (): number => {
    painter.clear();
    return timeOf(change);
  };
  const markedAndWatched = (): number => {
    painter.paint(index, marks);
    const end = watch(document, () => {});
    const time = timeOf(change);
    end();
    return time;
  };
  const { medians } = await timeInTurn([unmarked, markedAndWatched], ROUNDS);
  const [bare = NaN, marked = NaN] = medians;
  painter.stop();
  return {
    lines: [
      { what: `${CHANGES} elements added and removed, nothing marked`, figure: milliseconds(bare) },
      { what: `the same with ${marks.length} passages marked and watched`, figure: milliseconds(marked) },
    ],
    aims: [
      {
        what: 'as dear as without marks',
        figure: times(marked, bare),
        aim: 'within twice',
        met: marked <= 2 * bare,
      },
    ],
  };
}

function timeOf(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
