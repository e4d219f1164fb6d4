import * as z from 'zod/mini';
import { CommitmentType, Status } from './commitment.ts';
import { RecommendationKey } from './passage.ts';

/** How a person has the tracker's table. Ids that a later version no longer knows are passed over. */
export const TableChoices = z.object({
  /** Ids of the columns shown, in their order. */
  columns: z.array(z.string()),
  /** Width of a column in CSS pixels, where a person set one. */
  widths: z.record(z.string(), z.number()),
  /** Null for the order that comes with the view. */
  sorting: z.nullable(z.object({ column: z.string(), direction: z.enum(['ascending', 'descending']) })),
  /** What rows are put together by; null for the groups that come with the view. */
  group: z.nullable(z.string()),
});
export type TableChoices = z.infer<typeof TableChoices>;

/** What the table is narrowed to by hand; null and empty for anything. */
export const Narrowing = z.object({
  words: z.string(),
  body: z.nullable(z.string()),
  status: z.nullable(Status),
  owner: z.nullable(z.string()),
  type: z.nullable(CommitmentType),
  recommendation: z.nullable(RecommendationKey),
});
export type Narrowing = z.infer<typeof Narrowing>;

/** A view of a person's own: a saved view or all rows, narrowed, with its columns and order. */
export const OwnView = z.object({
  id: z.string(),
  name: z.string(),
  /** Id of the saved view that it looks at, or `all`. */
  view: z.string(),
  narrowing: Narrowing,
  columns: TableChoices.shape.columns,
  sorting: TableChoices.shape.sorting,
  group: TableChoices.shape.group,
});
export type OwnView = z.infer<typeof OwnView>;
