import { expect, it } from 'vitest';
import { apart } from './apart.ts';

it('shows two long texts from where they begin to differ', () => {
  const start = 'The first part of both texts is the same in every word of it. '.repeat(5);
  const [before, after] = apart(`${start}Half is done.`, `${start}All is done.`);
  expect(before).toMatch(/^… .{0,60}Half is done\.$/);
  expect(after).toMatch(/^… .{0,60}All is done\.$/);
  expect(apart('In progress', 'Closed')).toEqual(['In progress', 'Closed']);
  expect(apart('', 'x'.repeat(300))[1]).toMatch(/^x{220} …$/);
});
