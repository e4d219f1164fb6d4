import type { DeadlineContext, Resolution } from './context.ts';

/** Named groups of a rule's pattern: the words found, or undefined. */
export type Words = Readonly<Record<string, string | undefined>>;

/**
 * How strongly an expression claims to be the deadline, if a sentence holds several:
 * `due` says so itself ("within 14 days"), `time` may be one ("in June"), `vague` only if there is nothing better.
 */
export type Claim = 'due' | 'time' | 'vague';

/** One way to say when. The tables of these rules are the grammar of deadlines. */
export interface DeadlineRule {
  readonly name: string;
  /** Section of the study (minutes-language.md) or of LABELLING.md that the rule carries out. */
  readonly source: string;
  readonly claim: Claim;
  /** Global, without case. Groups `lead`, `article` and `phase` come from `%WHEN%`. */
  readonly pattern: RegExp;
  /** What the words come to, or null where they are no time after all ("may" the verb). */
  readonly resolve: (words: Words, context: DeadlineContext, sentence: string) => Resolution | null;
  /** Where the expression ends, if later than the pattern's end: clauses and names of bodies. */
  readonly extend?: (sentence: string, end: number) => number;
}

/** "Before June" ends where June begins; "by June" is read as in June (study, section 4). */
export const isBefore = (words: Words): boolean =>
  /^(?:before|prior to|ahead of|in advance of)$/i.test(words['lead'] ?? '');

/** The very end of a period is a day; its other parts are only the period. */
export const isEnd = (words: Words): boolean =>
  /\bend\b|\bclose\b/i.test(words['phase'] ?? '') && !/^late/i.test(words['phase'] ?? '');

/** The start of a period, or somewhere early in it. */
export const isStart = (words: Words): boolean => /\bstart\b|\bbeginning\b/i.test(words['phase'] ?? '');
