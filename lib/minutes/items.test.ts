import { describe, expect, test } from 'vitest';
import { findItemHeadings } from './items.ts';

const items = (...lines: string[]) =>
  [...findItemHeadings(lines)].map(([index, { item, glued }]) => [index, item.number, item.title, glued]);

describe('item headings in flattened text', () => {
  test('a title that runs into its minutes names the item, from the first that has one', () => {
    expect(
      items(
        '1. Members Present were: Ada Fenn (chair), Ben Holt and Cara Lowe.',
        '2. Apologies were received from Dan Marsh.',
        '3. Minutes of the Last Meeting. The minutes had been agreed by letter.',
        '4. Play Park – The Clerk said that the swings would be mended in May.',
        'Members thanked the team.',
        '5. Any Other Business: There was none.',
      ),
    ).toEqual([
      [2, '3', 'Minutes of the Last Meeting', true],
      [3, '4', 'Play Park', true],
      [5, '5', 'Any Other Business', true],
    ]);
  });

  test('the number that is due ends the item before it, although its title cannot be told', () => {
    expect(
      items(
        '1. Matters Arising: There were none.',
        '2. police matters the sergeant gave the figures for the spring, which had been fewer than last year.',
        '3. Updates',
      ),
    ).toEqual([
      [0, '1', 'Matters Arising', true],
      [1, '2', null, true],
      [2, '3', 'Updates', false],
    ]);
  });

  test('numbered sentences and tasks below an item are no items', () => {
    expect(
      items(
        '4. Visits',
        '1. The Chair welcomed the families.',
        '2. Ada Fenn to write to the school.',
        '5. Rowan Pell to send the figures.',
      ),
    ).toEqual([[0, '4', 'Visits', false]]);
  });

  test('the address at which they met is no item', () => {
    expect(
      items('Thornwick Library', '57 Mill Road, TH1 2AB', 'Minutes', '1. Welcome', '2. Visits').map(
        ([, number]) => number,
      ),
    ).toEqual(['1', '2']);
  });

  test('a resolution in capitals is not the title of an item', () => {
    expect(items('6. Visits', '7. RESOLVED Members to ask the Panel:')).toEqual([[0, '6', 'Visits', false]]);
  });

  test('where the number of the agenda stands below each title, numbered lines are paragraphs', () => {
    expect(
      items(
        'Update by the Cabinet Member',
        '(Item 6)',
        '1. Ada Fenn, Cabinet Member for Families, gave the update',
        '2. The Panel thanked her.',
        'Fostering',
        '(Item 7)',
      ).map(([, number, title]) => [number, title]),
    ).toEqual([
      ['6', 'Update by the Cabinet Member'],
      ['7', 'Fostering'],
    ]);
  });

  test('a minute keeps its own number before its title above that of the agenda', () => {
    expect(items('276.', 'Report by the Leader', '(Item 7)', 'The Leader spoke of the year.')).toEqual([
      [0, '276', 'Report by the Leader', false],
    ]);
  });
});
