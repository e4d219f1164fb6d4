import type { OwnLayout } from '../model/index.ts';

/*
 * Changing a layout of a council's own, step by step. Each gives a new layout; one that changes nothing gives the
 * same.
 */

/** With a column one place earlier or later. */
export function moved(layout: OwnLayout, id: string, by: -1 | 1): OwnLayout {
  const from = layout.columns.findIndex((column) => column.id === id);
  const [one, other] = [layout.columns[from], layout.columns[from + by]];
  if (!one || !other) return layout;
  return {
    ...layout,
    columns: layout.columns.map((column) => (column === one ? other : column === other ? one : column)),
  };
}

/** With a column under another name. */
export const renamed = (layout: OwnLayout, id: string, name: string): OwnLayout => ({
  ...layout,
  columns: layout.columns.map((column) => (column.id === id ? { id, name } : column)),
});

/** Without a column. */
export const without = (layout: OwnLayout, id: string): OwnLayout => ({
  ...layout,
  columns: layout.columns.filter((column) => column.id !== id),
});

/** With one more column at the end. */
export const withColumn = (layout: OwnLayout, id: string, name: string): OwnLayout =>
  layout.columns.some((column) => column.id === id)
    ? layout
    : { ...layout, columns: [...layout.columns, { id, name }] };

/** Why a layout cannot be saved, in a sentence, or null. `taken` are the names of the others. */
export function layoutFault(layout: OwnLayout, taken: readonly string[]): string | null {
  const name = folded(layout.name);
  if (name === '') return 'Give the layout a name.';
  if (name === 'brief' || taken.some((one) => folded(one) === name)) {
    return `There is a layout called “${layout.name.trim()}” already. Give this one another name.`;
  }
  if (layout.columns.length === 0) return 'A layout needs at least one column.';
  if (layout.columns.some((column) => column.name.trim() === '')) return 'Every column needs a name.';
  const names = layout.columns.map((column) => folded(column.name));
  const twice = layout.columns.find((_column, at) => names.indexOf(names[at] ?? '') < at);
  return twice ? `Two columns are called “${twice.name.trim()}”. Give each a name of its own.` : null;
}

const folded = (name: string): string => name.trim().toLowerCase();
