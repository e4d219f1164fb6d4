import * as z from 'zod/mini';
import { IsoDate, IsoInstant } from './dates.ts';
import { Item } from './document.ts';
import { Deadline, EditTimes } from './passage.ts';

/** What a passage of a later meeting is to an earlier commitment. */
export const LinkRole = z.enum(['restated', 'progress', 're-dated', 'completed', 'closed', 'superseded']);
export type LinkRole = z.infer<typeof LinkRole>;

/**
 * What a person said of a commitment and a later meeting: that words of it are about the commitment, or are not, or,
 * of the meeting as a whole, that the commitment was reported on, is still open, or was not mentioned.
 */
export const LinkAnswer = z.enum(['same', 'not the same', 'reported', 'still open', 'not mentioned']);
export type LinkAnswer = z.infer<typeof LinkAnswer>;

/** A decision of a person on a commitment and a later meeting. Never removed: `deletedAt` marks one that was undone. */
export const LinkDecision = z.object({
  /** Made of commitment, meeting and words, so that one question has one answer (`linkIdFor`). */
  id: z.string(),
  commitment: z.string(),
  answer: LinkAnswer,
  /** What the words are to the commitment; null where nothing was said of that. */
  role: z.nullable(LinkRole),
  /** Passage that was kept with the answer "same", or null. */
  passage: z.nullable(z.string()),
  /** The words that were decided on; empty for an answer about the meeting as a whole. */
  quote: z.string(),
  /** Identity of the document that the words were read in. */
  document: z.string(),
  council: z.nullable(z.string()),
  body: z.nullable(z.string()),
  meetingDate: z.nullable(IsoDate),
  item: z.nullable(Item),
  /** The date that the words give, or null. */
  deadline: z.nullable(Deadline),
  createdAt: IsoInstant,
  edited: EditTimes,
  deletedAt: z.nullable(IsoInstant),
});
export type LinkDecision = z.infer<typeof LinkDecision>;
