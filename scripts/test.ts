import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { ensureChromium } from './browser.ts';
import { buildAll } from './build.ts';
import { run, runScript, type Outcome } from './run.ts';

/*
 * `npm test`: every check there is, from the quickest to the slowest. A check is one test; what fails is printed;
 * the last line is the sum. All checks run even if one fails, so that one run tells everything.
 */

const RESULTS = join(import.meta.dirname, '../test-results');

interface Count {
  readonly passed: number;
  readonly failed: number;
}

async function check(name: string, work: Promise<Outcome>): Promise<Count> {
  const { passed, output } = await work;
  console.log(`${passed ? '✓' : '✗'} ${name}`);
  if (!passed) console.log(output.trimEnd());
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

const VitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number() }),
});

async function unitTests(): Promise<Count> {
  const path = join(RESULTS, 'vitest.json');
  const { passed } = await run(
    'vitest',
    'vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`],
    { live: true },
  );
  const report = readReport(path, VitestReport);
  return orOneFailure(passed, report && { passed: report.numPassedTests, failed: report.numFailedTests });
}

async function endToEndTests(): Promise<Count> {
  const path = join(RESULTS, 'playwright.json');
  const { passed } = await run(
    '@playwright/test',
    'cli.js',
    ['test', '--config=tests/playwright.config.ts', '--reporter=list,json'],
    { live: true, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: path } },
  );
  const stats = readReport(path, PlaywrightReport)?.stats;
  return orOneFailure(passed, stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected });
}

/** A tool that failed without saying which test did, by a crash or an unreadable test file, is one failure. */
function orOneFailure(passed: boolean, count: Count | null | undefined): Count {
  const known = count ?? { passed: 0, failed: 0 };
  return passed || known.failed > 0 ? known : { passed: known.passed, failed: 1 };
}

function readReport<T>(path: string, schema: z.ZodMiniType<T>): T | null {
  if (!existsSync(path)) return null;
  return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

ensureChromium();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const counts = [
  ...(await Promise.all([
    check('format', run('prettier', 'bin/prettier.cjs', ['--check', '--log-level=warn', '.'])),
    check('lint', run('oxlint', 'bin/oxlint', [])),
    check('types', run('typescript', 'bin/tsc', ['--noEmit'])),
    check('direction of imports', runScript('check-imports')),
  ])),
  await unitTests(),
  await check('build', buildAll()),
  await endToEndTests(),
];

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
