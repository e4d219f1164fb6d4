import * as z from 'zod/mini';
import { IsoInstant } from './dates.ts';
import { DocumentKind, Meeting } from './document.ts';

/** That the text of a document is kept on this device, and how much room it takes. The text itself lies beside it. */
export const KeptText = z.object({
  /** One reading of one document, as long as its minuted words stay the same. */
  id: z.string(),
  /** Identity of the document, as in `DocumentRead.key`. */
  document: z.string(),
  kind: DocumentKind,
  council: z.nullable(z.string()),
  meetings: z.array(Meeting),
  /** When these words were first and last read there. */
  firstRead: IsoInstant,
  lastRead: IsoInstant,
  /** Characters that it takes. */
  size: z.number(),
});
export type KeptText = z.infer<typeof KeptText>;
