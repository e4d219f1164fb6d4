import * as z from 'zod/mini';
import { IsoDate } from './dates.ts';

/** A recommendation as read from a report. */
export const ReadRecommendation = z.object({
  /** Unique over all lists of the report: the printed number, else the place in its list, prefixed where two would clash. */
  ref: z.string(),
  printedRef: z.nullable(z.string()),
  /** The inspectorate's wording; only white space is folded. */
  text: z.string(),
  theme: z.nullable(z.string()),
  /** The body named beside it, where the report names one for each. */
  addressee: z.nullable(z.string()),
  /** A due date printed beside it, as printed. */
  due: z.nullable(z.string()),
  /** Who leads on it, where a council's own plan says so. */
  lead: z.optional(z.string()),
  executiveMember: z.optional(z.string()),
});
export type ReadRecommendation = Readonly<z.infer<typeof ReadRecommendation>>;

/** One list of a report. Lists for different bodies, or of different weight, are never one. */
export const ReadSet = z.object({
  title: z.nullable(z.string()),
  inspection: z.nullable(z.string()),
  authority: z.nullable(z.string()),
  published: z.nullable(IsoDate),
  heading: z.string(),
  addressee: z.nullable(z.string()),
  recommendations: z.array(ReadRecommendation),
});
export type ReadSet = Readonly<Omit<z.infer<typeof ReadSet>, 'recommendations'>> & {
  readonly recommendations: readonly ReadRecommendation[];
};

/** What was read: the lists, each a set of its own, and a sentence where there is none and that is no error. */
export const ReadSets = z.object({ sets: z.array(ReadSet), note: z.nullable(z.string()) });
export interface ReadSets {
  readonly sets: readonly ReadSet[];
  readonly note: string | null;
}
