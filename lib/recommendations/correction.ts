import type { BesideRecommendation, Recommendation } from '../model/index.ts';

interface Read {
  readonly ref: string;
  readonly text: string;
}

/** What becomes of a recommendation when its list is replaced by a corrected one. */
export interface Correction {
  readonly before: Recommendation;
  /** Ref in the corrected list, or null where it is not in that list any more. */
  readonly to: string | null;
  readonly kind: 'same' | 'renumbered' | 'reworded' | 'gone';
}

/** Share of words in common from which two wordings are one recommendation. */
const ALIKE = 0.6;

/**
 * Where each recommendation of a list stands in a corrected list: by its wording first, then by its number where the
 * wording is much the same, then by the wording that has most in common. Each is taken once.
 */
export function corrections(before: readonly Recommendation[], after: readonly Read[]): Correction[] {
  const free = new Set(after);
  const found = new Map<Recommendation, Read>();
  const take = (one: Recommendation, other: Read | undefined) => {
    if (!other || found.has(one)) return;
    found.set(one, other);
    free.delete(other);
  };
  for (const one of before) {
    const same = [...free].filter(({ text }) => folded(text) === folded(one.text));
    take(one, same.find(({ ref }) => ref === one.ref) ?? same[0]);
  }
  for (const one of before) {
    take(
      one,
      [...free].find((other) => other.ref === one.ref && likeness(one.text, other.text) >= ALIKE),
    );
  }
  for (const one of before) {
    const [best] = [...free]
      .map((other) => ({ other, likeness: likeness(one.text, other.text) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (best && best.likeness >= ALIKE) take(one, best.other);
  }
  return before.map((one) => {
    const other = found.get(one);
    if (!other) return { before: one, to: null, kind: 'gone' };
    const reworded = folded(other.text) !== folded(one.text);
    return {
      before: one,
      to: other.ref,
      kind: reworded ? 'reworded' : other.ref === one.ref ? 'same' : 'renumbered',
    };
  });
}

/** A tag that follows its recommendation to another ref. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** A corrected list as it is to be saved, and the tags that follow. */
export interface CorrectedList {
  readonly recommendations: readonly Recommendation[];
  readonly moves: readonly Move[];
}

/**
 * The corrected list with theme and all else that a council had put beside the old one, where the new one says nothing. Of those that are gone, one in `sendTo` gives
 * its tags to another ref; any other that is tagged stays in the list, so that no tag is lost.
 */
export function correctedList(
  after: readonly Recommendation[],
  changes: readonly Correction[],
  isTagged: (ref: string) => boolean,
  sendTo: ReadonlyMap<string, string>,
): CorrectedList {
  const older = new Map(changes.flatMap(({ before, to }) => (to ? [[to, before] as const] : [])));
  const recommendations = after.map((one): Recommendation => {
    const before = older.get(one.ref);
    const beside = bothBeside(one.beside, before?.beside);
    return { ...one, theme: one.theme ?? before?.theme ?? null, ...(beside && { beside }) };
  });
  const taken = new Set(after.map(({ ref }) => ref));
  const moves: Move[] = [];
  for (const { before, to } of changes) {
    const target = to ?? sendTo.get(before.ref) ?? null;
    if (target !== null) {
      if (target !== before.ref) moves.push({ from: before.ref, to: target });
    } else if (isTagged(before.ref)) {
      let ref = before.ref;
      while (taken.has(ref)) ref = `${ref} (before)`;
      taken.add(ref);
      recommendations.push({ ...before, ref });
      if (ref !== before.ref) moves.push({ from: before.ref, to: ref });
    }
  }
  return { recommendations, moves };
}

/** What the new list gives, and what a council had set where the new one is silent. */
function bothBeside(
  now: BesideRecommendation | undefined,
  before: BesideRecommendation | undefined,
): BesideRecommendation | undefined {
  if (!now || !before) return now ?? before;
  return {
    number: now.number || before.number,
    planActions: now.planActions.length > 0 ? now.planActions : before.planActions,
    lead: now.lead || before.lead,
    executiveMember: now.executiveMember || before.executiveMember,
    due: now.due || before.due,
  };
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words in common, as a share of all words of the two (Dice). */
function likeness(one: string, other: string): number {
  const [a, b] = [new Set(folded(one).split(' ')), new Set(folded(other).split(' '))];
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size);
}
