import type { Range as TextRange } from '../../../lib/model/index.ts';
import { offsetOf, type PlaceInItem } from '../../../lib/text/pdf/offset-of.ts';
import type { PdfText } from '../../../lib/text/pdf/read-pages.ts';

/** Fewest letters or digits worth tagging; a slip of the mouse selects fewer. */
const FEWEST = 3;
/** The spans that pdf.js makes of a page's items of text, in their order; items without text have none. */
const SPANS = '.textLayer span[role="presentation"]';

/** Offsets of what is selected in the text layers, also over a page break, or null where nothing worth tagging is. */
export function selectedOnPaper(
  container: HTMLElement,
  pdf: PdfText,
  itemOf: (page: number, span: number) => number | null,
): TextRange | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(container)) return null;
  const spans = [...container.querySelectorAll<HTMLElement>(SPANS)].filter((span) =>
    range.intersectsNode(span),
  );
  const first = spans.find((span) => reaches(range, span));
  const last = spans.findLast((span) => reaches(range, span));
  if (!first || !last) return null;
  const from = placeOf(first, range.startContainer, range.startOffset, 'start', itemOf);
  const to = placeOf(last, range.endContainer, range.endOffset, 'end', itemOf);
  const start = from && offsetOf(pdf, from, 'start');
  const end = to && offsetOf(pdf, to, 'end');
  if (start === null || end === null || end <= start) return null;
  const letters = pdf.text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters < FEWEST ? null : { start, end };
}

/** Whether at least one letter of the span is selected: a selection that only touches its edge does not mean it. */
function reaches(range: Range, span: HTMLElement): boolean {
  const text = span.firstChild;
  if (!text) return false;
  const startsAfter = range.startContainer === text && range.startOffset >= (text.nodeValue?.length ?? 0);
  const endsBefore = range.endContainer === text && range.endOffset === 0;
  return !startsAfter && !endsBefore;
}

function placeOf(
  span: HTMLElement,
  node: Node,
  offset: number,
  edge: 'start' | 'end',
  itemOf: (page: number, span: number) => number | null,
): PlaceInItem | null {
  const element = span.closest<HTMLElement>('.page');
  const page = Number(element?.dataset.pageNumber);
  if (!element || !page) return null;
  const item = itemOf(page, [...element.querySelectorAll(SPANS)].indexOf(span));
  if (item === null) return null;
  const raw = span.textContent;
  const whole = edge === 'start' ? 0 : raw.length;
  return { page, item, raw, offset: span.contains(node) && node.nodeType === 3 ? offset : whole };
}
