import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { BENCHES, type Bench } from '../tests/bench/list.ts';
import { table, type Report } from '../tests/bench/report.ts';
import { buildIfChanged } from './build.ts';
import { ensureChromium, launchFlags } from './browser.ts';
import { bundle } from './bundle.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'tests/bench');

/**
 * `npm run bench [-- NAME…]`: measures Minutemark in a real Chromium beside peers in the same run, and prints one
 * table a bench. Exit code 0 whether or not the aims are met; 1 for a name that is not in the list or a bench that fails.
 */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    const known = BENCHES.map(({ name }) => name).join(', ');
    throw new Error(`There is no bench called ${unknown.join(', ')}. There are: ${known}.`);
  }
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: launchFlags() });
  try {
    console.log(`Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`);
    for (const bench of BENCHES.filter(({ name }) => names.length === 0 || names.includes(name))) {
      console.log(`\n${table(`${bench.name}: ${bench.about}`, await measured(browser, bench))}`);
    }
  } finally {
    await browser.close();
  }
}

function measured(browser: Browser, bench: Bench): Promise<Report> {
  return bench.startsBrowsers ? runHere(bench) : runInPage(browser, bench);
}

async function runHere({ module }: Bench): Promise<Report> {
  const { run } = (await import(pathToFileURL(join(FOLDER, module)).href)) as { run(): Promise<Report> };
  return run();
}

async function runInPage(browser: Browser, bench: Bench): Promise<Report> {
  const page = await browser.newPage();
  try {
    // Everything is answered here: the page has an address, and nothing leaves the machine.
    await page.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><title>Bench</title></html>',
      }),
    );
    await page.goto('https://council.example/ieListDocuments.aspx?CId=101&MId=5&Ver=4');
    await page.addScriptTag({ content: await bundle(join(FOLDER, bench.module), 'bench') });
    return await page.evaluate(`bench.run(${JSON.stringify(await builtFiles(bench))})`);
  } finally {
    await page.close();
  }
}

async function builtFiles({ built = [] }: Bench): Promise<Record<string, string>> {
  if (built.length === 0) return {};
  const { passed, output } = await buildIfChanged();
  if (!passed) throw new Error(`The extension could not be built.\n${output}`);
  return Object.fromEntries(built.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
