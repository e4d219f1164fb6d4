import * as z from 'zod/mini';
import { IsoDate, IsoInstant } from './dates.ts';
import { EditTimes } from './passage.ts';

/** What a council has of its own for a recommendation. Its wording stays the inspectorate's. */
export const BesideRecommendation = z.object({
  /** The council's own number for it, or empty. */
  number: z.string(),
  /** Actions of the council's plan that answer it: "1.1", "3.2". */
  planActions: z.array(z.string()),
  lead: z.string(),
  executiveMember: z.string(),
  /** As the council or the report puts it: "30 September 2024", "spring term". */
  due: z.string(),
});
export type BesideRecommendation = z.infer<typeof BesideRecommendation>;

/** One recommendation of an inspection. The wording is the inspectorate's and is never altered. */
export const Recommendation = z.object({
  /** Text, never a number: "2.10" is not "2.1". Unique within its set. */
  ref: z.string(),
  text: z.string(),
  theme: z.nullable(z.string()),
  /** Absent where nobody has put anything beside it. */
  beside: z.optional(BesideRecommendation),
});
export type Recommendation = z.infer<typeof Recommendation>;

/** The recommendations of one inspection. A council has several live sets at once: set + ref is the key. */
export const RecommendationSet = z.object({
  id: z.string(),
  title: z.string(),
  inspection: z.nullable(z.string()),
  authority: z.nullable(z.string()),
  published: z.nullable(IsoDate),
  recommendations: z.array(Recommendation),
  archived: z.boolean(),
  /** Whom the list is for, where a report has several: the council, a safeguarding board. Absent in older records. */
  addressee: z.optional(z.nullable(z.string())),
  /** Id of the set that took this one's place; it is archived then. Absent where none did. */
  supersededBy: z.optional(z.nullable(z.string())),
  createdAt: IsoInstant,
  edited: EditTimes,
  deletedAt: z.nullable(IsoInstant),
});
export type RecommendationSet = z.infer<typeof RecommendationSet>;
