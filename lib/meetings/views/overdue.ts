import { select, type Selected, type Selection } from './select.ts';
import type { ViewedYear } from './year.ts';

/** What is open and past its date on a day, most overdue first. A month counts as its last day; the latest date given counts. */
export const overdueCommitments = (view: ViewedYear, selection: Selection): Selected[] =>
  select(view, { ...selection, overdue: true }).sort((a, b) =>
    a.then.due === b.then.due ? 0 : (a.then.due ?? '') < (b.then.due ?? '') ? -1 : 1,
  );
