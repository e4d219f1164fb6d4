/**
 * Folding: one spelling for what a page may print in several ways, so that patterns stay simple.
 * White space becomes one space, curly quotes straight ones, invisible characters nothing.
 */
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0x2028 ||
  code === 0x2029;

const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0xfeff || code === 0x2060;

const foldCode = (code: number): number => {
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2032) return 39;
  if (code === 0x201c || code === 0x201d || code === 0x201e) return 34;
  return code;
};

export const UNUSUAL =
  /[\t-\r\u00a0\u00ad\u2000-\u200f\u2018-\u201e\u2028\u2029\u202f\u2032\u2060\u3000\ufeff]| {2}/;

/** Folds a stretch of text. No space at either end of the result. */
export const fold = (raw: string): string => {
  if (!UNUSUAL.test(raw)) return raw.trim();
  return raw
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u2018\u2019\u201b\u2032]/g, "'")
    .replace(/[\u201c-\u201e]/g, '"')
    .trim();
};

/**
 * Where each folded character came from: `result[i]` is the index in `raw` of folded character `i`, and the
 * last entry is the index after the last character. Linear; only made for passages that were found.
 */
export const foldMap = (raw: string): number[] => {
  const map: number[] = [];
  let last = 0;
  let pendingSpace = -1;
  for (let index = 0; index < raw.length; index += 1) {
    const code = foldCode(raw.charCodeAt(index));
    if (isInvisible(code)) continue;
    if (isSpace(code)) {
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
