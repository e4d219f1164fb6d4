import { readBefore } from './before.ts';
import { meetingInMonth } from './calendar.ts';
import type { DeadlineContext, Resolution } from './context.ts';
import { bodyNamed } from './meeting-words.ts';
import type { DeadlineRule } from './rule.ts';
import { DEADLINE_RULES } from './rules.ts';

/** One time found in a sentence; offsets are UTF-16 within the sentence. */
export interface Candidate extends Resolution {
  readonly start: number;
  readonly end: number;
  readonly rule: DeadlineRule;
  readonly lead: string;
}

const ALONE = { lead: '', article: '', phase: '' };

function findWith(rule: DeadlineRule, sentence: string, context: DeadlineContext): Candidate[] {
  const found: Candidate[] = [];
  for (const match of sentence.matchAll(rule.pattern)) {
    const matched = match.index + match[0].length;
    const end = rule.extend ? rule.extend(sentence, matched) : matched;
    if (end === null) continue;
    const before = rule.alone ? { ...ALONE, start: match.index } : readBefore(sentence, match.index);
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

/** Between a time and the one that explains it: "the next meeting | on", "the end of the week (", "the meeting | in". */
const EXPLAINED = /^(?:\s(?:to be held|scheduled|planned|due|which is)?\s?|,?\s|\s\((?:i\.e\.\s)?|:\s)$/;
const RANGE = /^(?:\s?[-–/]\s?|\s)$/;

/** Two times that are one: words and their date, the ends of a range; null if they are two. */
function joined(
  one: Candidate,
  other: Candidate,
  sentence: string,
  context: DeadlineContext,
): Candidate | null {
  const between = sentence.slice(one.end, other.start);
  const end = other.end + (between.includes('(') && sentence.charAt(other.end) === ')' ? 1 : 0);
  const isMeeting = one.rule.meeting === true;
  const explains =
    other.rule.claim === 'time' &&
    EXPLAINED.test(between) &&
    (between.includes('(')
      ? end > other.end
      : isMeeting && (/^(?:on|in|for|during)$/.test(other.lead) || /^[,:]/.test(between)));
  if (explains && (isMeeting || one.rule.claim === 'due')) {
    const words = sentence.slice(one.start, one.end).replace(/^(?:to|at|for|before|by|on)\s/i, '');
    const meeting =
      other.date && other.precision === 'month'
        ? meetingInMonth(other.date, context, bodyNamed(words))
        : null;
    return {
      ...one,
      ...(meeting ? { date: meeting, precision: 'day' } : { date: other.date, precision: other.precision }),
      end,
      rule: { ...one.rule, claim: 'due' },
      lead: one.lead || other.lead,
    };
  }
  const isRange =
    one.rule.claim === 'time' &&
    other.rule.claim === 'time' &&
    (/^(?:between|from|on)$/.test(one.lead)
      ? /^\s(?:and|&|to|until)?\s?$/.test(between)
      : RANGE.test(between) && /^(?:to|until|)$/.test(other.lead) && /\S|to/.test(between + other.lead));
  return isRange ? { ...other, start: one.start, lead: one.lead } : null;
}

function withJoined(
  candidates: readonly Candidate[],
  sentence: string,
  context: DeadlineContext,
): Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of candidates) {
    const last = merged.at(-1);
    const one = last && joined(last, candidate, sentence, context);
    if (one) merged[merged.length - 1] = one;
    else merged.push(candidate);
  }
  return merged.filter(({ rule }) => rule.claim !== 'part');
}

/** All times in a sentence, in order, none overlapping. */
export function findTimes(sentence: string, context: DeadlineContext): Candidate[] {
  const found = DEADLINE_RULES.flatMap((rule) => findWith(rule, sentence, context));
  const times = withoutOverlaps(found.filter(({ rule }) => !rule.clause && rule.claim !== 'part'));
  const parts = found.filter(
    (part) => part.rule.claim === 'part' && !times.some((time) => overlaps(part, time)),
  );
  const clauses = withoutOverlaps(found.filter(({ rule }) => rule.clause));
  return withJoined(withClauses(inOrder([...times, ...withoutOverlaps(parts)]), clauses), sentence, context);
}
