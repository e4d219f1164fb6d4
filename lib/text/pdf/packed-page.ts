import type { PdfItem, PdfPage } from './page.ts';

/** Numbers kept of an item, in this order: where its text ends in the page's, its number, x, y, width, size. */
const NUMBERS = 6;

/** What an item has in common with others of its page. */
type Common = Pick<PdfItem, 'family' | 'turned' | 'place'>;

/**
 * A page in a form that takes little room and goes from one thread to another. The pages of a long file wait for the last
 * of them, and as items they would be so many objects that the browser makes room for twice as much as is needed.
 */
export interface PackedPage extends Omit<PdfPage, 'items'> {
  readonly text: string;
  /** `NUMBERS` for each item. */
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly common: readonly Common[];
}

export function packPage({ number, width, height, items }: PdfPage): PackedPage {
  const numbers = new Float64Array(items.length * NUMBERS);
  const common: Common[] = [];
  let end = 0;
  items.forEach((item, at) => {
    end += item.text.length;
    numbers.set([end, item.item, item.x, item.y, item.width, item.size], at * NUMBERS);
    const { family, turned, place } = item;
    const last = common.at(-1);
    const isSame = last?.family === family && last.turned === turned && last.place === place;
    common.push(isSame ? last : { family, turned, place });
  });
  return { number, width, height, text: items.map((item) => item.text).join(''), numbers, common };
}

/** The page that was packed. Its items are made anew at each look at them. */
export function unpackPage(packed: PackedPage): PdfPage {
  const { number, width, height } = packed;
  return {
    number,
    width,
    height,
    get items() {
      return itemsOf(packed);
    },
  };
}

function itemsOf({ text, numbers, common }: PackedPage): PdfItem[] {
  let start = 0;
  return common.map(({ family, turned, place }, index) => {
    const at = index * NUMBERS;
    const [end = 0, item = 0, x = 0, y = 0, width = 0, size = 0] = numbers.subarray(at, at + NUMBERS);
    const words = text.slice(start, end);
    start = end;
    return { item, text: words, x, y, width, size, family, turned, place };
  });
}
