import { clauseEnd } from './clause.ts';
import { inMonth, NO_DATE } from './context.ts';
import { makeDate } from './days.ts';
import { monthFrom } from './months.ts';
import type { DeadlineRule } from './rule.ts';
import { monthNumber, words } from './wording.ts';

/** Times without a day: as soon as possible, once something has happened, every so often. */

const none = () => NO_DATE;

export const vagueRules: readonly DeadlineRule[] = [
  {
    name: 'as soon as possible',
    source: 'study 4: "as soon as possible / ASAP", "at the earliest opportunity"',
    claim: 'vague',
    pattern: words(
      `as (?:soon|quickly|early|speedily) as (?:(?:is )?(?:reasonably |practicably )?(?:possible|practicable|practical|feasible|able|they can|he can|she can|it can))|asap|at (?:the|its|their|your|his|her) (?:very )?earliest (?:possible )?(?:opportunity|convenience|date)|at the first (?:available )?opportunity|(?:at|by|on) (?:the )?earliest (?:possible )?(?:date|opportunity)|without (?:further |undue )?delay|at an early (?:date|opportunity|stage)|(?:on|in) an urgent basis|as (?:a matter of )?(?:urgency|urgent|priority|a matter of urgency|a priority|a matter of priority)|with (?:immediate effect|some urgency|all speed)`,
    ),
    resolve: none,
  },
  {
    name: 'in due course',
    source: 'study 4: "in due course", "shortly", "urgently", "ongoing", "TBC", "by return"',
    claim: 'vague',
    pattern: words(
      `in due course|in the (?:very )?near future|in the (?:short|medium|longer|long) term|at (?:a|some) (?:later|future|suitable|appropriate|convenient) (?:date|point|time|stage)|at a date to be (?:agreed|fixed|confirmed|arranged)|(?:on|at|for) a (?:future|later) (?:date|occasion)|at the appropriate (?:time|point|stage)|in future|in the future|going forward|by return(?: of (?:post|email))?|in (?:good|early) (?:time|course)|when(?:ever)? (?:they are |it is |it was |they were |this is |this was )?(?:available|possible|appropriate|necessary|required|ready|known|confirmed|complete|completed|finalised|published|received)|if and when [a-z]{2,20}`,
    ),
    resolve: none,
  },
  {
    name: 'shortly',
    source: 'study 4: "shortly", "urgently"',
    claim: 'vague',
    pattern: words(
      `(?:very )?shortly(?! (?:after|before|afterwards))|urgently|immediately(?! (?:after|before|following|prior))|forthwith|promptly|imminently|soon(?! (?:after|as))`,
    ),
    resolve: none,
  },
  {
    name: 'to be confirmed',
    source: 'study 4: "ongoing", "TBC"',
    claim: 'vague',
    pattern: words(
      `tbc|tba|t\\.b\\.c\\.|ongoing basis|on-going basis|on an ongoing basis|on an on-going basis`,
    ),
    resolve: none,
  },
  {
    name: 'once something is done',
    source: 'LABELLING: "once the data is final"; study 4: "when available", "once confirmed"',
    claim: 'vague',
    pattern: words(
      `(?:once|as soon as|whenever|as and when|immediately after|immediately following|shortly after|straight after|soon after|at the point when|at such time as) (?:the|they|these|those|this|that|it|all|any|an?|we|he|she|his|her|their|its|final|full|more|further|confirmed|available|complete|completed|known|received|agreed|approved|published|finalised|in place|each|both|sufficient|there|work|details|information|data|results|funding|[A-Z])[\\p{L}’']{0,20}`,
    ),
    extend: clauseEnd,
    resolve: none,
  },
  {
    name: 'when something is done',
    source: 'study 4: "when available", an event without a date',
    claim: 'vague',
    pattern: words(
      `when (?:the|they|these|it|this|all|final|further|more) (?:[\\p{L}\\p{N}’'-]{1,25} ){0,6}(?:is|are|was|were|has|have|had|becomes?|became|could|can) (?:been |be )?(?:available|known|ready|received|complete|completed|confirmed|finalised|finished|published|agreed|approved|clear|clearer|in place|open|possible|done|returned|released|signed|over)`,
    ),
    resolve: none,
  },
  {
    name: 'before something happens',
    source: 'study 4: deadlines by an event keep their words',
    claim: 'vague',
    pattern: words(
      `(?:before|prior to|ahead of|in advance of|in time for|in good time for|in readiness for|to coincide with|until) (?:the|they|these|it|this|that|any|an?|its|their|his|her|each|final|formal|full|next|being|further|publication|submission|consultation|approval|implementation|completion|going|taking|making|work|signing|sign-off)[\\p{L}’']{0,20}`,
    ),
    extend: clauseEnd,
    resolve: none,
  },
  {
    name: 'after something has happened',
    source: 'study 4: "within N of an event" has no date, nor has "after" one',
    claim: 'vague',
    pattern: words(
      `(?:following|after|on|upon) (?:the |its |their )?(?:receipt|completion|publication|conclusion|outcome|end|closure|approval|implementation|election|elections|consultation|consultation period|local elections|general election|pre-election period|purdah|trial|pilot|inspection) of (?:the|this|that|their|its|these)`,
    ),
    extend: clauseEnd,
    resolve: none,
  },
  {
    name: 'elections',
    source: 'study 4: elections have a date only if the year is given',
    claim: 'vague',
    pattern: words(
      `(?:after|before|following|until after|prior to) (?:the )?(?:(?:month %MONTH%|%MONTH%) )?(?:(?<year>%YEAR%) )?(?:local |general |council |district |county |mayoral |parliamentary )?(?:elections?|purdah|pre-election period)(?: (?:in|of) (?:(?:%MONTH%) )?(?<late>%YEAR%))?`,
    ),
    resolve: (found) => {
      const year = found['year'] ?? found['late'];
      return year ? inMonth(makeDate(Number(year), 5, 31)) : NO_DATE;
    },
  },
  {
    name: 'from the next report',
    source: 'LABELLING: recurring or vague',
    claim: 'vague',
    pattern: words(
      `(?:(?:in|from|with|for) )?(?:the |its |their )?(?:next|future|subsequent) (?:(?:quarterly|annual|monthly|performance|progress|monitoring|update|budget|finance|scrutiny) )?(?:reports?|updates?|newsletter|edition|issue|round|iteration|version|review|refresh|budget(?: round)?|inspection|budget setting process)`,
    ),
    resolve: none,
  },
  {
    name: 'how often',
    source: 'study 4: "six-monthly, quarterly, annually, monthly", recurring',
    claim: 'vague',
    pattern: words(
      `(?:on (?:a|an) )?(?:regular )?(?:six|three|four|two|twelve|6|3|4|2|12|bi)?(?: |-)?(?:monthly|quarterly|annual|annually|yearly|weekly|fortnightly|half-yearly|half yearly|termly|daily|biannually|bi-annual|biennial|six-monthly)(?: (?:basis|intervals))|(?:(?:six|three|four|6|3|4|bi)(?: |-)?)?(?:monthly|quarterly|annually|yearly|weekly|fortnightly|half-yearly|half yearly|termly|biannually)(?: thereafter)?`,
    ),
    resolve: none,
  },
  {
    name: 'every so often',
    source: 'study 4: recurring; "starting in April" gives the month',
    claim: 'vague',
    pattern: words(
      `(?:at )?(?:every|each) (?:other |second )?(?:(?:%NUMBER%) )?(?:days?|weeks?|months?|quarters?|years?|terms?|(?<month>%MONTH%)|spring|summer|autumn|winter|(?:%WEEKDAY%)|financial year|municipal year|academic year)(?:, starting in (?<start>%MONTH%))?|(?:once|twice|three times|four times) (?:a|an|per|each|every) (?:week|month|quarter|term|year)|per annum|at (?:regular|six-monthly|quarterly|six monthly) intervals|on a (?:regular|rolling|continuing|continual|continuous) basis`,
    ),
    resolve: (found, context) =>
      found['start'] ? inMonth(monthFrom(monthNumber(found['start']), context)) : NO_DATE,
  },
];
