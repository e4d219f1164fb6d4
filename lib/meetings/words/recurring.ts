import { wordings } from './wordings.ts';

const OCCASION = `
  meeting board committee panel forum cabinet month quarter year week term time set pack report cycle agenda occasion
`;
const RHYTHM = `
  quarterly monthly weekly annual annually yearly six-monthly biannual bi-annual biannually bi-annually half-yearly termly
  regular regularly routinely ongoing
`;

/**
 * What is to be done comes again and again: it is never done for good. Tried on one sentence in lower case. How the list
 * is read: wordings.ts.
 */
export const RECURRING = wordings`
  ${RHYTHM}
  (each|every) (ordinary |future |other |second |subsequent |quarterly |regular |monthly )?${OCCASION}s?
  (each|every) (ordinary |future |other |second |subsequent |quarterly |regular |monthly )?(two|three|four|six|twelve) months
  all (future|subsequent|further) (meetings|reports)
  standing item
  on an? (regular|monthly|quarterly|termly|weekly|rolling|annual|ongoing) basis
  twice a year
  going forward
  at (each|every|all)
  in future
  continue to (receive|report|be)
`;
