import type { IsoDate } from '../../model/index.ts';
import { meetingInMonth, nextMeeting } from './calendar.ts';
import { inMonth, NO_DATE, onDay, type DeadlineContext } from './context.ts';
import { makeDate, monthEnd, yearOf } from './days.ts';
import { dayAndMonth } from './dates.ts';
import { monthAfter, monthFrom } from './months.ts';
import { seasonEnd } from './seasons.ts';
import type { DeadlineRule, Words } from './rule.ts';
import { isMonthName, monthNumber, words, yearNumber } from './wording.ts';

/** Meetings as deadlines: "the next meeting", "the September Board", "July Cabinet". */

const TO_MEETING = '(?:(?<lead>%LEAD%) )?%THE%';
/** "The LSCB’s meeting", "the Panel's next meeting". */
const OWNED = "(?:[\\p{L}-]{2,20}(?:['’]s|s['’]) )?";
const SORT =
  '(?:(?:scheduled|available|ordinary|quarterly|monthly|bi-monthly|annual|full|formal|main|regular|public|planned|programmed|normal|informal|private|special|routine|business|joint|virtual|board|council|ordinary council) ){0,2}';
/** Other words that may name a meeting: "the next Diocese meeting", "the next liaison meeting". */
const OTHER =
  '(?:(?!meeting|agenda|session|cycle|the\\b|of\\b|to\\b|and\\b|for\\b|in\\b|at\\b)[\\p{L}-]{3,20} )';
const MEETING = '(?:meetings?|board meeting|agenda|cycle|round of meetings|cycle of meetings|session|agm)';

/** "… of the Committee", "… of the Schools Forum", "of Full Council": the body whose meeting it is. */
const OF_BODY =
  /^\s{1,4}(?:of|for)\s{1,4}(?:(?:the|this|that|our|its)\s{1,4})?((?:Full\s|Parish\s|Town\s)?(?:[A-Z][\p{L}’'&-]*(?:\s{1,2}(?:and|of|for|the|&))?\s{1,2}){0,8}(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Ff]orum|[Cc]ouncil|[Cc]abinet|[Ee]xecutive|[Cc]ommission|[Pp]artnership|[Gg]roup|[Ss]ub-[Cc]ommittee|[Aa]ssembly|[Tt]rustees))(?![\p{L}])/u;

/** Names that tell no more than "this body". */
const THIS_BODY =
  /^(?:committee|panel|board|forum|council|cabinet|executive|commission|partnership|group|sub-committee|assembly)$/;

const withBody = (sentence: string, end: number): number => {
  const body = OF_BODY.exec(sentence.slice(end, end + 160));
  return body ? end + body[0].length : end;
};

/** The body named right after the meeting's words, or the one before ("next Cabinet"), or null for the own one. */
function namedBody(found: Words): string | null {
  const after = OF_BODY.exec(found['after'] ?? '')?.[1];
  const name = after ?? found['body'];
  if (!name || THIS_BODY.test(name)) return null;
  return name;
}

const monthOrMeeting = (end: IsoDate | null, found: Words, context: DeadlineContext) => {
  if (!end) return NO_DATE;
  const meeting = meetingInMonth(end, context, namedBody(found));
  return meeting ? onDay(meeting) : inMonth(end);
};

export const meetingRules: readonly DeadlineRule[] = [
  {
    name: 'next meeting',
    source: 'study 4: "next meeting / the following meeting", by the calendar',
    claim: 'due',
    pattern: words(
      `${TO_MEETING}${OWNED}(?:next|following|subsequent(?= meeting of)|forthcoming|upcoming) ${SORT}(?:(?<body>%BODY%) |${OTHER}{1,3}?)?${SORT}${MEETING}(?! minutes)`,
    ),
    extend: withBody,
    resolve: (found, context) => onDay(nextMeeting(namedBody(found), context)),
  },
  {
    name: 'next Board',
    source: 'study 4, as above, the body standing for its meeting',
    claim: 'due',
    pattern: words(
      `${TO_MEETING}${OWNED}next ${SORT}(?<body>%BODY%)(?! (?:member|chair|election|paper|report|tax|house|lead)s?)`,
    ),
    resolve: (found, context) => onDay(nextMeeting(namedBody(found), context)),
  },
  {
    name: 'next time',
    source: 'study 4: "next time"',
    claim: 'due',
    pattern: words(
      `(?:(?<lead>for|by|until|at) )?(?:the )?next (?:time|agenda|report)(?! (?:of|the|they|we|he|she|it|that|period|round|year|slot|frame|table))`,
    ),
    resolve: (found, context) =>
      /report/i.test(found['0'] ?? '') ? NO_DATE : onDay(nextMeeting(null, context)),
  },
  {
    name: 'the meeting after next',
    source: 'study 4: "within two cycles", two meetings on',
    claim: 'due',
    pattern: words(
      `${TO_MEETING}(?:next (?:meeting|board|panel|committee) but one|meeting after next|(?:in )?two meetings['’]? time)`,
    ),
    resolve: (_, context) => onDay(nextMeeting(null, context, 1)),
  },
  {
    name: 'cycles',
    source: 'study 4: "within two cycles"',
    claim: 'due',
    pattern: words(
      `(?:(?<lead>within|in|after|over|during) )?(?:the )?(?:next )?(?<count>one|two|three|four|1|2|3|4|this|next|the) (?:(?:committee|council|meeting) )?cycles?(?: of meetings)?(?:['’])?(?: time)?`,
    ),
    resolve: () => NO_DATE,
  },
  {
    name: 'meeting of a month',
    source: 'study 4: "the September meeting", "July Cabinet"',
    claim: 'due',
    pattern: words(
      `${TO_MEETING}(?:(?:early|mid|late)(?: |-))?(?<month>%MONTH%),? (?:(?<year>%YEAR%),? |['’]\\d{2} )?${SORT}(?<body>%BODY%)?(?: ?(?:meeting|agenda|cycle|session|round))?(?! minutes)`,
    ),
    extend: withBody,
    resolve: (found, context) => {
      const name = found['month'];
      if (!name || !isMonthName(name)) return null;
      const whole = found['0'] ?? '';
      if (!found['body'] && !/(?:meeting|agenda|cycle|session|round)$/i.test(whole)) return null;
      const month = monthNumber(name);
      const end = found['year']
        ? monthEnd(yearNumber(found['year']), month)
        : namedBody(found) === null
          ? monthAfter(month, context)
          : monthFrom(month, context);
      return monthOrMeeting(end, found, context);
    },
  },
  {
    name: 'meeting in a month',
    source: 'study 4: "the September meeting"',
    claim: 'due',
    pattern: words(
      `${TO_MEETING}${OWNED}(?:next )?${SORT}(?:(?<body>%BODY%) )?(?:meeting|session)(?: of the (?:committee|panel|board|forum|council|sub-committee|cabinet))?,? (?:to be held |which is |scheduled |due |planned |scheduled for |planned for )?(?:in|for|during) (?:early |mid(?: |-)|late )?(?<month>%MONTH%)(?: (?<year>%YEAR%))?`,
    ),
    resolve: (found, context) => {
      const name = found['month'];
      if (!name || !isMonthName(name)) return null;
      const end = found['year']
        ? monthEnd(yearNumber(found['year']), monthNumber(name))
        : monthFrom(monthNumber(name), context);
      return monthOrMeeting(end, found, context);
    },
  },
  {
    name: 'meeting on a day',
    source: 'study 4: a full date',
    claim: 'due',
    pattern: words(
      `${TO_MEETING}${OWNED}(?:next )?${SORT}(?:(?<body>%BODY%) )?(?:meeting|session)(?: of the (?:committee|panel|board|forum|council|sub-committee|cabinet))?(?: to be held| scheduled| which is| due| planned)?(?: on| for|,|:| \\() ?(?:(?:%WEEKDAY%),? )?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>%MONTH%)(?:,? (?<year>%YEAR%))?`,
    ),
    resolve: (found, context) => {
      const month = monthNumber(found['month'] ?? '');
      const day = Number(found['day'] ?? '');
      return onDay(
        found['year'] ? makeDate(yearNumber(found['year']), month, day) : dayAndMonth(day, month, context),
      );
    },
  },
  {
    name: 'body in a month',
    source: 'study 4: "July Cabinet"',
    claim: 'due',
    pattern: words(
      `(?<lead>to|at|for|before) (?:the )?(?:next )?${SORT}(?:[\\p{L}-]{2,20} ){0,3}?(?<body>%BODY%) (?:in|during) (?:early |mid(?: |-)|late )?(?<month>%MONTH%)(?:,? (?<year>%YEAR%))?`,
    ),
    resolve: (found, context) => {
      const name = found['month'];
      if (!name || !isMonthName(name)) return null;
      const end = found['year']
        ? monthEnd(yearNumber(found['year']), monthNumber(name))
        : monthFrom(monthNumber(name), context);
      return monthOrMeeting(end, found, context);
    },
  },
  {
    name: 'body on a day',
    source: 'study 4: a full date',
    claim: 'due',
    pattern: words(
      `(?<lead>to|at|for|before) (?:the )?(?:next )?${SORT}(?:[\\p{L}-]{2,20} ){0,3}?(?<body>%BODY%) (?:meeting )?on (?:(?:%WEEKDAY%),? )?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>%MONTH%)(?:,? (?<year>%YEAR%))?`,
    ),
    resolve: (found, context) => {
      const month = monthNumber(found['month'] ?? '');
      const day = Number(found['day'] ?? '');
      return onDay(
        found['year'] ? makeDate(yearNumber(found['year']), month, day) : dayAndMonth(day, month, context),
      );
    },
  },
  {
    name: 'meeting of a season',
    source: 'study 4: "the autumn committee"',
    claim: 'due',
    pattern: words(
      `${TO_MEETING}(?<season>spring|summer|autumn|winter) (?:(?<year>%YEAR%) )?${SORT}(?<body>%BODY%|meeting|agenda|cycle)(?: (?:meeting|agenda))?`,
    ),
    extend: withBody,
    resolve: (found, context) => inMonth(seasonEnd(found['season'] ?? '', found['year'], context)),
  },
  {
    name: 'annual meeting',
    source: 'study 4: "the next annual meeting in May"',
    claim: 'due',
    pattern: words(
      `${TO_MEETING}(?:next )?(?:annual (?:general )?(?:meeting|council|town meeting|parish meeting|assembly)|agm)(?: of (?:the )?(?:council|parish))?`,
    ),
    resolve: (found, context) => {
      const end = monthAfter(5, context);
      return /parish|council|town|assembly/i.test(found['0'] ?? '') && end && yearOf(end) > 0
        ? inMonth(end)
        : NO_DATE;
    },
  },
  {
    name: 'some later meeting',
    source: 'study 4: "a future/subsequent meeting"',
    claim: 'vague',
    pattern: words(
      `${TO_MEETING}(?:next )?(?:future|subsequent|later|suitable|appropriate|further|convenient|another) ${SORT}(?:(?:%BODY%) )?(?:meeting|agenda|board|panel|committee|forum|session|cycle)`,
    ),
    extend: withBody,
    resolve: () => NO_DATE,
  },
  {
    name: 'each meeting',
    source: 'study 4: "each meeting", recurring',
    claim: 'vague',
    pattern: words(
      `(?:(?<lead>at|to|for|on|before) )?(?:each|every|all)(?: future| other| second| subsequent)? ${SORT}(?:(?:%BODY%)(?: meetings?| agendas?)?|meetings?|agendas?)`,
    ),
    extend: withBody,
    resolve: () => NO_DATE,
  },
  {
    name: 'after the meeting',
    source: 'LABELLING and the labelled pages: kept as words, never a day',
    claim: 'vague',
    pattern: words(`(?<lead>after|following) (?:the|this|today['’]s) meeting`),
    resolve: () => NO_DATE,
  },
];
