import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** How a tool ended, and all it printed, in the order of printing. */
export interface Outcome {
  readonly passed: boolean;
  readonly output: string;
}

/**
 * Runs the command-line program of an installed package with this Node, from the project's folder and without a
 * terminal. `live` also shows what it prints while it prints it. Never throws for a tool that fails.
 */
export function run(
  packageName: string,
  program: string,
  options: readonly string[],
  live = false,
): Promise<Outcome> {
  const path = join(ROOT, 'node_modules', packageName, program);
  return new Promise((done) => {
    const child = spawn(process.execPath, [path, ...options], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (words: string) => {
        output += words;
        if (live) process.stdout.write(words);
      });
    }
    child.on('error', (error) => done({ passed: false, output: `${output}\n${error.message}` }));
    child.on('close', (code) => done({ passed: code === 0, output }));
  });
}
