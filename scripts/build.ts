import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type Outcome } from './run.ts';

const ROOT = join(import.meta.dirname, '..');
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

/** Everything that can change what comes out of a build. */
const SOURCES = [
  'entrypoints/**',
  'components/**',
  'lib/**',
  'public/**',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const STAMP = join(ROOT, '.output/sources.sha256');

/** The folder a browser loads the built extension from. */
export function buildFolder(browser: (typeof BROWSERS)[number]): string {
  return join(ROOT, `.output/${browser}-mv3`);
}

/**
 * Builds the extension for Chrome, Edge and Firefox under `.output`. Where a build fails the outcome holds what the
 * tool printed, and no stamp is left, so that the next call builds again.
 */
export async function buildAll(): Promise<Outcome> {
  const stamp = sourcesHash();
  rmSync(STAMP, { force: true });
  const outcomes = await Promise.all(
    BROWSERS.map((browser) => run('wxt', 'bin/wxt.mjs', ['build', '-b', browser, '--level', 'warn'])),
  );
  const passed = outcomes.every((outcome) => outcome.passed);
  if (passed) writeFileSync(STAMP, stamp);
  return {
    passed,
    output: outcomes.flatMap(({ passed: fine, output }) => (fine ? [] : [output])).join('\n'),
  };
}

/** As `buildAll`, but does nothing where the builds of these very sources lie ready. */
export async function buildIfChanged(): Promise<Outcome> {
  const ready =
    BROWSERS.every((browser) => existsSync(join(buildFolder(browser), 'manifest.json'))) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === sourcesHash();
  return ready ? { passed: true, output: '' } : buildAll();
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const path of globSync(SOURCES, { cwd: ROOT }).sort()) {
    const absolute = join(ROOT, path);
    if (!statSync(absolute).isFile()) continue;
    hash.update(`${path}\n`).update(readFileSync(absolute)).update('\n');
  }
  return hash.digest('hex');
}

if (import.meta.main) {
  const { passed, output } = await buildAll();
  if (passed) for (const browser of BROWSERS) console.log(`Built ${buildFolder(browser)}`);
  else console.error(output);
  process.exitCode = passed ? 0 : 1;
}
