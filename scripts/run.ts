import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** How a tool ended, and all it printed, in the order of printing. */
export interface Outcome {
  readonly passed: boolean;
  readonly output: string;
}

export interface RunOptions {
  /** Also shows what the tool prints while it prints it. */
  readonly live?: boolean;
  /** Environment variables beside this process's own. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command-line program of an installed package; `program` is its path inside the package. */
export function run(
  packageName: string,
  program: string,
  words: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  return runNode([join(ROOT, 'node_modules', packageName, program), ...words], options);
}

/** Runs `scripts/NAME.ts`. */
export function runScript(name: string): Promise<Outcome> {
  return runNode([join(ROOT, 'scripts', `${name}.ts`)], {});
}

/** With this Node, from the project's folder, without a terminal. A program that fails is an outcome, not an exception. */
function runNode(words: readonly string[], { live = false, env = {} }: RunOptions): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, words, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    }
    child.on('error', (error) => done({ passed: false, output: `${output}\n${error.message}` }));
    child.on('close', (code) => done({ passed: code === 0, output }));
  });
}
