import type { IsoDate } from '../model/index.ts';
import { CommitmentType, ExecutiveResponse } from '../model/index.ts';
import { responseDue } from '../tracker/executive.ts';
import { RAGS, ragOf } from '../tracker/rag.ts';
import type { ServedRecommendation, TrackerRow } from '../tracker/rows.ts';
import { STATUSES } from '../tracker/status.ts';
import { recommendationRefText } from '../tracker/texts.ts';
import { lastMentioned } from '../tracker/views/index.ts';
import { gapText } from './gap-text.ts';
import type { Cell, Column, Line } from './line.ts';

export type { Column } from './line.ts';

type Value = (row: TrackerRow, today: IsoDate) => Cell;

/** A column about the row of a line; empty on a line without one. */
function ofRow(id: string, name: string, width: number, value: Value, rest: Partial<Column> = {}): Column {
  return {
    id,
    name,
    type: 'text',
    width,
    value: ({ row, today }: Line) => (row === null ? null : value(row, today)),
    ...rest,
  };
}

const date = (id: string, name: string, value: (row: TrackerRow) => IsoDate | null): Column =>
  ofRow(id, name, 13, value, { type: 'date' });

const choice = (id: string, name: string, choices: readonly string[], value: Value): Column =>
  ofRow(id, name, 18, value, { type: 'choice', choices });

/** A column about recommendations: of the one that the line stands under, else of all that the row serves. */
function ofRecommendations(
  id: string,
  name: string,
  width: number,
  separator: string,
  value: (recommendation: ServedRecommendation) => string | null,
): Column {
  return {
    id,
    name,
    type: 'text',
    width,
    value: ({ row, recommendation }) => {
      const served = recommendation ? [servedBy(recommendation)] : (row?.recommendations ?? []);
      const values = served.map(value).filter((part) => part !== null && part !== '');
      return [...new Set(values)].join(separator);
    },
  };
}

function servedBy({ set, recommendation }: NonNullable<Line['recommendation']>): ServedRecommendation {
  const { ref, text, theme } = recommendation;
  const { id, title, inspection, published } = set;
  return { set: id, setTitle: title, inspection, published, ref, text, theme };
}

function inspectionText({ inspection, setTitle, published }: ServedRecommendation): string | null {
  const name = inspection ?? setTitle;
  return name !== null && published !== null ? `${name}, published ${published}` : name;
}

/** Says of a row that it may not be shown to everyone; added to a layout that shows such rows. */
export const RESTRICTED = choice('restricted', 'Restricted', ['No', 'Yes'], ({ commitment }) =>
  commitment.restricted ? 'Yes' : 'No',
);

/** By which an edited sheet finds its rows again. Last, since it is nothing for people to read. */
export const ID = ofRow('id', 'ID', 38, ({ commitment }) => commitment.id);

/** When the row was last edited: what was edited here after that is not overwritten by the sheet unasked. */
export const UPDATED_ON = ofRow('updated-on', 'Updated on', 26, ({ updatedAt }) => updatedAt, {
  type: 'instant',
});

/** What a workbook has at its end, whatever the layout: by these its rows are found again and weighed. */
export const WAY_BACK: readonly Column[] = [UPDATED_ON, ID];

/** Everything the tracker knows of a commitment, in the order of the study of trackers, 1.6. */
export const COLUMNS: readonly Column[] = [
  ofRow('ref', 'Ref', 17, ({ commitment }) => commitment.ref),
  choice('status', 'Status', STATUSES, ({ commitment }) => commitment.status),
  ofRow('committee', 'Committee', 24, ({ commitment }) => commitment.body),
  date('meeting-date', 'Meeting date', ({ commitment }) => commitment.raisedOn),
  ofRow('item', 'Minute / item', 14, ({ item }) => item),
  ofRow('agenda-item', 'Agenda item', 26, ({ commitment }) => commitment.itemTitle),
  choice('type', 'Type', CommitmentType.options, ({ commitment }) => commitment.type),
  {
    id: 'action',
    name: 'Action',
    type: 'text',
    width: 50,
    value: ({ row, recommendation }) =>
      row !== null
        ? row.commitment.action
        : recommendation &&
          gapText({
            hasRows: recommendation.rows.length > 0,
            mentioned: recommendation.lastMentioned !== null,
          }),
  },
  ofRow('owner', 'Owner', 26, ({ owner }) => owner),
  ofRow('organisation', 'Organisation', 22, ({ commitment }) => commitment.organisation),
  ofRow('executive-member', 'Executive member', 22, ({ commitment }) => commitment.executiveMember),
  date('due-date', 'Due date', ({ commitment }) => commitment.dueDate),
  ofRow('due-as-minuted', 'Due as minuted', 20, ({ commitment }) => commitment.dueAsMinuted),
  date('original-due-date', 'Original due date', ({ commitment }) => commitment.originalDueDate),
  ofRow('times-extended', 'Times extended', 10, ({ commitment }) => commitment.timesExtended, {
    type: 'number',
  }),
  ofRecommendations('recommendation-ref', 'Recommendation ref', 16, '; ', ({ ref }) =>
    recommendationRefText(ref),
  ),
  ofRecommendations('recommendation', 'Recommendation', 44, ' | ', ({ text }) => text),
  ofRecommendations('theme', 'Theme', 22, '; ', ({ theme }) => theme),
  ofRecommendations('inspection', 'Inspection', 26, '; ', inspectionText),
  choice(
    'executive-response',
    'Executive response',
    ExecutiveResponse.options,
    ({ commitment }) => commitment.executiveResponse,
  ),
  date('sent-to-executive', 'Sent to executive', ({ commitment }) => commitment.sentToExecutiveOn),
  date('response-due', 'Response due', ({ commitment }) => responseDue(commitment)),
  date('response-date', 'Response date', ({ commitment }) => commitment.respondedOn),
  ofRow('response-reason', 'Reason / response', 36, ({ commitment }) => commitment.responseReason),
  ofRow('progress', 'Progress', 50, ({ progress }) => progress),
  choice('rag', 'RAG', RAGS, ({ commitment }, today) => ragOf(commitment, today).rag),
  ofRow('rag-set', 'RAG set', 12, ({ commitment }, today) => {
    const { rag, byHand } = ragOf(commitment, today);
    return rag === null ? null : byHand ? 'by hand' : 'by the key';
  }),
  ofRow('success-measure', 'Success measure', 30, ({ commitment }) => commitment.successMeasure),
  ofRow('evidence-of-impact', 'Evidence of impact', 36, ({ commitment }) => commitment.evidenceOfImpact),
  date('next-review-date', 'Next review date', ({ commitment }) => commitment.nextReviewOn),
  ofRow('next-review', 'Next review', 22, ({ commitment }) => commitment.nextReview),
  date('completed-on', 'Completed on', ({ commitment }) => commitment.completedOn),
  ofRow('closed-at', 'Closed at', 26, ({ commitment }) => commitment.closedAt),
  ofRow('passage', 'Passage', 50, ({ origin }) => origin?.selector.exact ?? null),
  ofRow('source-link', 'Source link', 30, ({ link }) => link, { type: 'link' }),
  ofRow('page', 'Page / paragraph', 12, ({ origin }) =>
    origin?.source.page ? `Page ${origin.source.page}` : null,
  ),
  {
    id: 'last-mentioned',
    name: 'Last mentioned',
    type: 'date',
    width: 12,
    value: ({ row, recommendation }) =>
      row !== null ? lastMentioned(row) : (recommendation?.lastMentioned ?? null),
  },
  // The councillor's own words are not for whoever may see a restricted row.
  ofRow('notes', 'Notes', 36, ({ commitment }) => (commitment.restricted ? null : commitment.notes)),
  RESTRICTED,
  ofRow('added-on', 'Added on', 26, ({ commitment }) => commitment.createdAt, { type: 'instant' }),
  UPDATED_ON,
  ID,
];

/** The block that a line is in; formats that set headings over the blocks leave it out. */
export const PART: Column = { id: 'part', name: 'Part', type: 'text', width: 24, value: ({ part }) => part };

/** A question to read out about the row. */
export const QUESTION: Column = {
  id: 'question',
  name: 'Question',
  type: 'text',
  width: 60,
  value: ({ question }) => question,
};

const BY_ID: ReadonlyMap<string, Column> = new Map(
  [...COLUMNS, PART, QUESTION].map((column) => [column.id, column]),
);

/** The column of that id, or null for an id of no version of ours. */
export const columnOf = (id: string): Column | null => BY_ID.get(id) ?? null;
