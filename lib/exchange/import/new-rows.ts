import type { RecommendationSet, Status } from '../../model/index.ts';
import type { CommitmentEdit } from '../../tracker/acts.ts';
import { stableId } from '../../tracker/found-id.ts';
import type { LogRow } from '../../tracker/taking-in.ts';
import { NO_ACTION } from '../gap-text.ts';
import { plainText } from './compare.ts';
import { councilRef } from './council-ref.ts';
import { readDate } from './dates.ts';
import { readerOf } from './fields.ts';
import type { ReadColumn } from './headings.ts';
import type { NewRow, Place, Unreadable } from './plan.ts';

/** A cell of a row that is not in the tracker, with what its column is. */
export interface NewCell {
  readonly column: ReadColumn;
  readonly cell: string;
  readonly place: Place;
}

/** The council and committee that a log belongs to. */
export interface LogOf {
  readonly council?: string;
  readonly body?: string;
}

export interface NewRowContext {
  readonly sets: readonly RecommendationSet[];
  readonly monthFirst: boolean;
  /** What a log says of all its rows by being whose it is: used where no column says otherwise. */
  readonly of: LogOf;
  /** How often rows that say the same were met, so that each gets an id of its own, the same every time. */
  readonly seen: Map<string, number>;
}

/**
 * A row of a log, or one that someone added to an export, as a commitment. What cannot be read is named with its
 * place and left empty; a row without anything to do is no row.
 */
export function newRow(
  cells: readonly NewCell[],
  context: NewRowContext,
): { row: NewRow | null; unreadable: Unreadable[] } {
  const { seen } = context;
  const textOf = (id: string): string => {
    const found = cells.find(({ column }) => column.id === id);
    return found ? plainText(found.cell) : '';
  };
  const action = textOf('action');
  const [first] = cells;
  if (!first || NO_ACTION.has(action)) return { row: null, unreadable: [] };
  if (action === '') {
    const why = 'This row is not in the tracker and says nothing to do, so it is passed over.';
    return { row: null, unreadable: [{ place: first.place, text: textOf('ref'), why }] };
  }
  const unreadable: Unreadable[] = [];
  const fields: NewFields = { ...context.of };
  for (const { column, cell, place } of cells) {
    const text = plainText(cell);
    if (column.id === null || text === '' || column.id === 'action') continue;
    const read = readNewCell(column.id, text, context);
    if ('why' in read) unreadable.push({ place, text: cell, why: read.why });
    else Object.assign(fields, withoutLoss(fields, read.fields));
  }
  const { type = 'Action', action: _action, ...rest } = fields;
  const ref = councilRef(textOf('ref'));
  // By what the row itself says, not by whose log a person said it was: asked again they may say nothing.
  const name = JSON.stringify(['log', ref, action.toLowerCase(), rest.raisedOn ?? '', textOf('committee')]);
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  // A row of another person's export keeps its id, so that their copy and ours meet in one row later.
  const own = textOf('id');
  const row: LogRow = {
    id: UUID.test(own) ? own : stableId(JSON.stringify([name, count])),
    ref,
    type,
    action,
    fields: rest,
  };
  return { row: { place: first.place, row }, unreadable };
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What a log may say of a row: more than an edit, since its first date is a first date. */
type NewFields = LogRow['fields'] & Pick<CommitmentEdit, 'type' | 'action'>;

/** Two columns may tell of one field, as words and as a day; neither takes the other's place. */
function withoutLoss(known: NewFields, read: NewFields): NewFields {
  const both = (field: 'dueAsMinuted' | 'progress', separator: string): NewFields =>
    known[field] && read[field] ? { [field]: `${known[field]}${separator}${read[field]}` } : {};
  return { ...read, ...both('dueAsMinuted', '; '), ...both('progress', '\n') };
}

function readNewCell(
  id: string,
  text: string,
  { sets, monthFirst }: NewRowContext,
): { readonly fields: NewFields } | { readonly why: string } {
  // A log says "September meeting" where a day should stand: that is what was minuted.
  if (id === 'due-date' && readDate(text, monthFirst) === null) return { fields: { dueAsMinuted: text } };
  if (id === 'next-review') {
    const date = readDate(text, monthFirst);
    return { fields: date === null ? { nextReview: text } : { nextReviewOn: date } };
  }
  if (id === 'original-due-date') {
    const date = readDate(text, monthFirst);
    return { fields: date === null ? { dueAsMinuted: text } : { originalDueDate: date } };
  }
  if (id === 'status') return { fields: readStatus(text) ?? { progress: text } };
  const reader = readerOf(id);
  return reader ? reader(text, { row: null, sets, monthFirst }) : { fields: {} };
}

function readStatus(text: string): { status: Status } | null {
  if (/^over\s?due\b/i.test(text)) return { status: 'In progress' };
  const read = readerOf('status')?.(text, { row: null, sets: [], monthFirst: false });
  return read && 'fields' in read && read.fields.status ? { status: read.fields.status } : null;
}
