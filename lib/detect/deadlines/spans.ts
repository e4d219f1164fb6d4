import type { IsoDate } from '../../model/index.ts';
import { addWorkingDays } from './bank-holidays.ts';
import { NO_DATE, onDay, type DeadlineContext, type Resolution } from './context.ts';
import { addDays, addMonths } from './days.ts';
import { nounEnd } from './clause.ts';
import type { DeadlineRule, Words } from './rule.ts';
import { numberOf, words } from './wording.ts';

/** Spans counted from the meeting: "within 14 days", "in six months' time", "a fortnight". */

function add(date: IsoDate, count: number, unit: string, context: DeadlineContext): IsoDate | null {
  if (count < 1 || count > 400) return null;
  const plain = unit.toLowerCase();
  if (/working|business/.test(plain)) return addWorkingDays(date, count, context.nation ?? 'england');
  if (plain.includes('hour')) return addDays(date, Math.ceil(count / 24));
  if (plain.includes('day')) return addDays(date, count);
  if (plain.includes('fortnight')) return addDays(date, 14 * count);
  if (plain.includes('week')) return addDays(date, 7 * count);
  if (plain.includes('month')) return addMonths(date, count);
  return addMonths(date, 12 * count);
}

function span(found: Words, context: DeadlineContext): Resolution | null {
  const { meetingDate } = context;
  const count = found['count'] ? numberOf(found['count']) : 1;
  if (count === null) return null;
  return meetingDate ? onDay(add(meetingDate, count, found['unit'] ?? '', context)) : NO_DATE;
}

const COUNT =
  '(?:(?:an? )?(?:further|another|maximum of|period of|about|approximately|around|roughly|at least|no more than|the next) )?(?:(?:%NUMBER%)(?: ?[-–/] ?| (?:to|or) ))?(?<count>%NUMBER%)';
const UNIT =
  "(?<unit>(?:clear )?(?:working|business|school|calendar) days?|(?:clear )?days?|hours?|(?:calendar )?weeks?|fortnights?|(?:calendar )?months?|years?)['’]?";
const FROM_MEETING =
  "(?: (?:of|from|after|following) (?:the date of )?(?:the|this|that|today[’']s|tonight[’']s) meeting| (?:of|from) (?:today|now|this date))?";

export const spanRules: readonly DeadlineRule[] = [
  {
    name: 'within a span',
    source: 'study 4: "within N days/weeks/months"',
    claim: 'due',
    pattern: words(
      `(?<lead>within|inside|in no more than|in under|in less than) (?:a |the )?${COUNT}(?: ?|-)${UNIT}${FROM_MEETING}`,
    ),
    resolve: span,
  },
  {
    name: 'in a span',
    source: 'study 4: "in N weeks / months / a year\'s time"',
    claim: 'due',
    pattern: words(
      `(?:(?<lead>in|after|for|at|by|over|during|in about|for the next|over the next|during the next) )?(?:about |approximately |around )?${COUNT}(?: ?|-)(?<unit>(?:calendar )?(?:days?|weeks?|months?|years?)|fortnights?)(?:['’]s|s['’]|['’])?(?: time(?!-| limit)| from now| hence| of the meeting)`,
    ),
    resolve: span,
  },
  {
    name: 'in so many months',
    source: 'study 4: "in N weeks / months"',
    claim: 'due',
    pattern: words(
      `(?<lead>in|after) (?:about |approximately |around )?${COUNT}(?: ?|-)${UNIT}${FROM_MEETING}`,
    ),
    resolve: span,
  },
  {
    name: 'the next so many months',
    source: 'LABELLING: "in the next six months"',
    claim: 'due',
    pattern: words(
      `(?:(?<lead>in|within|over|during|for|by|throughout) )?(?:the )?(?:next|coming|following|forthcoming) (?:(?:%NUMBER%)(?: ?[-–/] ?| (?:to|or) ))?(?<count>%NUMBER%)(?: ?|-)${UNIT}`,
    ),
    resolve: span,
  },
  {
    name: 'within the month',
    source: 'study 4: "within N", one where the number is left out',
    claim: 'due',
    pattern: words(`(?<lead>within) (?:the )?(?:(?:next|coming) )?(?<unit>day|week|fortnight|month|year)`),
    resolve: span,
  },
  {
    name: 'the coming fortnight',
    source: 'LABELLING: a fortnight is 14 days',
    claim: 'due',
    pattern: words(`(?:(?<lead>in|over|during) )?(?:the )?(?:next|coming|following) (?<unit>fortnight)`),
    resolve: span,
  },
  {
    name: 'a couple of weeks',
    source: 'study 4: "in N weeks", a couple being two',
    claim: 'due',
    pattern: words(
      `(?:(?<lead>in|within|over|during) )?(?:(?:the|a) )?(?:next )?couple of (?<unit>days|weeks|months|years)(?:['’])?(?: time)?`,
    ),
    resolve: (found, context) => span({ ...found, count: 'two' }, context),
  },
  {
    name: 'a span of something else',
    source: 'study 4: "within N of an event" has no date unless the event\'s is known',
    claim: 'due',
    pattern: words(
      `(?<lead>within|in|after|at least|no later than|not later than|no more than) (?:a )?${COUNT}(?: ?|-)${UNIT} (?<link>of|from|after|following|before|prior to|in advance of) (?!(?:the |this |that |today['’]s )?(?:date of )?(?:the |this )?(?:meeting|today|now)(?! minutes)\\b)(?:(?:the|an?|its|their|this|that|any|each) )?[\\p{L}\\p{N}'’-]{2,30}`,
    ),
    resolve: () => NO_DATE,
    extend: nounEnd,
  },
  {
    name: 'some weeks',
    source: 'study 4, vague',
    claim: 'vague',
    pattern: words(
      `(?<lead>in|over|within|during) (?:the )?(?:next |coming |following )?(?:few|several|forthcoming|coming) (?:days|weeks|months|years)(?:['’])?(?: time)?`,
    ),
    resolve: () => NO_DATE,
  },
];
