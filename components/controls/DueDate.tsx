import type { IsoDate, Precision } from '../../lib/model/index.ts';
import { shortDate } from './dates.ts';
import './due-date.css';

export interface DueDateProps {
  readonly date: IsoDate | null;
  readonly precision: Precision;
  /** The minutes' own words, always shown: the date is only what they come to. */
  readonly words: string;
  readonly overdue?: boolean;
}

/** The date a deadline comes to, with the minuted words under it, and "Overdue" as a word where it is. */
export function DueDate({ date, precision, words, overdue }: DueDateProps) {
  if (!date && !words) return <span class="soft">—</span>;
  return (
    <span class="due-date" data-overdue={overdue ? '' : undefined}>
      {date ? (
        <time dateTime={date}>{shortDate(date, precision)}</time>
      ) : (
        <span class="soft">no date can be told</span>
      )}
      {overdue && <strong class="due-date-overdue">Overdue</strong>}
      {words && <span class="due-date-words">“{words}”</span>}
    </span>
  );
}
