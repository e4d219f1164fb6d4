import { select, type Selected, type Selection } from './select.ts';
import type { ViewedYear } from './year.ts';

/** What is still open on a day, oldest first: raised, and not reported done, closed or dropped. */
export const openCommitments = (view: ViewedYear, selection: Selection): Selected[] =>
  select(view, { ...selection, open: true }).sort(
    (a, b) =>
      compare(a.commitment.raisedOn, b.commitment.raisedOn) ||
      compare(a.commitment.raisedBy, b.commitment.raisedBy),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
