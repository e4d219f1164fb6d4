import type { ChangeOrigin, HistoryEntry, IsoInstant } from '../model/index.ts';
import { stableId } from '../tracker/found-id.ts';
import { canonical, changedFields, editedAt, valueOf, type Edited } from './edits.ts';
import type { EditableKind } from './types.ts';

/**
 * Entries of the history for a record that was written: one a changed field, at the moment of its edit. A record that
 * a person makes here needs none, since it says itself when it was made; one that came from a file says from which.
 */
export function changesOf(
  kind: EditableKind,
  before: Edited | null,
  written: Edited,
  origin: ChangeOrigin,
): HistoryEntry[] {
  if (before === null) {
    if (origin.by === 'hand') return [];
    return [
      entryOf({
        kind,
        record: written.id,
        field: 'createdAt',
        before: null,
        after: written.createdAt,
        at: written.createdAt,
        origin,
      }),
    ];
  }
  return changedFields(before, written).map((field) =>
    entryOf({
      kind,
      record: written.id,
      field,
      before: valueOf(before, field) ?? null,
      after: valueOf(written, field) ?? null,
      at: editedAt(written, field),
      origin,
    }),
  );
}

/**
 * Entries for what was edited in another copy of a record and is not as in ours, whether or not it wins: both stay
 * readable in the history.
 */
export function otherCopySays(
  kind: EditableKind,
  ours: Edited,
  theirs: Edited,
  origin: ChangeOrigin,
): HistoryEntry[] {
  const edited = changedFields(ours, theirs).filter((field) => theirs.edited[field] !== undefined);
  return edited.map((field) =>
    entryOf({
      kind,
      record: theirs.id,
      field,
      before: valueOf(ours, field) ?? null,
      after: valueOf(theirs, field) ?? null,
      at: editedAt(theirs, field),
      origin,
    }),
  );
}

/** The same change of the same field at the same moment has the same id on every device. */
function entryOf(entry: Omit<HistoryEntry, 'id'>): HistoryEntry {
  const { record, field, at, after } = entry;
  return { id: stableId(JSON.stringify([record, field, at, canonical(after)])), ...entry };
}

/** Oldest first; what one act changed stands together, by name of the field. */
export const byMoment = (
  a: { at: IsoInstant; field: string },
  b: { at: IsoInstant; field: string },
): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.field < b.field ? -1 : a.field > b.field ? 1 : 0);
