import type { DeadlineContext } from './context.ts';
import type { Candidate } from './candidates.ts';
import { VETOES, VETO_WINDOW } from './vetoes.ts';

/** Which of the times in a sentence is when the task is due. */

function isVetoed(sentence: string, time: Candidate): boolean {
  const before = sentence.slice(Math.max(0, time.start - VETO_WINDOW), time.start);
  const after = sentence.slice(time.end, time.end + VETO_WINDOW);
  const within = sentence.slice(time.start, time.end);
  return VETOES.some(
    (veto) =>
      (veto.before?.test(before) ?? true) &&
      (veto.after?.test(after) ?? true) &&
      (veto.within?.test(within) ?? true),
  );
}

/** Words that make a time a limit. */
const LIMIT =
  /^(?:by|before|no later|not later|within|at the latest|on or before|prior to|in time|ahead of|in advance|ready for|until|up to|inside)/;

function strength(time: Candidate): number {
  if (time.rule.claim === 'vague') return time.lead ? 1.2 : 1;
  const limit = LIMIT.test(time.lead) ? 2 : 0;
  return (time.rule.claim === 'due' ? 4 : 3) + limit + (time.lead || time.rule.claim === 'due' ? 0 : -0.5);
}

/** The deadline among the times of a sentence: limits before other times, the first among equals. */
export function chooseDeadline(
  sentence: string,
  times: readonly Candidate[],
  context: DeadlineContext,
): Candidate | null {
  let best: Candidate | null = null;
  for (const time of times) {
    if (isVetoed(sentence, time)) continue;
    if (context.meetingDate && time.date && time.date < context.meetingDate && !LIMIT.test(time.lead))
      continue;
    if (!best || strength(time) > strength(best)) best = time;
  }
  return best;
}
