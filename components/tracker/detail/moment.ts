import type { IsoInstant } from '../../../lib/model/index.ts';
import { shortDate } from '../../controls/dates.ts';

/** A moment in the person's own time: `11 Oct 2025, 19:04`. */
export function moment(at: IsoInstant): string {
  const then = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
  return `${shortDate(day)}, ${two(then.getHours())}:${two(then.getMinutes())}`;
}
