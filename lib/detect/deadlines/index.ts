import type { Deadline } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import { findTimes } from './candidates.ts';
import { chooseDeadline } from './choose.ts';
import type { DeadlineContext } from './context.ts';

export type { DeadlineContext } from './context.ts';
export { DEADLINE_RULES } from './rules.ts';

/** A deadline with its place: UTF-16 offsets within the sentence, `end` exclusive. */
export interface FoundDeadline extends Deadline {
  readonly start: number;
  readonly end: number;
}

/** No sentence is longer, in UTF-16 units: junk that goes on without end is read no further. */
const LONGEST_SENTENCE = 5000;

const asDeadline = (sentence: string, time: Candidate): FoundDeadline => ({
  text: sentence.slice(time.start, time.end),
  start: time.start,
  end: time.end,
  date: time.date,
  precision: time.date ? time.precision : 'none',
});

/**
 * The deadline of the task in a sentence (study, section 4; LABELLING.md).
 * `text` is the sentence between `start` and `end`; `date` the last day meant, or null where it cannot be known.
 * Null where the sentence gives no due time.
 */
export function findDeadline(sentence: string, context: DeadlineContext): FoundDeadline | null {
  const read = sentence.slice(0, LONGEST_SENTENCE);
  const time = chooseDeadline(read, findTimes(read, context), context);
  return time && asDeadline(read, time);
}

/** Cells that say there is nothing due, or nothing any more. */
const NOTHING_DUE =
  /^(?:[-–—./\s]*|n\/?a|none|nil|complete[d]?|closed|done|actioned|discharged|superseded)\.?$/i;

/** Dates that a cell says no longer hold: "was 30/11/2021". */
const OVERTAKEN = /\b(?:was|originally|original|previously|old)\s{0,3}:?\s{0,3}\(?$/i;

/**
 * Reads a "By when" cell: all its words are the deadline's, the date that of the first time in it that still holds.
 * Null for an empty cell, "n/a" and the like.
 */
export function resolveDeadline(words: string, context: DeadlineContext): Deadline | null {
  const text = words.slice(0, LONGEST_SENTENCE).trim();
  if (NOTHING_DUE.test(text)) return null;
  // A cell leaves out the leading word, and with it what tells "Friday" and "6 weeks" from other mentions.
  const times = [
    ...findTimes(text, context),
    ...findTimes(`by ${text}`, context),
    ...findTimes(`in ${text}`, context),
  ];
  const holds = times.filter((time) => !OVERTAKEN.test(text.slice(0, time.start)));
  const time = holds.find((candidate) => candidate.date) ?? holds[0];
  return { text, date: time?.date ?? null, precision: time?.date ? time.precision : 'none' };
}
