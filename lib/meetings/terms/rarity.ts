import type { Terms } from './terms.ts';

/** How many statements of an imagined year are added, so that in a short series no word looks rare by chance. */
const IMAGINED = 60;

/** How telling a term is: about 1 for what few statements share, towards 0 for what many do. */
export type Rarity = (term: string) => number;

/**
 * Rarity of terms over the statements given: 1 for a term of one statement, falling with the logarithm of how many have it.
 */
export function rarityOf(statements: readonly Terms[]): Rarity {
  const counts = new Map<string, number>();
  for (const terms of statements)
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const all = statements.length + IMAGINED;
  const top = Math.log(all);
  return (term) => {
    const count = counts.get(term) ?? 0;
    return Math.max(0.02, Math.log(all / Math.max(1, count)) / top);
  };
}
