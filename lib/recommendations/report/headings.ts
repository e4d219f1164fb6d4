/** A heading that a list of recommendations stands under, in one family of reports. */
export interface ListHeading {
  readonly pattern: RegExp;
  /** Prefix of refs where two lists of one report would clash. */
  readonly prefix: string;
  /** What the items under it are called, as the theme where the report gives none. */
  readonly theme: string | null;
  /** What the list is called, where its heading is a whole sentence. */
  readonly name?: string;
  /** Items may be plain paragraphs, without number or bullet. */
  readonly prose: boolean;
}

/**
 * Headings of the families, newest last. A footnote digit may stick to the heading; a page number after a
 * space is a contents page and does not match (study of trackers, 2.1 and 2.4).
 */
export const LIST_HEADINGS: readonly ListHeading[] = [
  {
    pattern: /^priority and immediate action\d?$/i,
    prefix: 'PA',
    theme: 'Priority and immediate action',
    prose: false,
  },
  {
    pattern: /^areas? for priority action\d?$/i,
    prefix: 'PA',
    theme: 'Areas for priority action',
    prose: true,
  },
  { pattern: /^areas? for improvement\d?$/i, prefix: 'AI', theme: 'Areas for improvement', prose: true },
  {
    pattern: /^(?:key )?recommendations?(?: for improvement)?\d?$/i,
    prefix: 'REC',
    theme: null,
    prose: false,
  },
  { pattern: /^what needs to improve\s?\??\s?\d?$/i, prefix: 'AI', theme: null, prose: false },
  {
    pattern: /^what needs to improve in this area of (?:social work )?practice\s?\??\d?$/i,
    prefix: 'AI',
    theme: null,
    prose: false,
  },
  {
    // Until 2022: the last sentence of a letter on an area's work for children with special needs.
    pattern:
      /\bwritten statement of action\b.{0,120}\b(?:areas?|issues?) of (?:significant |serious )?(?:weakness(?:es)?|concerns?)\s*:?$/i,
    prefix: 'WSA',
    theme: 'Areas of significant weakness',
    prose: false,
    name: 'Areas of significant weakness',
  },
  { pattern: /^statutory requirements\d?$/i, prefix: 'REQ', theme: 'Statutory requirements', prose: true },
];

/** Headings that only introduce the lists below them. */
export const UMBRELLA_HEADING = /^what (?:does|do) .{3,80} need (?:to do )?to improve\s?\??\d?$/i;

/** Headings after which a report speaks of something else, even where its paragraphs are numbered on. */
export const END_HEADING =
  /^(?:the (?:local authority|lscb|board|partnership)[’']?s? (?:has the following |key )?strengths|.{0,40}\bstrengths\b.{0,40}|summary\b.*|inspection (?:findings|judgements?)\b.*|information about\b.*|service information|about (?:the|this) inspection\b.*|next steps|main findings|headline findings|the experiences and progress\b.*|the impact of leaders\b.*|what (?:is the inspection|does the inspection|the inspection)\b.*|key judgements?\b.*|progress since\b.*|executive summary|local area partnership details|strategic (?:leadership|partnership)\b.*|leadership, (?:management|governance)\b.*|background\b.*|outcomes? for\b.*|quality of (?:provision|service)\b.*|the quality of (?:provision|service)\b.*|record of\b.*|glossary\b.*|annexe?\b.*)$/i;

/** Of those, names of whole sections that reports up to 2015 also set over a few items as their theme. */
export const THEME_TOO =
  /^(?:leadership, (?:management|governance)\b|the experiences and progress\b|(?:the )?quality of (?:provision|service)\b|outcomes? for\b)/i;

/** Whether a line ends a table that stands above it: a heading that begins something else. */
export const endsTable = (words: string): boolean =>
  END_HEADING.test(words) ||
  UMBRELLA_HEADING.test(words) ||
  LIST_HEADINGS.some(({ pattern }) => pattern.test(words));

/** "There are no areas for priority action" is not an item. */
export const NOTHING_TO_IMPROVE =
  /^(?:there (?:are|were) (?:no|none)\b|no (?:areas?|recommendations?|priority)\b|none\b|(?:the )?(?:inspectors|inspection(?: team)?|visit|partnership) (?:ha(?:s|ve) )?(?:did not identify|not identified|identified no|found no|made no|makes no)\b|(?:this|the) (?:inspection|visit|letter|report) (?:identified|identifies|makes|made|found) no\b)/i;

/** A sentence that only leads to the list below it. */
export const LEAD_IN =
  /(?:(?:should|must|needs? to|will need to)\s+(?:take|address|undertake)\s+the following(?:\s+\w+){0,2}|the following (?:areas?|actions?|recommendations?|issues?)(?:\s+\w+){0,6}|\b(?:the local authority|the partnership|the council|partners|the board)(?:\s+and its partners)? (?:should|must|needs? to))\s*[:.]?$/i;

/** Timescales that head the bullets of the reports up to 2013. */
export const TIMESCALE =
  /^(?:immediately|within (?:one|two|three|six|nine|twelve|\d{1,2}) (?:weeks?|months?))\s*:?$/i;
