/** Words that label an owner (study, section 2, types A1 to A9, and section 1.5). The owner's words follow them. */

/** "Action: P Lowe", "Actions 3:", "ACTION REQUIRED BY", "Action / Gweithred". */
export const ACTION_LABEL =
  /^[\s([*_]*(?:(?:agreed\s)?actions?|gweithred|camau(?:\sgweithredu)?|cam\sgweithredu)(?:\s(?:points?|required|agreed|needed|arising|items?|owner|officer|lead))?(?:\s?\/\s?\p{L}{3,15})?(?:\s?\(?\d{1,3}\)?)?(?:\s(?:by|for|on|to))?\s{0,3}[:–—-]{0,2}\s{0,3}/iu;

/** "Owner: …", "Lead officer – …", "By whom: …": heads of columns that stand before the name. */
export const OWNER_LABEL =
  /^[\s([*_]*(?:owners?|lead(?:\sofficer)?|responsible(?:\sofficer)?|responsibility|who|by\swhom|to\saction)\s{0,3}[:–—-]{1,2}\s{0,3}/i;

/** "A07:", "AP3 –", "Jun21-Ac2:", "Action 9/22:", "3." before the task. */
export const REFERENCE_LABEL =
  /^\s*(?:(?:actions?\s)?(?:A|AP|AC|R|No\.?\s?)?\d{1,3}(?:[/.]\d{1,3}){0,2}(?:\/[A-Z]{1,4})?|[A-Z][a-z]{2}\d{2}-Ac\d{1,2}|[(]?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).])\s{0,3}[:–—.)-]?\s{1,3}/u;

/** "SH – To include…", "ALL – dates", "RB: chase", "KY, another session". Group 1 the owners' words. */
export const LEADING = /^([^:–—\n.;]{2,60}?)(?:\s{0,3}[–—:,]|\s-)\s{0,3}(?=\S)/;
