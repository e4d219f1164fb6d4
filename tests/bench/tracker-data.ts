import { records } from '../../lib/exchange/testing.ts';
import type { Commitment, Passage } from '../../lib/model/index.ts';
import { openStore } from '../../lib/store/index.ts';
import { makeRowBuilder, readySearch, type TrackerRow } from '../../lib/tracker/rows.ts';
import { filterRows, sortRows } from '../../lib/tracker/views.ts';
import { SAVED_VIEWS, knownMeetings, recommendationLines } from '../../lib/tracker/views/index.ts';
import { breath } from './measure.ts';
import { milliseconds, type Report } from './report.ts';

const COMMITMENTS = 20_000;
const TODAY = '2026-01-15';
/** Longest task that the tracker may have once it is open (the project's own aim). */
const LONGEST_AIM = 100;

interface Step {
  readonly what: string;
  readonly time: number;
  readonly longest: number;
}

/** A tracker of 20,000 commitments with 60,000 passages: read from the database, made into rows, searched, sorted. */
export async function run(): Promise<Report> {
  const store = await openStore();
  const filled = await store.replaceWith(
    records(
      Array.from({ length: COMMITMENTS }, (_, index) => ({
        quote: `The Head of Service would circulate finding ${index} of the audit to all members by the next meeting.`,
        meeting: index % 4,
        ...(index % 3 ? { recommendation: '1' } : {}),
        later: [{ meetingDate: '2025-12-03' }, { meetingDate: '2026-01-14' }],
      })),
    ),
  );
  if (!filled.ok) throw new Error(filled.problem.message);
  const steps: Step[] = [];
  const step = async <T>(what: string, work: (pause: () => Promise<void>) => T | Promise<T>): Promise<T> => {
    await breath();
    const long = watchTasks();
    const start = performance.now();
    const result = await work(breath);
    const time = performance.now() - start;
    await breath();
    steps.push({ what, time, longest: await long() });
    return result;
  };
  const passages = await step('60,000 passages read and checked', () => all<Passage>(store.passages.all()));
  const commitments = await step('20,000 commitments read and checked', () =>
    all<Commitment>(store.commitments.all()),
  );
  const sets = (await store.sets.all().then((read) => (read.ok ? read.value : []))) ?? [];
  const builder = makeRowBuilder();
  const input = { commitments, passages, sets, today: TODAY };
  const rows: readonly TrackerRow[] = await step(
    'their rows',
    async (pause) => (await builder.build(input, pause)) ?? [],
  );
  await step('made ready for searching', (pause) => readySearch(rows, pause));
  const edited = commitments.map((one, at) => (at === 7 ? { ...one, notes: 'Edited' } : one));
  await step('the rows again after one edit', (pause) =>
    builder.build({ ...input, commitments: edited }, pause),
  );
  await step('a search of two words', () => filterRows(rows, { words: 'finding 1999' }));
  for (const key of ['due', 'action', 'ref'] as const)
    await step(`sorted by ${key}`, () => sortRows(rows, key));
  const meetings = knownMeetings([], passages);
  for (const view of SAVED_VIEWS.slice(0, 3)) {
    await step(`the view “${view.name}”`, () => view.groups({ rows, meetings, today: TODAY }));
  }
  await step('the recommendations with their gaps', () => recommendationLines(sets, rows, passages));
  store.close();
  const longest = Math.max(...steps.map((one) => one.longest));
  return {
    lines: steps.map(({ what, time, longest: task }) => ({
      what,
      figure: task === 0 ? milliseconds(time) : `${milliseconds(time)}, longest task ${milliseconds(task)}`,
    })),
    aims: [
      {
        what: 'longest task of all steps',
        figure: milliseconds(longest),
        aim: `under ${LONGEST_AIM} ms`,
        met: longest < LONGEST_AIM,
      },
    ],
  };
}

async function all<T>(read: Promise<{ ok: boolean; value?: readonly T[] }>): Promise<readonly T[]> {
  return (await read).value ?? [];
}

/** Watches for tasks of 50 ms and more; the answer is the longest since then, 0 for none. */
function watchTasks(): () => Promise<number> {
  let longest = 0;
  const note = (entries: readonly PerformanceEntry[]): void => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return async () => {
    await new Promise((done) => setTimeout(done, 100));
    note(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}
