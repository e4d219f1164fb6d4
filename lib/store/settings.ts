import * as z from 'zod/mini';

/** What a person has set. Every field has a default, so settings of an older version always read. */
export const Settings = z.object({
  /** Kinds painted in the page. Decisions are off unless asked for (interface study, "In the page"). */
  paint: z._default(
    z.object({
      action: z._default(z.boolean(), true),
      decision: z._default(z.boolean(), false),
      recommendation: z._default(z.boolean(), true),
      progress: z._default(z.boolean(), true),
    }),
    { action: true, decision: false, recommendation: true, progress: true },
  ),
  /** Set that the tag box opens with, or null for the newest. */
  currentSet: z._default(z.nullable(z.string()), null),
  /** Single-letter keys in the panel can be switched off (WCAG 2.1.4). */
  letterKeys: z._default(z.boolean(), true),
});
export type Settings = z.infer<typeof Settings>;

/** The settings of a person who never set anything. */
export const defaultSettings = (): Settings => Settings.parse({});
