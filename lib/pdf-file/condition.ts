import { latin1 } from './sniff.ts';

/** What can be told of a PDF's state from its bytes. */
export interface Condition {
  /** Its end is missing, as after a broken download. */
  readonly cutOff: boolean;
  /** The table that says where its parts lie is not where the file says: readers have to guess. */
  readonly tableDamaged: boolean;
}

/** Bytes at the end in which the closing lines stand: readers look that far (PDF 1.7, annex H, note 18). */
const END = 1024;

/** Looks at the closing lines of a PDF: `startxref`, where the table stands, `%%EOF`. */
export function conditionOf(bytes: Uint8Array): Condition {
  const end = latin1(bytes.subarray(-END));
  const closing = [...end.matchAll(/startxref\s+(\d+)\s+%%EOF/gu)].at(-1);
  if (!closing) return { cutOff: !end.includes('%%EOF'), tableDamaged: end.includes('%%EOF') };
  // Some files carry other bytes before their mark, and count from the mark.
  const mark = Math.max(0, latin1(bytes.subarray(0, END)).indexOf('%PDF-'));
  const stated = Number(closing[1]);
  const isTable = (at: number) =>
    /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/u.test(latin1(bytes.subarray(at, at + 64)));
  return { cutOff: false, tableDamaged: !isTable(stated) && !isTable(stated + mark) };
}

/** Pixels above which pdf.js leaves a picture out: one that would take more than half a gigabyte to draw. */
export const LARGEST_PICTURE = 2 ** 27;

/** Bytes looked at in one go. */
const WINDOW = 1 << 20;
/** A picture's description is hardly longer than this. */
const DESCRIPTION = 1024;
const PICTURE = bytesOf('/Image');
const SUBTYPE = bytesOf('/Subtype');
const SPACE = 32;

/**
 * Whether the file holds a picture too large to be drawn. A picture's description is never compressed nor locked, since it is
 * that of a stream (PDF 1.7, 7.5.7 and 7.6.1). Only descriptions are made text: a file as text would take its size several
 * times over. Yields between windows, so that the caller may give way.
 */
export function* hasHugePicture(bytes: Uint8Array): Generator<void, boolean> {
  for (let start = 0; start < bytes.length; start += WINDOW) {
    const end = Math.min(bytes.length, start + WINDOW);
    const [first = 0] = PICTURE;
    for (let at = bytes.indexOf(first, start); at !== -1 && at < end; at = bytes.indexOf(first, at + 1)) {
      if (standsAt(bytes, PICTURE, at) && followsSubtype(bytes, at) && isHuge(bytes, at)) return true;
    }
    yield;
  }
  return false;
}

function standsAt(bytes: Uint8Array, words: Uint8Array, at: number): boolean {
  for (let index = 0; index < words.length; index += 1) if (bytes[at + index] !== words[index]) return false;
  return true;
}

/** Whether the value at `at` is that of `/Subtype`: pages name `/ImageB` and others, and often. */
function followsSubtype(bytes: Uint8Array, at: number): boolean {
  let end = at;
  while (end > 0 && (bytes[end - 1] ?? SPACE + 1) <= SPACE) end -= 1;
  return end >= SUBTYPE.length && standsAt(bytes, SUBTYPE, end - SUBTYPE.length);
}

/** Whether the description around `/Image` at `at` is that of a picture too large. */
function isHuge(bytes: Uint8Array, at: number): boolean {
  const before = latin1(bytes.subarray(Math.max(0, at - DESCRIPTION), at));
  const after = latin1(bytes.subarray(at, at + DESCRIPTION));
  const from = Math.max(0, before.lastIndexOf(' obj'));
  const stream = after.indexOf('stream');
  const words = before.slice(from) + (stream === -1 ? after : after.slice(0, stream));
  const side = (name: string) => Number(new RegExp(`/${name}\\s+(\\d+)`, 'u').exec(words)?.[1] ?? 0);
  return side('Width') * side('Height') > LARGEST_PICTURE;
}

function bytesOf(words: string): Uint8Array {
  return Uint8Array.from(words, (letter) => letter.charCodeAt(0));
}
