import type { DeadlineContext } from './context.ts';
import type { Candidate } from './candidate.ts';
import { isLimit } from './rule.ts';
import { VETOES, VETO_WINDOW } from './vetoes.ts';

/** Which of the times in a sentence is when the task is due. */

function isVetoed(sentence: string, time: Candidate): boolean {
  const before = sentence.slice(Math.max(0, time.start - VETO_WINDOW), time.start);
  const after = sentence.slice(time.end, time.end + VETO_WINDOW);
  const within = sentence.slice(time.start, time.end);
  return VETOES.some(
    (veto) =>
      (veto.forAll || time.rule.claim === 'time') &&
      (veto.before?.test(before) ?? true) &&
      (veto.after?.test(after) ?? true) &&
      (veto.within?.test(within) ?? true) &&
      !(veto.unless?.test(before) ?? false),
  );
}

/** A clause about what went before: "had been unable to find a date over the summer". */
const PAST_CLAUSE =
  /\b(?:had|has|have|was|were)\s(?!asked|requested|to\b|agreed|invited|instructed)(?:[\w'’-]{1,20}\s){0,9}$/i;
const FUTURE = /\b(?:to|would|will|be|should|shall)\s/i;

/** How many UTF-16 units of a clause are looked at for its tense. */
const CLAUSE_WINDOW = 90;

function isInPastClause(sentence: string, time: Candidate): boolean {
  const before = sentence.slice(Math.max(0, time.start - CLAUSE_WINDOW), time.start);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  const past = PAST_CLAUSE.exec(clause);
  return past !== null && !FUTURE.test(past[0].replace(/\bunable to\b/i, ''));
}

function strength(sentence: string, time: Candidate): number {
  const told = isInPastClause(sentence, time) ? -1.5 : 0;
  if (time.rule.claim === 'vague') return (time.lead ? 1.2 : 1) + told;
  // "The agenda of the next meeting" may be the time, "the loss of the June meeting" is not if there is another.
  const belongs = time.lead === 'of' ? -2.5 : 0;
  const limit = isLimit(time.lead) ? 2 : 0;
  return (
    (time.rule.claim === 'due' ? 4 : 3) +
    limit +
    (time.lead || time.rule.claim === 'due' ? 0 : -0.5) +
    told +
    belongs
  );
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
    // A date that is over cannot be meant, unless it is stated as a limit.
    const isOver = context.meetingDate !== null && time.date !== null && time.date < context.meetingDate;
    if (isOver && !isLimit(time.lead)) continue;
    if (!best || strength(sentence, time) > strength(sentence, best)) best = time;
  }
  return best;
}
