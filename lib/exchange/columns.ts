import type { IsoDate, IsoInstant } from '../model/index.ts';
import type { ServedRecommendation, TrackerRow } from '../tracker/rows.ts';
import { STATUSES } from '../tracker/status.ts';

/** What a column holds: tells each format how to write it and how wide it is. */
export type ColumnType = 'text' | 'choice' | 'date' | 'number' | 'link' | 'instant';

/** One column of the tracker, for every format and for reading back. */
export interface Column {
  /** Stays the same when a council renames the column. */
  readonly id: string;
  readonly name: string;
  readonly type: ColumnType;
  /** The words allowed in a `choice`. */
  readonly choices?: readonly string[];
  /** ISO for dates and instants; null for an empty cell. */
  readonly value: (row: TrackerRow) => string | number | null;
}

/** Which columns an export has, in which order, under which names. */
export interface Layout {
  readonly name: string;
  readonly columns: readonly Column[];
}

const text = (id: string, name: string, value: (row: TrackerRow) => string | null): Column => ({
  id,
  name,
  type: 'text',
  value,
});
const date = (id: string, name: string, value: (row: TrackerRow) => IsoDate | null): Column => ({
  id,
  name,
  type: 'date',
  value,
});
const instant = (id: string, name: string, value: (row: TrackerRow) => IsoInstant): Column => ({
  id,
  name,
  type: 'instant',
  value,
});
const choice = (
  id: string,
  name: string,
  choices: readonly string[],
  value: (row: TrackerRow) => string,
): Column => ({ id, name, type: 'choice', choices, value });

const TYPES = ['Action', 'Recommendation', 'Resolution', 'Information request', 'Undertaking', 'Decision'];

/** Says of a row that it may not be shown to everyone; added to a layout that shows such rows. */
export const RESTRICTED = choice('restricted', 'Restricted', ['No', 'Yes'], ({ commitment }) =>
  commitment.restricted ? 'Yes' : 'No',
);

/** Everything the tracker knows of a commitment, in the order of the study of trackers, 1.6. */
export const fullLayout: Layout = {
  name: 'Full',
  columns: [
    text('ref', 'Ref', ({ commitment }) => commitment.ref),
    choice('status', 'Status', STATUSES, ({ commitment }) => commitment.status),
    text('committee', 'Committee', ({ commitment }) => commitment.body),
    date('meeting-date', 'Meeting date', ({ commitment }) => commitment.raisedOn),
    text('item', 'Minute / item', ({ item }) => item),
    text('agenda-item', 'Agenda item', ({ commitment }) => commitment.itemTitle),
    choice('type', 'Type', TYPES, ({ commitment }) => commitment.type),
    text('action', 'Action', ({ commitment }) => commitment.action),
    text('owner', 'Owner', ({ owner }) => owner),
    date('due-date', 'Due date', ({ commitment }) => commitment.dueDate),
    text('due-as-minuted', 'Due as minuted', ({ commitment }) => commitment.dueAsMinuted),
    date('original-due-date', 'Original due date', ({ commitment }) => commitment.originalDueDate),
    {
      id: 'times-extended',
      name: 'Times extended',
      type: 'number',
      value: ({ commitment }) => commitment.timesExtended,
    },
    text('recommendation-ref', 'Recommendation ref', ({ recommendationRefs }) => recommendationRefs),
    text('recommendation', 'Recommendation', ({ recommendations }) =>
      each(recommendations, ' | ', ({ text: words }) => words),
    ),
    text('theme', 'Theme', ({ recommendations }) => each(recommendations, '; ', ({ theme }) => theme)),
    text('inspection', 'Inspection', ({ recommendations }) => each(recommendations, '; ', inspectionText)),
    text('progress', 'Progress', ({ progress }) => progress),
    text('closed-at', 'Closed at', ({ commitment }) => commitment.closedAt),
    text('passage', 'Passage', ({ origin }) => origin?.selector.exact ?? null),
    { id: 'source-link', name: 'Source link', type: 'link', value: ({ link }) => link },
    text('page', 'Page / paragraph', ({ origin }) =>
      origin?.source.page ? `Page ${origin.source.page}` : null,
    ),
    // The councillor's own words are not for whoever may see a restricted row.
    text('notes', 'Notes', ({ commitment }) => (commitment.restricted ? null : commitment.notes)),
    RESTRICTED,
    instant('added-on', 'Added on', ({ commitment }) => commitment.createdAt),
    instant('updated-on', 'Updated on', ({ updatedAt }) => updatedAt),
    text('id', 'ID', ({ commitment }) => commitment.id),
  ],
};

const BY_DEFAULT = new Set(
  (
    'ref status committee meeting-date item agenda-item type action owner due-date due-as-minuted ' +
    'recommendation-ref recommendation progress closed-at passage source-link notes'
  ).split(' '),
);

/** The columns that the study of trackers, 1.6, has in bold. */
export const defaultLayout: Layout = {
  name: 'Tracker',
  columns: fullLayout.columns.filter(({ id }) => BY_DEFAULT.has(id)),
};

/** One text of all that the recommendations of a row say, each once. */
function each(
  recommendations: readonly ServedRecommendation[],
  separator: string,
  value: (recommendation: ServedRecommendation) => string | null,
): string {
  const values = recommendations.map(value).filter((part) => part !== null && part !== '');
  return [...new Set(values)].join(separator);
}

function inspectionText({ inspection, setTitle, published }: ServedRecommendation): string | null {
  const name = inspection ?? setTitle;
  return name !== null && published !== null ? `${name}, published ${published}` : name;
}
