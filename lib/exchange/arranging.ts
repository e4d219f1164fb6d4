import type { TrackerRow } from '../tracker/rows.ts';
import { isDone } from '../tracker/completion.ts';
import {
  byDay,
  doneOn,
  doneSinceLastMeeting,
  lastMeeting,
  questionsFor,
  recommendationLines,
} from '../tracker/views/index.ts';
import type { ExportInput } from './export-input.ts';
import type { Arrangement } from './layouts.ts';
import type { Line } from './line.ts';

/** Lines under one heading. */
export interface Block {
  /** Null where the layout is one list. */
  readonly title: string | null;
  /** What to say in place of the lines where there are none. */
  readonly empty: string;
  readonly lines: readonly Line[];
}

/** Lines of a layout in their blocks, and sentences for the rows that are in none. */
export interface Arranged {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly string[];
}

/** Lays rows as the arrangement has them. `rows` are those that may be shown, in the order of the view. */
export function arrange(arrangement: Arrangement, rows: readonly TrackerRow[], input: ExportInput): Arranged {
  switch (arrangement) {
    case 'rows':
      return {
        blocks: [
          {
            title: null,
            empty: 'Nothing is tracked here.',
            lines: rows.map((row) => lineOf(input, { row })),
          },
        ],
        leftOut: [],
      };
    case 'action log':
      return actionLog(rows, input);
    case 'recommendations':
      return byRecommendation(rows, input);
    case 'questions':
      return questions(rows, input);
  }
}

const lineOf = (input: ExportInput, fields: Partial<Line>): Line => ({
  row: null,
  recommendation: null,
  part: null,
  question: null,
  today: input.today,
  ...fields,
});

function actionLog(rows: readonly TrackerRow[], input: ExportInput): Arranged {
  const { meetings, today } = input;
  const isNew = (row: TrackerRow): boolean => {
    const last = lastMeeting(row, meetings, today);
    const { raisedOn } = row.commitment;
    return last !== null && raisedOn !== null && raisedOn >= last;
  };
  const done = rows.filter(({ commitment }) => isDone(commitment));
  const open = rows.filter(({ commitment }) => !isDone(commitment));
  const completed = done.filter((row) => doneSinceLastMeeting(row, meetings, today));
  const standing = byDay(
    open.filter((row) => !isNew(row)),
    ({ commitment }) => commitment.dueDate,
  );
  const before = done.length - completed.length;
  const block = (title: string, empty: string, some: readonly TrackerRow[]): Block => ({
    title,
    empty,
    lines: some.map((row) => lineOf(input, { row, part: title })),
  });
  return {
    blocks: [
      block('Outstanding', 'Nothing is outstanding from earlier meetings.', overdueFirst(standing)),
      block('New', 'Nothing was raised at the last meeting.', open.filter(isNew)),
      block(
        'Completed since last meeting',
        'Nothing was completed since the last meeting.',
        byDay(completed, doneOn),
      ),
    ],
    leftOut:
      before === 0
        ? []
        : [
            before === 1
              ? '1 row that was completed before the last meeting is left out.'
              : `${before} rows that were completed before the last meeting are left out.`,
          ],
  };
}

const overdueFirst = (rows: readonly TrackerRow[]): TrackerRow[] => [
  ...rows.filter(({ overdue }) => overdue),
  ...rows.filter(({ overdue }) => !overdue),
];

function byRecommendation(rows: readonly TrackerRow[], input: ExportInput): Arranged {
  const shown = new Set(rows);
  // Gaps are gaps of the whole tracker: a row that is not shown here is no missing action.
  const lines = recommendationLines(input.sets, input.all, input.passages);
  const untagged = rows.filter(({ commitment }) => commitment.recommendations.length === 0).length;
  return {
    blocks: bySet(lines).map(({ title, ofSet }) => ({
      title,
      empty: 'This set has no recommendations.',
      lines: ofSet.flatMap((recommendation) => {
        const part = recommendation.set.title;
        const serving = recommendation.rows.filter((row) => shown.has(row));
        return serving.length > 0
          ? serving.map((row) => lineOf(input, { row, recommendation, part }))
          : [lineOf(input, { recommendation, part })];
      }),
    })),
    leftOut:
      untagged === 0
        ? []
        : [
            untagged === 1
              ? '1 row serves no recommendation and is left out.'
              : `${untagged} rows serve no recommendation and are left out.`,
          ],
  };
}

function bySet<L extends { set: { id: string; title: string } }>(
  lines: readonly L[],
): { title: string; ofSet: L[] }[] {
  const sets = new Map<string, { title: string; ofSet: L[] }>();
  for (const line of lines) {
    const group = sets.get(line.set.id);
    if (group) group.ofSet.push(line);
    else sets.set(line.set.id, { title: line.set.title, ofSet: [line] });
  }
  return [...sets.values()];
}

function questions(rows: readonly TrackerRow[], input: ExportInput): Arranged {
  const asked = questionsFor(rows, input.meetings, input.today);
  return {
    blocks: [
      {
        title: null,
        empty: 'There is nothing to ask: nothing is overdue, unanswered or silent.',
        lines: asked.map(({ row, words }) => lineOf(input, { row, question: words })),
      },
    ],
    leftOut: [],
  };
}
