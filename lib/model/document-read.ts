import * as z from 'zod/mini';
import { IsoInstant } from './dates.ts';
import { CalendarEntry, Meeting } from './document.ts';

/** A page or file that was read: enough to list it and to open it again. Passages point at `key`. */
export const DocumentRead = z.object({
  /** Identity of the document, the same as in `PassageSource.document`. */
  key: z.string(),
  address: z.nullable(z.string()),
  /** Every address that a file was read at, the last first; absent for pages and in older records. */
  addresses: z.optional(z.array(z.string())),
  title: z.nullable(z.string()),
  council: z.nullable(z.string()),
  body: z.nullable(z.string()),
  meetings: z.array(Meeting),
  /** Meetings that it lists, or gives as the next; absent in older records. */
  calendar: z.optional(z.array(CalendarEntry)),
  lastRead: IsoInstant,
});
export type DocumentRead = z.infer<typeof DocumentRead>;
