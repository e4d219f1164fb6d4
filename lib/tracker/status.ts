import type { Commitment, IsoDate, Status } from '../model/index.ts';

/** Statuses of a commitment that still has to be done. On hold is paused by someone's decision: not chased. */
const TO_BE_DONE: ReadonlySet<Status> = new Set<Status>(['Not started', 'In progress']);

/** Statuses in the order of a commitment's life. */
export const STATUSES: readonly Status[] = [
  'Not started',
  'In progress',
  'Complete – to be agreed',
  'Closed',
  'On hold',
  'Not proceeding',
];

/** Words of other trackers for each status (study, 1.6 row 2), folded. */
const WORDS: Record<Status, string> = {
  'Not started': 'open|not started|new|to start|not yet started|open (to start)',
  'In progress': 'in progress|ongoing|pending|outstanding|started|under way|underway|active',
  'Complete – to be agreed':
    'complete to be agreed|complete|completed|actioned|implemented|awaiting sign off|fully met',
  Closed: 'closed|discharged|done|transitioned to business as usual|business as usual',
  'On hold': 'on hold|paused|deferred',
  'Not proceeding': 'not proceeding|rejected|superseded|not agreed|withdrawn|cancelled|declined',
};

const BY_WORD = new Map<string, Status>(
  STATUSES.flatMap((status) =>
    WORDS[status].split('|').map((word): [string, Status] => [fold(word), status]),
  ),
);

/** Our status for a status word of a council's own tracker, or null where we would have to guess. */
export function statusFrom(words: string): Status | null {
  return BY_WORD.get(fold(words)) ?? null;
}

/** Hyphens, dashes, stops and spaces do not count: "On-going", "ongoing." and "On going" are one word. */
function fold(words: string): string {
  return words.toLowerCase().replaceAll(/[^a-z]+/g, '');
}

/** True where something still has to be done for it. */
export const isOutstanding = (commitment: Pick<Commitment, 'status'>): boolean =>
  TO_BE_DONE.has(commitment.status);

/**
 * Overdue is computed, never stored: still to be done and its due day is past. `today` is the day in the user's own
 * calendar. A date of a month's precision is the month's last day, so it is overdue only when the month is over.
 */
export const isOverdue = (commitment: Pick<Commitment, 'status' | 'dueDate'>, today: IsoDate): boolean =>
  commitment.dueDate !== null && commitment.dueDate < today && isOutstanding(commitment);
