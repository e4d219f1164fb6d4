import { describe, expect, it } from 'vitest';
import { readPlain } from '../minutes/plain.ts';
import { detect } from './detect.ts';

/** The passages found in these lines of minutes, as [words, words it repeats]. */
function found(...lines: readonly string[]): [string, string | null][] {
  const passages = detect(readPlain(`Agenda item\n\nA matter\n\nMinutes:\n\n${lines.join('\n\n')}\n`));
  const quoteAt = (start: number | null) => passages.find((one) => one.start === start)?.quote ?? null;
  return passages.map(({ quote, repeats }) => [quote, quoteAt(repeats)]);
}

describe('promises on one pattern are promises of their own', () => {
  it.each([
    [
      'another thing and another day',
      'ACTION: Jane Holloway to order the salt by 14 March 2025.',
      'ACTION: Jane Holloway to order the grit by 15 March 2025.',
    ],
    [
      'another thing',
      'ACTION: The Head of Highways to inspect the footbridge at Mill Lane and report to the next meeting.',
      'ACTION: The Head of Highways to inspect the stile at Mill Lane and report to the next meeting.',
    ],
    [
      'another number',
      'ACTION: Jane Holloway to mend the allotment gate of plot 7.',
      'ACTION: Jane Holloway to mend the allotment gate of plot 8.',
    ],
    [
      'another owner',
      'ACTION: Councillor Patel to visit the day centre before the summer recess.',
      'ACTION: Councillor Odell to visit the day centre before the summer recess.',
    ],
  ])('%s', (_, first, second) => {
    expect(found(first, second)).toEqual([
      [first, null],
      [second, null],
    ]);
  });
});

describe('what says the same again repeats', () => {
  it('in the same words', () => {
    const words = 'ACTION: Jane Holloway to order the road salt by 14 March 2025.';
    expect(found(words, words)[1]).toEqual([words, words]);
  });

  it('in the list of actions below the discussion', () => {
    const first =
      'Jane Holloway agreed to bring a chart of vacancies by team to the September meeting of the Board.';
    const [, second] = found(first, 'ACTION: Jane Holloway - chart of vacancies by team, September meeting.');
    expect(second?.[1]).toBe(first);
  });
});
