import { isoDate } from '../../model/days.ts';
import { clauseEnd } from './clause.ts';
import { inMonth, NO_DATE } from './context.ts';
import type { DeadlineRule } from './rule.ts';
import { isMonthName, phrases, words } from './wording.ts';

/** Times without a day: as soon as possible, once something has happened, every so often. */

const none = () => NO_DATE;

/** What begins a clause after "before", "once": someone or something, not "before us" or "once more". */
const SUBJECTS = new Set(
  phrases(`
    the, they, these, those, this, that, it, all, any, a, an, we, he, she, its, their, his, her, each, both, final, full, further,
    more, formal, publication, submission, consultation, approval, implementation, completion, going, taking, making, work,
    signing, being, one, someone, confirmed, available, complete, completed, known, received, agreed, approved, published, finalised,
    details, information, data, results, funding, there, declared
  `),
);

const FIRST_WORD = /\s{1,3}([\p{L}\p{N}]+)/uy;

/** Where a clause after "once" or "before" ends; null where no clause follows. */
function clauseAfter(sentence: string, end: number): number | null {
  FIRST_WORD.lastIndex = end;
  const word = FIRST_WORD.exec(sentence)?.[1] ?? '';
  return SUBJECTS.has(word.toLowerCase()) || /^\p{Lu}/u.test(word)
    ? clauseEnd(sentence, end + 1 + word.length)
    : null;
}

/** The same after "prior to" and its like, which any noun may follow. */
function nounAfter(sentence: string, end: number): number | null {
  FIRST_WORD.lastIndex = end;
  const word = FIRST_WORD.exec(sentence)?.[1] ?? '';
  return /^\p{L}/u.test(word) ? clauseEnd(sentence, end + 1 + word.length) : null;
}

/** "once analysed", "when signed off": done, without saying by whom. */
const DONE = /\s[a-z]{3,14}(?:ed|own|ven|ade|one|ent)(?:\s(?:off|up|out|in|back))?(?=[\s,.;:)]|$)/y;

/** Where "once analysed" ends, or a clause after "once". */
function doneOrClause(sentence: string, end: number): number | null {
  DONE.lastIndex = end;
  const done = DONE.exec(sentence);
  return done ? end + done[0].length : clauseAfter(sentence, end);
}

const COMES_TRUE =
  /\s(?:is|are|was|were|has|have|had|becomes?|became)\s(?:been\s|be\s|fully\s|made\s)?(?:available|known|ready|received|complete|completed|confirmed|finalised|finished|published|agreed|approved|clear|clearer|in place|open|possible|done|returned|released|signed|over)\b/i;

/** Where "when the figures are available" ends; null for a "when" that asks ("when the bins are emptied"). */
function comesTrue(sentence: string, end: number): number | null {
  const clause = sentence.slice(end, clauseEnd(sentence, end));
  const match = COMES_TRUE.exec(clause);
  return match && end + match.index + match[0].length;
}

export const vagueRules: readonly DeadlineRule[] = [
  {
    name: 'as soon as possible',
    source: 'study 4: "as soon as possible / ASAP", "at the earliest opportunity", "urgently"',
    claim: 'vague',
    alone: true,
    pattern: words(
      `as (?:soon|quickly|early|speedily) as (?:is )?(?:reasonably |practicably )?(?:possible|practicable|practical|feasible|able|they can|he can|she can)|asap|a\\.s\\.a\\.p|(?:at|by) (?:the|its|their|your|his|her) (?:very )?earliest (?:possible )?(?:opportunity|convenience|date)|at the first (?:available )?opportunity|without (?:further |undue )?delay|at an early (?:date|opportunity|stage)|as (?:a matter of )?(?:urgency|priority)|as a priority|with immediate effect`,
    ),
    resolve: none,
  },
  {
    name: 'in due course',
    source: 'study 4: "in due course", "by return", "TBC"',
    claim: 'vague',
    alone: true,
    pattern: words(
      `in due course|in the (?:very )?near future|at (?:a|some) (?:later|future|suitable|appropriate|convenient) (?:date|point|time|stage)|(?:at|on) a date to be (?:agreed|fixed|confirmed|arranged)|(?:on|for) a (?:future|later) (?:date|occasion)|at the appropriate (?:time|point|stage)|by return(?: of (?:post|email))?|in good time|in early course|when(?:ever)? (?:available|possible|appropriate|necessary|required|ready|known|confirmed|complete|completed|finalised|published|received)|tbc|tba`,
    ),
    resolve: none,
  },
  {
    name: 'shortly',
    source: 'study 4: "shortly", "urgently"',
    claim: 'vague',
    alone: true,
    pattern: words(
      `(?:very )?shortly(?! (?:after|before))|urgently|immediately(?! (?:after|before|following|prior))|forthwith|promptly|imminently|soon(?! (?:after|as))`,
    ),
    resolve: none,
  },
  {
    name: 'once something is done',
    source: 'LABELLING: "once the data is final"; study 4: "once confirmed"',
    claim: 'vague',
    alone: true,
    clause: true,
    pattern: words(
      `once|as soon as|as and when|immediately after|immediately following|shortly after|soon after|at such time as`,
    ),
    extend: doneOrClause,
    resolve: none,
  },
  {
    name: 'when something is done',
    source: 'study 4: "when available", an event without a date',
    claim: 'vague',
    alone: true,
    clause: true,
    pattern: words(`when`),
    extend: (sentence, end) => {
      DONE.lastIndex = end;
      const done = DONE.exec(sentence);
      return done ? end + done[0].length : comesTrue(sentence, end);
    },
    resolve: none,
  },
  {
    name: 'before something happens',
    source: 'study 4: deadlines by an event keep their words',
    claim: 'vague',
    alone: true,
    clause: true,
    pattern: words(`before|in time for|in good time for|to coincide with`),
    extend: clauseAfter,
    resolve: none,
  },
  {
    name: 'the end of something',
    source: 'study 4: deadlines by an event keep their words',
    claim: 'vague',
    alone: true,
    clause: true,
    pattern: words(`(?:by|before|at|after) the (?:end|close|start) of (?:the|this|that|its)`),
    extend: clauseEnd,
    resolve: none,
  },
  {
    name: 'ahead of something',
    source: 'study 4: deadlines by an event keep their words',
    claim: 'vague',
    alone: true,
    clause: true,
    pattern: words(`prior to|ahead of|in advance of|in readiness for`),
    extend: nounAfter,
    resolve: none,
  },
  {
    name: 'after something has happened',
    source: 'study 4: "within N of an event" has no date, nor has "after" one',
    claim: 'vague',
    alone: true,
    clause: true,
    pattern: words(
      `(?:(?:following|after|upon) (?:the |its |their )?|on )(?:receipt|completion|publication|conclusion|closure|approval|implementation|removal|installation|delivery|repair|replacement|submission|adoption|signing|release|confirmation|appointment) of`,
    ),
    extend: clauseEnd,
    resolve: none,
  },
  {
    name: 'elections',
    source: 'study 4: elections have a date only if the year is given',
    claim: 'vague',
    pattern: words(
      `(?:(?<year>%YEAR%) )?(?:local |general |council )?(?:elections?|purdah|pre-election period)(?: in (?<late>%YEAR%))?`,
    ),
    resolve: ({ year, late, lead }) => {
      if (!/^(?:after|before|following|until|prior to|ahead of)$/.test(lead)) return null;
      const stated = year ?? late;
      return stated ? inMonth(isoDate(Number(stated), 5, 31)) : NO_DATE;
    },
  },
  {
    name: 'from the next report',
    source: 'LABELLING: recurring or vague',
    claim: 'vague',
    pattern: words(
      `next (?:(?:quarterly|annual|monthly|performance|progress|monitoring|update|budget|finance|scrutiny) )?(?:reports?|updates?|newsletter|edition|issue|iteration|version|review|refresh|inspection)`,
    ),
    resolve: ({ lead }) => (/^(?:in|from|with|for|by)$/.test(lead) ? NO_DATE : null),
  },
  {
    name: 'a season of the land or the school',
    source: 'study 4: deadlines by an event keep their words',
    claim: 'vague',
    pattern: words(
      `harvest|lambing|half(?: |-)term|(?:the )?(?:growing|bird nesting|nesting|cutting|planting|football|cricket) season|(?:the )?(?:school|summer|easter|christmas|half-term) holidays|(?:the )?(?:current|this|next) (?:school )?(?:session|term|academic year|school year)|the winter|the bad weather`,
    ),
    resolve: ({ lead }) =>
      /^(?:before|after|by|until|in|within|during|ahead of|prior to|at)$/.test(lead) ? NO_DATE : null,
  },
  {
    name: 'by the deadline',
    source: 'study 4: an event without a date',
    claim: 'vague',
    pattern: words(`(?:the )?(?:closing date|deadline|cut-off(?: date)?)`),
    resolve: ({ lead }) =>
      /^(?:by|before|within|ahead of|prior to|in time for|after)$/.test(lead) ? NO_DATE : null,
  },
  {
    name: 'how often',
    source: 'study 4: "six-monthly, quarterly, annually, monthly", recurring',
    claim: 'vague',
    alone: true,
    pattern: words(
      `(?:on (?:a|an) )?(?:(?:six|three|four|two|twelve|6|3|4|2|12|bi)(?: |-))?(?:monthly|quarterly|annual|yearly|weekly|fortnightly|half(?: |-)yearly|termly|daily|bi-annual|regular|rolling|continuing|continuous|ongoing) (?:basis|intervals)|(?:(?:six|three|four|6|3|4|bi)(?: |-))?(?:monthly|quarterly|annually|yearly|weekly|fortnightly|half(?: |-)yearly|termly|biannually)`,
    ),
    resolve: none,
  },
  {
    name: 'every so often',
    source: 'study 4: "every six months", recurring',
    claim: 'vague',
    alone: true,
    pattern: words(
      `(?:every|each) (?:other |second |(?:%NUMBER%) )?(?:days?|weeks?|months?|quarters?|years?|terms?|spring|summer|autumn|winter)`,
    ),
    resolve: none,
  },
  {
    name: 'each month by name',
    source: 'study 2, B13: "received each July", recurring',
    claim: 'vague',
    alone: true,
    pattern: words(`(?:every|each) (?<month>%MONTH%)`),
    resolve: ({ month = '' }) => (isMonthName(month) ? NO_DATE : null),
  },
  {
    name: 'so many times a year',
    source: 'study 4, recurring',
    claim: 'vague',
    alone: true,
    pattern: words(
      `(?:once|twice|(?:three|four) times) (?:a|an|per|each|every) (?:week|month|quarter|term|year)|per annum`,
    ),
    resolve: none,
  },
];
