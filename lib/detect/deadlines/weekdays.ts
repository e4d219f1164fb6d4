import { inMonth, NO_DATE, onDay } from './context.ts';
import { addDays, fridayOfWeek, makeDate, weekdayAfter, yearOf } from './days.ts';
import { dayAndMonth } from './dates.ts';
import { isBefore, type DeadlineRule } from './rule.ts';
import { monthNumber, weekdayNumber, words, yearNumber } from './wording.ts';

/** Weekdays and weeks, counted from the meeting. */

export const weekdayRules: readonly DeadlineRule[] = [
  {
    name: 'weekday',
    source: 'study 4: "by Friday", "on Monday"; a meeting held on a Friday means the next one',
    claim: 'time',
    pattern: words(
      `(?<lead>by no later than|no later than|by|before|on|until|till|for) (?:(?:%CLOCK%) (?:on )?)?(?:the )?(?:(?<which>this|this coming|coming|next|following) )?(?<weekday>%WEEKDAY%)(?: (?<week>week))?(?: (?:morning|afternoon|evening|night|lunchtime))?`,
    ),
    resolve: (found, { meetingDate }) => {
      const name = found['weekday'] ?? '';
      if (name.length < 6 && !/^[A-Z]/.test(name)) return null;
      if (!meetingDate) return NO_DATE;
      const weekday = weekdayNumber(name);
      const soonest = weekdayAfter(meetingDate, weekday);
      if (/next/i.test(found['which'] ?? ''))
        return onDay(weekdayAfter(addDays(fridayOfWeek(meetingDate), 2), weekday));
      return onDay(addDays(soonest, (found['week'] ? 7 : 0) - (isBefore(found) ? 0 : 0)));
    },
  },
  {
    name: 'today and tomorrow',
    source: 'study 4: "today / tomorrow"',
    claim: 'time',
    pattern: words(
      `(?:(?<lead>by|before|until) )?(?:(?:the )?(?:end|close) of )?(?<when>today|tomorrow|tonight)(?!['’]s)`,
    ),
    resolve: (found, { meetingDate }) =>
      onDay(meetingDate && (/tomorrow/i.test(found['when'] ?? '') ? addDays(meetingDate, 1) : meetingDate)),
  },
  {
    name: 'end of the week',
    source: 'study 4: "by the end of the week" is Friday of the meeting\'s week',
    claim: 'due',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:the )?(?:end|close) of (?:the|this) (?:working )?week|(?:(?:by|before) )?week end|(?:later|during|by|within) this week`,
    ),
    resolve: (_, { meetingDate }) => onDay(meetingDate && fridayOfWeek(meetingDate)),
  },
  {
    name: 'next week',
    source: 'study 4: "next week" is Friday of the next week',
    claim: 'due',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:the )?(?:(?:(?:the )?end of|early|late|later) )?(?:the )?(?:next|following) week(?: after \\p{Lu}[\\p{L}-]{2,20})?(?! meeting)`,
    ),
    resolve: (_, { meetingDate }) => onDay(meetingDate && fridayOfWeek(addDays(meetingDate, 7))),
  },
  {
    name: 'week of a day',
    source: 'study 4: "w/c 5 June" is Friday of that week',
    claim: 'due',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:the )?(?<which>week (?:commencing|beginning|of|starting|ending)|w/c|wc|w/e)\\.? ?(?:(?:%WEEKDAY%),? )?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>%MONTH%)(?:,? (?<year>%YEAR%|\\d{2}))?`,
    ),
    resolve: (found, context) => {
      const month = monthNumber(found['month'] ?? '');
      const day = Number(found['day'] ?? '');
      const date = found['year']
        ? makeDate(yearNumber(found['year']), month, day)
        : dayAndMonth(day, month, context);
      if (!date) return NO_DATE;
      return onDay(/ending|w\/e/i.test(found['which'] ?? '') ? date : fridayOfWeek(date));
    },
  },
  {
    name: 'next year',
    source: 'LABELLING: the last day of what is meant',
    claim: 'time',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:(?:early|late|later|at some point) (?:in )?)?(?:the )?(?<which>next (?:calendar )?year|later (?:in the|this|that) year|(?:in|during) this year|the end of next year)(?! group)`,
    ),
    resolve: (found, { meetingDate }) => {
      if (!meetingDate) return NO_DATE;
      return inMonth(makeDate(yearOf(meetingDate) + (/next/i.test(found['which'] ?? '') ? 1 : 0), 12, 31));
    },
  },
  {
    name: 'new year',
    source: 'study 4, seasons by analogy: the new year is its first month',
    claim: 'time',
    pattern: words(
      `(?:(?<lead>%LEAD%) )?(?:(?:early|the beginning of|the start of) (?:in )?)?(?:the )?(?<name>new year)(?:['’]s day)?`,
    ),
    resolve: (found, { meetingDate }) => {
      if (!meetingDate) return NO_DATE;
      const year = yearOf(meetingDate);
      return inMonth(isBefore(found) ? makeDate(year, 12, 31) : makeDate(year + 1, 1, 31));
    },
  },
];
