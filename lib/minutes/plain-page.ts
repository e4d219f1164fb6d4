import { attendanceHeading, readAttendance, type AttendanceList } from './attendance.ts';
import { readBackLink, readDatedTitle, readIssueBlock, readMeetingHeading } from './heading.ts';
import { findItemHeadings } from './items.ts';
import { findPageHeading, isAgendaHeading, kindByHeading } from './kinds.ts';
import { isFurniture, PAPER_SIZE, readLabel } from './labels.ts';
import { namesBody, tidyName } from './names.ts';
import type { Reading } from './reading.ts';
import { readDecisions } from './decision-record.ts';
import { markIssueBlocks } from './issue-blocks.ts';
import { cleanTitle, type PageState } from './page-state.ts';
import { allFurniture, holdsMinutes, sectionsOf, type Mark } from './sections.ts';
import { speaksAfter, speaksBefore } from './voice.ts';
import type { Block, DocumentKind, Item, Meeting, Truncation } from '../model/index.ts';

const HOLDS_NO_MINUTES: readonly DocumentKind[] = ['calendar', 'attendance', 'committee'];

/**
 * Reads the flattened text of a ModernGov page: its labels, meetings, items and papers, as minutes-language.md 1.1–1.2
 * describes them. `lines` are the blocks' words with white space made single.
 */
export function readPlainPage(
  text: string,
  blocks: readonly Block[],
  lines: readonly string[],
  kind: DocumentKind,
  truncations: readonly Truncation[],
): Reading {
  const heading = lastHeading(lines);
  const title = kind === 'meeting' ? null : findTitle(lines, heading + 1);
  const state: PageState = { marks: lines.map(() => null), meetings: [] };
  const { marks, meetings } = state;
  for (let index = 0; index <= heading; index++) marks[index] = { is: 'only', role: 'furniture' };
  if (title !== null) marks[title] = { is: 'only', role: 'furniture' };

  const decisionRecord = kind === 'decision' || kind === 'decisions';
  lines.forEach((line, index) => {
    if (marks[index]) return;
    const label = readLabel(line, decisionRecord);
    if (label?.oneLine) marks[index] = { is: 'only', role: 'furniture' };
    else if (label)
      marks[index] = { is: 'label', role: label.role, rest: restOf(text, blocks[index], label.rest, line) };
    else if (isFurniture(line)) marks[index] = { is: 'only', role: 'furniture' };
  });
  const lists = markAttendance(lines, marks);

  const titleWords = title === null ? null : cleanTitle(lines[title] ?? '');
  let item: Item | null = null;
  if (kind === 'issue') markIssueBlocks(lines, state, titleWords);
  else if (decisionRecord) item = readDecisions(lines, state, titleWords, kind);
  else if (kind === 'item') item = readItemPage(lines, state, titleWords);
  else if (kind === 'meeting')
    readMeetingPage(lines, heading + 1, (index) => sharesLine(text, blocks, index), state);

  const labelled = marks.some(
    (mark) => mark?.is === 'label' && (mark.role === 'minutes' || mark.role === 'decision'),
  );
  const before = !labelled && lines.slice(0, heading + 1).some(isAgendaHeading) && kind === 'meeting';
  const sections = HOLDS_NO_MINUTES.includes(kind)
    ? allFurniture(text)
    : sectionsOf(
        text,
        blocks,
        marks,
        {
          start: kind === 'decisions' ? 'decision' : 'agenda',
          afterItem: kind === 'decisions' ? 'decision' : 'agenda',
          listen: before ? null : decisionRecord ? 'decision' : 'minutes',
          meeting: meetings.length > 0 && kind !== 'issue' ? 0 : null,
          item,
        },
        truncations,
      );
  return {
    kind,
    title:
      titleWords ?? (kind === 'meeting' ? meetingTitle(lines) : null) ?? lines[Math.max(0, heading)] ?? null,
    standing: holdsMinutes(sections)
      ? 'minutes'
      : HOLDS_NO_MINUTES.includes(kind)
        ? 'no minutes'
        : 'agenda only',
    meetings,
    blocks: headed(blocks, marks),
    sections,
    lists,
    people: [],
    calendar: null,
    councilIn: lines.slice(0, 12),
  };
}

/** The label's end as an offset into the block, where white space may be wider than in the line. */
function restOf(text: string, block: Block | undefined, rest: number, line: string): number {
  if (!block) return 0;
  if (rest >= line.length) return block.end - block.start;
  const raw = text.slice(block.start, block.end);
  const found = raw.indexOf(line.slice(rest).split(' ')[0] ?? '', raw.indexOf(':'));
  return found === -1 ? 0 : found;
}

/** Index of the page's heading, the second where a capture holds it twice; -1 without one. */
function lastHeading(lines: readonly string[]): number {
  const first = findPageHeading(lines)?.at ?? -1;
  if (first === -1) return -1;
  const again = lines.slice(first + 1, first + 5).findLastIndex((line) => kindByHeading(line) !== null);
  return again === -1 ? first : first + 1 + again;
}

/** Whether a block and the one after it stand in one line of the text. */
function sharesLine(text: string, blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  return block !== undefined && next !== undefined && !/[\n\r]/u.test(text.slice(block.end, next.start));
}

/** "Matters Arising To discuss any matters arising.": the title, without the ask behind it. */
function titleBeforeAsk(line: string): string | null {
  const title = /^(.{2,100}?)(?=\s(?:To|Members are|The \p{L}+ is)\s)/u.exec(line)?.[1] ?? line;
  return title.length <= 120 ? cleanTitle(title) : null;
}

function meetingTitle(lines: readonly string[]): string | null {
  return lines.slice(0, 25).find((line) => line.length < 250 && readMeetingHeading(line)?.body) ?? null;
}

/** The line after the page's heading that is a title: short, no sentence, no label, no link back. */
function findTitle(lines: readonly string[], from: number): number | null {
  for (let index = from; index < Math.min(lines.length, from + 6); index++) {
    const line = lines[index] ?? '';
    if (isFurniture(line) || readBackLink(line)) continue;
    const bare = line.replace(PAPER_SIZE, '');
    const isTitle =
      bare.length <= 250 &&
      !readLabel(line, true) &&
      !readIssueBlock(line) &&
      !readDatedTitle(line) &&
      !speaksBefore(bare) &&
      !/[.?!]\s+\p{Lu}/u.test(bare);
    return isTitle && !(speaksAfter(bare) && /[.]$/u.test(bare)) ? index : null;
  }
  return null;
}

function markAttendance(lines: readonly string[], marks: (Mark | null)[]): AttendanceList[] {
  const found: AttendanceList[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (marks[index] || attendanceHeading(lines[index] ?? '') === null) continue;
    const list = readAttendance(lines, index);
    if (!list) continue;
    found.push(list);
    const free = marks.slice(index, list.to).findIndex((mark) => mark !== null);
    const to = free === -1 ? list.to : index + free;
    for (let line = index; line < to; line++) marks[line] = { is: 'only', role: 'attendance' };
    index = to - 1;
  }
  return found;
}

function readItemPage(lines: readonly string[], { marks, meetings }: PageState, title: string | null): Item {
  for (const [index, line] of lines.slice(0, 25).entries()) {
    const link =
      readBackLink(line) ?? (marks[index] === null && line.length < 160 ? strictHeading(line) : null);
    if (!link) continue;
    marks[index] = { is: 'only', role: 'furniture' };
    meetings.push({ body: link.body, date: link.date, item: link.item, title });
    return { number: link.item, title };
  }
  meetings.push({ body: null, date: null, item: null, title });
  return { number: null, title };
}

/** A line that is a meeting heading and nothing else: a body, a dash, a day. */
function strictHeading(line: string): ReturnType<typeof readMeetingHeading> {
  const heading = readMeetingHeading(line);
  return heading?.body &&
    /\s[-–—]\s|,\s\p{L}+day/u.test(line) &&
    !/\b(?:was|were|had|held|minutes)\b/iu.test(line)
    ? heading
    : null;
}

function readMeetingPage(
  lines: readonly string[],
  from: number,
  runsOn: (index: number) => boolean,
  { marks, meetings }: PageState,
): void {
  let meeting = null as Meeting | null;
  for (let index = from; index < Math.min(lines.length, from + 10) && !meeting?.date; index++) {
    const line = lines[index] ?? '';
    if (marks[index]?.is === 'label' || line.length > 300) break;
    const heading = readMeetingHeading(line);
    if (heading?.date && !/\b(?:minutes of|approve|confirm|were)\b/iu.test(line)) {
      meeting = { body: heading.body ?? meeting?.body ?? null, date: heading.date, item: null, title: null };
    } else if (
      meeting === null &&
      marks[index] === null &&
      namesBody(line) &&
      !speaksAfter(line) &&
      line.length < 140
    ) {
      meeting = { body: tidyName(line), date: null, item: null, title: null };
    } else continue;
    marks[index] = { is: 'only', role: 'furniture' };
  }
  if (meeting) meetings.push(meeting);
  for (const [index, found] of findItemHeadings(lines.map((line, at) => (marks[at] ? '' : line)))) {
    marks[index] = { is: 'item', item: found.item, glued: found.glued };
    if (found.blocks === 2) marks[index + 1] = { is: 'only', role: 'furniture' };
  }
  // A capture that lost its line ends holds title, ask and label in one line: each such line is an item.
  lines.forEach((line, index) => {
    if (!marks[index] && index >= from && runsOn(index) && marks[index + 1]?.is === 'label') {
      marks[index] = { is: 'item', item: { number: null, title: titleBeforeAsk(line) }, glued: false };
    }
  });
  // An item whose number was lost still shows the size of its paper.
  let papers = false;
  lines.forEach((line, index) => {
    const mark = marks[index];
    if (mark?.is === 'label') papers = mark.role === 'papers';
    else if (mark?.is === 'item') papers = false;
    else if (!mark && !papers && PAPER_SIZE.test(line) && line.length < 200) {
      marks[index] = { is: 'item', item: { number: null, title: cleanTitle(line) }, glued: false };
    } else if (papers && !PAPER_SIZE.test(line)) papers = false;
  });
}

/** Blocks with the item headings made headings, whatever they looked like. */
function headed(blocks: readonly Block[], marks: readonly (Mark | null)[]): Block[] {
  return blocks.map((block, index) => {
    const mark = marks[index];
    return mark?.is === 'item' && !mark.glued ? { ...block, kind: 'heading', level: 3 } : block;
  });
}
