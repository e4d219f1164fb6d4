import { select, type Selected, type Selection } from './select.ts';
import type { ViewedYear } from './year.ts';

/** Open with nobody named to do it: not yet SMART. */
export const withoutOwner = (view: ViewedYear, selection: Selection = {}): Selected[] =>
  select(view, { ...selection, open: true, withoutOwner: true });

/** Open with no date at all: not yet SMART. */
export const withoutDate = (view: ViewedYear, selection: Selection = {}): Selected[] =>
  select(view, { ...selection, open: true, withoutDate: true });
