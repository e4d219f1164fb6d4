import type { Range as TextRange } from '../../lib/model/index.ts';
import type { TextIndex } from '../../lib/text/text-index.ts';

/** Fewest letters or digits worth tagging; a slip of the mouse selects fewer. */
const FEWEST = 3;

/** Offsets of what is selected in the page, or null where nothing worth tagging is. */
export function selectedRange(page: Document, index: TextIndex): TextRange | null {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = index.offsetOf(range.startContainer, range.startOffset);
  if (start === null) return null;
  const end = index.offsetOf(range.endContainer, range.endOffset) ?? index.text.length;
  const letters = index.text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters < FEWEST ? null : { start, end };
}
