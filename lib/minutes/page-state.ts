import { PAPER_SIZE } from './labels.ts';
import type { Mark } from './sections.ts';
import type { Meeting } from '../model/index.ts';

/** A page being read: what its blocks are so far, and the meetings found. */
export interface PageState {
  readonly marks: (Mark | null)[];
  readonly meetings: Meeting[];
}

/** A title without the size of the paper behind it, or null where nothing is left. */
export function cleanTitle(line: string): string | null {
  const title = line
    .replace(PAPER_SIZE, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  return title === '' ? null : title;
}
