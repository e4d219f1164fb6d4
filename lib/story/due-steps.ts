import type { Commitment, HistoryEntry, IsoDate, Passage, Precision } from '../model/index.ts';
import { daysBetween } from '../model/days.ts';

/** A due date that a commitment was given, and what gave it. */
export interface DueStep {
  /** Day of the meeting that set it, or the day it was entered; null where neither is known. */
  readonly setOn: IsoDate | null;
  readonly due: IsoDate;
  readonly precision: Precision;
  /** Words of minutes that give this date, or null where a person entered it. */
  readonly passage: Passage | null;
  /** Days later than the date before, negative where it is earlier; null for the first date. */
  readonly movedBy: number | null;
}

/**
 * How a due date moved, in order. What was written in the history counts; where a passage of the commitment names the
 * same day, the move is that meeting's, else it was made by hand. Changes that were undone are no moves. `passages`
 * are the commitment's, by meeting; `history` is the store's for its id, oldest first, and may be empty.
 */
export function dueSteps(
  commitment: Commitment,
  passages: readonly Passage[],
  history: readonly HistoryEntry[],
): DueStep[] {
  const changes = lasting(history.filter(({ field }) => field === 'dueDate'));
  const first =
    commitment.originalDueDate ??
    dayIn(changes[0]?.before) ??
    (changes.length === 0 ? commitment.dueDate : null);
  const dates: { readonly due: IsoDate; readonly entered: IsoDate | null }[] = [];
  if (first !== null) dates.push({ due: first, entered: commitment.raisedOn });
  for (const { after, at } of changes) {
    const due = dayIn(after);
    if (due !== null && due !== dates.at(-1)?.due) dates.push({ due, entered: at.slice(0, 10) });
  }
  const { dueDate } = commitment;
  if (dueDate !== null && dueDate !== dates.at(-1)?.due) dates.push({ due: dueDate, entered: null });

  let from = 0;
  return dates.map(({ due, entered }, at): DueStep => {
    const place = passages.findIndex(({ deadline }, index) => index >= from && deadline?.date === due);
    const passage = passages[place] ?? null;
    if (passage) from = place;
    const before = dates[at - 1];
    return {
      setOn: passage?.source.meetingDate ?? entered,
      due,
      precision: passage?.deadline?.precision ?? (due === dueDate ? commitment.duePrecision : 'day'),
      passage,
      movedBy: before ? daysBetween(before.due, due) : null,
    };
  });
}

/** Changes that still stand: one that was taken back, and its taking back, are no moves. */
function lasting(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const standing: HistoryEntry[] = [];
  for (const entry of entries) {
    if (entry.origin.by === 'undo' && standing.at(-1)?.before === entry.after) standing.pop();
    else standing.push(entry);
  }
  return standing;
}

const dayIn = (value: unknown): IsoDate | null =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
