import { select, type Selected, type Selection } from './select.ts';
import type { ViewedYear } from './year.ts';

/** What was raised at one body, and reported on, decided or finished at another. */
export function crossedBodies(view: ViewedYear, selection: Selection = {}): Selected[] {
  return select(view, selection).filter(({ commitment, stood }) => {
    const own = view.familiesOf(commitment.raisedBy);
    return stood.links.some(
      ({ passage }) => !view.familiesOf(passage).some((family) => own.includes(family)),
    );
  });
}
