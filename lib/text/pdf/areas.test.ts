import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './areas.ts';
import { offsetOf } from './offset-of.ts';
import type { PdfItem, PdfPage } from './page.ts';
import { readPages } from './read-pages.ts';
import type { Sheet } from './sheet.ts';

const LETTER = 6;

/** A page of lines, each one item in letters of one width, 20 points apart from 100 down. */
function page(number: number, ...lines: string[]): PdfPage {
  const items = lines.map((text, item): PdfItem => ({
    item,
    text,
    x: 72,
    y: 100 + item * 20,
    width: text.length * LETTER,
    size: 12,
    family: 'mono',
    turned: false,
    place: null,
  }));
  return { number, width: 595, height: 842, items };
}

const sheets = (count: number): Map<number, Sheet> =>
  new Map(
    Array.from({ length: count }, (_, at) => [
      at + 1,
      { number: at + 1, view: [0, 0, 595, 842], rotate: 0 } as const,
    ]),
  );

/** Where words of the text stand, as left and right edges and baselines from the top. */
function placesOf(pages: PdfPage[], words: string) {
  const pdf = readPages(pages);
  const start = pdf.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${pdf.text}”`);
  return segmentsOf(pdf, { start, end: start + words.length }, sheets(pages.length)).map(
    ({ page: on, areas }) => ({
      page: on,
      areas: areas.map(([left, bottom, right, top]) => ({ left, right, within: [842 - top, 842 - bottom] })),
    }),
  );
}

describe('segmentsOf', () => {
  it('gives the box of words in the middle of a line', () => {
    const [segment] = placesOf([page(1, 'The Chair to write to the school by May.')], 'write');
    expect(segment?.page).toBe(1);
    const [area] = segment?.areas ?? [];
    expect(area?.left).toBeCloseTo(72 + 'The Chair to '.length * LETTER, 1);
    expect(area?.right).toBeCloseTo(72 + 'The Chair to write'.length * LETTER, 1);
    expect(area?.within[0]).toBeLessThan(100);
    expect(area?.within[1]).toBeGreaterThan(100);
  });

  it('gives one area a line, and none for the room between', () => {
    const lines = [
      'The Committee considered a long report on the progress that was made',
      'against the plan of the year.',
    ];
    const [segment, ...others] = placesOf([page(1, ...lines)], 'progress that was made against the plan');
    expect(others).toEqual([]);
    expect(segment?.areas).toHaveLength(2);
    expect(segment?.areas[1]?.left).toBeCloseTo(72, 1);
  });

  it('gives a segment for each page that a sentence stands on', () => {
    const above = 'The Committee considered a long report on the progress that was made';
    const segments = placesOf(
      [page(1, above), page(2, 'and asked for another in June.')],
      'was made and asked',
    );
    expect(segments.map(({ page: on }) => on)).toEqual([1, 2]);
  });

  it('leaves a blank in front of drawn words out of the box', () => {
    const [segment] = placesOf([page(1, '   Write to the school.')], 'Write');
    expect(segment?.areas[0]?.left).toBeCloseTo(72 + 3 * LETTER, 1);
  });

  it('covers every word that is asked for and nothing beside it, whatever is drawn', () => {
    const words = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){3,9}\.$/);
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (lines, from, length) => {
          const pdf = readPages([page(1, ...lines)]);
          const start = from % pdf.text.length;
          const end = Math.min(pdf.text.length, start + 1 + (length % 30));
          const asked = pdf.text.slice(start, end).replaceAll(/\s/g, '').length;
          const areas = segmentsOf(pdf, { start, end }, sheets(1)).flatMap((segment) => segment.areas);
          const width = areas.reduce((sum, [left, , right]) => sum + right - left, 0);
          // Spaces between words of one line are bridged; letters are of one width.
          expect(width).toBeGreaterThanOrEqual(asked * LETTER - 0.1);
          expect(width).toBeLessThanOrEqual((end - start) * LETTER + 0.1);
        },
      ),
    );
  });
});

describe('offsetOf', () => {
  const pdf = readPages([
    page(1, 'The \ufb01nal plan was noted by the whole of the Committee at this meeting.', 'Page 1'),
    page(2, 'Thanks were given.'),
  ]);

  it('counts in the text as it is read, ligatures spelt out', () => {
    const raw = 'The \ufb01nal plan was noted by the whole of the Committee at this meeting.';
    const place = { page: 1, item: 0, raw, offset: raw.indexOf('plan') };
    expect(offsetOf(pdf, place, 'start')).toBe(pdf.text.indexOf('plan'));
  });

  it('gives the next or last words for what is not in the text', () => {
    const place = { page: 1, item: 7, raw: 'Page 1', offset: 3 };
    expect(offsetOf(pdf, place, 'start')).toBe(pdf.text.indexOf('Thanks'));
    expect(offsetOf(pdf, { ...place, page: 2, item: -1 }, 'end')).toBe(
      pdf.pages.find(({ number }) => number === 1)?.end,
    );
  });
});
