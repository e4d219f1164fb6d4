import { readMarker } from './markers.ts';
import type { Marker } from './markers.ts';
import type { Paragraph } from './paragraphs.ts';

/** "(a)", "iv)", "2.1": nothing but a list mark. */
export const LONE_MARK = /^(?:\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})[).]|\(?\d{1,2}\.\d{1,2}[).]?)$/i;

const markOf = ({ text, marker, cell }: Paragraph): Marker | null =>
  marker === null && cell === null && LONE_MARK.test(text) ? readMarker(`${text} x`) : null;

/**
 * Gives a list mark that a page prints on a line of its own to the paragraph below it, whose mark it is: councils set
 * their resolutions in tables or columns, and a capture keeps the order and loses the columns.
 */
export const joinLoneMarks = (paragraphs: readonly Paragraph[]): Paragraph[] => {
  const joined: Paragraph[] = [];
  let waiting: { readonly mark: Marker; readonly paragraph: Paragraph } | null = null;
  for (const paragraph of paragraphs) {
    const mark = markOf(paragraph);
    if (waiting && (mark !== null || paragraph.marker !== null)) joined.push(waiting.paragraph);
    if (mark !== null) {
      waiting = { mark, paragraph };
      continue;
    }
    joined.push(
      waiting && paragraph.marker === null
        ? { ...paragraph, marker: { ...waiting.mark, length: 0 } }
        : paragraph,
    );
    waiting = null;
  }
  if (waiting) joined.push(waiting.paragraph);
  return joined;
};
