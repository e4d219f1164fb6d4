import type {
  ChangeOrigin,
  Commitment,
  HistoryEntry,
  IsoInstant,
  RecommendationKey,
} from '../model/index.ts';
import { Owner, RecommendationKey as KeySchema } from '../model/index.ts';
import { ukDate } from './calendar.ts';
import { ownerText, recommendationRefText } from './texts.ts';

/** One change as a person reads it: what, from what to what, when and from where. */
export interface HistoryLine {
  readonly at: IsoInstant;
  /** "Due date", "Owner"; "Raised", "Removed" and "Brought back" stand without values. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** "by hand", "undone", "from the sheet log.csv". */
  readonly from: string;
  /** The change itself, or null for "Raised". */
  readonly entry: HistoryEntry | null;
}

/** Fields that follow from others or say nothing to people. */
const UNSAID = new Set(['duePrecision', 'originalDueDate', 'timesExtended', 'council', 'takenFrom']);

const NAMES: Readonly<Partial<Record<keyof Commitment, string>>> = {
  ref: 'Ref',
  type: 'Type',
  status: 'Status',
  action: 'Action',
  owners: 'Owner',
  body: 'Committee',
  raisedOn: 'Meeting date',
  itemNumber: 'Minute / item',
  itemTitle: 'Agenda item',
  dueDate: 'Due date',
  dueAsMinuted: 'Due as minuted',
  recommendations: 'Recommendations',
  progress: 'Progress',
  closedAt: 'Closed at',
  notes: 'Notes',
  restricted: 'Restricted',
  organisation: 'Organisation',
  executiveMember: 'Executive member',
  executiveResponse: 'Executive response',
  sentToExecutiveOn: 'Sent to executive',
  respondedOn: 'Response date',
  responseReason: 'Reason / response',
  rag: 'RAG',
  successMeasure: 'Success measure',
  evidenceOfImpact: 'Evidence of impact',
  nextReviewOn: 'Next review date',
  nextReview: 'Next review',
  completedOn: 'Completed on',
};

/** A field of a row as people call it, or null for one that follows from others or says nothing to them. */
export const fieldName = (field: string): string | null =>
  UNSAID.has(field) ? null : (NAMES[field as keyof Commitment] ?? field);

/** Fields that change together by rule: taken back together, or the dates would not tell the truth. */
const TOGETHER: readonly ReadonlySet<string>[] = [
  new Set(['dueDate', 'duePrecision', 'originalDueDate', 'timesExtended']),
  new Set(['status', 'completedOn', 'closedAt']),
];

/** A change with those of the same act that go with it by rule. `entries` are those of one record. */
export function changedTogether(entry: HistoryEntry, entries: readonly HistoryEntry[]): HistoryEntry[] {
  const group = TOGETHER.find((fields) => fields.has(entry.field));
  return entries.filter(
    (other) => other.at === entry.at && (other.field === entry.field || group?.has(other.field) === true),
  );
}

/** The history of a row, newest first, its making last. `entries` are those of the store for its id. */
export function historyLines(commitment: Commitment, entries: readonly HistoryEntry[]): HistoryLine[] {
  const lines = entries
    .filter(({ field }) => !UNSAID.has(field) && field !== 'createdAt')
    .map((entry): HistoryLine => {
      const { field, before, after, at, origin } = entry;
      const from = originText(origin);
      if (field === 'deletedAt')
        return { at, what: after === null ? 'Brought back' : 'Removed', before: '', after: '', from, entry };
      return {
        at,
        what: NAMES[field as keyof Commitment] ?? field,
        before: valueText(before),
        after: valueText(after),
        from,
        entry,
      };
    });
  const made = entries.find(({ field }) => field === 'createdAt');
  const raised: HistoryLine = {
    at: commitment.createdAt,
    what: 'Raised',
    before: '',
    after: '',
    from: made ? originText(made.origin) : 'by hand',
    entry: null,
  };
  return [...lines, raised].sort((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0));
}

function originText({ by, file }: ChangeOrigin): string {
  switch (by) {
    case 'hand':
      return 'by hand';
    case 'undo':
      return 'undone';
    case 'sheet':
      return `from the sheet ${file}`;
    case 'log':
      return `taken in from ${file}`;
    case 'colleague':
      return `from a colleague’s copy, ${file}`;
  }
}

/** A stored value in words. Values of an older or newer version are shown as they are. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.map(partText).join('; ');
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? ukDate(text) : text;
}

function partText(part: unknown): string {
  const owner = Owner.safeParse(part);
  if (owner.success) return ownerText(owner.data);
  const key = KeySchema.safeParse(part);
  if (key.success) return recommendationRefText((key.data satisfies RecommendationKey).ref);
  return typeof part === 'string' ? part : JSON.stringify(part);
}
