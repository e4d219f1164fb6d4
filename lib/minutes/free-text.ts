import { readAttendance, readBareAttendance, type AttendanceList } from './attendance.ts';
import { weigh } from './evidence.ts';
import { findItemHeadings } from './items.ts';
import { isFurniture } from './labels.ts';
import { readOpening } from './opening.ts';
import { allFurniture, sectionsOf, type Mark } from './sections.ts';
import { headsMinutes, speaksAfter, speaksBefore, tellsOutcome } from './voice.ts';
import type { Reading } from './reading.ts';
import type { Block, Meeting, Truncation } from '../model/index.ts';

/**
 * Reads minutes that carry no platform's labels: parish minutes, notes of a board, a PDF's text, a report.
 * All of it is minutes, if it speaks like minutes, but for the heading, the attendance list and the page furniture.
 */
export function readFreeText(
  text: string,
  blocks: readonly Block[],
  lines: readonly string[],
  truncations: readonly Truncation[],
  given = false,
): Reading {
  const opening = readOpening(lines);
  const marks = lines.map((line): Mark | null =>
    isFurniture(line) ? { is: 'only', role: 'furniture' } : null,
  );
  markRunningHeads(lines, marks, opening.lines);
  markPrintedAgenda(lines, marks);
  const headings = findItemHeadings(
    lines.map((line, index) => (marks[index] || index < opening.lines ? '' : line)),
  );
  for (const [index, found] of headings) {
    marks[index] = { is: 'item', item: found.item, glued: found.glued };
    const next = index + found.blocks;
    if (!found.glued && speaksBefore(lines[next] ?? '') && !marks[next])
      marks[next] = { is: 'only', role: 'agenda' };
  }
  markAsks(lines, marks);
  markNextAgenda(lines, marks);
  const lists = markAttendance(lines, marks, headings);
  const found = weigh(lines, opening, { attendance: lists.length > 0, items: headings.size }, given);
  const meetings: Meeting[] =
    opening.body !== null || opening.date !== null
      ? [{ body: opening.body, date: opening.date, item: null, title: null }]
      : [];
  const role = found === 'agenda only' ? 'agenda' : 'minutes';
  const rules = {
    start: role,
    afterItem: role,
    listen: null,
    meeting: meetings.length > 0 ? 0 : null,
    item: null,
  } as const;
  return {
    kind: 'text',
    title: opening.title,
    standing: found,
    meetings,
    blocks: blocks.map((block, index) => {
      const mark = marks[index];
      return mark?.is === 'item' && !mark.glued ? { ...block, kind: 'heading', level: 3 } : block;
    }),
    sections:
      found === 'no minutes' ? allFurniture(text) : sectionsOf(text, blocks, marks, rules, truncations),
    lists,
    people: [],
    calendar: null,
    councilIn: [opening.council, ...lines.slice(0, 12)],
  };
}

/** The heading, and lines that repeat it on later pages. */
function markRunningHeads(lines: readonly string[], marks: (Mark | null)[], opening: number): void {
  const count = new Map<string, number>();
  for (const line of lines)
    if (line.length > 12 && line.length < 120) count.set(line, (count.get(line) ?? 0) + 1);
  lines.forEach((line, index) => {
    const heading = index < opening && line.length < 250 && (headsMinutes(line) || !speaksAfter(line));
    const repeated = (count.get(line) ?? 0) > 1 && lines.slice(0, opening + 2).includes(line);
    if (heading || repeated) marks[index] = { is: 'only', role: 'furniture' };
  });
}

/** How many lines with rising numbers are a list, and not two items that had no words. */
const LEAST_LISTED = 3;

/** Notes may print the agenda above what was said: its numbers, one line after another, are no items of the minutes. */
function markPrintedAgenda(lines: readonly string[], marks: (Mark | null)[]): void {
  const from = 1 + lines.findIndex((line) => /^(?:agenda|order of business)\W*$/iu.test(line));
  if (from === 0) return;
  const opens = (index: number, number: number) => lines[index]?.startsWith(`${number}.`) === true;
  let listed = 0;
  while (opens(from + listed, listed + 1)) listed += 1;
  const rest = lines.slice(from + listed);
  const goesOn = rest.some((_, index) => opens(from + listed + index, listed + 1));
  if (listed < LEAST_LISTED || goesOn || !rest.some((line) => speaksAfter(line))) return;
  for (let index = from; index < from + listed; index += 1) marks[index] = { is: 'only', role: 'agenda' };
}

/** A limb of a list of outcomes, or the space between two. */
const LIMB = /^\W*$|^\W*(?:\(?[\da-zA-Z]{1,4}[.)]\s*)?(?:To|That|to|that)\s/u;

/**
 * What the agenda asked ("20. To accept apologies", "- To receive reports") stays agenda where minutes repeat it,
 * but not in a list that an outcome opens ("The Committee resolved: (i) To note …").
 */
function markAsks(lines: readonly string[], marks: (Mark | null)[]): void {
  const ask = /^\W*(?:\(?[\da-z]{1,4}[.)]\s*)?To (?=\p{Ll})/u;
  let outcome = false;
  lines.forEach((line, index) => {
    const asks = ask.test(line) && speaksBefore(line) && !tellsOutcome(line);
    // The list goes on with its next limb: "To add …", "That …".
    if (!asks && !(outcome && LIMB.test(line)))
      outcome =
        /\b(?:resolved|agreed|decided|recommended|ordered|actions?|that|to)\b[^.]*[:–-]*$/iu.test(line) ||
        /:[–-]*$/u.test(line);
    else if (!outcome && (marks[index] === null || marks[index]?.is === 'item')) {
      marks[index] = marks[index]?.is === 'item' ? marks[index] : { is: 'only', role: 'agenda' };
    }
  });
}

/** Some clerks print the next agenda below the minutes. It is that only if nothing after it tells what was done. */
function markNextAgenda(lines: readonly string[], marks: (Mark | null)[]): void {
  const from = lines.findIndex(
    (line, index) => index > lines.length / 3 && /^(?:next )?agenda\W*$/iu.test(line),
  );
  if (from === -1 || lines.slice(from).some((line) => speaksAfter(line))) return;
  for (let index = from; index < lines.length; index += 1) marks[index] = { is: 'only', role: 'agenda' };
}

const ATTENDANCE: Mark = { is: 'only', role: 'attendance' };

/** Attendance lists before the business begins. Later ones are read for names but stay minutes. */
function markAttendance(
  lines: readonly string[],
  marks: (Mark | null)[],
  headings: ReadonlyMap<number, unknown>,
): AttendanceList[] {
  const firstItem = Math.min(...headings.keys(), lines.length);
  const found: AttendanceList[] = [];
  for (let index = 0; index < Math.min(lines.length, 80); index++) {
    const bare = index < firstItem ? readBareAttendance(lines, index) : null;
    const list = marks[index]?.is === 'item' ? null : (readAttendance(lines, index) ?? bare);
    if (!list) continue;
    found.push(list);
    const until = index < firstItem ? list.to : index;
    for (let line = index; line < until; line += 1) marks[line] = ATTENDANCE;
    index = list.to - 1;
  }
  return found;
}
