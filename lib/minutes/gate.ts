import type { DocumentKind } from '../model/index.ts';
import { kindByAddress } from './kind-by-address.ts';

/** Kinds of page that carry what a meeting did. */
const WITH_MINUTES: ReadonlySet<DocumentKind> = new Set([
  'meeting',
  'item',
  'issue',
  'decision',
  'decisions',
]);

const MINUTES_WORDS =
  /\b(?:minutes|cofnodion|decisions?|penderfyniad(?:au)?|action (?:points|notes|log))\b/iu;

/** What a page is about stands at its top. */
const HEADINGS_READ = 12;

/**
 * Whether a page is worth reading, told from its address, title and headings alone: no walk over its text, so that
 * a page without minutes costs nothing that anyone could feel. Errs towards yes; the reader decides.
 */
export function mayHoldMinutes(page: Document, address: string): boolean {
  const kind = kindByAddress(address);
  if (kind !== null) return WITH_MINUTES.has(kind);
  if (page.getElementById('modgov')?.querySelector('.mgWordPara')) return true;
  if (MINUTES_WORDS.test(page.title)) return true;
  const headings = [...page.querySelectorAll('h1, main h2')].slice(0, HEADINGS_READ);
  return headings.some((heading) => MINUTES_WORDS.test(heading.textContent));
}
