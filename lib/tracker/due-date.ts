import type { Commitment } from '../model/index.ts';

type Due = Pick<Commitment, 'dueDate' | 'originalDueDate' | 'timesExtended'>;

/**
 * A commitment's dates after someone moved its due date (study, 1.6 rows 12, 14, 15). The first date ever agreed is
 * kept for good the first time it changes. An extension is a move to a later day; a date that was taken away and
 * given again is measured against the original one. Putting right what was misread is `correction.ts`, not this.
 */
export function withDueDate(before: Due, dueDate: Commitment['dueDate']): Due {
  const { originalDueDate, timesExtended } = before;
  if (dueDate === before.dueDate) return { dueDate, originalDueDate, timesExtended };
  const measure = before.dueDate ?? originalDueDate;
  const extended = measure !== null && dueDate !== null && dueDate > measure;
  return {
    dueDate,
    originalDueDate: originalDueDate ?? before.dueDate,
    timesExtended: timesExtended + (extended ? 1 : 0),
  };
}
