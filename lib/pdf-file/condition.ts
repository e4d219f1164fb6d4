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
/** A picture's description is hardly longer than this; windows overlap by as much. */
const DESCRIPTION = 1024;

/**
 * Whether the file holds a picture too large to be drawn. A picture's description is never compressed nor locked, since it is
 * that of a stream (PDF 1.7, 7.5.7 and 7.6.1). Yields between windows, so that the caller may give way.
 */
export function* hasHugePicture(bytes: Uint8Array): Generator<void, boolean> {
  for (let at = 0; at < bytes.length; at += WINDOW) {
    const text = latin1(bytes.subarray(at, at + WINDOW + DESCRIPTION));
    for (const { index } of text.matchAll(/\/Subtype\s*\/Image\b/gu)) {
      const from = Math.max(text.lastIndexOf(' obj', index), index - DESCRIPTION, 0);
      const stream = text.indexOf('stream', index);
      const words = text.slice(from, stream < 0 ? index + DESCRIPTION : stream);
      const side = (name: string) => Number(new RegExp(`/${name}\\s+(\\d+)`, 'u').exec(words)?.[1] ?? 0);
      if (side('Width') * side('Height') > LARGEST_PICTURE) return true;
    }
    yield;
  }
  return false;
}
