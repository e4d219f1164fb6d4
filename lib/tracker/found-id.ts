/**
 * Id of a passage of a document, found or selected: the same on every reading while the words stand, so that what
 * was kept or dismissed is known again. Made of the document's key, the words, and how often those words begin
 * before it in the document's text; not of the kind, which a person may correct, nor of what else was found, which
 * a better detector may change. `start` is a UTF-16 offset into `text`.
 */
export function passageId(document: string, text: string, quote: string, start: number): string {
  let nth = 0;
  if (quote !== '') {
    for (let at = text.indexOf(quote); at !== -1 && at < start; at = text.indexOf(quote, at + 1)) nth += 1;
  }
  return stableId(JSON.stringify([document, quote, nth]));
}

/** Id of the commitment that keeping a passage makes: the same on every device, so that two copies meet in one. */
export const commitmentIdFor = (passage: string): string => stableId(JSON.stringify(['commitment', passage]));

/**
 * A UUID of version 8 (RFC 9562, 5.8) that is always the same for the same name. Its 122 bits come from four runs of
 * a 32-bit mixing hash: `crypto.subtle` is absent on council pages served without TLS, where this has to run.
 */
export function stableId(name: string): string {
  const hex = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]
    .map((seed) => hash(name, seed).toString(16).padStart(8, '0'))
    .join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

/** MurmurHash3 (32 bit) over UTF-16 code units: well spread, short, and public domain by design. */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let index = 0; index < text.length; index += 1) {
    let k = Math.imul(text.charCodeAt(index), 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h ^= text.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
