import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Linux and macOS keep a Firefox. */
const INSTALLED = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of a Firefox on this machine, or null: `FIREFOX_PATH`, then installed ones. None is ever fetched. */
export function findFirefox(): string | null {
  const named = process.env['FIREFOX_PATH'];
  const candidates = [...(named ? [named] : []), ...INSTALLED];
  return candidates.find((path) => existsSync(path) && runs(path)) ?? null;
}

/** Some distributions keep a stand-in at the usual path that only says how to get the real one. */
function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}
