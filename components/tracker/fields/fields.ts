import {
  CommitmentType,
  ExecutiveResponse,
  ok,
  problem,
  type Commitment,
  type IsoDate,
  type Result,
} from '../../../lib/model/index.ts';
import type { CommitmentEdit } from '../../../lib/tracker/acts.ts';
import { RAGS } from '../../../lib/tracker/rag.ts';
import { STATUSES } from '../../../lib/tracker/status.ts';
import { ownersAsText, ownersFromText } from '../../passages/PassageEditor.tsx';

/** Names of the fields of a row that a person edits, in the table and beside it. */
export type FieldId =
  | 'action'
  | 'owners'
  | 'organisation'
  | 'executiveMember'
  | 'dueDate'
  | 'dueAsMinuted'
  | 'status'
  | 'type'
  | 'rag'
  | 'executiveResponse'
  | 'sentToExecutiveOn'
  | 'respondedOn'
  | 'responseReason'
  | 'progress'
  | 'successMeasure'
  | 'evidenceOfImpact'
  | 'nextReviewOn'
  | 'nextReview'
  | 'completedOn'
  | 'closedAt'
  | 'notes';

/** A choice: what is stored, and what is read. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One field: what it is called, what it is edited with, and how its text becomes an edit. */
export interface Field {
  readonly id: FieldId;
  readonly label: string;
  readonly kind: 'line' | 'lines' | 'date' | readonly Option[];
  /** Text that the editor starts with. */
  readonly valueOf: (commitment: Commitment) => string;
  /** The edit that the text makes, or a sentence that says why it makes none. */
  readonly editOf: (text: string, commitment: Commitment) => Result<CommitmentEdit>;
}

const ACTION_EMPTY =
  'A row needs words for what is to be done, so nothing was saved. Write them, or press Escape to leave them as they were.';
const NO_DATE =
  'This is not a whole date, so nothing was saved. Give day, month and year, or press Escape to leave it as it was.';
const YEAR_ODD =
  'The year of this date cannot be meant, so nothing was saved. Give a year from 1990 to 2099, or press Escape.';
const ODD_CHOICE = 'That is none of the choices, so nothing was saved.';

type TextField = {
  readonly [Name in keyof Commitment]: Commitment[Name] extends string ? Name : never;
}[keyof Commitment] &
  FieldId;
type DateField = 'dueDate' | 'sentToExecutiveOn' | 'respondedOn' | 'nextReviewOn' | 'completedOn';

const text = (id: Exclude<TextField, 'status' | 'type'>, label: string, kind: 'line' | 'lines'): Field => ({
  id,
  label,
  kind,
  valueOf: (commitment) => commitment[id],
  editOf: (typed) => {
    const words = kind === 'line' ? typed.trim() : typed.trimEnd();
    return id === 'action' && words.trim() === '' ? problem(ACTION_EMPTY) : ok({ [id]: words });
  },
});

const date = (id: DateField, label: string): Field => ({
  id,
  label,
  kind: 'date',
  valueOf: (commitment) => commitment[id] ?? '',
  editOf: (typed) => {
    const day = dayOf(typed);
    return day.ok ? ok({ [id]: day.value }) : day;
  },
});

/** A day as a date field gives it; empty takes the date away. */
export function dayOf(typed: string): Result<IsoDate | null> {
  if (typed === '') return ok(null);
  if (!/^\d{4,6}-\d\d-\d\d$/.test(typed) || Number.isNaN(Date.parse(typed))) return problem(NO_DATE);
  return typed >= '1990' && typed < '2100' && typed.length === 10 ? ok(typed) : problem(YEAR_ODD);
}

/** A choice of stored words; `none` is the label for nothing chosen, where that may be. */
function choice<Word extends string>(
  id: 'status' | 'type' | 'rag' | 'executiveResponse',
  label: string,
  words: readonly Word[],
  none: string | null,
): Field {
  return {
    id,
    label,
    kind: [
      ...(none === null ? [] : [{ value: '', label: none }]),
      ...words.map((word) => ({ value: word, label: word })),
    ],
    valueOf: (commitment) => commitment[id] ?? '',
    editOf: (chosen) => {
      if (chosen === '' && none !== null) return ok({ [id]: null });
      return words.some((word) => word === chosen) ? ok({ [id]: chosen }) : problem(ODD_CHOICE);
    },
  };
}

const owners: Field = {
  id: 'owners',
  label: 'Owner',
  kind: 'line',
  valueOf: (commitment) => ownersAsText(commitment.owners),
  editOf: (typed, commitment) => ok({ owners: [...ownersFromText(typed, commitment.owners)] }),
};

export const FIELDS: Readonly<Record<FieldId, Field>> = {
  action: text('action', 'What is to be done', 'lines'),
  owners,
  organisation: text('organisation', 'Organisation', 'line'),
  executiveMember: text('executiveMember', 'Executive member', 'line'),
  dueDate: date('dueDate', 'Due date'),
  dueAsMinuted: text('dueAsMinuted', 'Due as minuted', 'line'),
  status: choice('status', 'Status', STATUSES, null),
  type: choice('type', 'Type', CommitmentType.options, null),
  rag: choice('rag', 'RAG', RAGS, 'By the key'),
  executiveResponse: choice(
    'executiveResponse',
    'Executive response',
    ExecutiveResponse.options,
    'Not put to the executive',
  ),
  sentToExecutiveOn: date('sentToExecutiveOn', 'Sent to the executive on'),
  respondedOn: date('respondedOn', 'Answered on'),
  responseReason: text('responseReason', 'Reason given', 'lines'),
  progress: text('progress', 'Progress', 'lines'),
  successMeasure: text('successMeasure', 'Success measure', 'lines'),
  evidenceOfImpact: text('evidenceOfImpact', 'Evidence of impact', 'lines'),
  nextReviewOn: date('nextReviewOn', 'Comes back on'),
  nextReview: text('nextReview', 'Comes back to', 'line'),
  completedOn: date('completedOn', 'Completed on'),
  closedAt: text('closedAt', 'Closed at', 'line'),
  notes: text('notes', 'Your notes', 'lines'),
};
