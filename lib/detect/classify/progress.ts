import { TOLD_STATUS } from '../words/status.ts';
import type { Finding } from './finding.ts';
import { readRating } from './rating.ts';

/** What became of something earlier: a rating, or, where earlier actions are gone through, a word of status. */
export const classifyProgress = (text: string, status: boolean): Finding | null => {
  const rating = readRating(text);
  if (rating) return { kind: 'progress', confidence: 0.72, why: 'tells a rating', rating };
  if (status && TOLD_STATUS.test(text)) {
    return { kind: 'progress', confidence: 0.6, why: 'tells what became of an earlier action' };
  }
  return null;
};
