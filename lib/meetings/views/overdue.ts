import { select, type Selected, type Selection } from './select.ts';
import type { ViewedYear } from './year.ts';

/** What is open and past its date on a day, most overdue first. A month counts as its last day; the latest date given counts. */
export const overdueCommitments = (view: ViewedYear, selection: Selection): Selected[] =>
  select(view, { ...selection, overdue: true }).sort((a, b) =>
    a.stood.due === b.stood.due ? 0 : (a.stood.due ?? '') < (b.stood.due ?? '') ? -1 : 1,
  );
