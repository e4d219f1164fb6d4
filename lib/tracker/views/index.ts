import { closedSinceLastMeeting, toBeAgreed } from './closing.ts';
import { dueSoon, noOwnerOrDate, overdueByOwner, putOff } from './due.ts';
import { neverMentionedAgain, stillOpen } from './silent.ts';
import type { SavedView } from './view.ts';
import { comingBack, informationRequests, ofPartners, waitingForExecutive } from './waiting.ts';

export * from './closing.ts';
export * from './meetings.ts';
export * from './questions.ts';
export * from './recommendations.ts';
export * from './silent.ts';
export * from './view.ts';

/** The saved views, in the order that a councillor goes through them before a meeting. */
export const SAVED_VIEWS: readonly SavedView[] = [
  overdueByOwner,
  dueSoon,
  neverMentionedAgain,
  noOwnerOrDate,
  waitingForExecutive,
  informationRequests,
  closedSinceLastMeeting,
  toBeAgreed,
  comingBack,
  putOff,
  ofPartners,
  stillOpen,
];
