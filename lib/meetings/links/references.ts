import type { IsoDate } from '../../model/index.ts';
import { fullYear } from '../../model/days.ts';
import { MONTH_NAME, monthNumber } from '../../model/months.ts';
import { referencesIn } from '../reading/references.ts';
import type { Statement } from '../model.ts';
import { plain } from '../words/plain.ts';

/** What a statement names of the past in so many words (minutes-language.md 5.4, "how minutes refer back"). */
export interface BackReferences {
  /** Minute or item numbers: "Minute 12", "Minute 11(iv)". */
  readonly minutes: readonly string[];
  /** References of actions: "Action 9/22". */
  readonly actions: readonly string[];
  /** Months of earlier meetings, "2017-07", with the day where one is given; `asked` where a request is said to be of then. */
  readonly times: readonly {
    readonly month: string;
    readonly day: IsoDate | null;
    readonly asked: boolean;
  }[];
  /** "At the last meeting". */
  readonly lastMeeting: boolean;
  /** "the first recommendation", "recommendation 2", where the recommendations are another body's: 1, 2, … */
  readonly ordinals: readonly number[];
}

const MINUTE =
  /\b(?:minutes?|min|mins|item|resolution|paragraph)\b\.?\s*(?:no\.?|nos\.?|number)?\s*(\d{1,4}(?:[./-]\d{1,4})?[a-z]?)\b/g;
const TIME = new RegExp(
  String.raw`\b(in|of|from|since|at|on|the|by|last|its|for|dated|,)\s+(?:(?:the|its|their|our) )?(?:(?:meeting|session)s? (?:of|on|in|held on) (?:the )?)?(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(${MONTH_NAME})(?: (\d{4}))?\b`,
  'g',
);
const NUMERIC_DAY = /\b(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})\b/g;
const ASKED =
  /\b(?:asked|requested?|requests|promised|agreed|made|raised|action|actions|held over|deferred|carried|minuted?|resolved|recommend\w*|first|original(?:ly)?|commissioned|sought|undertak\w+|arising|waiting|outstanding|due|meeting)\b/;
const LAST_MEETING =
  /\b(?:at|from|of|since) (?:the|its|our|their) (?:last|previous) (?:meeting|session|time|board|panel|committee)\b|\blast time\b/;

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const CARDINALS = 'one two three four five six seven eight nine ten'.split(' ');
const ORDINAL = new RegExp(
  String.raw`\b(?:(${ORDINALS.join('|')}|last|latter|former) (?:of (?:the|these|those|its|scrutiny's|their) )?(?:\w+ )?recommendations?|recommendations?\s*(?:no\.?|number)?\s*(\d{1,2}|${CARDINALS.join('|')})\b|the (${ORDINALS.join('|')})(?=[,;:]| (?:was|be|had|would|of these|of the two|one)\b))`,
  'g',
);
/** Whose recommendations a body answers: another body's of the council. */
const ANOTHER_BODYS = /\b(?:scrutiny|committee|panel|board|commission|task group|working group|overview)\b/;

/** Reads them from the statement and the heading over it. `meetingDate` tells which year a month is of. */
export function readBackReferences(statement: Statement, meetingDate: IsoDate): BackReferences {
  const text = plain(statement.quote);
  const heading = plain(`${statement.heading} ${statement.label}`);
  const spoken = statement.review || /\b(?:refers?|arising|further to|under)\b/.test(text);
  const minutes = [...matches(MINUTE, heading), ...(spoken ? matches(MINUTE, text) : [])];
  return {
    minutes: [...new Set(minutes)],
    actions: [
      ...new Set([...(statement.reference ? [statement.reference] : []), ...referencesIn(statement.quote)]),
    ],
    times: timesIn(text, meetingDate),
    lastMeeting: LAST_MEETING.test(text),
    ordinals: ordinalsIn(statement, text),
  };
}

const matches = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

function timesIn(text: string, meetingDate: IsoDate): BackReferences['times'] {
  const asked = ASKED.test(text);
  const found = new Map<string, { month: string; day: IsoDate | null; asked: boolean }>();
  for (const match of text.matchAll(TIME)) {
    const number = monthNumber(match[3] ?? '');
    const year = match[4] ? Number(match[4]) : latestYear(number, meetingDate);
    const month = `${year}-${String(number).padStart(2, '0')}`;
    const day = match[2] ? `${month}-${match[2].padStart(2, '0')}` : null;
    if ((day ?? `${month}-01`) < meetingDate) found.set(day ?? month, { month, day, asked });
  }
  for (const match of text.matchAll(NUMERIC_DAY)) {
    const [, day = '', number = '', year = ''] = match;
    const month = `${fullYear(year)}-${number.padStart(2, '0')}`;
    const date = `${month}-${day.padStart(2, '0')}`;
    if (date < meetingDate) found.set(date, { month, day: date, asked });
  }
  return [...found.values()];
}

/** A month without a year is the last one before the meeting. */
function latestYear(month: number, meetingDate: IsoDate): number {
  const year = Number(meetingDate.slice(0, 4));
  return month <= Number(meetingDate.slice(5, 7)) ? year : year - 1;
}

function ordinalsIn({ itemTitle, before }: Statement, text: string): number[] {
  const around = `${text} ${plain(before).slice(-300)} ${plain(itemTitle ?? '')}`;
  if (!ANOTHER_BODYS.test(around)) return [];
  const found: number[] = [];
  for (const [, ordinal, number, alone] of text.matchAll(ORDINAL)) {
    if (alone && !/recommendation/.test(around)) continue;
    const word = ordinal ?? alone;
    if (word) found.push(word === 'former' ? 1 : word === 'latter' ? 2 : ORDINALS.indexOf(word) + 1);
    else if (number) found.push(/^\d/.test(number) ? Number(number) : CARDINALS.indexOf(number) + 1);
  }
  return found.filter((place) => place > 0);
}
