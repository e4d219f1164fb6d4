import * as z from 'zod/mini';
import {
  ok,
  problem,
  type Recommendation,
  RecommendationSet,
  type IsoInstant,
  type Result,
} from '../../model/index.ts';

/** One or more sets as a file to share: the recommendations and what a council put beside them, no passages. */
const SetFile = z.object({
  format: z.literal('minutemark recommendations'),
  version: z.literal(1),
  madeAt: z.string(),
  sets: z.array(RecommendationSet),
});

/** A list as other programs write it: `{set:{title,…},recommendations:[{ref,text,theme?}]}`. */
const PlainFile = z.object({
  set: z.object({
    title: z.string(),
    inspection: z.optional(z.nullable(z.string())),
    authority: z.optional(z.nullable(z.string())),
    published: z.optional(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))),
  }),
  recommendations: z.array(
    z.object({ ref: z.string(), text: z.string(), theme: z.optional(z.nullable(z.string())) }),
  ),
});

/** A set as it stands in a file; `id` is null where the file gives none. */
export interface FiledSet extends Pick<
  RecommendationSet,
  'title' | 'inspection' | 'authority' | 'published' | 'recommendations'
> {
  readonly id: string | null;
}

/** The text of a file that holds `sets`. */
export function writeSetFile(sets: readonly RecommendationSet[], madeAt: IsoInstant): string {
  const file: z.infer<typeof SetFile> = {
    format: 'minutemark recommendations',
    version: 1,
    madeAt,
    sets: [...sets],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file of recommendations, ours or a plain one. Anything else is a problem with a sentence. */
export function readSetFile(text: string): Result<FiledSet[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return problem(
      'This file is damaged: it ends too early or was changed by another program. Nothing was changed. Ask for the file again.',
      error,
    );
  }
  const ours = SetFile.safeParse(value);
  if (ours.success) return ok(ours.data.sets.filter(({ deletedAt }) => deletedAt === null));
  const plain = PlainFile.safeParse(value);
  if (!plain.success) {
    return problem(
      'This file holds no recommendations that can be read here. Nothing was changed. Choose a file that was exported from the tracker’s recommendations, a report, or a sheet.',
      ours.error,
    );
  }
  const { set, recommendations } = plain.data;
  return ok([
    {
      id: null,
      title: set.title,
      inspection: set.inspection ?? null,
      authority: set.authority ?? null,
      published: set.published ?? null,
      recommendations: recommendations.map(({ ref, text: words, theme }): Recommendation => ({
        ref,
        text: words,
        theme: theme ?? null,
      })),
    },
  ]);
}
