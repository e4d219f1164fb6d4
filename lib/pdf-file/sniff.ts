/** What a file is by its first bytes. */
export type FileKind = 'pdf' | 'page' | 'word' | 'empty' | 'other';

/** How far into a file its mark may stand: readers have always looked this far (PDF 1.7, annex H, note 13). */
export const MARK_WITHIN = 1024;

/** Openings of a zip (docx), of the older office files, and of RTF. */
const OFFICE = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];

/** Tells what a file is from its start, whatever the server calls it: login pages are served as PDFs, and PDFs as anything. */
export function kindOf(start: Uint8Array): FileKind {
  if (start.length === 0) return 'empty';
  const text = latin1(start.subarray(0, MARK_WITHIN));
  if (text.includes('%PDF-')) return 'pdf';
  if (OFFICE.some((mark) => text.startsWith(mark))) return 'word';
  if (/<(?:!doctype html|html|head|body|script|meta|title|form)\b/iu.test(text)) return 'page';
  return 'other';
}

/** Bytes as text, one character a byte. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  // As many at once as a call takes arguments on every engine.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}
