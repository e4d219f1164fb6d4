import * as z from 'zod/mini';
import { Commitment } from './commitment.ts';
import { IsoInstant } from './dates.ts';
import { DocumentRead } from './document-read.ts';
import { HistoryEntry } from './history.ts';
import { LinkDecision } from './link.ts';
import { Passage } from './passage.ts';
import { RecommendationSet } from './recommendation.ts';

/** Version of the records that this program writes: of the database's layout and of the backup file alike. */
export const RECORDS_VERSION = 3;

/** How many refs of a series (`CYP 25-26`) were given out: never counted back, so that no ref is given twice. */
export const RefCounter = z.object({ series: z.string(), last: z.number() });
export type RefCounter = z.infer<typeof RefCounter>;

/**
 * Everything the extension remembers, deleted records included: nothing is lost between a backup and its restoring.
 * Only the texts of documents are left out: they are the councils' and can be read again.
 */
export const Backup = z.object({
  format: z.literal('minutemark backup'),
  version: z.literal(RECORDS_VERSION),
  madeAt: IsoInstant,
  passages: z.array(Passage),
  commitments: z.array(Commitment),
  sets: z.array(RecommendationSet),
  documents: z.array(DocumentRead),
  refs: z.array(RefCounter),
  history: z.array(HistoryEntry),
  links: z.array(LinkDecision),
  /** Records that could not be read, as they are, for a later version to mend. */
  setAside: z.array(z.object({ kind: z.string(), record: z.unknown(), at: z.string() })),
  /** What a person has set; checked by the store, which knows the settings. */
  settings: z.record(z.string(), z.unknown()),
});
export type Backup = z.infer<typeof Backup>;
