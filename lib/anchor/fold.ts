import { UNSEEN, withPlainDashes, withPlainQuotes } from '../model/signs.ts';

/** A text in the form used for matching, with the way back to the text it was made from. */
export interface Folded {
  readonly text: string;
  /** Offset in the original text of the character at `offset` of the folded text. */
  toOriginal(offset: number): number;
}

const LENGTH_CHANGING = new RegExp(` {2,}|[${UNSEEN}]`, 'g');

/**
 * Folds white space, quotation marks and dashes, and nothing that could change what is said. Over the whole text of a
 * page, with the way back for any offset: what the detector's folding of single lines has no need of.
 */
export function fold(original: string): Folded {
  const even = withPlainDashes(withPlainQuotes(original)).replace(/[^\S ]/g, ' ');
  const cuts: { at: number; lost: number }[] = [];
  let lost = 0;
  const text = even.replace(LENGTH_CHANGING, (run: string, at: number) => {
    const plain = run.startsWith(' ') ? ' ' : '';
    lost += run.length - plain.length;
    cuts.push({ at: at + run.length - lost, lost });
    return plain;
  });
  return {
    text,
    toOriginal(offset) {
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((cuts[middle]?.at ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return offset + (low > 0 ? (cuts[low - 1]?.lost ?? 0) : 0);
    },
  };
}
