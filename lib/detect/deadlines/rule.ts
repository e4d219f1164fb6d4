import type { DeadlineContext, Resolution } from './context.ts';

/** Named groups of a rule's pattern, and what stands around them; undefined where there is nothing. */
export interface Words {
  readonly [group: string]: string | undefined;
  /** All words of the expression without those in front. */
  readonly whole: string;
  /** Words in front, as in `Before`. */
  readonly lead: string;
  readonly article: string;
  readonly phase: string;
}

/**
 * How strongly an expression claims to be the deadline, if a sentence holds several:
 * `due` says so itself ("within 14 days"), `time` may be one ("in June"), `vague` only if there is nothing better;
 * `part` is none alone, but may be explained by a time behind it ("to the Board | in July").
 */
export type Claim = 'due' | 'time' | 'vague' | 'part';

/** One way to say when. The tables of these rules are the grammar of deadlines. */
export interface DeadlineRule {
  readonly name: string;
  /** Section of the study (minutes-language.md) or of LABELLING.md that the rule carries out. */
  readonly source: string;
  readonly claim: Claim;
  /** The expression without its leading words. Global, without case. */
  readonly pattern: RegExp;
  /** True for expressions that take no leading words ("as soon as possible"). */
  readonly alone?: true;
  /** True for clauses, which other times may stand in ("before the consultation closes on 9 May"). */
  readonly clause?: true;
  /** True for meetings, which a date or month right behind them explains ("the next meeting | on 4 March"). */
  readonly meeting?: true;
  /** Where the expression ends beyond the pattern: clauses and names of bodies. Null: it is no such expression. */
  readonly extend?: (sentence: string, end: number) => number | null;
  /** What the words come to, or null where they are no time after all ("may" the verb). */
  readonly resolve: (words: Words, context: DeadlineContext, sentence: string) => Resolution | null;
}

/** "Before June" ends where June begins; "by June" is read as in June (study, section 4). */
export const isBefore = ({ lead }: Words): boolean =>
  ['before', 'prior to', 'ahead of', 'in advance of'].includes(lead);

/** Words that make a time a limit. */
export const isLimit = (lead: string): boolean =>
  /^(?:by|before|no later|not later|within|at the latest|on or before|prior to|in time|in good time|in readiness|ahead of|in advance|ready for|until|till|up to|inside)/.test(
    lead,
  );

/** The very end of a period is a day; its other parts are only the period. */
export const isEnd = ({ phase }: Words): boolean => /^(?:very )?(?:end|close)/.test(phase);

/** The start of a period. */
export const isStart = ({ phase }: Words): boolean => /^(?:very )?(?:start|beginning)/.test(phase);
