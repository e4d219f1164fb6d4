import { findDates } from './dates.ts';
import { findCouncil, isGenericBody, namesBody, tidyName } from './names.ts';
import type { IsoDate } from '../model/index.ts';
import { MONTH_NAME } from '../model/months.ts';

/** What a meeting heading says. Anything it does not say is null. */
export interface MeetingHeading {
  readonly body: string | null;
  readonly date: IsoDate | null;
  /** Item number as printed, without a trailing full stop. */
  readonly item: string | null;
  readonly council: string | null;
  readonly cancelled: boolean;
}

const ISSUE_BLOCK =
  /^\s*(?:Meeting|Cyfarfod)\s?:\s*(\d{1,2}\/\d{1,2}\/\d{4})\s*[-–—]\s*(.{1,200}?)(?:\s*\((?:Item|Eitem)\s*([^)\s]{0,20})\s*\))?\s*$/iu;
const DATED_TITLE = /^\s*(\d{1,2}\/\d{1,2}\/\d{4})\s*[-–—]\s*(.{1,300})$/u;
const BACK_LINK =
  /^\W{0,4}(?:Meeting of|Cyfarfod)\s(?:the\s)?(.{2,200}?)\s*\((?:Item|Eitem)\s*([^)]{0,20}?)\.?\s*\)\s*$/iu;
const ITEM_TAIL = /\(?\b(?:Item|Eitem)\s+([^)\s]{1,20}?)\.?\)?\s*$/iu;
const CANCELLED =
  /\b(?:cancelled|canceled|postponed|withdrawn|abandoned|inquorate|wedi(?:'|’)i ganslo|gohiriwyd)\b/iu;
const TIME = /\b\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|a\.m\.?|p\.m\.?|noon|hrs|yh|yb|hours)\b|\b\d{1,2}:\d{2}\b/iu;

/** "Meeting: 11/03/2019 - Scrutiny Committee (Item 61)", the line that opens a block of an issue page, or null. */
export function readIssueBlock(line: string): MeetingHeading | null {
  const match = ISSUE_BLOCK.exec(line);
  if (!match?.[1] || !match[2]) return null;
  const date = findDates(match[1])[0]?.date ?? null;
  return { ...bodyOf(match[2]), date, item: itemNumber(match[3]), cancelled: CANCELLED.test(match[2]) };
}

/** "Meeting of Scrutiny Committee, Monday, 11th March, 2019 10.15 am (Item 61.)", an agenda item's link back, or null. */
export function readBackLink(line: string): MeetingHeading | null {
  const match = BACK_LINK.exec(line);
  if (!match?.[1]) return null;
  const date = findDates(match[1]).at(-1) ?? null;
  if (!date) return null;
  return {
    ...bodyOf(match[1].slice(0, date.start)),
    date: date.date,
    item: itemNumber(match[2]),
    cancelled: CANCELLED.test(match[1]),
  };
}

/** "09/08/2019 - Children's Improvement Plan", the line that opens a block of a decisions page, or null. */
export function readDatedTitle(line: string): { date: IsoDate; title: string } | null {
  const match = DATED_TITLE.exec(line);
  const date = match?.[1] ? findDates(match[1])[0]?.date : undefined;
  return date && match?.[2] ? { date, title: match[2].trim() } : null;
}

/**
 * A line that names a body and a day: "Audit Committee - Monday, 28th September, 2015 2.00 pm" and its variants
 * (moderngov-markup.md 1, minutes-language.md 1.2), also "Minutes of the meeting of … held on …". Null where no day is named.
 * The body is null where the line names only a day, or a body in general ("the Board").
 */
export function readMeetingHeading(line: string): MeetingHeading | null {
  const short = line.slice(0, 400);
  const dates = findDates(short);
  // Body names hold dashes and commas themselves, so the day after the last dash counts ("Moved from …, Cabinet - …").
  const chosen = dates.findLast((date) => /[-–—]\s*$/u.test(short.slice(0, date.start))) ?? dates[0];
  if (!chosen) return null;
  const before = short.slice(dates.find((date) => date.end < chosen.start)?.end ?? 0, chosen.start);
  const after = short.slice(chosen.end);
  const first = bodyOf(before);
  const named =
    first.body !== null ? first : { ...bodyOf(after), council: first.council ?? bodyOf(after).council };
  return {
    ...named,
    date: chosen.date,
    item: itemNumber(ITEM_TAIL.exec(short)?.[1]),
    cancelled: CANCELLED.test(short),
  };
}

const LEAD =
  /^(?:(?:extracts?|excerpts?)\s(?:from|of)\s(?:the\s)?)?(?:(?:draft|unconfirmed|confirmed|approved|public|open|signed|final|printed|redacted)\s)*(?:(?:minutes?|notes?|note|record|summary|agenda|report|decisions?|notice of (?:the )?(?:decisions?|meeting)|action (?:log|notes|points|sheet)|at|proceedings|cofnodion)\s?(?:and (?:draft )?(?:minutes|decisions|actions)\s)?(?:(?:taken|made|extracts?|excerpts?|except)\s)?(?:of|from|for|by|at|[:–—-])?\s*)?(?:(?:a|an|the|our|this)\s)?(?:(?:ordinary|annual|monthly|special|extraordinary|emergency|virtual|remote|hybrid|online|statutory|general|adjourned|reconvened|regular|quarterly|zoom|full)\s)*(?:meetings?\s?(?:of|for|[:–—-])\s*(?:the\s)?)?(?:(?:y\s)?cyfarfod\s(?:o(?:'r|’r)?\s)?(?:y\s|yr\s)?)?/iu;
const HELD =
  /[\s,(]+(?:(?:was|were|as)\s)?(?:held|convened|met|noted|took place|commenc\w+|which|that|a (?:gynhaliwyd|gafwyd))\b.*$/iu;
const TAIL = new RegExp(
  String.raw`[\s,:;(–—-]+(?:(?:draft|public|open|ordinary|annual|unconfirmed|confirmed|the)\s)*(?:(?:meeting\s)?(?:minutes?|notes?|agenda(?: and (?:draft )?minutes)?|action (?:log|notes|points|sheet)|decisions|record|cofnodion)(?:\sof(?:\sthe)?(?:\smeeting)?)?|meetings?|on|at|dated|expired|new|moved|special|mon|dydd|${MONTH_NAME})[\s,:;()–—-]*$`,
  'iu',
);

/** The body (and the council, where the phrase names both) in what stands beside the day of a heading. */
function bodyOf(phrase: string): { body: string | null; council: string | null } {
  let rest = phrase
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .replace(TIME, ' ')
    .replace(LEAD, '')
    .replace(HELD, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(TAIL, '').replace(/[\s,:;([–—-]+$/u, '');
  }
  const council = findCouncil(phrase);
  const parts = rest.split(/\s*[:|]\s+|\s+[–—-]\s+/u).filter((part) => namesBody(part));
  // "Oakfield Town Council – Amenities Committee": the council is not the body, unless it stands alone.
  const named = parts.length > 1 ? rest.slice(rest.lastIndexOf(parts[parts.length - 1] ?? '')) : rest;
  const holdsCouncil = council !== null && parts.length > 1 && findCouncil(parts[0] ?? '') !== null;
  const body = tidyName(holdsCouncil ? named : rest);
  const bad = !namesBody(body) || isGenericBody(body) || /\b(?:previous|last|next) meeting\b/iu.test(body);
  return { body: bad ? null : body, council };
}

function itemNumber(printed: string | undefined): string | null {
  const number = printed?.replace(/[.:)\s]+$/u, '') ?? '';
  return number === '' ? null : number;
}
