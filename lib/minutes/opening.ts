import { attendanceHeading } from './attendance.ts';
import { firstDate } from './dates.ts';
import { readMeetingHeading } from './heading.ts';
import { findCouncil, isGenericBody, namesBody, tidyName } from './names.ts';
import { headsMinutes, speaksAfter } from './voice.ts';
import type { IsoDate } from '../model/index.ts';
import { MONTH_NAME } from '../model/months.ts';

/** What the opening of a document without platform marks says about itself. */
export interface Opening {
  readonly title: string | null;
  readonly body: string | null;
  readonly date: IsoDate | null;
  readonly council: string | null;
  /** Words of the opening that make it minutes or notes, or a list of actions ("Minutes of …", "Action Log"). */
  readonly saysMinutes: boolean;
  readonly saysAgenda: boolean;
  /** Number of lines that belong to the heading, from the first. */
  readonly lines: number;
}

const LOOK_AT = 25;
const MINUTES =
  /\b(?:minutes?|notes? of|notes(?= \d)|action (?:log|notes|points|tracker|sheet)|actions? (?:arising|agreed)|record of (?:the )?(?:meeting|decisions?)|notice of decisions|cofnodion|proceedings|(?:meeting|panel|board|group|forum|committee)\W{1,4}notes)\b/iu;
const AGENDA =
  /\b(?:agenda|notice of (?:the )?(?:\p{L}+ )?meeting|summon(?:s|ed)|rhaglen|is hereby given)\b/iu;
const OTHER_MEETING =
  /\b(?:previous|last|next|future)\b|\bminutes of (?:the )?(?:previous )?meetings? (?:held )?(?:on|of)\b.*\b(?:were|was|approve|confirm|agree|sign)|correct record|published|deadline|apologies|\b(?:approve|confirm|agree|sign) (?:the|as)\b/iu;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bdydd\b/iu;
const LABELLED_DATE =
  /^(?:date|meeting date|date of (?:the )?meeting|held on|when|dyddiad)\s?[:–-]\s*(.*)$/iu;
const LABELLED_BODY =
  /^(?:meeting(?: title| name)?|committee|board|body|group|name of (?:meeting|committee)|title|pwyllgor)\s?[:–-]\s*(.*)$/iu;

/** Reads the first lines of a document: which body met, when, of which council (minutes-language.md 1.2–1.3). */
export function readOpening(all: readonly string[]): Opening {
  const lines = all.slice(0, LOOK_AT).map((line) =>
    line
      .replace(/[\s\u00a0]+/gu, ' ')
      .replace(/\*\*|^#+\s*/gu, '')
      .trim(),
  );
  const chosen = chooseDate(lines);
  const around = chosen ? lines.slice(0, chosen.index + 3) : lines.slice(0, 8);
  const body = chosen?.body ?? labelledBody(lines) ?? nearestBody(lines, chosen?.index ?? 0);
  const council =
    chosen?.council ??
    around.map((line) => (line.length < 200 ? findCouncil(line) : null)).find((name) => name !== null) ??
    null;
  const head = lines
    .slice(0, Math.max(chosen ? chosen.index + 1 : 0, 3))
    .filter((line) => line.length < 250)
    .join('\n');
  return {
    title: lines.find((line) => line.length > 3 && line.length < 250) ?? null,
    body:
      body ?? (council !== null && /\b(?:parish|town|community) council$/iu.test(council) ? council : null),
    date: chosen?.date ?? null,
    council,
    saysMinutes: MINUTES.test(head),
    saysAgenda: AGENDA.test(head),
    lines: chosen ? chosen.index + 1 : 0,
  };
}

interface Chosen {
  readonly index: number;
  readonly date: IsoDate;
  readonly body: string | null;
  readonly council: string | null;
}

/** The day that reads most like the meeting's own: in a heading, with a weekday, near the top. */
function chooseDate(lines: readonly string[]): Chosen | null {
  let best: (Chosen & { score: number }) | null = null;
  for (const [index, line] of lines.entries()) {
    // Once the attendance or the business begins, a day belongs to something else.
    const isItem = /^\d{1,3}(?:\/\d{1,4})*[.)]?\s/u.test(line) && (firstDate(line)?.start ?? 1) > 0;
    if (index > 0 && (isItem || (best && attendanceHeading(line) !== null))) break;
    const labelled = LABELLED_DATE.exec(line)?.[1];
    const heading = readMeetingHeading(labelled ?? line.slice(0, 300));
    if (!heading?.date || (index > 0 && line.length > 320) || tells(line)) continue;
    const bare = firstDate(line);
    const onlyDate = bare !== null && line.replace(/[\d\s:.,–-]|am|pm|noon|at|on|held/giu, '').length < 22;
    let score = 0;
    if (labelled !== undefined) score += 5;
    if (heading.body !== null) score += 4;
    if (onlyDate) score += 3;
    // "11 February 2026 19.00 School Library": the day, the hour and the place on one line of the heading.
    else if (bare?.start === 0 && index < 5 && line.length < 90) score += 2.5;
    if (WEEKDAY.test(line)) score += 2;
    if (/\b(?:meeting|held|minutes|notes)\b/iu.test(line)) score += 2.5;
    // "… subject to approval at the next meeting" may stand in the heading; what counts is just before the day.
    const lead =
      WEEKDAY.test(line) || line.length > 160
        ? line.slice(Math.max(0, (bare?.start ?? 0) - 40), bare?.end)
        : line;
    if (OTHER_MEETING.test(lead)) score -= 6;
    if (line.length > 160 && heading.body === null) score -= 1;
    if (/\bthis\b/iu.test(heading.body ?? '')) score -= 6;
    score -= index * 0.15;
    if (score >= 2 && (!best || score > best.score))
      best = { index, date: heading.date, body: heading.body, council: heading.council, score };
  }
  return best;
}

const MEETING_WAS_HELD = /^(?:the |an? )?(?:\S{1,14} ){0,3}meeting of .{3,120}? (?:was|were) held\b/iu;

/** Prose with a day in it is no heading, unless it is the usual first sentence of minutes ("Minutes of the meeting held …"). */
function tells(line: string): boolean {
  return line.length > 60 && speaksAfter(line) && !headsMinutes(line) && !MEETING_WAS_HELD.test(line);
}

function labelledBody(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = LABELLED_BODY.exec(line)?.[1];
    if (name && namesBody(name)) return tidyName(name.replace(/\s(?:meeting|minutes)$/iu, ''));
  }
  return null;
}

const MONTH_MEETING = new RegExp(String.raw`[\s,–-]+(?:${MONTH_NAME})(?:\s\d{4})?(?:\smeeting)?\W*$`, 'iu');

/** The nearest line above the day, or else just below it, that is a body's name and nothing else. */
function nearestBody(lines: readonly string[], index: number): string | null {
  const order = [...lines.slice(0, index + 1).toReversed(), ...lines.slice(index + 1, index + 3)];
  const names = order.flatMap((line) => {
    if (line.length > 140 || attendanceHeading(line) !== null || OTHER_MEETING.test(line)) return [];
    const name = tidyName(
      line
        .replace(
          /^(?:draft |unconfirmed |confirmed )?(?:minutes|notes|record|agenda)(?: and \p{L}+)? (?:of|for) (?:a |an |the )?(?:(?:\p{L}+ )?meeting of )?(?:the )?/iu,
          '',
        )
        .replace(/^.*\bmeeting of (?:the )?/iu, '')
        .replace(MONTH_MEETING, '')
        .replace(/[\s,:–-]*(?:draft\s)?(?:meeting\s?)?(?:minutes|notes|agenda)?[\s:]*$/iu, ''),
    );
    return namesBody(name) && !isGenericBody(name) && !/[.:]\s|\b(?:was|were|is|are|will|held)\b/u.test(name)
      ? [name]
      : [];
  });
  // A committee is more telling than the council it belongs to.
  const more = names.find((name) => {
    const found = findCouncil(name);
    return found === null || namesBody(name.replace(found, ''));
  });
  return more ?? names[0] ?? null;
}
