import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';

/** The longest text a pattern is ever tried on: units are cut there (see units.ts). */
const LONGEST_TEXT = 2500;
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
const writtenIn = (room: string, file: string): [string, RegExp][] =>
  [...readFileSync(join(room, file), 'utf8').matchAll(WRITTEN)].map(([text, source = '', flags]) => [
    text,
    new RegExp(source, flags),
  ]);

/** Without a repetition nothing can blow up. */
const REPEATS = /[*+?{]/;

/** A short search: enough to find a pattern that backtracks, as the first test shows. */
const search = (attackLimit: number) =>
  ({
    checker: 'fuzz',
    maxAttackStringSize: LONGEST_TEXT,
    attackLimit,
    maxInitialGenerationSize: 60,
    maxGenerationSize: 20,
    maxIteration: 3,
    crossoverSize: 5,
    mutationSize: 5,
    timeout: 120_000,
  }) as const;

/** What could not be told in time, as on a busy machine, is looked at once more. */
const isSafe = async (pattern: RegExp, steps: number, again = true): Promise<boolean> => {
  const { status } = await check(pattern.source, pattern.flags, search(steps));
  return status === 'unknown' && again ? isSafe(pattern, steps, false) : status === 'safe';
};

const patternsOfRoom = (room: string): Promise<[string, [string, RegExp][]][]> =>
  Promise.all(
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map(async (file): Promise<[string, [string, RegExp][]]> => {
        const exported: Record<string, unknown> = await import(join(room, file));
        return [
          file,
          [
            ...Object.entries(exported).flatMap(([name, value]) => patternsOf(name, value)),
            ...writtenIn(room, file),
          ],
        ];
      }),
  );

/**
 * Tests that no pattern of a room's folder, exported or not, takes more than `steps` on the worst text. The room has
 * more than `fewest` patterns.
 */
export async function testPatterns(room: string, fewest: number, steps: number): Promise<void> {
  const loaded = await patternsOfRoom(room);
  const seen = new Set<string>();

  describe('no pattern can blow up on any text it is given', () => {
    it('would find one that does', async () => {
      expect(await isSafe(/^(?:a+)+$/, steps)).toBe(false);
      expect(await isSafe(/\b(?:the |[a-z]+ ){0,60}end/, steps)).toBe(false);
      expect(await isSafe(/a*a*a*b/, steps)).toBe(false);
    });

    it('reaches the patterns', () => {
      expect(loaded.flatMap(([, patterns]) => patterns).length).toBeGreaterThan(fewest);
    });

    for (const [file, patterns] of loaded) {
      const own = patterns.filter(
        ([, pattern]) => REPEATS.test(pattern.source) && !seen.has(String(pattern)),
      );
      for (const [, pattern] of own) seen.add(String(pattern));
      if (own.length === 0) continue;
      it(
        file,
        async () => {
          for (const [name, pattern] of own) {
            expect(await isSafe(pattern, steps), `${name}: ${pattern.source}`).toBe(true);
          }
        },
        600_000,
      );
    }
  });
}
