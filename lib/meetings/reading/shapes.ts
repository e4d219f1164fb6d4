import type { Paragraph } from '../../detect/text/paragraphs.ts';
import { ANNOUNCES, MINUTE_HEADING } from '../words/headings.ts';

const LONGEST_HEADING = 110;
const LONGEST_LABEL = 60;

/** Words that a title does not have. */
export const VERB =
  /\b(?:was|were|is|are|be|been|had|has|have|did|do|does|would|will|should|could|may|might|noted|agreed|resolved|received|approved|none|no|to)\b/i;

/** The paragraph ends in the middle of a sentence and the next one goes on with it. */
export function readsOn(one: Paragraph, next: Paragraph | undefined): boolean {
  if (!next || one.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  if (one.cell !== null || next.cell !== null || next.marker !== null) return false;
  return /[\p{L}\p{N},]$/u.test(one.text) && /^\p{Ll}{2,}/u.test(next.text) && VERB.test(one.text);
}

/** A line that heads what follows: short, and no sentence. */
export function readsAsHeading({ kind, text, marker }: Paragraph): boolean {
  if (kind === 'heading') return true;
  if (text.length > LONGEST_HEADING || kind === 'list item' || kind === 'cell') return false;
  if (/[.;,?!]$/.test(text) || marker?.kind === 'bullet') return false;
  if (ANNOUNCES.test(text)) return text.length < LONGEST_LABEL || text.endsWith(':');
  if (MINUTE_HEADING.test(text)) return true;
  return /^[\p{Lu}\d]/u.test(text) && text.split(' ').length <= 12 && !VERB.test(text);
}

/** "Front door." or "Care leavers:" at the start of a paragraph: what it is about. */
export function readsAsLabel(sentence: string): boolean {
  if (sentence.length > LONGEST_LABEL || !/[.:–—-]$/.test(sentence)) return false;
  return sentence.split(/\s+/).length <= 6 && !VERB.test(sentence);
}
