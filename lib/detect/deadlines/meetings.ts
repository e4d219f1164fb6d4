import type { IsoDate } from '../../model/index.ts';
import { fullYear, monthEnd } from '../../model/days.ts';
import { monthNumber } from '../../model/months.ts';
import { meetingInMonth, nextMeeting } from './calendar.ts';
import { inMonth, NO_DATE, onDay, type DeadlineContext, type Resolution } from './context.ts';
import { bodyEnd, bodyNamed, meetingEnd } from './meeting-words.ts';
import { monthAfter, monthFrom } from './months.ts';
import type { DeadlineRule } from './rule.ts';
import { seasonEnd, termEnd } from './seasons.ts';
import { isMonthName, words } from './wording.ts';

/** Meetings as deadlines: "the next meeting", "the September Board", "July Cabinet". */

/** A meeting known to its month: its day if the calendar has it. */
export function inMeetingMonth(
  end: IsoDate | null,
  body: string | null,
  context: DeadlineContext,
): Resolution {
  const meeting = end && meetingInMonth(end, context, body);
  return meeting ? onDay(meeting) : inMonth(end);
}

const meetingAndBody = (sentence: string, end: number): number | null => {
  const meeting = meetingEnd(sentence, end);
  return meeting && bodyEnd(sentence, meeting);
};

/** Leading words of a meeting that is a time: without one it is a thing ("the annual meeting was long"). */
const isTime = (lead: string): boolean =>
  /^(?:by|at|to|for|before|until|prior to|ahead of|in advance of|in time for|in readiness for|on|onto|on to|in|after|following)$/.test(
    lead,
  );

export const meetingRules: readonly DeadlineRule[] = [
  {
    name: 'next meeting',
    source: 'study 4: "next meeting / the following meeting", by the calendar',
    meeting: true,
    claim: 'due',
    pattern: words(`(?:next|following|forthcoming|upcoming)`),
    extend: meetingAndBody,
    resolve: ({ whole }, context) => onDay(nextMeeting(bodyNamed(whole), context)),
  },
  {
    name: 'next time',
    source: 'study 4: "next time"',
    claim: 'due',
    pattern: words(`next time(?! (?:the|they|we|he|she|it|that|period|slot|frame|table))`),
    resolve: (_, context) => onDay(nextMeeting(null, context)),
  },
  {
    name: 'the meeting after next',
    source: 'study 4: "within two cycles", two meetings on',
    claim: 'due',
    pattern: words(
      `next (?:meeting|board|panel|committee) but one|meeting after next|two meetings['’]? time`,
    ),
    resolve: (_, context) => onDay(nextMeeting(null, context, 1)),
  },
  {
    name: 'cycles',
    source: 'study 4: "within two cycles"',
    claim: 'due',
    pattern: words(
      `(?:(?:one|two|three|four|[1-4]|next|this) )?(?:(?:committee|council|meeting) )?cycles?(?: of meetings)?['’]?(?: time)?`,
    ),
    resolve: ({ lead }) => (/^(?:within|in|after|over|during|for)$/.test(lead) ? NO_DATE : null),
  },
  {
    name: 'meeting of a month',
    source: 'study 4: "the September meeting", "July Cabinet"',
    meeting: true,
    claim: 'due',
    pattern: words(`(?<month>%MONTH%)(?:['’]s)?(?:,? (?<year>%YEAR%))?`),
    extend: meetingAndBody,
    resolve: ({ month, year, whole }, context) => {
      if (!month || !isMonthName(month)) return null;
      const body = bodyNamed(
        whole.slice(whole.indexOf(month) + month.length).replace(/^(?:['’]s)?[\s,]*(?:\d{4})?/, ''),
      );
      const number = monthNumber(month);
      const end = year
        ? monthEnd(fullYear(year), number)
        : body === null
          ? monthAfter(number, context)
          : monthFrom(number, context);
      return inMeetingMonth(end, body, context);
    },
  },
  {
    name: 'meeting of a season',
    source: 'study 4: "the autumn committee"',
    meeting: true,
    claim: 'due',
    pattern: words(`(?<season>spring|summer|autumn|winter)(?:,? (?<year>%YEAR%))?`),
    extend: meetingAndBody,
    resolve: ({ season = '', year, whole }, context) =>
      /\sterm\b/i.test(whole)
        ? inMonth(termEnd(season, year, context))
        : inMonth(seasonEnd(season, year, context)),
  },
  {
    name: 'meeting explained by a time',
    source: 'study 4: "the meeting in January", "Cabinet on 4 March"; the time follows',
    meeting: true,
    claim: 'part',
    alone: true,
    pattern: words(
      `(?:to|at|for|before|by|no later than|not later than) (?:the|its|their|this|our|a|full|council|cabinet|scrutiny)`,
    ),
    extend: (sentence, end) => {
      // The article may be the body's own name: "to Cabinet on 4 March".
      const last = /\s(?:the|its|their|this|our|a)$/i.test(sentence.slice(Math.max(0, end - 8), end));
      const meeting = meetingEnd(sentence, end) ?? (last ? null : end);
      return meeting && bodyEnd(sentence, meeting);
    },
    // "To the Committee in June": only a meeting, or a body that stands for one, is part of the time.
    resolve: ({ whole }) =>
      /\b(?:meeting|session|board|cabinet|panel|forum)\b/i.test(whole) ? NO_DATE : null,
  },
  {
    name: 'annual meeting',
    source: 'study 4: "the next annual meeting in May"',
    meeting: true,
    claim: 'due',
    pattern: words(
      `(?:next )?(?<own>annual (?:council|town|parish|general)? ?(?:meeting|council|assembly)|agm)(?: of (?:the )?(?:council|parish))?`,
    ),
    resolve: ({ lead, own = '' }, context) => {
      if (!isTime(lead)) return null;
      return /parish|council|town|assembly/i.test(own) ? inMonth(monthAfter(5, context)) : NO_DATE;
    },
  },
  {
    name: 'some later meeting',
    source: 'study 4: "a future/subsequent meeting"',
    meeting: true,
    claim: 'vague',
    pattern: words(`(?:next )?(?:future|subsequent|later|suitable|appropriate|further|convenient)`),
    extend: meetingAndBody,
    resolve: ({ lead, article, whole }) => (isTime(lead) && !whole.endsWith('s') && article ? NO_DATE : null),
  },
  {
    name: 'each meeting',
    source: 'study 4: "each meeting", recurring',
    claim: 'vague',
    pattern: words(`(?:each|every|all)`),
    extend: meetingAndBody,
    resolve: ({ lead }) => (/^(?:at|to|for|on|before)$/.test(lead) ? NO_DATE : null),
  },
  {
    name: 'after the meeting',
    source: 'LABELLING and the labelled pages: kept as words, never a day',
    claim: 'vague',
    pattern: words(`(?:today['’]s )?meeting(?! (?:of|on|in|with))`),
    resolve: ({ lead, article, whole }) =>
      /^(?:after|following)$/.test(lead) && (/^(?:the|this)$/.test(article) || /^today/i.test(whole))
        ? NO_DATE
        : null,
  },
];
