import type { DeadlineContext, Resolution } from './context.ts';
import { DEADLINE_RULES } from './rules.ts';
import type { DeadlineRule } from './rule.ts';

/** One time found in a sentence; offsets are UTF-16 within the sentence. */
export interface Candidate extends Resolution {
  readonly start: number;
  readonly end: number;
  readonly rule: DeadlineRule;
  readonly lead: string;
}

/** How much text after an expression a rule may look at for the name of a body. */
const LOOK_AHEAD = 160;

function findWith(rule: DeadlineRule, sentence: string, context: DeadlineContext): Candidate[] {
  const found: Candidate[] = [];
  for (const match of sentence.matchAll(rule.pattern)) {
    const end = match.index + match[0].length;
    const words = {
      ...match.groups,
      '0': match[0],
      after: sentence.slice(end, end + LOOK_AHEAD),
    };
    const resolution = rule.resolve(words, context, sentence);
    if (!resolution) continue;
    found.push({
      ...resolution,
      start: match.index,
      end: rule.extend ? rule.extend(sentence, end) : end,
      rule,
      lead: (match.groups?.['lead'] ?? '').toLowerCase(),
    });
  }
  return found;
}

/** Of expressions that overlap the longest stands: "the end of June" before "June". */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const longestFirst = candidates.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const candidate of longestFirst)
    if (kept.every((other) => candidate.end <= other.start || candidate.start >= other.end))
      kept.push(candidate);
  return kept.toSorted((a, b) => a.start - b.start);
}

/** "By the end of the week (9th April)", "the next meeting, 12 June": words and their date are one deadline. */
function withExplanations(sentence: string, candidates: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of candidates) {
    const last = merged.at(-1);
    const between = last ? sentence.slice(last.end, candidate.start) : '';
    const closes = sentence.charAt(candidate.end) === ')';
    const explains =
      last !== undefined &&
      last.rule.claim === 'due' &&
      candidate.rule.claim === 'time' &&
      candidate.precision === 'day' &&
      (/^\s{0,2}\((?:i\.e\.\s|on\s)?$/.test(between)
        ? closes
        : /^\s$/.test(between) && /^(?:on|\()/.test(candidate.lead));
    if (explains && last)
      merged[merged.length - 1] = {
        ...last,
        date: candidate.date,
        precision: candidate.precision,
        end: candidate.end + (between.includes('(') ? 1 : 0),
      };
    else merged.push(candidate);
  }
  return merged;
}

/** All times in a sentence, in order, none overlapping. */
export const findTimes = (sentence: string, context: DeadlineContext): Candidate[] =>
  withExplanations(
    sentence,
    withoutOverlaps(DEADLINE_RULES.flatMap((rule) => findWith(rule, sentence, context))),
  );
