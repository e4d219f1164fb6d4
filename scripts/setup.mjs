/**
 * `node scripts/setup.mjs NAME …` runs `scripts/NAME.ts` with the project's own Node, after `npm ci` if the packages
 * are missing or not those of the lock. Plain JavaScript that needs nothing but Node 18: on a fresh machine this file
 * runs before there is anything else. All it says goes to standard error, so that `npm run --silent detect` stays JSON.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const projectNode = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');

/** Whether every package the lock asks for on this machine is installed in that very version. */
function packagesMatchLock() {
  const installedPath = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedPath) || !existsSync(projectNode)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || optional || link || installed[path]?.version === version,
  );
}

function exitCodeOf({ status, signal, error }) {
  if (error) throw error;
  return status ?? 128 + (signal ? constants.signals[signal] : 0);
}

if (!packagesMatchLock()) {
  console.error('Installing the packages of the lock (this happens once).');
  const code = exitCodeOf(
    spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
      shell: windows,
    }),
  );
  if (code !== 0) {
    console.error('The packages could not be installed. Check the network, then run the same command again.');
    process.exit(code);
  }
}

const [name, ...rest] = process.argv.slice(2);
process.exit(
  exitCodeOf(spawnSync(projectNode, [join(root, 'scripts', `${name}.ts`), ...rest], { stdio: 'inherit' })),
);
