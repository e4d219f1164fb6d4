import { select, type Selected, type Selection } from './select.ts';
import type { ViewedYear } from './year.ts';

/** What was given a new date at least so many times, in the order in which it was raised; the first date stays in `originalDue`. */
export const redatedCommitments = (
  view: ViewedYear,
  atLeast: number,
  selection: Selection = {},
): Selected[] => select(view, { ...selection, redatedAtLeast: atLeast });
