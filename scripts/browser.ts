import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where Linux, macOS and Windows keep a Chromium that still takes `--load-extension`. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

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
  return process.getuid?.() === 0 ? [...QUIET_FLAGS, '--no-sandbox'] : [...QUIET_FLAGS];
}

/** Path of a Chromium on this machine, or null: `CHROMIUM_PATH`, then installed ones, then Playwright's own. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  const candidates = [...(named ? [named] : []), ...INSTALLED, chromium.executablePath()];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/**
 * Path of a Chromium, fetching one if the machine has none: Playwright's download first,
 * then, as root on Debian, the distribution's package. Throws with a sentence that says what to do.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found: fetching one (this happens once).');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' });
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium could be found or fetched. Install Chromium and set CHROMIUM_PATH to its path.',
  );
}
