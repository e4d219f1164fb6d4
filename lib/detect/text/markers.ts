/**
 * Marks in front of a list item or a numbered paragraph: bullets, letters, roman and arabic numbers,
 * minute numbers. Each pattern is matched at the start of a line, with the white space after it.
 */
export const BULLET = /^(?:[•·●▪■□◦○‣∙►➢➤✓*Ø§\uf0b7\uf0a7\u2010-\u2015-]|o(?=\s{2,}|\t))\s+/;
export const NUMBER = /^(?:\(\d{1,3}\)|\[\d{1,3}\]|\d{1,3}[.):]|\d{1,2}(?:\.\d{1,3}){1,3}\.?\)?)\s+/;
export const LETTER = /^(?:\([a-zA-Z]\)|[a-zA-Z]\)|[a-z]\.|\[[a-z]\])\s+/;
export const ROMAN =
  /^(?:\([ivxIVX]{1,6}\)|[ivxIVX]{1,6}\)|[ivx]{1,6}\.|[IVX]{1,4}\.(?=\s+(?:That|To|The|Note|Agree|Approve)\b))\s+/;
/** `31/24`, `003/25`, `17/45`, `SCA 12/19`: a minute number before its title. */
export const MINUTE_NUMBER = /^(?:[A-Z]{1,4} ?)?\d{1,4}\/\d{2,4}(?:\/[A-Za-z]{1,4})?\.?\s+/;
/** Emphasis left over from marked-up text. */
export const EMPHASIS = /^[*_]{1,3}(?=\S)/;

export type MarkerKind = 'bullet' | 'number' | 'letter' | 'roman' | 'minute number';

export interface Marker {
  readonly kind: MarkerKind;
  /** The mark as printed, without white space around it. */
  readonly text: string;
  /** How many characters of the line the marks and their white space take. */
  readonly length: number;
}

const KINDS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['bullet', BULLET],
  ['roman', ROMAN],
  ['letter', LETTER],
  ['number', NUMBER],
  ['minute number', MINUTE_NUMBER],
];

/**
 * Reads the marks at the start of a trimmed line. Several may stand together ("- 3.2 *"); the kind is that
 * of the last. Null where there is none, or nothing but marks.
 */
export const readMarker = (line: string): Marker | null => {
  let rest = line;
  let kind: MarkerKind | null = null;
  let mark = '';
  for (let round = 0; round < 3; round += 1) {
    const found = KINDS.map(([name, pattern]) => ({ name, match: pattern.exec(rest) })).find(
      ({ match }) => match,
    );
    if (!found?.match) break;
    kind = found.name;
    mark = found.match[0].trim();
    rest = rest.slice(found.match[0].length);
  }
  // A cell border after the number of a row: "3. / Task".
  if (kind !== null && rest.startsWith('/ ')) rest = rest.slice(2);
  const emphasis = EMPHASIS.exec(rest);
  if (emphasis) rest = rest.slice(emphasis[0].length);
  if (kind === null || rest === '') return null;
  return { kind, text: mark, length: line.length - rest.length };
};
