import type { OwnLayout } from '../model/index.ts';
import { COLUMNS, columnOf, type Column } from './columns.ts';

/** How the lines of a layout are chosen and laid in blocks, see `arranging.ts`. */
export type Arrangement = 'rows' | 'action log' | 'recommendations' | 'questions';

/** Which columns an export has, in which order, under which names, and how its lines are laid. */
export interface Layout {
  readonly id: string;
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly about: string;
  readonly arrangement: Arrangement;
  readonly columns: readonly Column[];
  /**
   * Ids of the columns for paper, Word and the clipboard: landscape A4 holds no more than nine. Headings over the
   * blocks and over each recommendation say what the columns about those say.
   */
  readonly printed: readonly string[];
}

/** What a reader of a log looks for first (study, 1.6). */
const LOG_PRINTED = ['ref', 'meeting-date', 'item', 'action', 'owner', 'due-date', 'status', 'progress'];
/** Columns that paper has room for. */
const MOST_PRINTED = 9;

/** Columns from "id" or "id=Name in this layout". Ids are ours, so one that is not there is a mistake in this file. */
function columns(...named: readonly string[]): Column[] {
  return named.map((entry) => {
    const [id = '', name] = entry.split('=');
    const column = columnOf(id);
    if (!column) throw new Error(`There is no column ${id}`);
    return name === undefined ? column : { ...column, name };
  });
}

/** Everything, for working on in a spreadsheet and taking back. */
export const fullLayout: Layout = {
  id: 'full',
  name: 'Full',
  about: 'Every column there is.',
  arrangement: 'rows',
  columns: COLUMNS,
  printed: LOG_PRINTED,
};

/** The columns that the study of trackers, 1.6, has in bold. */
export const defaultLayout: Layout = {
  id: 'default',
  name: 'Tracker',
  about: 'The columns that most trackers have.',
  arrangement: 'rows',
  columns: columns(
    'ref',
    'status',
    'committee',
    'meeting-date',
    'item',
    'agenda-item',
    'type',
    'action',
    'owner',
    'due-date',
    'due-as-minuted',
    'recommendation-ref',
    'recommendation',
    'progress',
    'closed-at',
    'passage',
    'source-link',
    'notes',
  ),
  printed: LOG_PRINTED,
};

/** Three blocks, as a committee goes through them; what was closed is shown once (study, 1.6 template 1). */
export const actionLogLayout: Layout = {
  id: 'action-log',
  name: 'Meeting action log',
  about: 'Outstanding, new, and completed since the last meeting: for the agenda of the next one.',
  arrangement: 'action log',
  columns: columns(
    'part',
    'ref',
    'meeting-date',
    'item',
    'action',
    'owner',
    'due-date',
    'status',
    'progress',
    'closed-at',
  ),
  printed: [...LOG_PRINTED, 'closed-at'],
};

/** The shape that scrutiny trackers have (study, 1.6 template 2). */
export const scrutinyLayout: Layout = {
  id: 'scrutiny',
  name: 'Scrutiny recommendation tracker',
  about: 'What scrutiny recommended, to whom, what the executive answered and why, and what came of it.',
  arrangement: 'rows',
  columns: columns(
    'ref=Reference',
    'committee=Origin',
    'meeting-date=Date',
    'theme=Area',
    'action=Recommendation',
    'organisation=Recommendation made to',
    'executive-response',
    'response-reason=Reason',
    'response-due',
    'response-date=Exec date',
    'owner=Lead officer',
    'executive-member',
    'progress=Action taken',
    'status',
    'evidence-of-impact=Outcome',
  ),
  printed: [
    'ref',
    'meeting-date',
    'action',
    'organisation',
    'executive-response',
    'response-reason',
    'owner',
    'progress',
    'status',
  ],
};

/** By recommendation, those that nobody serves or mentions among them (study, 1.6 template 3). */
export const improvementPlanLayout: Layout = {
  id: 'improvement-plan',
  name: 'Ofsted improvement plan',
  about: 'Every recommendation with its actions, and those that nobody has mentioned as gaps.',
  arrangement: 'recommendations',
  columns: columns(
    'recommendation-ref',
    'recommendation',
    'theme',
    'inspection',
    'ref=Action ref',
    'action',
    'owner=Lead',
    'due-date=Timescale',
    'due-as-minuted=Timescale as minuted',
    'success-measure',
    'status',
    'progress',
    'evidence-of-impact',
    'rag=BRAG',
    'next-review-date',
    'next-review',
    'last-mentioned',
  ),
  printed: [
    'ref',
    'action',
    'owner',
    'due-date',
    'success-measure',
    'status',
    'progress',
    'evidence-of-impact',
    'next-review',
  ],
};

/** One line for each thing to ask about (study, 1.6 template 4). */
export const questionsLayout: Layout = {
  id: 'questions',
  name: 'Questions for the next meeting',
  about: 'One question for each overdue, unanswered or silent row, with its quote and link.',
  arrangement: 'questions',
  columns: columns('question', 'ref', 'committee', 'owner', 'due-date', 'passage', 'source-link'),
  printed: ['question', 'ref', 'owner', 'due-date', 'passage'],
};

/** The layouts that everyone has, in the order they are offered. */
export const LAYOUTS: readonly Layout[] = [
  defaultLayout,
  actionLogLayout,
  scrutinyLayout,
  improvementPlanLayout,
  questionsLayout,
  fullLayout,
];

/** The layout of that id or name among ours and the council's own, or null. Case does not count. */
export function layoutOf(name: string, own: readonly OwnLayout[] = []): Layout | null {
  const wanted = name.trim().toLowerCase();
  return (
    [...LAYOUTS, ...own.map(ownLayout)].find(
      (layout) => layout.id === wanted || layout.name.toLowerCase() === wanted,
    ) ?? null
  );
}

/** A council's own layout. A column of a later version that we do not know is left out. */
export function ownLayout(own: OwnLayout): Layout {
  const base = LAYOUTS.find(({ id }) => id === own.base) ?? defaultLayout;
  const chosen = distinctNames(
    own.columns.flatMap(({ id, name }) => {
      const column = columnOf(id);
      return column ? [{ ...column, name: name.trim() || column.name }] : [];
    }),
  );
  const printable = chosen.map(({ id }) => id).filter((id) => !NOT_PRINTED.has(id));
  return {
    id: own.id,
    name: own.name,
    about: base.about,
    arrangement: base.arrangement,
    columns: chosen,
    // What fits is printed as the council has it.
    printed:
      printable.length <= MOST_PRINTED ? printable : printable.filter((id) => base.printed.includes(id)),
  };
}

/** What no reader of paper needs. */
const NOT_PRINTED = new Set(['part', 'id', 'updated-on', 'added-on', 'page', 'rag-set']);

/** A layout as a council may keep and change it. */
export const asOwnLayout = (layout: Layout, id: string, name: string): OwnLayout => ({
  id,
  name,
  base: layout.id,
  columns: layout.columns.map((column) => ({ id: column.id, name: column.name })),
});

/** No two columns of a table may have one heading: a second "Date" becomes "Date 2". */
function distinctNames(all: readonly Column[]): Column[] {
  const seen = new Map<string, number>();
  return all.map((column) => {
    const key = column.name.toLowerCase();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? column : { ...column, name: `${column.name} ${count}` };
  });
}
