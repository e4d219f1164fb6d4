import { readBefore } from './before.ts';
import type { Candidate } from './candidate.ts';
import { cuesOf } from './cues.ts';
import type { DeadlineContext } from './context.ts';
import { joinTimes } from './joining.ts';
import type { DeadlineRule } from './rule.ts';
import { DEADLINE_RULES } from './rules.ts';

const cuesIn = cuesOf(DEADLINE_RULES);

const ALONE = { lead: '', article: '', phase: '' };

function findWith(rule: DeadlineRule, sentence: string, context: DeadlineContext): Candidate[] {
  const found: Candidate[] = [];
  const { pattern } = rule;
  // Not matchAll: it makes a new pattern each time.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
    const matched = match.index + match[0].length;
    const end = rule.extend ? rule.extend(sentence, matched) : matched;
    if (end === null) continue;
    const before = rule.alone
      ? { ...ALONE, start: match.index }
      : readBefore(sentence, match.index, rule.meeting);
    const whole = sentence.slice(match.index, end);
    const words = { ...match.groups, whole, lead: before.lead, article: before.article, phase: before.phase };
    const resolution = rule.resolve(words, context, sentence);
    if (resolution) found.push({ ...resolution, start: before.start, end, rule, lead: before.lead });
  }
  return found;
}

const overlaps = (one: Candidate, other: Candidate): boolean =>
  one.start < other.end && other.start < one.end;

const inOrder = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted((a, b) => a.start - b.start);

/** Of expressions that overlap the longest stands: "the end of June" before "June". */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const longestFirst = candidates.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const candidate of longestFirst)
    if (!kept.some((other) => overlaps(candidate, other))) kept.push(candidate);
  return inOrder(kept);
}

/** Leading words by which a time within a clause only dates the clause's event. */
const DATES_THE_EVENT = /^(?:on|in|at|of|for|)$/;

/**
 * Clauses ("once the data is final") against the plain times in them: a time at the clause's own start or one that sets
 * a limit stands instead; one that dates the event gives the clause its date ("before the consultation closes on 9 May").
 */
function withClauses(times: readonly Candidate[], clauses: readonly Candidate[]): Candidate[] {
  let kept = [...times];
  for (const clause of clauses) {
    const inside = kept.filter((time) => overlaps(time, clause));
    if (inside.some((time) => time.start <= clause.start || !DATES_THE_EVENT.test(time.lead))) continue;
    const dated = inside.find((time) => time.date) ?? clause;
    kept = kept.filter((time) => !inside.includes(time));
    kept.push({
      ...clause,
      date: dated.date,
      precision: dated.precision,
      end: Math.max(clause.end, ...inside.map(({ end }) => end)),
    });
  }
  return inOrder(kept);
}

/** Neighbours that are one time joined; what was only part of a time and found no other half left out. */
function withJoined(
  candidates: readonly Candidate[],
  sentence: string,
  context: DeadlineContext,
): Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of candidates) {
    const last = merged.at(-1);
    const one = last && joinTimes(last, candidate, sentence, context);
    if (one) merged[merged.length - 1] = one;
    else merged.push(candidate);
  }
  return merged.filter(({ rule }) => rule.claim !== 'part');
}

/** All times in a sentence, in order, none overlapping. */
export function findTimes(sentence: string, context: DeadlineContext): Candidate[] {
  const cued = cuesIn(sentence);
  const found = DEADLINE_RULES.flatMap((rule, index) =>
    cued[index] === 1 ? findWith(rule, sentence, context) : [],
  );
  if (found.length === 0) return found;
  const times = withoutOverlaps(found.filter(({ rule }) => !rule.clause && rule.claim !== 'part'));
  const parts = found.filter(
    (part) => part.rule.claim === 'part' && !times.some((time) => overlaps(part, time)),
  );
  const clauses = withoutOverlaps(found.filter(({ rule }) => rule.clause));
  return withJoined(withClauses(inOrder([...times, ...withoutOverlaps(parts)]), clauses), sentence, context);
}
