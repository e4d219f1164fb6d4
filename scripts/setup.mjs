/**
 * `node scripts/setup.mjs NAME …` runs `scripts/NAME.ts` with the project's own Node, after `npm ci` if the packages
 * are missing or not those of the lock. Plain JavaScript that needs nothing but Node 18: on a fresh machine this file
 * runs before there is anything else. All it says goes to standard error, so that `npm run --silent detect` stays JSON.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const nodeFile = windows ? 'node.exe' : 'node';
const projectNode = join(root, 'node_modules/node/bin', nodeFile);

/** What the packages ask for. An older npm run by an older Node leaves out, without a word, those that it cannot run. */
const OLDEST_NODE = [22, 12];

/** Packages the lock asks for, by path, each with its version. */
function lockedPackages() {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
}

/** Whether every package the lock asks for on this machine is installed in that very version. */
function packagesMatchLock() {
  const installedPath = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedPath) || !existsSync(projectNode)) return false;
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages;
  return Object.entries(lockedPackages()).every(
    ([path, { version, optional, link }]) =>
      path === '' || optional || link || installed[path]?.version === version,
  );
}

/** Runs npm under `node`; what it says goes to standard error. Returns its exit code. */
function npm(node, ...words) {
  const options = {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
  };
  const all = [...words, '--no-audit', '--no-fund', '--loglevel=error'];
  const cli = process.env.npm_execpath;
  return exitCodeOf(
    cli ? spawnSync(node, [cli, ...all], options) : spawnSync('npm', all, { ...options, shell: windows }),
  );
}

/** `npm ci`, under a Node new enough, which is fetched first where this one is not. Returns the exit code. */
function installPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) {
    return npm(process.execPath, 'ci');
  }
  const folder = mkdtempSync(join(tmpdir(), 'minutemark-node-'));
  const wanted = `node@${lockedPackages()['node_modules/node'].version}`;
  try {
    return (
      npm(process.execPath, 'install', '--prefix', folder, wanted) ||
      npm(join(folder, 'node_modules/node/bin', nodeFile), 'ci')
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function exitCodeOf({ status, signal, error }) {
  if (error) throw error;
  return status ?? 128 + (signal ? constants.signals[signal] : 0);
}

if (!packagesMatchLock()) {
  console.error('Installing the packages of the lock (this happens once).');
  const code = installPackages();
  if (code !== 0) {
    console.error('The packages could not be installed. Check the network, then run the same command again.');
    process.exit(code);
  }
}

const [name, ...rest] = process.argv.slice(2);
process.exit(
  exitCodeOf(spawnSync(projectNode, [join(root, 'scripts', `${name}.ts`), ...rest], { stdio: 'inherit' })),
);
