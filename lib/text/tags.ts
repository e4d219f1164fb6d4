/** What an element does to the text around it. Everything not named here is inline. */
export type TagRole =
  | 'skip'
  | 'block'
  | 'heading'
  | 'list'
  | 'item'
  | 'table'
  | 'row'
  | 'cell'
  | 'preformatted'
  | 'font'
  | 'dialog';

const ROLES: readonly (readonly [TagRole, string])[] = [
  [
    'skip',
    'script style noscript template head svg textarea select option optgroup datalist iframe object embed canvas video audio map meter progress',
  ],
  [
    'block',
    'address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure footer form header hgroup hr html legend main nav p search section summary tbody thead tfoot',
  ],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['list', 'ul ol menu dir'],
  ['item', 'li'],
  ['table', 'table'],
  ['row', 'tr'],
  ['cell', 'td th'],
  ['preformatted', 'pre listing xmp plaintext'],
  ['font', 'font'],
  ['dialog', 'dialog'],
];

/**
 * Roles by tag name, in lower case (XHTML) and upper case (HTML): one look-up an element, where asking the browser for
 * its computed style would cost more than the whole pass.
 */
export const TAG_ROLES: ReadonlyMap<string, TagRole> = new Map(
  ROLES.flatMap(([role, tags]) =>
    tags.split(' ').flatMap((tag): [string, TagRole][] => [
      [tag, role],
      [tag.toUpperCase(), role],
    ]),
  ),
);
