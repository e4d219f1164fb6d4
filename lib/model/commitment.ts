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
  createdAt: IsoInstant,
  edited: EditTimes,
  deletedAt: z.nullable(IsoInstant),
});
export type Commitment = z.infer<typeof Commitment>;
