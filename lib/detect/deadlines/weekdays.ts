import { addDays, fullYear, isoDate, weekdayOf, yearOf } from '../../model/days.ts';
import { monthNumber } from '../../model/months.ts';
import { inMonth, NO_DATE, onDay } from './context.ts';
import { dayAndMonth } from './dates.ts';
import { fridayOfWeek, weekdayAfter } from './days.ts';
import { isBefore, type DeadlineRule } from './rule.ts';
import { weekdayNumber, words } from './wording.ts';

/** Days, weeks and years counted from the meeting. */

export const weekdayRules: readonly DeadlineRule[] = [
  {
    name: 'weekday',
    source: 'study 4: "by Friday", "on Monday"; a meeting held on a Friday means the next one',
    claim: 'time',
    pattern: words(
      `(?:(?<which>this coming|this|coming|next|following) )?(?<weekday>%WEEKDAY%)(?<later> week)?(?: (?:morning|afternoon|evening|night|lunchtime))?(?! \\d)`,
    ),
    resolve: (found, { meetingDate }) => {
      const name = found['weekday'] ?? '';
      const which = found['which'] ?? found.article;
      if (name.length < 6 && !/^[A-Z]/.test(name)) return null;
      if (!/^(?:by|by no later than|no later than|before|on|until|till|for)$/.test(found.lead) && !which)
        return null;
      if (!meetingDate) return NO_DATE;
      const weekday = weekdayNumber(name);
      if (/next/i.test(which)) return onDay(weekdayAfter(addDays(fridayOfWeek(meetingDate), 2), weekday));
      return onDay(addDays(weekdayAfter(meetingDate, weekday), found['later'] ? 7 : 0));
    },
  },
  {
    name: 'today and tomorrow',
    source: 'study 4: "today / tomorrow"',
    claim: 'time',
    pattern: words(`(?:(?:the )?(?:end|close) of )?(?<when>today|tomorrow|tonight)(?!['’]s)`),
    resolve: ({ when = '', lead }, { meetingDate }) => {
      if (lead === 'of' || lead === 'from') return null;
      return onDay(meetingDate && (/tomorrow/i.test(when) ? addDays(meetingDate, 1) : meetingDate));
    },
  },
  {
    name: 'end of the week',
    source: 'study 4: "by the end of the week" is Friday of the meeting\'s week',
    claim: 'due',
    pattern: words(`(?:the )?(?:end|close) of (?:the |this )?(?:working )?week|(?:later )?this week`),
    resolve: (_, { meetingDate }) => onDay(meetingDate && fridayOfWeek(meetingDate)),
  },
  {
    name: 'weekend',
    source: 'LABELLING: the last day of what is meant, a Sunday',
    claim: 'due',
    pattern: words(`(?<next>next )?weekend`),
    resolve: (found, { meetingDate }) => {
      if (!/^(?:by|over|before|at|for|during)$/.test(found.lead)) return null;
      const sunday = meetingDate && addDays(fridayOfWeek(meetingDate), found['next'] ? 9 : 2);
      return onDay(sunday && isBefore(found) ? addDays(sunday, -2) : sunday);
    },
  },
  {
    name: 'next week',
    source: 'study 4: "next week" is Friday of the next week',
    claim: 'due',
    pattern: words(
      `(?:(?:the )?end of )?(?:next|the following) week(?: after (?:the )?(?:council|cabinet|board|committee|panel|forum|meeting))?(?! meeting)`,
    ),
    resolve: (_, { meetingDate }) => onDay(meetingDate && fridayOfWeek(addDays(meetingDate, 7))),
  },
  {
    name: 'week of a day',
    source: 'study 4: "w/c 5 June" is Friday of that week',
    claim: 'due',
    pattern: words(
      `(?<which>week (?:commencing|beginning|of|starting|ending)|w/c|wc|w/e) ?(?:(?:%WEEKDAY%),? )?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>%MONTH%)(?:,? (?<year>%YEAR%|\\d{2}))?`,
    ),
    resolve: ({ which = '', day = '', month = '', year }, context) => {
      const date = year
        ? isoDate(fullYear(year), monthNumber(month), Number(day))
        : dayAndMonth(Number(day), monthNumber(month), context);
      if (!date) return NO_DATE;
      // A week said to begin on a Saturday or Sunday is the working week that follows.
      const inWeek = weekdayOf(date) > 5 ? addDays(date, 2) : date;
      return onDay(/ending|w\/e/i.test(which) ? date : fridayOfWeek(inWeek));
    },
  },
  {
    name: 'next year',
    source: 'LABELLING: the last day of what is meant',
    claim: 'time',
    pattern: words(`(?<which>next) (?:calendar )?year(?! group)|later (?:in the|this|that) year`),
    resolve: ({ which }, { meetingDate }) =>
      meetingDate ? inMonth(isoDate(yearOf(meetingDate) + (which ? 1 : 0), 12, 31)) : NO_DATE,
  },
  {
    name: 'new year',
    source: 'study 4, seasons by analogy: the new year is its first month',
    claim: 'time',
    pattern: words(`new year`),
    resolve: (found, { meetingDate }) => {
      if (!found.lead) return null;
      if (!meetingDate) return NO_DATE;
      const year = yearOf(meetingDate);
      return inMonth(isBefore(found) ? isoDate(year, 12, 31) : isoDate(year + 1, 1, 31));
    },
  },
];
