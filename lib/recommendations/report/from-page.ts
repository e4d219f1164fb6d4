import type { ReadText } from '../../model/index.ts';
import { type Entry, splitLabel } from './entry.ts';

/** A report's or plan's entries from the visible text of a web page, which says itself what is a heading or an item. */
export function entriesFromPage({ text, blocks }: ReadText): Entry[] {
  return blocks.flatMap(({ start, end, kind, level, cell }): Entry[] => {
    const printed = text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
    if (printed === '') return [];
    const { label, words } = splitLabel(printed);
    // Bullets and numbers that the browser draws are not in the text; a list item is one all the same.
    const drawn = kind === 'list item' && label === null ? '•' : label;
    return [
      {
        text: words,
        label: drawn,
        heading: kind === 'heading',
        level: kind === 'heading' ? level : 0,
        indent: kind === 'list item' ? level * 12 : 0,
        cell: cell ? { table: cell.table, row: cell.row, column: cell.column } : null,
        page: 1,
      },
    ];
  });
}
