import type { Commitment, IsoDate } from '../model/index.ts';
import { addMonths } from '../model/days.ts';

/** Months that an executive has to answer a scrutiny report (study of trackers, 1.4: section 9FE, LGA 2000). */
const MONTHS_TO_ANSWER = 2;

type Put = Pick<Commitment, 'executiveResponse' | 'sentToExecutiveOn' | 'respondedOn'>;

/** Day by which the executive is to answer: two months after it was sent. Null where it was not sent. */
export const responseDue = ({ sentToExecutiveOn }: Pick<Put, 'sentToExecutiveOn'>): IsoDate | null =>
  sentToExecutiveOn === null ? null : addMonths(sentToExecutiveOn, MONTHS_TO_ANSWER);

/** True for what was put to the executive and has no answer yet. */
export const awaitsResponse = ({ executiveResponse, sentToExecutiveOn, respondedOn }: Put): boolean =>
  executiveResponse === 'Awaited' ||
  (executiveResponse === null && sentToExecutiveOn !== null && respondedOn === null);

/** True where the two months are over and there is no answer. */
export function responseOverdue(commitment: Put, today: IsoDate): boolean {
  const due = responseDue(commitment);
  return due !== null && due < today && awaitsResponse(commitment);
}
