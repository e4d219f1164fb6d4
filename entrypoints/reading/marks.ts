import type { Anchor, Placed, ShownInPage } from '../../lib/messages.ts';
import { MAYBE_BELOW, type PassageKind, type Range } from '../../lib/model/index.ts';
import type { Mark } from '../../lib/highlight/index.ts';
import type { FoundHere, PageReading } from './reading.ts';

/** What there is to know to say what is painted. */
export interface Canvas {
  readonly reading: PageReading;
  readonly anchors: readonly Anchor[];
  readonly placed: readonly Placed[];
  /** Kinds that the settings paint. */
  readonly kinds: readonly PassageKind[];
  /** What is painted beyond them, while the panel lists it. */
  readonly shown: ShownInPage;
}

/**
 * Marks for everything that is painted: kept passages where they stand now, and found ones that are sure enough, of a
 * kind that is wanted, not dismissed, and not inside kept words.
 */
export function marksOf(canvas: Canvas): readonly Mark[] {
  const anchors = new Map(canvas.anchors.map((anchor) => [anchor.id, anchor]));
  const found = new Map(canvas.reading.found.map((passage) => [passage.id, passage]));
  const kept = canvas.placed.flatMap((place): Mark[] => {
    const anchor = anchors.get(place.id);
    if (anchor?.state !== 'kept' || !place.range) return [];
    const same = found.get(place.id);
    return [
      {
        id: place.id,
        range: place.range,
        kind: anchor.kind,
        state: place.verdict === 'changed' ? 'changed' : 'kept',
        owners: same?.inside.owners ?? [],
        deadline: same?.inside.deadline ?? null,
      },
    ];
  });
  const fresh = canvas.reading.found
    .filter(
      (passage) =>
        isWanted(passage, canvas) &&
        !anchors.has(passage.id) &&
        !(passage.repeats !== null && anchors.get(passage.repeats)?.state === 'dismissed') &&
        !kept.some(({ range }) => overlap(range, passage)),
    )
    .map((passage): Mark => ({
      id: passage.repeats ?? passage.id,
      range: { start: passage.start, end: passage.end },
      kind: passage.kind,
      state: passage.repeats !== null && anchors.has(passage.repeats) ? 'kept' : 'found',
      owners: passage.inside.owners,
      deadline: passage.inside.deadline,
    }));
  return [...kept, ...fresh];
}

function isWanted(passage: FoundHere, { kinds, shown }: Canvas): boolean {
  if (passage.confidence < MAYBE_BELOW) return shown.maybes;
  return kinds.includes(passage.kind) || (shown.decisions && passage.kind === 'decision');
}

const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;
