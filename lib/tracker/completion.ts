import type { Commitment, IsoDate, Passage, Status } from '../model/index.ts';
import { itemText } from './texts.ts';
import { isOutstanding } from './status.ts';

/** Statuses of something done. */
const DONE: ReadonlySet<Status> = new Set<Status>(['Complete – to be agreed', 'Closed']);

/** True for what is done, agreed or not. */
export const isDone = ({ status }: Pick<Commitment, 'status'>): boolean => DONE.has(status);

/**
 * The day of completion after a status was set on `day`: what becomes done is dated that day, once; what is opened
 * again has no such day any more.
 */
export function completedOnAfter(
  before: Pick<Commitment, 'status' | 'completedOn'>,
  status: Status,
  day: IsoDate,
): IsoDate | null {
  if (DONE.has(status)) return before.completedOn ?? day;
  return isOutstanding({ status }) ? null : before.completedOn;
}

/** "Cabinet, 2026-03-11, Item 9": the meeting and minute that agreed the closing, for "Closed at". */
export const closedAtText = ({ source }: Pick<Passage, 'source'>): string =>
  [source.body, source.meetingDate, itemText(source.item?.number ?? null)].filter(Boolean).join(', ');
