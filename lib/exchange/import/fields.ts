import {
  CommitmentType,
  ExecutiveResponse,
  Rag,
  type Commitment,
  type Owner,
  type RecommendationKey,
  type RecommendationSet,
} from '../../model/index.ts';
import type { CommitmentEdit } from '../../tracker/acts.ts';
import type { TrackerRow } from '../../tracker/rows.ts';
import { statusFrom } from '../../tracker/status.ts';
import { ownerText, recommendationRefText } from '../../tracker/texts.ts';
import { readDate } from './dates.ts';

/** What a cell says of a commitment, or why it cannot be taken: one sentence for a person. */
export type ReadField = { readonly fields: CommitmentEdit } | { readonly why: string };

/** What reading a cell may look at. `row` is null for a row that is not here yet. */
export interface FieldContext {
  readonly row: TrackerRow | null;
  readonly sets: readonly RecommendationSet[];
  /** Whether the days of the file stand month first. */
  readonly monthFirst: boolean;
}

type Reader = (text: string, context: FieldContext) => ReadField;

type TextField = {
  [F in keyof CommitmentEdit]-?: string extends NonNullable<CommitmentEdit[F]> ? F : never;
}[keyof CommitmentEdit];

const asText =
  (field: TextField & keyof Commitment): Reader =>
  (text) => ({ fields: { [field]: text } });

const asTextOrNull =
  (field: 'body' | 'itemTitle'): Reader =>
  (text) => ({ fields: { [field]: text === '' ? null : text } });

const asDate =
  (
    field: 'raisedOn' | 'dueDate' | 'sentToExecutiveOn' | 'respondedOn' | 'nextReviewOn' | 'completedOn',
  ): Reader =>
  (text, { monthFirst }) => {
    if (text === '') return { fields: { [field]: null } };
    const date = readDate(text, monthFirst);
    if (date === null) {
      return { why: `“${text}” is no day. Write it as 30/11/2025, or put the words into “Due as minuted”.` };
    }
    return { fields: { [field]: date } };
  };

/** A word of a list, whatever its case; `none` is for an empty cell. */
function asChoice<F extends 'type' | 'executiveResponse' | 'rag'>(
  field: F,
  words: readonly NonNullable<Commitment[F]>[],
  none: { readonly fields: CommitmentEdit } | null,
): Reader {
  return (text) => {
    if (text === '' && none) return none;
    const found = words.find((word) => word.toLowerCase() === text.toLowerCase());
    return found ? { fields: { [field]: found } } : { why: `“${text}” is none of: ${words.join(', ')}.` };
  };
}

/**
 * How the cells of each column are read. A column that is not here is worked out by us or is other people's wording,
 * and is never taken from a sheet.
 */
const READERS: Readonly<Record<string, Reader>> = {
  status: (text) => {
    if (/^over\s?due\.?$/i.test(text))
      return { why: '“Overdue” is worked out from the due date. Set the status that it is in.' };
    const status = statusFrom(text);
    return status ? { fields: { status } } : { why: `“${text}” is no status that Minutemark knows.` };
  },
  committee: asTextOrNull('body'),
  'meeting-date': asDate('raisedOn'),
  item: (text) => ({ fields: { itemNumber: text.replace(/^(?:item|minute)\s+(?=\S)/i, '') || null } }),
  'agenda-item': asTextOrNull('itemTitle'),
  type: asChoice('type', CommitmentType.options, null),
  action: (text) =>
    text === '' ? { why: 'A row cannot be without its action.' } : { fields: { action: text } },
  owner: (text, { row }) => ({ fields: { owners: readOwners(text, row?.commitment.owners ?? []) } }),
  organisation: asText('organisation'),
  'executive-member': asText('executiveMember'),
  'due-date': asDate('dueDate'),
  'due-as-minuted': asText('dueAsMinuted'),
  'recommendation-ref': readRecommendations,
  'executive-response': asChoice('executiveResponse', ExecutiveResponse.options, {
    fields: { executiveResponse: null },
  }),
  'sent-to-executive': asDate('sentToExecutiveOn'),
  'response-date': asDate('respondedOn'),
  'response-reason': asText('responseReason'),
  progress: asText('progress'),
  rag: asChoice('rag', Rag.options, { fields: { rag: null } }),
  'success-measure': asText('successMeasure'),
  'evidence-of-impact': asText('evidenceOfImpact'),
  'next-review-date': asDate('nextReviewOn'),
  'next-review': asText('nextReview'),
  'completed-on': asDate('completedOn'),
  'closed-at': asText('closedAt'),
  notes: asText('notes'),
  restricted: (text) => {
    const yes = /^(?:y|yes|true)$/i.test(text);
    return yes || /^(?:n|no|false|)$/i.test(text)
      ? { fields: { restricted: yes } }
      : { why: `“${text}” is neither Yes nor No.` };
  },
};

/** Columns whose wording is not ours to alter: a change in them is said, the others are worked out and passed over. */
export const FIXED_WORDING: Readonly<Record<string, string>> = {
  ref: 'A ref stays as it is, so that nobody looks for it in vain.',
  passage: 'The words of the minutes are not altered. Put yours into “Action”, “Progress” or “Notes”.',
  recommendation: 'The wording of a recommendation is the inspectorate’s and is not altered.',
};

/** The reader of a column, or null where its cells are not taken. */
export const readerOf = (id: string): Reader | null => READERS[id] ?? null;

/** Owners parted by semicolons or line breaks. One that was there stays what it was, initials and all. */
function readOwners(text: string, known: readonly Owner[]): Owner[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(
      (part) =>
        known.find((owner) => ownerText(owner) === part) ?? { text: part, resolved: null, inferred: false },
    );
}

function readRecommendations(text: string, { row, sets }: FieldContext): ReadField {
  const keys: RecommendationKey[] = [];
  for (const part of text.split(/[;,\n]/)) {
    const ref = part.trim();
    if (ref === '') continue;
    const own = row?.commitment.recommendations.filter((key) => isRef(key.ref, ref)) ?? [];
    const found = own.length > 0 ? own : keysOf(sets, ref);
    const [key] = found;
    if (!key) return { why: `No set that is in use has a recommendation ${ref}.` };
    if (found.length > 1) {
      return {
        why: `${ref} stands in ${found.length} sets. Tag the row in the tracker, where the set can be chosen.`,
      };
    }
    keys.push(key);
  }
  return { fields: { recommendations: keys } };
}

const isRef = (ref: string, text: string): boolean =>
  [ref, recommendationRefText(ref)].some((one) => one.toLowerCase() === text.toLowerCase());

const keysOf = (sets: readonly RecommendationSet[], text: string): RecommendationKey[] =>
  sets
    .filter(({ archived, deletedAt }) => !archived && deletedAt === null)
    .flatMap(({ id, recommendations }) =>
      recommendations.filter(({ ref }) => isRef(ref, text)).map(({ ref }) => ({ set: id, ref })),
    );
