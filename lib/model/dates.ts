import * as z from 'zod/mini';

/** A calendar day, `YYYY-MM-DD`. No time, no zone: minutes speak of days. */
export const IsoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export type IsoDate = z.infer<typeof IsoDate>;

/** A moment in UTC, as `Date.prototype.toISOString` writes it. Sorts by plain string comparison. */
export const IsoInstant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
export type IsoInstant = z.infer<typeof IsoInstant>;

/** How much of a resolved date is certain: the very day, only the month, or nothing (no date at all). */
export const Precision = z.enum(['day', 'month', 'none']);
export type Precision = z.infer<typeof Precision>;
