import { spawnSync, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** Where Linux, macOS and Windows keep a Chromium that still takes `--load-extension`. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Chromium needs a font to draw letters at all. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-liberation'];

/** What a fetcher prints must not mix with what a command prints. */
const TO_STDERR: StdioOptions = ['ignore', 2, 2];

/** Keeps Chromium from calling home: Minutemark's tests run without a network. */
export const QUIET_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Flags every launch needs: quiet, and without the sandbox only where root cannot have one. */
export function launchFlags(): string[] {
  return isRoot() ? [...QUIET_FLAGS, '--no-sandbox'] : [...QUIET_FLAGS];
}

/** Path of a Chromium on this machine, or null: `CHROMIUM_PATH`, then installed ones, then Playwright's own. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  const candidates = [...(named ? [named] : []), ...INSTALLED, chromium.executablePath()];
  return candidates.find((path) => existsSync(path) && runs(path)) ?? null;
}

/**
 * Path of a Chromium, fetching one if the machine has none: as root on Debian the distribution's package, which
 * brings the libraries and a font along, otherwise Playwright's download. Throws with a sentence that says what to do.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.error('No Chromium found: fetching one (this happens once).');
  for (const fetchIt of [fetchFromDistribution, fetchFromPlaywright]) {
    fetchIt();
    const fetched = findChromium();
    if (fetched) return fetched;
  }
  throw new Error(
    'No Chromium could be found or fetched. Install Chromium and set CHROMIUM_PATH to its path.',
  );
}

/** Some distributions keep a stand-in at the usual path that only says how to get the real one. */
function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

function fetchFromDistribution(): void {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return;
  const options = { stdio: TO_STDERR, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES], options);
}

function fetchFromPlaywright(): void {
  const cli = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
  const withLibraries = isRoot() ? ['--with-deps'] : [];
  spawnSync(process.execPath, [cli, 'install', ...withLibraries, 'chromium'], {
    stdio: TO_STDERR,
    timeout: 300_000,
  });
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
