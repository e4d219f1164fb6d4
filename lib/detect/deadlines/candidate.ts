import type { Resolution } from './context.ts';
import type { DeadlineRule } from './rule.ts';

/** One time found in a sentence; offsets are UTF-16 within the sentence. */
export interface Candidate extends Resolution {
  readonly start: number;
  readonly end: number;
  readonly rule: DeadlineRule;
  readonly lead: string;
}
