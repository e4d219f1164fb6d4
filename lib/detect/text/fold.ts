import { DOUBLE_QUOTES, SINGLE_QUOTES, UNSEEN, withPlainQuotes } from '../../model/signs.ts';

/**
 * Folding for the detector: one spelling for what a page may print in several ways, so that patterns stay simple.
 * White space becomes one space, curly quotes straight ones, invisible characters nothing. Dashes stay as they are:
 * patterns tell the dash before an owner from the hyphen in a word. Nor are offsets kept, as the anchors' folding keeps
 * them: a map is made for the few lines that hold a passage.
 */
const INVISIBLE = new RegExp(String.raw`[${UNSEEN}\u200e\u200f]`, 'g');

const UNUSUAL = new RegExp(String.raw`[^\S ]|[${UNSEEN}\u200e\u200f${SINGLE_QUOTES}${DOUBLE_QUOTES}]| {2}`);

/** Folds a stretch of text. No space at either end of the result. */
export const fold = (raw: string): string => {
  if (!UNUSUAL.test(raw)) return raw.trim();
  return withPlainQuotes(raw.replace(INVISIBLE, '').replace(/\s+/g, ' ')).trim();
};

/** For one sign at a time. */
const isInvisible = new RegExp(INVISIBLE.source);

/**
 * Where each folded character came from: `result[i]` is the index in `raw` of folded character `i`, and the
 * last entry is the index after the last character. Linear; only made for passages that were found.
 */
export const foldMap = (raw: string): number[] => {
  const map: number[] = [];
  let last = 0;
  let pendingSpace = -1;
  for (let index = 0; index < raw.length; index += 1) {
    const sign = raw.charAt(index);
    const isPlain = sign > ' ' && sign <= '~';
    if (!isPlain && isInvisible.test(sign)) continue;
    if (!isPlain && sign.trim() === '') {
      if (pendingSpace < 0) pendingSpace = index;
      continue;
    }
    if (pendingSpace >= 0 && map.length > 0) map.push(pendingSpace);
    pendingSpace = -1;
    map.push(index);
    last = index + 1;
  }
  map.push(last);
  return map;
};
