import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { Extension } from '../tests/e2e/extension.ts';
import { outlined } from '../tests/e2e/painted.ts';
import { keepAllActions, openTagBox, pasteRecommendations, row, tag } from '../tests/e2e/panel.ts';
import { exportCsv, openTracker } from '../tests/e2e/tracker.ts';
import { buildFolder } from './build.ts';
import type { Demo } from './serve.ts';

/** Pages of the demo council that are opened, and which recommendation some of their promises serve. */
const VISITS = [
  {
    address: '/ieListDocuments.aspx?CId=231&MId=1862',
    tags: [
      { words: 'One-page scorecard in place of the pack', ref: '14' },
      { words: 'exception report on late IHAs', ref: '10' },
    ],
  },
  {
    address: '/mgAi.aspx?ID=50205',
    tags: [
      { words: 'findings of the autumn audit of supervision', ref: '7' },
      { words: 'offered to sit down with practitioners', ref: '4' },
    ],
  },
] as const;

/** What the job leaves behind. */
const FILES = ['tracker.csv', 'page.png', 'panel.png', 'tracker.png', 'overview.png'] as const;

const LIST = join(import.meta.dirname, '../tests/fixtures/council/recommendations.txt');

/**
 * Does the main job as a person would, in a real browser without a window: opens the pages, keeps every action found,
 * pastes the recommendations, tags, exports. Leaves `tracker.csv` and pictures in `out`, and prints a short table.
 * Throws if any step does not happen.
 */
export async function doMainJob(council: Demo, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const file of FILES) rmSync(join(out, file), { force: true });
  const profile = mkdtempSync(join(tmpdir(), 'minutemark-profile-'));
  const extension = await Extension.launch({ profile, folder: buildFolder('chrome'), headless: true });
  try {
    const page = extension.context.pages()[0] ?? (await extension.context.newPage());
    for (const visit of VISITS) {
      await page.goto(`${council.origin}${visit.address}`);
      const panel = await extension.openPanel(page);
      await keepAllActions(panel);
      if (visit === VISITS[0]) await pasteList(panel, visit.tags[0].words);
      for (const { words, ref } of visit.tags) await tag(panel, words, ref);
    }
    await takePictures(extension, page, out);
    const tracker = await openTracker(extension);
    await tracker.screenshot({ path: join(out, 'tracker.png') });
    const rows = readRows(await exportCsv(tracker, join(out, 'tracker.csv')));
    for (const { words, ref } of VISITS.flatMap(({ tags }) => [...tags])) {
      const tagged = rows.some(
        (one) => one['Action']?.includes(words) && one['Recommendation ref'] === `R${ref}`,
      );
      if (!tagged) throw new Error(`The exported tracker does not tie “${words}” to R${ref}.`);
    }
    print(rows, out);
  } finally {
    await extension.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function pasteList(panel: Page, tagging: string): Promise<void> {
  await openTagBox(panel, row(panel, tagging));
  await pasteRecommendations(panel, readFileSync(LIST, 'utf8'));
  await panel.keyboard.press('Escape');
}

/** The page and the panel as they stand, each alone and both side by side as a person sees them. */
async function takePictures(extension: Extension, page: Page, out: string): Promise<void> {
  const panel = await extension.panel();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.getByRole('button', { name: 'Close this message' }).click();
  await panel.mouse.move(0, 0);
  await row(panel, VISITS[1].tags[0].words).focus();
  await expect.poll(() => outlined(page)).toContain(VISITS[1].tags[0].words);
  await page.bringToFront();
  await page.evaluate(() => window.scrollTo({ top: 120, behavior: 'instant' }));
  const [left, right] = [
    await page.screenshot({ path: join(out, 'page.png') }),
    await panel.screenshot({ path: join(out, 'panel.png') }),
  ].map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  const frame = await extension.context.newPage();
  await frame.setContent(`<body style="display:flex;margin:0;width:max-content"><img src="${left}">
    <img src="${right}" style="border-left:1px solid #9aa4ae"></body>`);
  await frame.locator('body').screenshot({ path: join(out, 'overview.png') });
  await frame.close();
}

type Row = Readonly<Record<string, string | undefined>>;

function readRows(csv: string): Row[] {
  return Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;
}

const COLUMNS = [
  { heading: 'Ref', width: 16 },
  { heading: 'Owner', width: 24 },
  { heading: 'Due date', width: 10 },
  { heading: 'Recommendation ref', width: 18 },
  { heading: 'Action', width: 60 },
] as const;

function print(rows: readonly Row[], out: string): void {
  const line = (cell: (heading: string) => string) =>
    COLUMNS.map(({ heading, width }) => fit(cell(heading), width))
      .join('  ')
      .trimEnd();
  console.log(line((heading) => heading));
  for (const one of rows) console.log(line((heading) => one[heading] ?? ''));
  console.log('');
  for (const file of FILES) console.log(relative(process.cwd(), join(out, file)));
}

function fit(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}
