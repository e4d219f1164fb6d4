import type { ComponentChildren } from 'preact';
import type { IsoDate, TableChoices } from '../../../lib/model/index.ts';
import { responseDue, responseOverdue } from '../../../lib/tracker/executive.ts';
import type { RagKey } from '../../../lib/tracker/rag.ts';
import type { TrackerRow } from '../../../lib/tracker/rows.ts';
import type { SortKey } from '../../../lib/tracker/views.ts';
import { DueDate } from '../../controls/DueDate.tsx';
import { shortDate } from '../../controls/dates.ts';
import type { FieldId } from '../fields/fields.ts';
import { RagMark } from '../RagMark.tsx';
import { RecommendationCell } from '../RecommendationCell.tsx';
import { StatusMark } from '../StatusMark.tsx';

/** What cells look at besides their row. */
export interface CellContext {
  readonly today: IsoDate;
  readonly ragKey: RagKey;
  readonly onTag: (row: TrackerRow) => void;
}

/** A column of the table. Its id is the key it is sorted by. */
export interface TrackerColumn {
  readonly id: SortKey;
  readonly label: string;
  /** Width in CSS pixels that it starts with. */
  readonly width: number;
  /** Field that its cells edit, or null where they are only read. */
  readonly field: FieldId | null;
  readonly cell: (row: TrackerRow, context: CellContext) => ComponentChildren;
}

const soft = (words: string | null | undefined): ComponentChildren =>
  words ? words : <span class="soft">—</span>;
const day = (date: IsoDate | null): ComponentChildren => soft(date && shortDate(date));

/** Every column that the table can show, in the order that they are offered. */
export const COLUMNS: readonly TrackerColumn[] = [
  {
    id: 'ref',
    label: 'Ref',
    width: 136,
    field: null,
    cell: ({ commitment }) => (
      <>
        {commitment.ref}
        {commitment.restricted && <span class="restricted">Restricted</span>}
      </>
    ),
  },
  {
    id: 'action',
    label: 'Action',
    width: 260,
    field: 'action',
    cell: ({ commitment }) => <span class="two-lines">{commitment.action}</span>,
  },
  { id: 'owner', label: 'Owner', width: 138, field: 'owners', cell: ({ owner }) => two(owner) },
  {
    id: 'due',
    label: 'Due',
    width: 142,
    field: 'dueDate',
    cell: ({ commitment, overdue }) => (
      <DueDate
        date={commitment.dueDate}
        precision={commitment.duePrecision}
        words={commitment.dueAsMinuted}
        overdue={overdue}
      />
    ),
  },
  {
    id: 'status',
    label: 'Status',
    width: 130,
    field: 'status',
    cell: ({ commitment }) => <StatusMark status={commitment.status} />,
  },
  {
    id: 'recommendation',
    label: 'Recommendation',
    width: 132,
    field: null,
    cell: (row, { onTag }) => <RecommendationCell row={row} onTag={() => onTag(row)} />,
  },
  {
    id: 'meeting',
    label: 'Meeting',
    width: 178,
    field: null,
    cell: ({ commitment, item }) => (
      <>
        <span class="one-line">{soft(commitment.body)}</span>
        <span class="one-line soft small">
          {[commitment.raisedOn && shortDate(commitment.raisedOn), item].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  {
    id: 'committee',
    label: 'Committee',
    width: 190,
    field: null,
    cell: ({ commitment }) => two(commitment.body),
  },
  {
    id: 'agenda item',
    label: 'Agenda item',
    width: 190,
    field: null,
    cell: ({ commitment }) => two(commitment.itemTitle),
  },
  { id: 'type', label: 'Type', width: 130, field: 'type', cell: ({ commitment }) => commitment.type },
  {
    id: 'rag',
    label: 'RAG',
    width: 110,
    field: 'rag',
    cell: ({ commitment }, { today, ragKey }) => (
      <RagMark commitment={commitment} today={today} ragKey={ragKey} />
    ),
  },
  {
    id: 'organisation',
    label: 'Organisation',
    width: 150,
    field: 'organisation',
    cell: ({ commitment }) => two(commitment.organisation),
  },
  {
    id: 'executive member',
    label: 'Executive member',
    width: 150,
    field: 'executiveMember',
    cell: ({ commitment }) => two(commitment.executiveMember),
  },
  {
    id: 'executive response',
    label: 'Executive response',
    width: 150,
    field: 'executiveResponse',
    cell: ({ commitment }) => soft(commitment.executiveResponse),
  },
  {
    id: 'response due',
    label: 'Answer due',
    width: 128,
    field: null,
    cell: ({ commitment }, { today }) => (
      <DueDate
        date={responseDue(commitment)}
        precision="day"
        words=""
        overdue={responseOverdue(commitment, today)}
      />
    ),
  },
  {
    id: 'original due',
    label: 'First due',
    width: 116,
    field: null,
    cell: ({ commitment }) => day(commitment.originalDueDate),
  },
  {
    id: 'times extended',
    label: 'Put off',
    width: 92,
    field: null,
    cell: ({ commitment: { timesExtended } }) =>
      soft(timesExtended === 0 ? '' : timesExtended === 1 ? 'once' : `${timesExtended} times`),
  },
  {
    id: 'due as minuted',
    label: 'Due as minuted',
    width: 150,
    field: 'dueAsMinuted',
    cell: ({ commitment }) => two(commitment.dueAsMinuted),
  },
  {
    id: 'next review',
    label: 'Comes back',
    width: 140,
    field: 'nextReviewOn',
    cell: ({ commitment: { nextReviewOn, nextReview } }) => (
      <>
        <span class="one-line">{day(nextReviewOn)}</span>
        <span class="one-line soft small">{nextReview}</span>
      </>
    ),
  },
  {
    id: 'completed',
    label: 'Completed',
    width: 116,
    field: 'completedOn',
    cell: ({ commitment }) => day(commitment.completedOn),
  },
  {
    id: 'closed at',
    label: 'Closed at',
    width: 180,
    field: 'closedAt',
    cell: ({ commitment }) => two(commitment.closedAt),
  },
  { id: 'progress', label: 'Progress', width: 260, field: 'progress', cell: ({ progress }) => two(progress) },
  {
    id: 'evidence',
    label: 'Evidence of impact',
    width: 220,
    field: 'evidenceOfImpact',
    cell: ({ commitment }) => two(commitment.evidenceOfImpact),
  },
  {
    id: 'theme',
    label: 'Theme',
    width: 140,
    field: null,
    cell: ({ recommendations }) =>
      two([...new Set(recommendations.flatMap(({ theme }) => theme ?? []))].join('; ')),
  },
  {
    id: 'notes',
    label: 'Your notes',
    width: 220,
    field: 'notes',
    cell: ({ commitment }) => two(commitment.notes),
  },
  {
    id: 'updated',
    label: 'Updated',
    width: 116,
    field: null,
    cell: ({ updatedAt }) => day(updatedAt.slice(0, 10)),
  },
];

function two(words: string | null): ComponentChildren {
  return words ? <span class="two-lines">{words}</span> : soft(null);
}

/** The table as it comes: what a reader of a log looks for first (study of trackers, 1.6). */
export const DEFAULT_CHOICES: TableChoices = {
  columns: ['ref', 'action', 'owner', 'due', 'status', 'recommendation', 'meeting'],
  widths: {},
  sorting: null,
  group: null,
};

export const columnOf = (id: string): TrackerColumn | null =>
  COLUMNS.find((column) => column.id === id) ?? null;
