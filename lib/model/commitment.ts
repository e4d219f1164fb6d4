import * as z from 'zod/mini';
import { IsoDate, IsoInstant, Precision } from './dates.ts';
import { EditTimes, Owner, RecommendationKey } from './passage.ts';

/** Status words of the tracker. "Overdue" is never stored: it is computed from the due date. */
export const Status = z.enum([
  'Not started',
  'In progress',
  'Complete – to be agreed',
  'Closed',
  'On hold',
  'Not proceeding',
]);
export type Status = z.infer<typeof Status>;

export const CommitmentType = z.enum([
  'Action',
  'Recommendation',
  'Resolution',
  'Information request',
  'Undertaking',
  'Decision',
]);
export type CommitmentType = z.infer<typeof CommitmentType>;

/** What the executive (cabinet) answered to a recommendation put to it (study of trackers, 1.4 and 1.6). */
export const ExecutiveResponse = z.enum([
  'Awaited',
  'Accepted',
  'Partly accepted',
  'Not accepted',
  'Not needed',
]);
export type ExecutiveResponse = z.infer<typeof ExecutiveResponse>;

/** A rating by colour. Councils mean different things by one colour, so it is never shown without its word and key. */
export const Rag = z.enum(['Red', 'Amber', 'Green', 'Blue']);
export type Rag = z.infer<typeof Rag>;

/** One row of the tracker: something promised, with passages over several meetings as its evidence. */
export const Commitment = z.object({
  id: z.string(),
  /** Stable, never reused, safe in Excel: `CYP 25-26 A014`. */
  ref: z.string(),
  type: CommitmentType,
  status: Status,
  /** What is to be done; starts as the passage, may be edited. */
  action: z.string(),
  owners: z.array(Owner),
  council: z.nullable(z.string()),
  body: z.nullable(z.string()),
  /** Meeting at which it was first raised. */
  raisedOn: z.nullable(IsoDate),
  itemNumber: z.nullable(z.string()),
  itemTitle: z.nullable(z.string()),
  dueDate: z.nullable(IsoDate),
  duePrecision: Precision,
  dueAsMinuted: z.string(),
  /** Written once, at the first change of `dueDate`. */
  originalDueDate: z.nullable(IsoDate),
  timesExtended: z.number(),
  recommendations: z.array(RecommendationKey),
  progress: z.string(),
  closedAt: z.string(),
  notes: z.string(),
  restricted: z.boolean(),
  /** Council directorate or partner that is to act: police, health board, trust. Empty where nobody named one. */
  organisation: z.string(),
  executiveMember: z.string(),
  /** Null where nothing was put to the executive. */
  executiveResponse: z.nullable(ExecutiveResponse),
  /** Day it was put to the executive, from which the two months for an answer run. */
  sentToExecutiveOn: z.nullable(IsoDate),
  respondedOn: z.nullable(IsoDate),
  responseReason: z.string(),
  /** Set by hand, or null where the computed one stands. */
  rag: z.nullable(Rag),
  successMeasure: z.string(),
  evidenceOfImpact: z.string(),
  /** When it comes back, and the words for it: "March meeting", "with the annual report". */
  nextReviewOn: z.nullable(IsoDate),
  nextReview: z.string(),
  completedOn: z.nullable(IsoDate),
  /** File that it was taken in from, or empty where a passage raised it. One from a file stands without passages. */
  takenFrom: z.string(),
  createdAt: IsoInstant,
  edited: EditTimes,
  deletedAt: z.nullable(IsoInstant),
});
export type Commitment = z.infer<typeof Commitment>;

/** The fields that version 2 of the records brought, as they are where nobody has filled them in. */
export const unsetFields = {
  organisation: '',
  executiveMember: '',
  executiveResponse: null,
  sentToExecutiveOn: null,
  respondedOn: null,
  responseReason: '',
  rag: null,
  successMeasure: '',
  evidenceOfImpact: '',
  nextReviewOn: null,
  nextReview: '',
  completedOn: null,
  takenFrom: '',
} as const satisfies Partial<Commitment>;
