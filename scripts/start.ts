import { join } from 'node:path';
import { Extension } from '../tests/e2e/extension.ts';
import { ensureChromium } from './browser.ts';
import { buildFolder, buildIfChanged } from './build.ts';
import { doMainJob } from './main-job.ts';
import { serveCouncil, type Demo } from './serve.ts';

/*
 * `npm start`: the demo council in a browser with Minutemark in it. Where there is no display, or with `--headless`,
 * the main job is done without a person, and the exit code says whether all of it happened.
 */

const OUT = join(import.meta.dirname, '../out');
const FIRST_PAGE = '/mgAi.aspx?ID=50205';

/** Always the same, so that what a person keeps in the demo is found again the next time. */
const DEMO_PORT = 8099;

async function showDemo(council: Demo): Promise<void> {
  const extension = await Extension.launch({
    profile: join(OUT, 'profile'),
    folder: buildFolder('chrome'),
    headless: false,
  });
  const closed = new Promise<void>((done) => {
    extension.context.once('close', () => done());
  });
  const page = extension.context.pages()[0] ?? (await extension.context.newPage());
  await page.goto(`${council.origin}${FIRST_PAGE}`);
  // A Chromium too old for it leaves the pressing to the person.
  await extension.pressToolbarButton(page).catch(() => {});
  console.log(`The demo council is at ${council.origin}/ and its minutes are open in the browser.`);
  console.log('Press the Minutemark button on any of its pages. Close the browser to end the demo.');
  await closed;
}

async function demoCouncil(): Promise<Demo> {
  try {
    return await serveCouncil(DEMO_PORT);
  } catch {
    return serveCouncil();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

const headless = process.argv.includes('--headless') || !hasDisplay();
ensureChromium();
const build = await buildIfChanged();
if (!build.passed) {
  console.error(build.output);
  process.exit(1);
}
const council = await demoCouncil();
try {
  await (headless ? doMainJob(council, OUT) : showDemo(council));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await council.close();
}
