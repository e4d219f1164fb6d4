import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import type { ReadText } from '../model/index.ts';
import { describe } from './describe.ts';
import { find, type Found } from './find.ts';
import { fold } from './fold.ts';

/** Minutes made of few words, so that their sentences are as like one another as real ones are. */
const SUBJECTS = ['The Director', 'The Panel', 'Officers', 'Councillor Amberley', 'The Chair', 'Members'];
const VERBS = [
  'agreed to circulate',
  'would report on',
  'undertook to review',
  'noted',
  'were asked to publish',
];
const THINGS = [
  'the audit of case files',
  'the improvement plan',
  'figures for each locality',
  'the placement strategy',
];
const MONTHS = ['January', 'March', 'June', 'September', 'November'];

const sentence = fc
  .record({
    subject: fc.constantFrom(...SUBJECTS),
    verb: fc.constantFrom(...VERBS),
    thing: fc.constantFrom(...THINGS),
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.constantFrom(...MONTHS),
    year: fc.integer({ min: 2017, max: 2025 }),
    dated: fc.boolean(),
  })
  .map(({ subject, verb, thing, day, month, year, dated }) =>
    dated
      ? `${subject} ${verb} ${thing} by ${day} ${month} ${year}.`
      : `${subject} ${verb} ${thing} to members.`,
  );
/** Sentences that no edit of one of the others would give. */
const foreign = fc
  .record({
    what: fc.constantFrom('letter', 'petition', 'motion'),
    from: fc.constantFrom('pupils', 'parents'),
  })
  .map(
    ({ what, from }) => `Apologies were read, then a ${what} which had come from ${from} that very morning.`,
  );
const heading = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom(...THINGS))
  .map(([n, t]) => `${n}. ${t}`);
const line = fc.oneof(
  { weight: 8, arbitrary: sentence },
  { weight: 1, arbitrary: heading },
  {
    weight: 1,
    arbitrary: fc.constantFrom('RESOLVED:', 'Minutes:', 'Decision:', 'That the report be noted.'),
  },
);
const minutes = fc.array(line, { minLength: 3, maxLength: 40 });
const unlike = fc.uniqueArray(sentence, { minLength: 5, maxLength: 30 });

const asText = (lines: readonly string[]): ReadText => ({
  text: lines.join('\n'),
  blocks: lines.map((words, number) => {
    const start = lines.slice(0, number).reduce((total, other) => total + other.length + 1, 0);
    const kind = /^\d+\. /.test(words) ? 'heading' : 'paragraph';
    return { start, end: start + words.length, kind, level: 0, cell: null };
  }),
});

function keptLine(lines: readonly string[], number: number) {
  const start = lines.slice(0, number).reduce((total, other) => total + other.length + 1, 0);
  return describe(asText(lines), { start, end: start + (lines[number] ?? '').length }, null);
}

function findOne(text: ReadText, selector: ReturnType<typeof describe>): Found {
  const [found] = find(text, [selector]);
  if (!found) throw new Error('find answers for every selector');
  return found;
}

const startOf = (lines: readonly string[], number: number) =>
  lines.slice(0, number).reduce((total, other) => total + other.length + 1, 0);

group('whatever the text', () => {
  test('a passage is found exactly where it was as long as nothing changes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.nat(),
        fc.nat(),
        (words, one, other) => {
          const at = [one % (words.length + 1), other % (words.length + 1)].sort(
            (first, second) => first - second,
          );
          const text: ReadText = { text: words, blocks: [] };
          const selector = describe(text, { start: at[0] ?? 0, end: at[1] ?? 0 }, null);
          fc.pre(selector.exact !== '');
          expect(findOne(text, selector)).toMatchObject({
            verdict: 'exact',
            range: { start: selector.start, end: selector.end },
          });
        },
      ),
    );
  });

  test('what is called exact or moved is equal but for spaces, quotation marks and dashes, and every range is in the text', () => {
    fc.assert(
      fc.property(minutes, minutes, fc.nat(), (before, after, number) => {
        const text = asText(after);
        const selector = keptLine(before, number % before.length);
        const found = findOne(text, selector);
        for (const range of [...(found.range ? [found.range] : []), ...found.candidates]) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(text.text.length);
        }
        if (found.verdict !== 'exact' && found.verdict !== 'moved') return;
        const words = text.text.slice(found.range?.start, found.range?.end);
        expect(fold(words).text).toBe(fold(selector.exact).text);
      }),
    );
  });

  test('other spaces, quotation marks and dashes change nothing', () => {
    fc.assert(
      fc.property(unlike, fc.nat(), (lines, number) => {
        const at = number % lines.length;
        const loose = lines.map((words) => words.replaceAll(' the ', ' \u00a0the\u2009'));
        expect(['exact', 'moved']).toContain(findOne(asText(loose), keptLine(lines, at)).verdict);
      }),
    );
  });
});

group('edits elsewhere', () => {
  test('never lose a passage nor put it on other words', () => {
    fc.assert(
      fc.property(
        unlike,
        fc.nat(),
        fc.array(fc.tuple(fc.constantFrom('insert', 'remove', 'replace'), fc.nat(), foreign), {
          maxLength: 8,
        }),
        (lines, number, edits) => {
          const at = number % lines.length;
          const kept = lines[at] ?? '';
          const edited = lines.map((words, place) => ({ words, own: place === at }));
          for (const [edit, where, words] of edits) {
            const place = where % (edited.length + 1);
            if (words === kept || (edit !== 'insert' && (edited[place]?.own ?? true))) continue;
            edited.splice(
              place,
              edit === 'insert' ? 0 : 1,
              ...(edit === 'remove' ? [] : [{ words, own: false }]),
            );
          }
          const now = edited.map(({ words }) => words);
          const expected = startOf(
            now,
            edited.findIndex(({ own }) => own),
          );
          const found = findOne(asText(now), keptLine(lines, at));
          if (found.range) {
            expect(found.range.start).toBe(expected);
            expect(['exact', 'moved']).toContain(found.verdict);
          } else {
            // With nothing left around it, a person is asked: it is offered, not lost.
            expect(found.verdict).toBe('ambiguous');
            expect(found.candidates.map(({ start }) => start)).toContain(expected);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

group('edits inside', () => {
  const changes: readonly (readonly [string, (words: string) => string])[] = [
    ['a figure', (words) => words.replace(/\d(?=\d* [A-Z])/, (digit) => String((Number(digit) + 1) % 10))],
    ['a year', (words) => words.replace(/20(\d\d)/, (_, two: string) => `20${(Number(two) + 7) % 90}`)],
    ['a month', (words) => words.replace(/January|March|June|September|November/, 'May')],
    ['a negation', (words) => words.replace(/ (agreed|would|undertook|noted|were) ?/, ' $1 not ')],
    ['a name', (words) => words.replace(/Amberley|Director|Panel|Chair/, 'Thornbury')],
    ['a letter', (words) => words.replace(/.(?=.\.$)/, '#')],
  ];

  test.each(changes)('%s: never called exact or moved, with twins about or without', (_, change) => {
    fc.assert(
      fc.property(minutes, fc.nat(), (lines, number) => {
        const at = number % lines.length;
        const was = lines[at] ?? '';
        const now = change(was);
        fc.pre(now !== was);
        const edited = lines.with(at, now);
        const found = findOne(asText(edited), keptLine(lines, at));
        const start = startOf(edited, at);
        const touches = found.range && found.range.start < start + now.length && found.range.end > start;
        if (touches) expect(found.verdict).toBe('changed');
        // A twin elsewhere holds the very words; it may be offered, but not taken for the passage.
        else if (found.range) expect(found.verdict).not.toBe('exact');
      }),
      { numRuns: 300 },
    );
  });

  test('are shown in their place while the sentences around them stand', () => {
    fc.assert(
      fc.property(unlike, fc.nat(), fc.constantFrom(...changes), (lines, number, [, change]) => {
        const at = number % lines.length;
        const was = lines[at] ?? '';
        const now = change(was);
        fc.pre(now !== was && !lines.includes(now));
        const edited = lines.with(at, now);
        const found = findOne(asText(edited), keptLine(lines, at));
        expect(found.verdict).toBe('changed');
        expect(found.range).toEqual({ start: startOf(edited, at), end: startOf(edited, at) + now.length });
      }),
      { numRuns: 300 },
    );
  });
});

group('twins', () => {
  test('are told apart by what is around them, or put before a person', () => {
    fc.assert(
      fc.property(unlike, unlike, unlike, fc.boolean(), sentence, (above, between, below, second, twin) => {
        fc.pre(![...above, ...between, ...below].includes(twin));
        const lines = [...above, twin, ...between, twin, ...below];
        const at = second ? above.length + 1 + between.length : above.length;
        const edited = ['A line was put above all others.', ...lines];
        const found = findOne(asText(edited), keptLine(lines, at));
        if (found.range) expect(found.range.start).toBe(startOf(edited, at + 1));
        else expect(found.candidates.length).toBe(2);
      }),
    );
  });
});
