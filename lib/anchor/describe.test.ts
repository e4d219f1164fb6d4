import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe, describer } from './describe.ts';

const whole = (text: string) => ({ text, blocks: [] });
const around = (text: string, words: string, nth = 0) => {
  let start = text.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(words, start + 1);
  return describe(whole(text), { start, end: start + words.length }, null);
};

const LONG =
  'The Committee considered a report of the Director on progress against the plan and asked about it. ';

test('keeps the words, their place, and at least 32 characters a side, cut between words', () => {
  const text = `${LONG}That the report be noted. ${LONG}`;
  const selector = around(text, 'That the report be noted.');
  expect(selector).toMatchObject({ exact: 'That the report be noted.', heading: null, indexVersion: 1 });
  expect(selector.prefix).toBe('against the plan and asked about it. ');
  expect(selector.suffix).toBe(' The Committee considered a report');
  expect(text.slice(selector.start, selector.end)).toBe(selector.exact);
});

test('keeps more where the same words stand between the same words elsewhere', () => {
  const text = `Item one. ${LONG}Noted. Next. Item two. ${LONG}Noted. Next.`;
  const first = around(text, 'Noted.', 0);
  const second = around(text, 'Noted.', 1);
  expect(`${first.prefix}${first.exact}${first.suffix}`).not.toBe(
    `${second.prefix}${second.exact}${second.suffix}`,
  );
  expect(text.split(first.prefix + first.exact + first.suffix)).toHaveLength(2);
});

test('takes no more than 200 characters a side, and no word or letter is cut that need not be', () => {
  const text = `${LONG.repeat(9)}Noted. ${LONG.repeat(9)}Noted. ${LONG.repeat(9)}`;
  const { prefix, suffix } = around(text, 'Noted.');
  expect(prefix.length).toBeLessThanOrEqual(200);
  expect(suffix.length).toBeLessThanOrEqual(200);
  const endless = `${'x'.repeat(300)}👩‍👧Noted.${'😀'.repeat(300)}`;
  const cut = around(endless, 'Noted.');
  // Half a letter has no code of its own in an address.
  expect(() => encodeURIComponent(cut.prefix + cut.suffix)).not.toThrow();
});

test('leaves white space at the ends out, and takes the index version along', () => {
  const text = { ...whole(' The Panel agreed.\n\nNext.'), version: 3 };
  const selector = describe(text, { start: 0, end: 19 }, '7');
  expect(selector).toMatchObject({
    exact: 'The Panel agreed.',
    start: 1,
    end: 18,
    heading: '7',
    indexVersion: 3,
  });
});

test('cuts a range to the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), fc.integer(), (text, start, end) => {
      const selector = describe(whole(text), { start, end }, null);
      expect(text.slice(selector.start, selector.end)).toBe(selector.exact);
      expect(text).toContain(selector.prefix + selector.exact + selector.suffix);
    }),
  );
});

test('notes many passages of a text just as it notes one', () => {
  const words = fc.array(
    fc.constantFrom('The', 'Panel', 'noted', 'the', 'report.', '5', '5.5', '“Yes”', '\n'),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (parts, one, other) => {
      const text = whole(parts.join(' '));
      const [start = 0, end = 0] = [one, other]
        .map((at) => at % (text.text.length + 1))
        .sort((first, second) => first - second);
      expect(describer(text)({ start, end }, null)).toEqual(describe(text, { start, end }, null));
    }),
    { numRuns: 500 },
  );
});
