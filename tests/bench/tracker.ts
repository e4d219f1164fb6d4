import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildFolder } from '../../scripts/build.ts';
import { bundle } from '../../scripts/bundle.ts';
import { Extension } from '../e2e/extension.ts';
import { milliseconds, type Report } from './report.ts';

const COMMITMENTS = 20_000;
const LONGEST_AIM = 100;

interface Step {
  readonly what: string;
  readonly time: number;
  readonly longest: number;
}

/** The built page over a large tracker, as a person uses it. A step's longest task is told where it takes 50 ms. */
export async function run(): Promise<Report> {
  const profile = mkdtempSync(join(tmpdir(), 'minutemark-bench-'));
  const extension = await Extension.launch({ profile, folder: buildFolder('chrome'), headless: true });
  try {
    const filling = await extension.context.newPage();
    await filling.goto(extension.address('tracker.html'));
    const today = await filling.evaluate(() => new Date().toISOString().slice(0, 10));
    await filling.evaluate(
      `${await bundle(join(import.meta.dirname, 'fill-tracker.ts'), 'bench')};\nbench.run(${JSON.stringify({ count: COMMITMENTS, today })})`,
    );
    await filling.close();
    const page = await extension.context.newPage();
    await page.addInitScript(watchTasks);
    return reportOf(await steps(page, extension.address('tracker.html')));
  } finally {
    await extension.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function steps(page: Page, address: string): Promise<Step[]> {
  const done: Step[] = [];
  const step = async (what: string, work: () => Promise<void>): Promise<void> => {
    await page.evaluate('longestTask(true)');
    const start = performance.now();
    await work();
    const time = performance.now() - start;
    await page.waitForTimeout(300);
    done.push({ what, time, longest: await page.evaluate<number>('longestTask(false)') });
  };
  const shown = (words: string) => page.getByRole('status').filter({ hasText: words }).first().waitFor();
  const grid = page.getByRole('grid', { name: 'Commitments' });
  const search = page.getByRole('searchbox', { name: 'Search the tracker' });
  const opened = performance.now();
  await page.goto(address);
  await grid.waitFor();
  const time = performance.now() - opened;
  // The counts of the views are the last of what is made after opening.
  await page.getByRole('button', { name: /^Still open, oldest first \d/ }).waitFor();
  await page.waitForTimeout(1000);
  done.push({
    what: 'opened, to the first rows',
    time,
    longest: await page.evaluate<number>('longestTask(false)'),
  });

  await step('typed a search of two words, letter by letter', async () => {
    await search.pressSequentially('scorecard 1999', { delay: 40 });
    await shown('of 20000 shown');
  });
  await step('search taken away', async () => {
    await search.fill('');
    await shown('in all');
  });
  await step('scrolled by the wheel through 100 screens', async () => {
    await grid.hover();
    for (let turn = 0; turn < 100; turn++) await page.mouse.wheel(0, 800);
  });
  await step('thrown to the middle and the end', async () => {
    for (const share of [0.5, 1, 0]) {
      await page.evaluate((part) => {
        const list = document.querySelector('.grid-scroll');
        if (list) list.scrollTop = list.scrollHeight * part;
      }, share);
      await page.waitForTimeout(100);
    }
  });
  for (const column of ['Action', 'Status', 'Due']) {
    await step(`sorted by ${column.toLowerCase()}`, async () => {
      const head = page.getByRole('columnheader', { name: column });
      await head.click();
      await page.locator(`[role=columnheader][aria-sort=ascending]`).filter({ hasText: column }).waitFor();
      await page.waitForTimeout(500);
    });
  }
  await step('grouped by owner', async () => {
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('owner');
    await page.getByRole('grid').locator('[aria-expanded=true]').first().waitFor();
  });
  for (const view of [
    'Overdue, by owner',
    'Promised and never mentioned again',
    'Waiting for the executive',
  ]) {
    await step(`the view “${view}”`, async () => {
      await page.getByRole('button', { name: new RegExp(`^${view}`) }).click();
      await shown('of 20000 shown');
    });
  }
  await step('narrowed to a committee', async () => {
    await page.getByRole('button', { name: /^All rows/ }).click();
    await page.getByRole('combobox', { name: 'Committee' }).selectOption({ index: 1 });
    await shown('of 20000 shown');
    await page.getByRole('button', { name: 'Show all' }).click();
    await shown('in all');
  });
  await step('a row opened, 50 rows gone down by keys', async () => {
    await page.getByRole('gridcell').nth(2).click();
    await page.getByRole('complementary').waitFor();
    for (let press = 0; press < 50; press++) await page.keyboard.press('ArrowDown');
  });
  await step('an owner edited in place', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    await page.keyboard.type('Chair of the Board');
    await page.keyboard.press('Enter');
    await page
      .getByText(/saved\.$/)
      .first()
      .waitFor();
  });
  await step('all 20,000 selected', async () => {
    await page.keyboard.press('Control+a');
    await page.getByRole('group', { name: '20000 rows selected' }).waitFor();
  });
  return done;
}

/** Runs in the page: `longestTask(true)` begins anew, `longestTask(false)` answers the longest since, 0 for none. */
function watchTasks(): void {
  let longest = 0;
  const note = (entries: readonly PerformanceEntry[]): void => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  Object.assign(globalThis, {
    longestTask: (anew: boolean) => {
      note(observer.takeRecords());
      const before = longest;
      if (anew) longest = 0;
      return before;
    },
  });
}

function reportOf(done: readonly Step[]): Report {
  const [, ...after] = done;
  const longest = Math.max(...after.map((step) => step.longest));
  return {
    lines: done.map(({ what, time, longest: task }) => ({
      what,
      figure: task === 0 ? milliseconds(time) : `${milliseconds(time)}, longest task ${milliseconds(task)}`,
    })),
    aims: [
      {
        what: 'longest task after opening',
        figure: longest === 0 ? 'under 50 ms' : milliseconds(longest),
        aim: `under ${LONGEST_AIM} ms`,
        met: longest < LONGEST_AIM,
      },
    ],
  };
}
