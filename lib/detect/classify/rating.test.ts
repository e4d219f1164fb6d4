import { describe, expect, it } from 'vitest';
import { readRating } from './rating.ts';

describe('a rating told in a sentence', () => {
  it.each([
    ['Recommendation 4 had moved from amber to green.', 'Recommendation 4', 'amber', 'green', null, null],
    ['The homes indicator remained rated red.', 'homes indicator', null, 'red', null, null],
    [
      'Nine of the 14 actions were now rated green.',
      'Nine of the 14 actions were now rated green',
      null,
      'green',
      9,
      14,
    ],
  ])('%s', (text, thing, from, to, count, total) => {
    const rating = readRating(text);
    expect(rating).toMatchObject({ from, to });
    expect([rating?.count, rating?.total]).toEqual([count, total]);
    expect(rating?.thing).toContain(thing.split(' ')[0]);
  });

  it.each([
    'The green bins would be collected on Fridays.',
    'There were no red ratings in the report.',
    'Members asked about the Blue Badge scheme.',
  ])('is none: %s', (text) => expect(readRating(text)).toBeNull());
});
