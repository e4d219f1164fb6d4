/** What stands before a recommendation in a list. `ref` is null for a bullet. */
export interface Label {
  readonly kind: 'number' | 'letter' | 'bullet';
  readonly ref: string | null;
  /** The line without the label. */
  readonly words: string;
}

/** Bullets, those that come out of inspectorates' fonts as private-use letters included. */
const BULLET = /^(?:[•●○◼■▪▫‣⁃∙·\uf000-\uf0ff]|[-–—−*](?=\s)|o(?=\s))\s*/;
/** "1." "12)" "(3)" "4:" "5 –" "6⇥", and "2.10" with or without a stop: a ref is text, so its zero stays. */
const NUMBER = /^\(?(\d{1,3}(?:\.\d{1,3}){0,2})(?:[.):](?=\s|$|\p{Lu})|\)?\s*[-–—](?=\s)|\t)\s*/u;
/** "2.10 Train": a number in parts needs no stop after it. */
const PARTED_NUMBER = /^(\d{1,3}(?:\.\d{1,3}){1,2})\s+(?=\D)/;
/** "Recommendation 1:" "Rec. 2" "Priority action 3 –" "Area for improvement 4", or alone on its line. */
const WORDED =
  /^(?:recommendation|rec|priority(?: action)?|area(?: for (?:improvement|priority action))?|action)\.?\s+(?:no\.?\s*)?(\d{1,3}(?:\.\d{1,3}){0,2}|[A-Z]{1,4}\d{1,3})\s*(?:[.):–—-](?=\s|$)|\t|$)\s*/i;
/** "Recommendation 1 Improve": a capital has to follow, or it is a sentence about recommendation 1. */
const BARE_WORDED = /^(?:Recommendation|RECOMMENDATION|Rec)\s+(\d{1,3}(?:\.\d{1,3}){0,2})\s+(?=\p{Lu})/u;
/** "R4" "R2.10:" "PA1." "LSCB3)": capitals and a number. Only R needs nothing after it. */
const CODED =
  /^(R\d{1,3}(?:\.\d{1,3})?|[A-Z]{1,4}\d{1,3}(?=[.):]|\s*[-–—]\s|\t))(?:[.):]|\s*[-–—](?=\s)|\t|(?=\s)|$)\s*/;
/** "a)" "(b)" "iv." */
const LETTER = /^\(?([a-z]|[ivx]{2,4})[.)]\s+/i;

/** The label of a line without leading space, or null where it has none. */
export function labelOf(line: string): Label | null {
  for (const pattern of [WORDED, BARE_WORDED, CODED, PARTED_NUMBER, NUMBER]) {
    const match = pattern.exec(line);
    if (match?.[1]) return { kind: 'number', ref: match[1], words: line.slice(match[0].length).trim() };
  }
  const letter = LETTER.exec(line);
  if (letter?.[1]) return { kind: 'letter', ref: letter[1], words: line.slice(letter[0].length).trim() };
  const bullet = BULLET.exec(line);
  if (bullet) return { kind: 'bullet', ref: null, words: line.slice(bullet[0].length).trim() };
  return null;
}
