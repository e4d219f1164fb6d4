import * as z from 'zod/mini';

/** A layout of a council's own: columns of one of ours, in its order and under its names. Kept in the settings. */
export const OwnLayout = z.object({
  id: z.string(),
  name: z.string(),
  /** Id of the layout that it was made from, which says how the rows are laid in blocks. */
  base: z.string(),
  /** Ids of columns of `fullLayout`, each with the council's own name for it. */
  columns: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type OwnLayout = z.infer<typeof OwnLayout>;
