import type { IsoDate } from '../../model/index.ts';
import { addDays, addMonths } from '../../model/days.ts';
import { addWorkingDays } from './bank-holidays.ts';
import { nounEnd } from './clause.ts';
import { NO_DATE, onDay, type DeadlineContext, type Resolution } from './context.ts';
import type { DeadlineRule, Words } from './rule.ts';
import { numberOf, words } from './wording.ts';

/** Spans counted from the meeting: "within 14 days", "in six months' time", "a fortnight". */

/** More than this many of anything is a number of something else. */
const MOST = 400;

function add(date: IsoDate, count: number, unit: string, context: DeadlineContext): IsoDate | null {
  if (count < 1 || count > MOST) return null;
  const plain = unit.toLowerCase();
  if (/working|business/.test(plain)) return addWorkingDays(date, count, context.nation ?? 'england');
  if (plain.includes('hour')) return addDays(date, Math.ceil(count / 24));
  if (plain.includes('day')) return addDays(date, count);
  if (plain.includes('fortnight')) return addDays(date, 14 * count);
  if (plain.includes('week')) return addDays(date, 7 * count);
  return addMonths(date, plain.includes('month') ? count : 12 * count);
}

function span(found: Words, context: DeadlineContext): Resolution | null {
  const count = found['count'] ? numberOf(found['count']) : 1;
  if (count === null) return null;
  const { meetingDate } = context;
  return meetingDate ? onDay(add(meetingDate, count, found['unit'] ?? '', context)) : NO_DATE;
}

/** "in 3 weeks the team had" is told; "in six months" is due. */
const spanAfter =
  (...leads: readonly string[]) =>
  (found: Words, context: DeadlineContext): Resolution | null =>
    leads.includes(found.lead) ? span(found, context) : null;

const COUNT = '(?<count>%NUMBER%)(?: |-)?';
const UNIT =
  "(?<unit>(?:clear )?(?:working |business |school |calendar )?days?|hours?|(?:calendar )?weeks?|fortnights?|(?:calendar )?months?|years?)['’]?";
const FROM_MEETING =
  "(?: (?:of|from|after|following) (?:the date of )?(?:the|this|that|today['’]s) meeting| (?:of|from) (?:today|now))?";

/** Words after which a span's event follows. */
const OF_EVENT = 'of|from|after|following|before|prior to|in advance of';
const THE_MEETING =
  /^\s{1,3}(?:(?:the|this|that)\s)?(?:date\sof\s)?(?:(?:the|this)\s)?(?:meeting|today|now)\b/i;

/** Where "six weeks of | the events" ends; null if it is the meeting that the span counts from, as spans do anyway. */
const eventEnd = (sentence: string, end: number): number | null =>
  THE_MEETING.test(sentence.slice(end, end + 40)) ? null : nounEnd(sentence, end + 1);

export const spanRules: readonly DeadlineRule[] = [
  {
    name: 'within a span',
    source: 'study 4: "within N days/weeks/months", "in N weeks", "after three months"',
    claim: 'due',
    pattern: words(`${COUNT}${UNIT}${FROM_MEETING}`),
    resolve: spanAfter('within', 'inside', 'in', 'after'),
  },
  {
    name: 'within a span set elsewhere',
    source: 'study 4, by analogy with an event: "the 28 day period" does not count from the meeting',
    claim: 'due',
    pattern: words(
      `(?:%NUMBER%)(?: |-)(?:(?:working )?days?|weeks?|months?) (?:timeframe|time frame|timescale|period|deadline|limit|target)`,
    ),
    resolve: ({ lead, article }) => (/^(?:within|inside)$/.test(lead) && article ? NO_DATE : null),
  },
  {
    name: 'in a span of time',
    source: 'study 4: "a year\'s time", "in six months\' time"',
    claim: 'due',
    pattern: words(
      `${COUNT}(?<unit>(?:calendar )?(?:day|week|month|year|fortnight))(?:['’]s|s['’]|s)? (?:time(?!-| limit)|from now|hence)`,
    ),
    resolve: span,
  },
  {
    name: 'the next so many months',
    source: 'LABELLING: "in the next six months"',
    claim: 'due',
    pattern: words(`(?:next|coming|forthcoming) ${COUNT}${UNIT}`),
    resolve: span,
  },
  {
    name: 'within the month',
    source: 'study 4: "within N", one where the number is left out; a fortnight is 14 days',
    claim: 'due',
    pattern: words(`(?<coming>next |coming |following )?(?<unit>day|week|fortnight|month|year)`),
    resolve: (found, context) =>
      found.lead === 'within' || (found['coming'] && found['unit'] === 'fortnight')
        ? span(found, context)
        : null,
  },
  {
    name: 'a couple of weeks',
    source: 'study 4: "in N weeks", a couple being two',
    claim: 'due',
    pattern: words(`(?:next )?couple of (?<unit>days|weeks|months|years)['’]?(?: time)?`),
    resolve: (found, context) =>
      /^(?:in|within|over|during)$/.test(found.lead) ? span({ ...found, count: 'two' }, context) : null,
  },
  {
    name: 'a span of something else',
    source: 'study 4: "within N of an event" has no date unless the event\'s is known',
    claim: 'due',
    pattern: words(
      `(?<count>%NUMBER%)(?: |-)(?<unit>(?:working )?days?|weeks?|months?|years?) (?:${OF_EVENT})`,
    ),
    extend: eventEnd,
    resolve: ({ lead }) =>
      /^(?:within|in|after|inside|no later than|not later than|at)$/.test(lead) ? NO_DATE : null,
  },
  {
    name: 'some weeks',
    source: 'study 4, vague',
    claim: 'vague',
    pattern: words(
      `(?:next |coming )?(?:few|several|coming|forthcoming) (?:days|weeks|months)['’]?(?: time)?`,
    ),
    resolve: ({ lead, article }) => (lead || article ? NO_DATE : null),
  },
];
