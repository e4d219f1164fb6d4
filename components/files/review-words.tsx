import { columnOf } from '../../lib/exchange/columns.ts';
import { ukDate } from '../../lib/tracker/calendar.ts';
import type { Accepted, Place, SheetChange, SheetPlan, Unreadable } from '../../lib/exchange/import/plan.ts';

/** What the tracker has, as people read it: a day as in the UK. */
export const hereText = ({ field, before }: SheetChange): string =>
  columnOf(field)?.type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(before) ? ukDate(before) : before;

/** In place of a text where there is none. */
export const Empty = () => <span class="soft">empty</span>;

/** One cell of one row. */
export const changeKey = ({ id, field }: SheetChange): string => `${id} ${field}`;

export const unreadableKey = ({ place, why }: Unreadable): string => `${place.row} ${place.column} ${why}`;

export const columnName = ({ field, place }: SheetChange): string => columnOf(field)?.name ?? place.heading;

/** As a person finds it in their sheet: "row 4, column D". */
export const placeText = ({ row, column, heading }: Place): string =>
  `row ${row}, column ${column}${heading === '' ? '' : ` “${heading}”`}`;

/** How much would be taken in. */
export const countAccepted = ({ changes, conflicts, added }: Accepted): number =>
  changes.length + conflicts.length + added.length;

/** What the button says that takes it in. */
export function takeWords(accepted: Accepted): string {
  const changes = accepted.changes.length + accepted.conflicts.length;
  const added = accepted.added.length;
  const parts = [
    changes > 0 && (changes === 1 ? '1 change' : `${changes} changes`),
    added > 0 && (added === 1 ? '1 new row' : `${added} new rows`),
  ].filter(Boolean);
  return parts.length === 0 ? 'Nothing to take in' : `Take ${parts.join(' and ')} in`;
}

/** What stays as it is. */
export function restWords({ unchanged, notInSheet }: SheetPlan): string {
  return [
    unchanged > 0 &&
      (unchanged === 1 ? '1 row is as it is here.' : `${unchanged} rows are as they are here.`),
    notInSheet > 0 &&
      (notInSheet === 1
        ? '1 row of the tracker is not in the sheet and stays.'
        : `${notInSheet} rows of the tracker are not in the sheet and stay.`),
  ]
    .filter(Boolean)
    .join(' ');
}
