import type { Backup, Commitment, Passage, RecommendationSet } from '../model/index.ts';
import { changedFields, editedAt, valueOf } from './edits.ts';
import { mergeRecords } from './merge.ts';
import type { EditableKind } from './types.ts';

/** A field that the two copies say differently. */
export interface CopyDifference {
  readonly kind: EditableKind;
  readonly id: string;
  /** Ref of the row, words of the passage or title of the set. */
  readonly name: string;
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** Whose edit is the newer one and will stand. */
  readonly newer: 'ours' | 'theirs';
}

/** What merging a copy would do: to be shown before it is done. */
export interface MergePreview {
  readonly added: { readonly rows: number; readonly passages: number; readonly sets: number };
  readonly differences: readonly CopyDifference[];
  /** Refs that are taken here by other rows: their rows will be numbered anew. */
  readonly refsTaken: readonly string[];
}

/** Compares a copy with what is here. Changes nothing. */
export function mergePreview(ours: Backup, theirs: Backup): MergePreview {
  const rows = compared('commitment', ours.commitments, theirs.commitments, ({ ref }) => ref);
  const passages = compared('passage', ours.passages, theirs.passages, ({ selector }) => selector.exact);
  const sets = compared('set', ours.sets, theirs.sets, ({ title }) => title);
  const holders = new Map(ours.commitments.map(({ ref, id }) => [ref, id]));
  return {
    added: { rows: rows.added.length, passages: passages.added.length, sets: sets.added.length },
    differences: [...rows.differences, ...passages.differences, ...sets.differences],
    refsTaken: rows.added.map(({ ref }) => ref).filter((ref) => holders.has(ref)),
  };
}

function compared<R extends Commitment | Passage | RecommendationSet>(
  kind: EditableKind,
  ours: readonly R[],
  theirs: readonly R[],
  nameOf: (record: R) => string,
): { added: R[]; differences: CopyDifference[] } {
  const known = new Map(ours.map((record) => [record.id, record]));
  const added: R[] = [];
  const differences: CopyDifference[] = [];
  for (const other of theirs) {
    const own = known.get(other.id);
    if (!own) {
      if (other.deletedAt === null) added.push(other);
      continue;
    }
    const merged = mergeRecords(own, other);
    const taken = new Set(changedFields(own, merged));
    for (const field of changedFields(own, other)) {
      differences.push({
        kind,
        id: own.id,
        name: nameOf(own),
        field,
        ours: valueOf(own, field),
        theirs: valueOf(other, field),
        newer: taken.has(field) || editedAt(other, field) > editedAt(own, field) ? 'theirs' : 'ours',
      });
    }
  }
  return { added, differences };
}
