import type { IsoDate, RecommendationSet } from '../../lib/model/index.ts';
import { daysBetween } from '../../lib/model/days.ts';
import { SHORT_MONTHS } from '../../lib/model/months.ts';
import { isDone } from '../../lib/tracker/completion.ts';
import { recommendationRefText, type TrackerRow } from '../../lib/tracker/rows.ts';
import { STATUSES, isOutstanding } from '../../lib/tracker/status.ts';

/** A line of a picture and of the table beside it: what it is of, and one number a series. */
export interface Bar {
  readonly label: string;
  /** The whole of it, where the label is shortened. */
  readonly full: string;
  readonly values: readonly number[];
}

/** Numbers that a picture is drawn of. */
export interface Figures {
  readonly series: readonly string[];
  readonly bars: readonly Bar[];
}

/** For each recommendation in use, how many rows have each status. One that no row serves has an empty line. */
export function statusByRecommendation(
  sets: readonly RecommendationSet[],
  rows: readonly TrackerRow[],
): Figures {
  const counts = new Map<string, number[]>();
  for (const { commitment } of rows) {
    const at = STATUSES.indexOf(commitment.status);
    for (const { set, ref } of commitment.recommendations) {
      const key = `${set}\n${ref}`;
      const values = counts.get(key) ?? STATUSES.map(() => 0);
      values[at] = (values[at] ?? 0) + 1;
      counts.set(key, values);
    }
  }
  const live = sets.filter(({ archived }) => !archived);
  return {
    series: STATUSES,
    bars: live.flatMap((set) =>
      set.recommendations.map(({ ref, text }) => ({
        label: `${recommendationRefText(ref)} ${text}`,
        // Which list it is of need be said only where there are several.
        full: `${recommendationRefText(ref)} ${text}${live.length > 1 ? ` (${set.title})` : ''}`,
        values: counts.get(`${set.id}\n${ref}`) ?? STATUSES.map(() => 0),
      })),
    ),
  };
}

export const BY_BODY_SERIES = ['Overdue', 'Due', 'No date'];

/** For each committee, what is still to be done: overdue, due later, without a date. Most first. */
export function openByBody(rows: readonly TrackerRow[]): Figures {
  const counts = new Map<string, number[]>();
  for (const { commitment, overdue } of rows) {
    if (!isOutstanding(commitment)) continue;
    const body = commitment.body ?? 'No committee';
    const values = counts.get(body) ?? [0, 0, 0];
    const at = overdue ? 0 : commitment.dueDate === null ? 2 : 1;
    values[at] = (values[at] ?? 0) + 1;
    counts.set(body, values);
  }
  return {
    series: BY_BODY_SERIES,
    bars: [...counts]
      .map(([body, values]) => ({ label: body, full: body, values }))
      .sort((a, b) => total(b) - total(a)),
  };
}

export const BY_MONTH_SERIES = ['Done', 'Still to be done', 'Overdue'];
/** Months before and after this one that the picture has room for. */
const BEFORE = 12;
const AFTER = 11;

/** For each month around today, how many rows fall due in it: done, still to be done, overdue. */
export function dueByMonth(rows: readonly TrackerRow[], today: IsoDate): Figures {
  const first = monthNumber(today) - BEFORE;
  const counts = Array.from({ length: BEFORE + 1 + AFTER }, () => [0, 0, 0]);
  for (const { commitment, overdue } of rows) {
    const values = commitment.dueDate === null ? undefined : counts[monthNumber(commitment.dueDate) - first];
    const at = overdue ? 2 : isDone(commitment) ? 0 : isOutstanding(commitment) ? 1 : null;
    if (values && at !== null) values[at] = (values[at] ?? 0) + 1;
  }
  return {
    series: BY_MONTH_SERIES,
    bars: counts.map((values, at) => {
      const month = first + at;
      const label = `${SHORT_MONTHS[month % 12]} ${Math.floor(month / 12)}`;
      return { label, full: label, values };
    }),
  };
}

const monthNumber = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** A due date that was moved: from the first to the one that stands now. */
export interface Slip {
  readonly ref: string;
  readonly action: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly times: number;
}

/** The dates that were put off furthest, of what is still to be done. */
export function furthestSlips(rows: readonly TrackerRow[], count: number): Slip[] {
  const slips: Slip[] = [];
  for (const { commitment } of rows) {
    const { originalDueDate: from, dueDate: to, timesExtended, ref, action } = commitment;
    if (from === null || to === null || to <= from || !isOutstanding(commitment)) continue;
    slips.push({ ref, action, from, to, days: daysBetween(from, to), times: timesExtended });
  }
  return slips.sort((a, b) => b.days - a.days || (a.ref < b.ref ? -1 : 1)).slice(0, count);
}

export const total = ({ values }: Bar): number => values.reduce((sum, value) => sum + value, 0);
