import type { IsoDate } from '../../model/index.ts';
import { select, type Selected, type Selection } from './select.ts';
import type { ViewedYear } from './year.ts';

/** What was first reported done, closed or dropped from one day to another, both included. */
export const finishedBetween = (
  view: ViewedYear,
  from: IsoDate,
  until: IsoDate,
  selection: Selection = {},
): Selected[] =>
  select(view, { ...selection, on: until, open: false }).filter(
    ({ stood }) => stood.doneOn !== null && stood.doneOn >= from,
  );
