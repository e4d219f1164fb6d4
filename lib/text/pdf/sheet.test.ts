import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../model/index.ts';
import { areaOf, shareOf, sizeOf, toShown, toUserSpace, type Sheet } from './sheet.ts';

const A4: Sheet = { number: 1, view: [0, 0, 595, 842], rotate: 0 };

describe('a sheet of paper', () => {
  it('counts from the top left corner, from wherever the file counts', () => {
    expect(toShown({ ...A4, view: [10, 20, 605, 862] }, 10, 862)).toEqual({ x: 0, y: 0 });
  });

  it('is as wide as it was high where the file turns it', () => {
    expect(sizeOf({ ...A4, rotate: 90 })).toEqual({ width: 842, height: 595 });
    // The lower left corner of the paper is the upper left of the page as it is shown.
    expect(toShown({ ...A4, rotate: 90 }, 0, 0)).toEqual({ x: 0, y: 0 });
  });

  it('has the top line of its text at the right when a person turns it by a quarter', () => {
    const line: Area = [72, 760, 400, 772];
    expect(shareOf(A4, line).top).toBeLessThan(0.1);
    const turned = shareOf(A4, line, 90);
    expect(turned.left).toBeGreaterThan(0.9);
    expect(turned.height).toBeGreaterThan(turned.width);
  });

  const sheets = fc.record({
    number: fc.constant(1),
    view: fc
      .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))
      .map(([left, bottom]): Area => [left, bottom, left + 595, bottom + 842]),
    rotate: fc.constantFrom(0, 90, 180, 270),
  });

  it('leads from paper to the screen and back, however it is turned', () => {
    const points = fc.tuple(fc.integer({ min: -100, max: 900 }), fc.integer({ min: -100, max: 900 }));
    fc.assert(
      fc.property(sheets, points, (sheet, [x, y]) => {
        const shown = toShown(sheet, x, y);
        expect(toUserSpace(sheet, shown.x, shown.y)).toEqual({ x, y });
      }),
    );
  });

  it('gives an area back from its share of the page', () => {
    const areas = fc
      .tuple(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 90 }),
      )
      .map(([left, bottom, width, height]): Area => [left, bottom, left + width, bottom + height]);
    fc.assert(
      fc.property(sheets, areas, fc.constantFrom(0, 90, 180, 270), (sheet, area, turn) => {
        areaOf(sheet, shareOf(sheet, area, turn), turn).forEach((edge, at) => {
          expect(edge).toBeCloseTo(area[at] ?? NaN, 6);
        });
      }),
    );
  });
});
