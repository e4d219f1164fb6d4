import { describe, expect, it } from 'vitest';
import { partsOf } from './parts.ts';

const TEXT = 'Menu\nAgenda line\nThe plan was noted.\nThat the plan be noted.\nIn June it was approved.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const meeting = (date: string) => ({ body: 'Cabinet', date, item: null, title: null });

describe('the text of a document', () => {
  const document = {
    text: TEXT,
    meetings: [meeting('2025-05-14'), meeting('2025-06-11')],
    sections: [
      { ...at('Agenda line'), role: 'agenda' as const, meeting: 0, item: null },
      { ...at('The plan was noted.'), role: 'minutes' as const, meeting: 0, item: null },
      { ...at('That the plan be noted.'), role: 'decision' as const, meeting: 0, item: null },
      { ...at('In June it was approved.'), role: 'minutes' as const, meeting: 1, item: null },
    ],
  };

  it('is parted by the meetings that it speaks for, without menus', () => {
    expect(partsOf(document)).toEqual([
      {
        body: 'Cabinet',
        date: '2025-05-14',
        text: 'Agenda line\nThe plan was noted.\nThat the plan be noted.',
      },
      { body: 'Cabinet', date: '2025-06-11', text: 'In June it was approved.' },
    ]);
  });

  it('has no agenda where only what was minuted is asked for', () => {
    expect(partsOf(document, true)[0]?.text).toBe('The plan was noted.\nThat the plan be noted.');
  });

  it('is the one meeting’s where the page does not say, and nobody’s where there are several or none', () => {
    const unsaid = [{ ...at('The plan was noted.'), role: 'minutes' as const, meeting: null, item: null }];
    expect(partsOf({ ...document, sections: unsaid, meetings: [meeting('2025-05-14')] })[0]?.date).toBe(
      '2025-05-14',
    );
    expect(partsOf({ ...document, sections: unsaid })).toMatchObject([{ body: null, date: null }]);
  });
});
