import { meetingInMonth } from './calendar.ts';
import type { Candidate } from './candidate.ts';
import type { DeadlineContext, Resolution } from './context.ts';
import { dateRules } from './dates.ts';
import { bodyNamed } from './meeting-words.ts';
import { monthRules } from './months.ts';
import type { DeadlineRule } from './rule.ts';

/** Two times side by side that are one: a meeting and its date, words and their date in brackets, the ends of a range. */

/** Only days and months say which meeting is meant; "to the Board in the new year" is no meeting's date. */
const NAMES_A_DAY: ReadonlySet<DeadlineRule> = new Set([...dateRules, ...monthRules]);

/** "the end of the week (9th April)": the bracket says what is meant. */
const BRACKET = /^\s\((?:i\.e\.\s|on\s)?$/;

/** "the next meeting | on 4 March", "the meeting scheduled | for 4 March", "next meeting: 4 March". */
const BEHIND_MEETING = /^(?:\s(?:to be held|scheduled|planned|due|which is)?\s?|,?\s|:\s)$/;

function isInBracket(one: Candidate, other: Candidate, sentence: string): boolean {
  return BRACKET.test(sentence.slice(one.end, other.start)) && sentence.charAt(other.end) === ')';
}

function isOfMeeting(one: Candidate, other: Candidate, sentence: string): boolean {
  const between = sentence.slice(one.end, other.start);
  return (
    one.rule.meeting === true &&
    BEHIND_MEETING.test(between) &&
    NAMES_A_DAY.has(other.rule) &&
    (/^(?:on|in|for|during|of)$/.test(other.lead) || /^[,:]/.test(between))
  );
}

/** A month behind a meeting is the day on which that body meets in it, if the calendar knows. */
function dateOf(one: Candidate, other: Candidate, sentence: string, context: DeadlineContext): Resolution {
  const { date, precision } = other;
  if (!one.rule.meeting || !date || precision !== 'month') return { date, precision };
  const name = sentence.slice(one.start, one.end).replace(/^(?:to|at|for|before|by|on)\s/i, '');
  const meeting = meetingInMonth(date, context, bodyNamed(name));
  return meeting ? { date: meeting, precision: 'day' } : { date, precision };
}

/** "between 3 May and 10 May", "on the 3rd and the 10th", "May or June", "May–June". */
function isRange(one: Candidate, other: Candidate, sentence: string): boolean {
  if (one.rule.claim !== 'time' || other.rule.claim !== 'time') return false;
  const between = sentence.slice(one.end, other.start);
  if (/^(?:between|from|on)$/.test(one.lead)) return /^\s(?:and|&|to|until)?\s?$/.test(between);
  if (/^(?:to|until)$/.test(other.lead)) return /^\s$/.test(between);
  return other.lead === '' && /^(?:\s?[-–/]\s?|\sor\s)$/.test(between);
}

/** The one time that two neighbours make, with all their words; null if they are two. */
export function joinTimes(
  one: Candidate,
  other: Candidate,
  sentence: string,
  context: DeadlineContext,
): Candidate | null {
  if (other.rule.claim === 'time' && (one.rule.meeting || one.rule.claim === 'due')) {
    const inBracket = isInBracket(one, other, sentence);
    if (inBracket || isOfMeeting(one, other, sentence))
      return {
        ...one,
        ...dateOf(one, other, sentence, context),
        end: other.end + (inBracket ? 1 : 0),
        rule: { ...one.rule, claim: 'due' },
      };
  }
  return isRange(one, other, sentence) ? { ...other, start: one.start, lead: one.lead } : null;
}
