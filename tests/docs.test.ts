import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const Packages = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

describe('docs/dependencies.md', () => {
  const { dependencies, devDependencies } = Packages.parse(JSON.parse(read('package.json')));
  const named = [...read('docs/dependencies.md').matchAll(/^\| (\S+) (\d\S*) /gm)].map(
    ([, name, version]) => `${name} ${version}`,
  );

  it('names every package that is used, with its version, and no other', () => {
    const used = Object.entries({ ...dependencies, ...devDependencies }).map(
      ([name, version]) => `${name} ${version}`,
    );
    expect(named.sort()).toEqual(used.sort());
  });
});
