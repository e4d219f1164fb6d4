/** Where a label, a bracket or the end of a line names the owner (study, section 2, types A1 to A9). */

/** "Action: P Lowe", "Actions for", "ACTION REQUIRED BY": the label's words, the owner's follow. */
export const ACTION_LABEL =
  /^[\s([*_]*(?:(?:agreed\s)?actions?|gweithred|camau(?:\sgweithredu)?|cam\sgweithredu|owners?|lead(?:\sofficer)?|responsible(?:\sofficer)?|responsibility|who|by\swhom|to\saction)(?:\s(?:points?|required|agreed|needed|arising|items?|owner|officer|lead))?(?:\s?\/\s?\p{L}{3,15})?(?:\s?\(?\d{1,3}\)?)?(?:\s(?:by|for|on|to))?\s{0,3}[:–—-]{0,2}\s{0,3}/iu;

/** "A07:", "AP3 –", "Jun21-Ac2:", "Action 9/22:", "3." before the task. */
export const REFERENCE_LABEL =
  /^\s*(?:(?:actions?\s)?(?:A|AP|AC|R|No\.?\s?)?\d{1,3}(?:[/.]\d{1,3}){0,2}(?:\/[A-Z]{1,4})?|[A-Z][a-z]{2}\d{2}-Ac\d{1,2}|[(]?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).])\s{0,3}[:–—.)-]?\s{1,3}/u;

/** A marker at the end: "(Action: X)", "Action X", "- Action ALL", "[X to action]". Group 1 the owners' words. */
export const TRAILING: readonly {
  readonly name: string;
  readonly source: string;
  readonly pattern: RegExp;
  readonly sure: boolean;
}[] = [
  {
    name: 'action label at the end',
    source: 'A3, A6',
    sure: true,
    pattern:
      /(?:^|[\s([–—-])actions?\s?(?:by\s|for\s|on\s|[:–—-]\s?){0,2}((?!to\b|plan|point|log|was\b|is\b|in\b|from\b|taken|against)[^.:;()[\]\n]{2,80}?)\s{0,3}[)\].]{0,2}\s*$/i,
  },
  {
    name: 'to action',
    source: 'A3, A6',
    sure: true,
    pattern:
      /(?:^|[\s([–—.-])([^.:;()[\]\n–—-]{2,60}?)\s(?:to\s(?:take\s)?(?:action|lead|take\sforward|progress)|actioning)(?:\sthis|\sforward)?[)\].]{0,2}\s*$/i,
  },
  {
    name: 'name after the last dash',
    source: 'A8',
    sure: false,
    pattern: /\s[–—-]{1,2}\s{0,3}([^–—()[\]\n.;:]{2,80}?|[^–—()[\]\n;:]{2,40})[.;]?\s*$/,
  },
  {
    name: 'after a slash',
    source: 'study 1.6 (b)',
    sure: false,
    pattern: /\s\/\s([^/\n.;:]{2,60}?)\.?\s*$/,
  },
  {
    name: 'brackets at the end',
    source: 'A3',
    sure: false,
    pattern: /[([]([^()[\]\n:;]{2,50})[)\]][.;]?\s*$/,
  },
  {
    name: 'after a gap',
    source: 'A5, right-hand column',
    sure: false,
    pattern: /(?:\s{2,}|\t|\n)([^.;:\n\t]{2,60}?)\.?\s*$/,
  },
  {
    name: 'initials after the full stop',
    source: 'A5',
    sure: false,
    pattern: /[.!?;,)]\s{1,3}([\p{L}]{2,12}(?:\s?[/,&+]\s?[\p{L}]{2,12}){0,5})\.?\s*$/u,
  },
];

/** "SH – To include…", "ALL – dates", "RB: chase". Group 1 the owners' words. */
export const LEADING = /^([^:–—\n.;]{2,60}?)(?:\s{0,3}[–—:,]|\s-)\s{0,3}(?=\S)/;
