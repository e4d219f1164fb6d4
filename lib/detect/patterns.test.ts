import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';

/** The longest text a pattern is ever tried on: units are cut there (see units.ts). */
const LONGEST_TEXT = 2500;
/** Steps a pattern may take on the worst such text. A backtracking one takes far more. */
const MOST_STEPS = 1_000_000;

const room = import.meta.dirname;

/** Every pattern that a module of this room exports, alone, in a list or in a record. */
const patternsOf = (name: string, value: unknown): [string, RegExp][] => {
  if (value instanceof RegExp) return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((one, index) => patternsOf(`${name}[${index}]`, one));
  if (value instanceof Map || value instanceof Set || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => patternsOf(`${name}.${key}`, one));
};

/** A pattern as it is written in formatted source: after a space, a bracket or a "!". */
const WRITTEN = /(?<=[(\s![])\/(?![/*\s=])((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/g;

/** Every pattern that is written in a file, exported or not. */
const writtenIn = (file: string): [string, RegExp][] =>
  [...readFileSync(join(room, file), 'utf8').matchAll(WRITTEN)].map(([text, source = '', flags]) => [
    text,
    new RegExp(source, flags),
  ]);

/** Without a repetition nothing can blow up. */
const REPEATS = /[*+?{]/;

const modules = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
);

/** A short search: enough to find a pattern that backtracks, as the first test shows. */
const search = {
  checker: 'fuzz',
  maxAttackStringSize: LONGEST_TEXT,
  attackLimit: MOST_STEPS,
  maxInitialGenerationSize: 60,
  maxGenerationSize: 20,
  maxIteration: 3,
  crossoverSize: 5,
  mutationSize: 5,
  randomSeed: 1,
  timeout: 60_000,
} as const;

/** A search that a busy machine did not let finish says nothing, and is made again. */
const ROUNDS = 3;

const isSafe = async (pattern: RegExp): Promise<boolean> => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { status } = await check(pattern.source, pattern.flags, search);
    if (status !== 'unknown') return status === 'safe';
  }
  return false;
};

const loaded = await Promise.all(
  modules.map(async (file): Promise<[string, [string, RegExp][]]> => {
    const exported: Record<string, unknown> = await import(join(room, file));
    return [
      file,
      [...Object.entries(exported).flatMap(([name, value]) => patternsOf(name, value)), ...writtenIn(file)],
    ];
  }),
);
const seen = new Set<string>();

describe('no pattern of the detector can blow up on any text it is given', () => {
  it('would find one that does', async () => {
    expect(await isSafe(/^(?:a+)+$/)).toBe(false);
    expect(await isSafe(/\b(?:the |[a-z]+ ){0,60}end/)).toBe(false);
    expect(await isSafe(/a*a*a*b/)).toBe(false);
  }, 600_000);

  it('reaches the patterns', () => {
    expect(loaded.flatMap(([, patterns]) => patterns).length).toBeGreaterThan(600);
  });

  for (const [file, patterns] of loaded) {
    const own = patterns.filter(([, pattern]) => REPEATS.test(pattern.source) && !seen.has(String(pattern)));
    for (const [, pattern] of own) seen.add(String(pattern));
    if (own.length === 0) continue;
    it(
      file,
      async () => {
        for (const [name, pattern] of own) {
          expect(await isSafe(pattern), `${name}: ${pattern.source}`).toBe(true);
        }
      },
      600_000,
    );
  }
});
