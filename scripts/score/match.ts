import type { FoundPassage, PassageKind } from '../../lib/model/index.ts';
import { MAYBE_BELOW } from '../../lib/model/index.ts';
import type { GoldPassage } from './gold.ts';

/** A gold passage and what was found for it. */
export interface Pair {
  readonly gold: GoldPassage;
  readonly found: FoundPassage;
}

/** One text's passages set against each other; borderline ones, and what was found over them, are left out. */
export interface Matching {
  readonly pairs: readonly Pair[];
  readonly missed: readonly GoldPassage[];
  readonly extra: readonly FoundPassage[];
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Two ranges count as the same passage where they share half of the shorter one. */
const SAME = 0.5;

const isSame = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  overlap(a, b) >= SAME * Math.max(1, Math.min(a.end - a.start, b.end - b.start));

/** Passages shown as found; the doubtful ones are listed as "maybe" and not scored. */
export const shown = (passages: readonly FoundPassage[]): FoundPassage[] =>
  passages.filter((passage) => passage.confidence >= MAYBE_BELOW);

/**
 * Pairs gold and found passages by overlap, one to one, longest overlap first. `kind` narrows to passages of
 * that kind on both sides; null takes all and pairs only equal kinds. A found passage that pairs with nothing
 * but overlaps a borderline one counts neither way.
 */
export const matchPassages = (
  gold: readonly GoldPassage[],
  found: readonly FoundPassage[],
  kind: PassageKind | null,
): Matching => {
  const wanted = gold.filter((passage) => !passage.borderline && (kind === null || passage.kind === kind));
  const offered = found.filter((passage) => kind === null || passage.kind === kind);
  const candidates = wanted
    .flatMap((goldPassage) =>
      offered
        .filter((passage) => passage.kind === goldPassage.kind && isSame(goldPassage, passage))
        .map((passage) => ({ gold: goldPassage, found: passage, shared: overlap(goldPassage, passage) })),
    )
    .sort((a, b) => b.shared - a.shared);
  const usedGold = new Set<GoldPassage>();
  const usedFound = new Set<FoundPassage>();
  const pairs: Pair[] = [];
  for (const candidate of candidates) {
    if (usedGold.has(candidate.gold) || usedFound.has(candidate.found)) continue;
    usedGold.add(candidate.gold);
    usedFound.add(candidate.found);
    pairs.push({ gold: candidate.gold, found: candidate.found });
  }
  const borderline = gold.filter((passage) => passage.borderline);
  return {
    pairs,
    missed: wanted.filter((passage) => !usedGold.has(passage)),
    extra: offered.filter(
      (passage) => !usedFound.has(passage) && !borderline.some((neither) => isSame(neither, passage)),
    ),
  };
};
