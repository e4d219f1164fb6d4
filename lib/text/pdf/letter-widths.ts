/** Families of letters as pdf.js names the substitute of a font. */
export type LetterFamily = 'sans' | 'serif' | 'mono';

/** Signs from the space to the tilde, a thousandth of the font size each, as the PDF standard fonts of each family have them. */
const SANS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const SERIF = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const FIRST = 0x20;
/** Of letters with accents and of signs beyond the table. */
const USUAL = 556;

/**
 * How far into drawn words their first `count` UTF-16 units reach, as a part of their width from 0 to 1. A PDF gives the
 * width of whole stretches only. The letters of the standard fonts stand for those of the file: few fonts of text differ
 * from them in proportion by more than part of a letter over a line.
 */
export function reachOf(words: string, count: number, family: LetterFamily): number {
  if (count <= 0) return 0;
  if (count >= words.length) return 1;
  const whole = widthOf(words, family);
  return whole === 0 ? 0 : widthOf(words.slice(0, count), family) / whole;
}

function widthOf(words: string, family: LetterFamily): number {
  if (family === 'mono') return words.length;
  const table = family === 'serif' ? SERIF : SANS;
  let width = 0;
  for (let at = 0; at < words.length; at += 1) {
    width += table[words.charCodeAt(at) - FIRST] ?? USUAL;
  }
  return width;
}
