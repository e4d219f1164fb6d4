import { list } from './list.ts';

/** Titles: nobody is called so without a name. */
export const TITLES = list(`
  cllr cllrs councillor councillors councilor cllor cllors clr coun cr crs mr mrs ms miss mx messrs dr rev revd reverend
  prof professor sir dame lady lord baroness baron supt dci
`);

/** Ranks and offices: they stand before a name, and alone they are a post ("the Inspector", "the PC"). */
const RANKS = list(`
  canon fr father sister superintendent di dsi dcs-supt ch-supt inspector sgt pc pcso alderman alderwoman baillie bailie
  provost mp
`);

/** All that may stand before a person's name. */
export const HONORIFICS: ReadonlySet<string> = new Set([...TITLES, ...RANKS]);

/** Titles that many people share: "Councillors Pryor and Rao" are two. */
export const PLURAL_HONORIFICS = list('cllrs councillors cllors crs messrs');
