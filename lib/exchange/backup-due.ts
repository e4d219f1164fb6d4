import type { Commitment, IsoInstant } from '../model/index.ts';

/** What tells whether it is time to back up. */
export interface BackupState {
  readonly lastBackupAt: IsoInstant | null;
  /** Until when a person wants to hear nothing of it, or null. */
  readonly reminderOffUntil: IsoInstant | null;
  readonly commitments: readonly Pick<Commitment, 'createdAt' | 'edited'>[];
}

/** So long a tracker may go without a backup before anything is said, and so long a dismissed reminder is silent. */
export const BACKUP_DAYS = 7;

/**
 * Whether to remind of a backup: a week after the last one, or after the first row where there is none, and only if
 * something was changed since.
 */
export function isBackupDue(state: BackupState, now: IsoInstant): boolean {
  const { lastBackupAt, reminderOffUntil, commitments } = state;
  if (commitments.length === 0 || (reminderOffUntil !== null && reminderOffUntil > now)) return false;
  const weekAgo = daysLater(now, -BACKUP_DAYS);
  if (lastBackupAt === null) return commitments.some(({ createdAt }) => createdAt <= weekAgo);
  return lastBackupAt <= weekAgo && commitments.some((commitment) => lastEdit(commitment) > lastBackupAt);
}

/** A moment some days after another. */
export const daysLater = (moment: IsoInstant, days: number): IsoInstant =>
  new Date(Date.parse(moment) + days * 86_400_000).toISOString();

function lastEdit({ createdAt, edited }: BackupState['commitments'][number]): IsoInstant {
  let newest = createdAt;
  for (const at of Object.values(edited)) if (at > newest) newest = at;
  return newest;
}
