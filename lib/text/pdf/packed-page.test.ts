import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packPage, unpackPage } from './packed-page.ts';
import type { PdfItem, PdfPlace } from './page.ts';

const place: fc.Arbitrary<PdfPlace | null> = fc.option(
  fc.record({
    block: fc.nat(9),
    role: fc.constantFrom('paragraph', 'heading', 'list item', 'cell'),
    level: fc.nat(3),
    cell: fc.constant(null),
  }),
);
const number = fc.double({ noNaN: true });
const item: fc.Arbitrary<PdfItem> = fc.record({
  item: fc.nat(),
  text: fc.string({ unit: 'binary' }),
  x: number,
  y: number,
  width: number,
  size: number,
  family: fc.constantFrom('sans', 'serif', 'mono'),
  turned: fc.boolean(),
  place,
});

it('gives a packed page back as it was, as often as it is looked at', () => {
  fc.assert(
    fc.property(fc.array(item), fc.nat(), number, number, (items, page, width, height) => {
      const whole = { number: page, width, height, items };
      const unpacked = unpackPage(packPage(whole));
      expect({ ...unpacked }).toEqual(whole);
      expect(unpacked.items).toEqual(items);
    }),
  );
});
