import { ukDate } from '../tracker/calendar.ts';
import { inCell } from './cell.ts';
import type { Cell, Column } from './line.ts';

/** A value as people read it, in print, in Word and in Markdown: days as 30/11/2025, moments as 30/11/2025 10:15. */
export function shownText(column: Pick<Column, 'type'>, value: Cell): string {
  if (value === null) return '';
  switch (column.type) {
    case 'date':
      return ukDate(String(value));
    case 'instant':
      return `${ukDate(String(value))} ${String(value).slice(11, 16)}`;
    case 'text':
      return inCell(String(value));
    case 'number':
    case 'choice':
    case 'link':
      return String(value);
  }
}
