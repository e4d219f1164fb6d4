import { describe, expect, it } from 'vitest';
import type { MinutesDocument } from '../../model/index.ts';
import { LONGEST_BEFORE, textBefore } from './before.ts';

const TEXT = `Item 1. ${'Other words. '.repeat(100)}\nItem 2. The audit was late. This comes back in June.`;
const second = TEXT.indexOf('Item 2');
const section = (start: number, end: number) => ({
  start,
  end,
  role: 'minutes' as const,
  meeting: 0,
  item: null,
});
const DOCUMENT: MinutesDocument = {
  text: TEXT,
  blocks: [],
  kind: 'web',
  standing: 'minutes',
  address: null,
  title: null,
  council: null,
  language: 'en',
  meetings: [],
  sections: [section(0, second), section(second, TEXT.length)],
  attendance: [],
  truncations: [],
  calendar: [],
};

describe('textBefore', () => {
  it('stays within the item', () => {
    expect(textBefore(DOCUMENT, TEXT.indexOf('This comes back'))).toBe('Item 2. The audit was late.');
  });

  it('is short and of whole words', () => {
    const before = textBefore(DOCUMENT, second - 1);
    expect(before.length).toBeLessThanOrEqual(LONGEST_BEFORE);
    expect(before).toMatch(/^(?:Other|words\.) /);
  });

  it('is empty for words in no section', () => {
    expect(textBefore({ ...DOCUMENT, sections: [] }, 20)).toBe('');
  });
});
