import type { Owner } from '../model/index.ts';

/**
 * An owner as the tracker writes it. A pronoun gives way to the post it stands for; initials and abbreviations keep
 * their place behind the full name, so that the row is found by either.
 */
export function ownerText({ text, resolved, inferred }: Owner): string {
  if (resolved === null || resolved === text) return text;
  return !inferred && /^[A-Z][A-Z.&]*$/.test(text) ? `${resolved} (${text})` : resolved;
}

/** An item or minute number with its word in front, without which Excel takes `39/20` for a date (study, 4.1). */
export function itemText(number: string | null): string {
  if (number === null || number.trim() === '') return '';
  if (/^[a-z]{3,}/i.test(number)) return number;
  return `${/[/.]/.test(number) ? 'Minute' : 'Item'} ${number}`;
}

/** A recommendation's ref as it is shown and exported: `R4`, `R2.10`; one that begins with a letter stays. */
export const recommendationRefText = (ref: string): string => (/^\d/.test(ref) ? `R${ref}` : ref);
