import type { CommitmentType, IsoDate, RecommendationKey, Status } from '../model/index.ts';
import { foldForSearch, sortingKey } from './folding.ts';
import { responseDue } from './executive.ts';
import { RAGS } from './rag.ts';
import { sameRecommendation } from './recommendation-keys.ts';
import type { TrackerRow } from './rows.ts';
import { STATUSES, isOutstanding } from './status.ts';

export type SortKey =
  | 'ref'
  | 'status'
  | 'action'
  | 'owner'
  | 'due'
  | 'committee'
  | 'meeting'
  | 'item'
  | 'type'
  | 'recommendation'
  | 'updated'
  | 'organisation'
  | 'executive member'
  | 'executive response'
  | 'response due'
  | 'original due'
  | 'times extended'
  | 'due as minuted'
  | 'next review'
  | 'completed'
  | 'closed at'
  | 'progress'
  | 'notes'
  | 'evidence'
  | 'agenda item'
  | 'theme'
  | 'rag';

const VALUES: Record<SortKey, (row: TrackerRow) => string | null> = {
  ref: ({ commitment }) => commitment.ref,
  status: ({ commitment }) => String(STATUSES.indexOf(commitment.status)),
  action: ({ commitment }) => commitment.action,
  owner: ({ owner }) => owner,
  due: ({ commitment }) => commitment.dueDate,
  committee: ({ commitment }) => commitment.body,
  meeting: ({ commitment }) => commitment.raisedOn,
  item: ({ item }) => item,
  type: ({ commitment }) => commitment.type,
  recommendation: ({ recommendationRefs }) => recommendationRefs,
  updated: ({ updatedAt }) => updatedAt,
  organisation: ({ commitment }) => commitment.organisation,
  'executive member': ({ commitment }) => commitment.executiveMember,
  'executive response': ({ commitment }) => commitment.executiveResponse,
  'response due': ({ commitment }) => responseDue(commitment),
  'original due': ({ commitment }) => commitment.originalDueDate,
  'times extended': ({ commitment }) =>
    commitment.timesExtended === 0 ? null : String(commitment.timesExtended),
  'due as minuted': ({ commitment }) => commitment.dueAsMinuted,
  'next review': ({ commitment }) => commitment.nextReviewOn ?? commitment.nextReview,
  completed: ({ commitment }) => commitment.completedOn,
  'closed at': ({ commitment }) => commitment.closedAt,
  progress: ({ progress }) => progress,
  notes: ({ commitment }) => commitment.notes,
  evidence: ({ commitment }) => commitment.evidenceOfImpact,
  'agenda item': ({ commitment }) => commitment.itemTitle,
  theme: ({ recommendations }) => recommendations.find(({ theme }) => theme !== null)?.theme ?? null,
  rag: ({ commitment }) => (commitment.rag === null ? null : String(RAGS.indexOf(commitment.rag))),
};

/** Text that a row is sorted by in the order of a column; empty comes last. */
export const sortingKeyOf = (row: TrackerRow, key: SortKey): string => sortingKey(VALUES[key](row) ?? '');

/**
 * Rows in the order of one column. Empty cells come last either way; equal ones keep their order. The keys are made
 * once a row, since a collator takes 20,000 rows ten times as long.
 */
export function sortRows(
  rows: readonly TrackerRow[],
  key: SortKey,
  direction: 'ascending' | 'descending' = 'ascending',
): TrackerRow[] {
  return sortByKeys(
    rows.map((row) => ({ row, value: sortingKeyOf(row, key) })),
    direction,
  );
}

/** As `sortRows`, with keys that were made before. */
export function sortByKeys(
  keyed: readonly { readonly row: TrackerRow; readonly value: string }[],
  direction: 'ascending' | 'descending',
): TrackerRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return keyed
    .toSorted((a, b) => {
      if (a.value === b.value) return 0;
      if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
      return a.value < b.value ? -sign : sign;
    })
    .map(({ row }) => row);
}

/** What rows must be like; what is left out does not matter. */
export interface RowFilter {
  /** Each word somewhere in the row, in any order. */
  readonly words?: string;
  readonly statuses?: readonly Status[];
  readonly overdue?: boolean;
  /** Still to be done and without owner or without date: not yet SMART. */
  readonly noOwnerOrDate?: boolean;
  /** Still to be done and due from `from` to `to`, both included. */
  readonly due?: { readonly from: IsoDate; readonly to: IsoDate };
  readonly council?: string;
  readonly body?: string;
  /** One of the owners, as the row writes them. */
  readonly owner?: string;
  readonly type?: CommitmentType;
  readonly recommendation?: RecommendationKey;
  /** False for rows that serve no recommendation. */
  readonly tagged?: boolean;
}

/** The rows that fit the filter, in their order. */
export function filterRows(rows: readonly TrackerRow[], filter: RowFilter): TrackerRow[] {
  const words = foldForSearch(filter.words ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter((row) => fits(row, filter) && words.every((word) => row.searchable.includes(word)));
}

function fits(row: TrackerRow, filter: RowFilter): boolean {
  const { commitment } = row;
  const { statuses, overdue, noOwnerOrDate, due, council, body, owner, type, recommendation, tagged } =
    filter;
  const incomplete =
    isOutstanding(commitment) && (commitment.owners.length === 0 || commitment.dueDate === null);
  return (
    (statuses === undefined || statuses.includes(commitment.status)) &&
    (overdue === undefined || row.overdue === overdue) &&
    (noOwnerOrDate === undefined || incomplete === noOwnerOrDate) &&
    (due === undefined || isDueWithin(row, due.from, due.to)) &&
    (council === undefined || commitment.council === council) &&
    (body === undefined || commitment.body === body) &&
    (owner === undefined || row.owner.split('; ').includes(owner)) &&
    (type === undefined || commitment.type === type) &&
    (recommendation === undefined ||
      commitment.recommendations.some((key) => sameRecommendation(key, recommendation))) &&
    (tagged === undefined || commitment.recommendations.length > 0 === tagged)
  );
}

function isDueWithin({ commitment }: TrackerRow, from: IsoDate, to: IsoDate): boolean {
  const { dueDate } = commitment;
  return isOutstanding(commitment) && dueDate !== null && dueDate >= from && dueDate <= to;
}
