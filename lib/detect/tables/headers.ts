import {
  DUE_HEADER,
  MINUTES_HEADER,
  OWNER_HEADER,
  REFERENCE_HEADER,
  STATUS_HEADER,
  TASK_HEADER,
} from '../words/tables.ts';
import { trimMarks } from '../text/trim.ts';

/** Which column of an action table holds what; null where there is none. */
export interface Columns {
  readonly task: number;
  /** How many columns of the table stand under the task's header: "Action" over a number and the words. */
  readonly taskSpan: number;
  readonly owner: number | null;
  readonly due: number | null;
  readonly status: number | null;
  readonly reference: number | null;
  /** The task column is running minutes, and only sentences with an owner beside them are tasks. */
  readonly minutes: boolean;
}

const bare = (text: string): string => trimMarks(text, ':*').trim();

/** Whether words head a column of an action table. */
export const isHeaderWord = (text: string): boolean =>
  text.length <= 40 &&
  [TASK_HEADER, OWNER_HEADER, DUE_HEADER, STATUS_HEADER, REFERENCE_HEADER, MINUTES_HEADER].some((pattern) =>
    pattern.test(bare(text)),
  );

/** "Minutes:" above a table is the page's label, not the first of its header words. */
export const isLabelBefore = (text: string, next: string | undefined): boolean =>
  text.endsWith(':') && next?.endsWith(':') === false;

/**
 * Reads header words as columns, or null where they head no action table: a task column is needed, and an
 * owner, due or status column beside it. `Minute | Action` heads minutes with owners in the right column.
 */
export const readColumns = (
  headers: readonly (readonly [column: number, text: string])[],
): Columns | null => {
  const find = (pattern: RegExp, not: number | null = null): number | null =>
    headers.find(([column, text]) => column !== not && pattern.test(bare(text)))?.[0] ?? null;
  const task = find(TASK_HEADER);
  const owner = find(OWNER_HEADER);
  const due = find(DUE_HEADER);
  const status = find(STATUS_HEADER, task);
  const reference = find(REFERENCE_HEADER);
  if (task !== null && (owner !== null || due !== null || status !== null)) {
    return { task, taskSpan: 1, owner, due, status, reference, minutes: false };
  }
  const right = task ?? owner;
  // The column of minutes is the one next to the owners: "Item | Discussion | Action".
  const minutes =
    headers.findLast(
      ([column, text]) => right !== null && column < right && MINUTES_HEADER.test(bare(text)),
    )?.[0] ?? null;
  if (right !== null && minutes !== null && minutes < right) {
    return { task: minutes, taskSpan: 1, owner: right, due, status: null, reference: null, minutes: true };
  }
  return null;
};
