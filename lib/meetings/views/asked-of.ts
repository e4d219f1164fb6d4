import { select, type Selected, type Selection } from './select.ts';
import type { ViewedYear } from './year.ts';

/** Everything a person was asked or promised to do, done or not. `person` is a key of the register. */
export const askedOf = (view: ViewedYear, person: string, selection: Selection = {}): Selected[] =>
  select(view, { ...selection, owner: person });
