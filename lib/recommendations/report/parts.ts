import type { Entry } from './entry.ts';

/** A longer sentence before bullets tells of findings. */
export const LONGEST_LEAD_IN = 160;
/** Anything longer tells of findings. */
export const LONGEST_UNMARKED = 400;
/** How far, in points, an item whose bullet is drawn stands in from the heading. */
export const SET_IN = 12;
/** Anything shorter that is set in is a page number of the contents. */
export const SHORTEST_INDENTED = 12;
/** Letters of parts are words of the item, as printed; bullets are not. */
export const withLetter = ({ label, text }: Entry): string =>
  label !== null && /^\(?(?!o$)[a-z]/i.test(label) ? `${label} ${text}` : text;

const BARE_NUMBER = /^(\d{1,3})\s+(\p{Lu}.*)$/su;

/** "12 Ensure": a number without a stop, and the words after it; null where a text does not begin so. */
export function splitBareNumber(text: string): { readonly number: number; readonly text: string } | null {
  const match = BARE_NUMBER.exec(text);
  return match ? { number: Number(match[1]), text: match[2] ?? '' } : null;
}

/** Whether a cell heads a column of one of the inspectorates' tables. */
export function isTableHead(text: string): boolean {
  return /^(?:responsible bod(?:y|ies)|requirements?|due date|areas? for (?:priority action|improvement))$/i.test(
    text,
  );
}

/** A letter or a dash, which label parts of an item. */
export const isLetter = (label: string | null): boolean => /^\(?[a-z]+[.)]$|^o$|^[-–−]$/i.test(label ?? '');

/** Whether words are the rest of an item that a page or cell edge cut in two. */
export function goesOn(parts: readonly string[], text: string): boolean {
  const last = parts.at(-1) ?? '';
  return !/[.!?;:)\]]$/.test(last) && /^(?:[a-z(]|[A-Z]{2,})/.test(text);
}

/** What the columns of a table hold: which one the items, and what stands beside them. */
export interface TableColumns {
  readonly number: number;
  readonly item: number;
  readonly beside: 'addressee' | 'due';
}

/** The columns of the table that begins at an entry, by its head; null where it has none that is known. */
export function tableColumns(entries: readonly Entry[], index: number, number: number): TableColumns | null {
  const head: string[] = [];
  for (let at = index; entries[at]?.cell?.table === number && entries[at]?.cell?.row === 0; at++)
    head.push(entries[at]?.text ?? '');
  if (/^responsible bod(?:y|ies)$/i.test(head[0] ?? '')) return { number, item: 1, beside: 'addressee' };
  if (/^requirements?$/i.test(head[0] ?? '')) return { number, item: 0, beside: 'due' };
  return null;
}
