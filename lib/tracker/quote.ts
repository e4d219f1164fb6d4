import { UNSEEN, withPlainDashes, withPlainQuotes } from '../model/signs.ts';

const INVISIBLE = new RegExp(`[${UNSEEN}]`, 'g');

/** Bullets and dashes that minutes put before a passage: no part of what was said. */
const LEADING_BULLETS = /^(?:[\s\u00a0]|[◼■▪▫•●○◦‣⁃∙·\uf0a7\uf06e\uf0b7]|[-–—−*](?=[\s\u00a0]))+/u;

/** The words of a passage on one line without the bullet before them: how an action starts in the tracker. */
export function withoutBullet(quote: string): string {
  return quote.replace(LEADING_BULLETS, '').replaceAll(/\s+/g, ' ').trim();
}

/**
 * Two quotes with the same key say the same words: case, kinds of spaces, quotes and dashes, soft hyphens, a bullet
 * before and stops after do not count. Letters, digits and accents do.
 */
export function quoteKey(quote: string): string {
  const words = withoutBullet(
    withPlainDashes(withPlainQuotes(quote.normalize('NFC').replaceAll(INVISIBLE, ''))),
  ).toLowerCase();
  let end = words.length;
  while (end > 0 && ' .,;:'.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}
