import { dateRules } from './dates.ts';
import { meetingRules } from './meetings.ts';
import { monthRules } from './months.ts';
import { seasonRules } from './seasons.ts';
import { spanRules } from './spans.ts';
import { vagueRules } from './vague.ts';
import { weekdayRules } from './weekdays.ts';
import { yearRules } from './years.ts';
import type { DeadlineRule } from './rule.ts';

/** Every expression of time that is read, a family a file. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  ...dateRules,
  ...weekdayRules,
  ...spanRules,
  ...meetingRules,
  ...monthRules,
  ...seasonRules,
  ...yearRules,
  ...vagueRules,
];
