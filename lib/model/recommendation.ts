import * as z from 'zod/mini';
import { IsoDate, IsoInstant } from './dates.ts';
import { EditTimes } from './passage.ts';

/** One recommendation of an inspection. The wording is the inspectorate's and is never altered. */
export const Recommendation = z.object({
  /** Text, never a number: "2.10" is not "2.1". Unique within its set. */
  ref: z.string(),
  text: z.string(),
  theme: z.nullable(z.string()),
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
  createdAt: IsoInstant,
  edited: EditTimes,
  deletedAt: z.nullable(IsoInstant),
});
export type RecommendationSet = z.infer<typeof RecommendationSet>;
