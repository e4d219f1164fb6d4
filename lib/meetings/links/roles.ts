import type { IsoDate } from '../../model/index.ts';
import { MONTH_NAME, MONTH_WORD, monthNumber } from '../../model/months.ts';
import type { LinkRole, RowCells, Statement } from '../model.ts';
import {
  ASKED_AGAIN,
  AT_HAND,
  CLOSED,
  DECIDES,
  DELIVERED,
  DONE,
  DROPPED,
  NOTHING_YET,
  PENDING,
} from '../words/status.ts';
import { RECURRING } from '../words/recurring.ts';
import { plain } from '../words/plain.ts';
import { LOOKS_FORWARD } from '../words/cues.ts';
import { updateOf } from '../reading/rows.ts';
import { isTask } from './tasks.ts';

/** What a statement says of something earlier, before it is known of what. */
export interface Says {
  readonly closes: boolean;
  readonly drops: boolean;
  readonly decides: boolean;
  readonly done: boolean;
  /** What was promised has reached the meeting. */
  readonly delivered: boolean;
  readonly pending: boolean;
  readonly nothingYet: boolean;
  readonly asksAgain: boolean;
  readonly ahead: boolean;
  /** It asks or promises by itself. */
  readonly task: boolean;
  /** None of it: such a statement is linked only by name. */
  readonly silent: boolean;
}

/** Reads a statement's status words, and those of its row in an action log. */
export function readStatus(statement: Statement): Says {
  const text = plain(statement.quote);
  const words = statement.cells ? plain(updateSaid(statement)) : text;
  const decides =
    DECIDES.test(text) ||
    RESOLVES.test(statement.announced) ||
    statement.found?.kind === 'decision' ||
    (statement.cells !== null && statement.review);
  const task = isTask(statement);
  const says = {
    closes: CLOSED.test(words) && (decides || task || statement.review),
    drops: DROPPED.test(words),
    decides,
    done: DONE.test(words) || AT_HAND.test(words),
    delivered: (DELIVERED.test(words) || AT_HAND.test(words)) && !NOTHING_YET.test(words),
    pending: PENDING.test(words.replace(TURNOUT, '')),
    nothingYet: NOTHING_YET.test(words),
    asksAgain: ASKED_AGAIN.test(words),
    ahead: LOOKS_AHEAD.test(words) || (LOOKS_FORWARD.test(words) && statement.deadline !== null),
    task,
  };
  return { ...says, silent: !Object.values(says).includes(true) };
}

/** "19 of 57 came" says how many, not how far. */
const TURNOUT =
  /\b\w+ (?:out )?of (?:the |our )?\w+ (?=(?:\w+ ){0,4}(?:came|attended|took part|turned up|were present|went)\b)/;

/** The line over a list of what was decided. */
const RESOLVES = /\b(?:resolved|decided|agreed)\b/i;

/** What a row, or this sentence of it, says of its state. */
function updateSaid({ cells, quote }: Statement): string {
  const update = updateIn(cells ?? []);
  return update.includes(quote.replaceAll(/\s+/g, ' ')) ? quote : update;
}

/** What the cells of a row say of its state. */
const updateIn = (cells: RowCells): string => updateOf(cells)?.text ?? '';

const LOOKS_AHEAD =
  /\b(?:will|would|shall|to (?:be|chase|follow|come|report|bring|send|circulate|provide)|be (?:brought|reported|submitted|considered))\b/;

/** What is known of the commitment when a role is chosen. */
export interface Standing {
  readonly due: IsoDate | null;
  /** Only the month of it is known. */
  readonly dueMonthOnly: boolean;
  readonly done: boolean;
  readonly recurring: boolean;
  /** What was asked for is a number: whoever gives one has done it. */
  readonly asksForFigures: boolean;
  /** A recommendation, and the body that met is the one it was made to. */
  readonly answering: boolean;
}

/**
 * The role of a statement for a commitment it speaks of. `meetingDate` is the day of the meeting that the statement is from.
 * In order: the meeting ends it; it is dropped; a new date; asked or promised again; not all of it yet; done; news of it.
 */
export function roleOf(statement: Statement, says: Says, standing: Standing, meetingDate: IsoDate): LinkRole {
  const date = statement.deadline?.date ?? null;
  if (statement.cells !== null) return rowRole(statement, says, standing, meetingDate);
  if (says.drops && !(says.decides && says.closes && !standing.answering)) return 'superseded';
  if (says.closes && says.decides) return 'closed';
  if (standing.answering && says.decides && (!says.task || statement.owners.length === 0))
    return answered(plain(statement.quote));
  const later = date !== null && date >= meetingDate && !withinDue(date, standing);
  if (says.delivered && !says.pending && !says.task && !standing.done && !standing.recurring)
    return 'completed';
  const future = says.task || says.ahead;
  if (future && later && (says.task || !standing.done) && !(says.done && !says.task && !says.pending)) {
    return date === standing.due && says.done ? 'progress' : 're-dated';
  }
  if (says.task) return 'restated';
  if (says.asksAgain) return 'restated';
  if (HEARSAY.test(plain(statement.quote))) return 'progress';
  if (standing.done || standing.recurring) return says.closes ? 'closed' : 'progress';
  if (
    standing.asksForFigures &&
    givesFigures(statement.quote) &&
    !OUTSTANDING.test(plain(statement.quote)) &&
    !future
  )
    return 'completed';
  if (says.pending || says.nothingYet || (future && !says.done)) return 'progress';
  if (says.done && future && later) return 'progress';
  if (says.done) return namesLaterDay(statement.quote, meetingDate) ? 'progress' : 'completed';
  return 'progress';
}

/** A day of the month it is due in is no new date. */
const withinDue = (date: IsoDate, { due, dueMonthOnly }: Standing): boolean =>
  due !== null && dueMonthOnly && date.slice(0, 7) === due.slice(0, 7);

/** Said outright of the whole matter. */
const OUTRIGHT =
  /\b(?:done|complete[d]?|signed off|closed|finished|in post|in use|mended|sorted|delivered|received|achieved)\b/;
/** "Posted to all on 28 March", "Taken today". */
const PARTICIPLE =
  /^(?:\w{3,}ed|taken|sent|given|held|met|written|shown|seen|put|made|gone|paid|bought|built|found|brought|told|read|run|set up)\b/;
/** "18 of 20 on time" says how well, not how far. */
const SHARE = /\b\d+ (?:out )?of (?:the )?\d+\b/g;
const NOT_YET = /\b(?:not|nearly|almost|part|half|to be)\b/;

/** The role of a row of an action log, by its update alone: what is said first and outright holds. */
function rowRole(statement: Statement, says: Says, standing: Standing, meetingDate: IsoDate): LinkRole {
  if (says.drops) return 'superseded';
  const update = plain(updateSaid(statement));
  if (update.split(/(?<=[.;])\s+/).some((part) => CLOSED.test(part) && DECIDES.test(part))) return 'closed';
  if (standing.recurring && !says.closes) return 'progress';
  const [first = ''] = update.split(/(?<=[.;])\s+/);
  const told = OUTRIGHT.test(first) || (PARTICIPLE.test(first) && !PENDING.test(update.replace(SHARE, '')));
  if (told && !NOT_YET.test(first)) return 'completed';
  const date = statement.deadline?.date ?? null;
  if (date !== null && withinDue(date, standing)) return says.done ? 'progress' : 'restated';
  const held = /\bon hold\b/.test(update);
  if (date !== null && date >= meetingDate && date !== standing.due && !says.closes && !held)
    return 're-dated';
  if (standing.asksForFigures && givesFigures(update) && !says.nothingYet && !says.ahead) return 'completed';
  if (says.pending || says.nothingYet || says.ahead) return 'progress';
  return says.done || says.closes ? 'completed' : 'progress';
}

/** Members were told of it; it was not brought to them. */
const HEARSAY = /\b(?:glad|pleased|happy|interested|sorry) to (?:hear|learn|note|see)\b/;

/** A number of things, money or a share. */
const FIGURES = /£\s?\d|\d+(?:\.\d+)?\s?(?:%|per cent|million|m\b)|\b\d{2,}\b|\b\d+ of (?:the |them\b)/;
/** Numbers that are none of what was asked: days, years, minutes referred to. */
const OTHER_NUMBERS = new RegExp(
  String.raw`\b(?:minutes?|item|action|ref|area|recommendation|rec|no)\.? ?\(?\d[\w./-]*|\b\d{1,2}(?:st|nd|rd|th)? (?:${MONTH_WORD})\b|\b(?:19|20)\d\d\b|\b\d+-year-olds?|\b\d+- and \d+-year-olds?`,
  'gi',
);

export const givesFigures = (quote: string): boolean => FIGURES.test(quote.replaceAll(OTHER_NUMBERS, ' '));

const OUTSTANDING = /\b(?:outstanding|awaited|not yet|missing|to follow|yet to|still)\b/;

/** Whether what is asked for is a number. */
export const asksForFigures = (quote: string): boolean =>
  /\b(?:numbers?|figures?|how (?:many|much|often)|data|statistics|percentage|costs?|rates?)\b/.test(
    plain(quote),
  );

/** What a body decides on a recommendation made to it: taken up whole, or in part, or put off. */
function answered(text: string): LinkRole {
  if (
    /\b(?:but not|in part|partly|in principle|principle of|subject to|be considered|be noted|be deferred|further (?:work|report)|only)\b/.test(
      text,
    )
  )
    return 'progress';
  return /\b(?:be |been )?(?:approved?|accept(?:ed)?|agreed|adopt(?:ed)?|implement(?:ed)?|introduced?|endorsed)\b/.test(
    text,
  )
    ? 'completed'
    : 'progress';
}

/** Whether what is promised comes again and again. */
export const isRecurring = (quote: string): boolean => RECURRING.test(plain(quote));

const DAY = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: and \d{1,2}(?:st|nd|rd|th)?)? (${MONTH_NAME})\b(?: (\d{4}))?`,
  'g',
);

/** A day to come is named ("had been fixed for 14 November", said in October): it has not happened yet. */
function namesLaterDay(quote: string, meetingDate: IsoDate): boolean {
  const year = Number(meetingDate.slice(0, 4));
  const month = Number(meetingDate.slice(5, 7));
  return [...plain(quote).matchAll(DAY)].some((match) => {
    const named = monthNumber(match[2] ?? '');
    if (match[3]) return `${match[3]}-${pad(named)}-${pad(Number(match[1]))}` > meetingDate;
    // Without a year the nearer one is meant: half a year back or ahead.
    const ahead = (named - month + 12) % 12;
    if (ahead === 0) return `${year}-${pad(named)}-${pad(Number(match[1]))}` > meetingDate;
    return ahead <= 4;
  });
}

const pad = (number: number): string => String(number).padStart(2, '0');
