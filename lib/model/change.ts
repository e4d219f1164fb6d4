import * as z from 'zod/mini';
import { IsoInstant } from './dates.ts';

/** The records whose fields carry edit times, and which Undo can bring back. */
export const EditableKind = z.enum(['passage', 'commitment', 'set', 'link']);
export type EditableKind = z.infer<typeof EditableKind>;

/**
 * What takes one act of a person back: plain data, so it may be kept in a toast or sent in a message.
 * A field is put back only while it still holds what the act wrote; what was changed since stays.
 */
export const Change = z.object({
  records: z.array(
    z.object({
      kind: EditableKind,
      id: z.string(),
      /** Earlier value of each field, and the time that the act wrote on it. */
      fields: z.record(z.string(), z.object({ before: z.unknown(), writtenAt: IsoInstant })),
    }),
  ),
});
export type Change = z.infer<typeof Change>;
