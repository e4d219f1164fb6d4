import type { Block, IsoDate, Meeting, MinutesDocument, Section } from '../../model/index.ts';
import type { OutlineStart } from '../../text/pdf/outline.ts';
import type { PdfText } from '../../text/pdf/read-pages.ts';
import type { AttendanceList } from '../attendance.ts';
import { readFreeText } from '../free-text.ts';
import { readMeetingHeading } from '../heading.ts';
import { finish, normal, type Reading } from '../reading.ts';
import { firstFrom } from './blocks.ts';
import { findParts, type Part } from './parts.ts';

export interface PdfOptions {
  readonly address: string | null;
  /** Title in the file's own information, or null: packs carry body and date there. */
  readonly title: string | null;
  readonly meetingDate: IsoDate | null;
  /** The file's own table of contents: it names the documents of a pack that has no stamps. */
  readonly outline?: readonly OutlineStart[];
}

/** A PDF's minutes and the other documents that the file binds with them. */
export interface PdfMinutes extends MinutesDocument {
  readonly parts: readonly Part[];
}

/**
 * Reads a PDF's text as minutes. In a pack only the parts that are minutes speak for a meeting; agendas and papers
 * are left as they are, since what they ask for was not decided when they were written.
 */
export function readPdfMinutes(pdf: PdfText, options: PdfOptions): PdfMinutes {
  const steps = readPdfMinutesInSteps(pdf, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As `readPdfMinutes`, resting after each part: for packs of many hundred pages, where others must get their turn. */
export function* readPdfMinutesInSteps(pdf: PdfText, options: PdfOptions): Generator<void, PdfMinutes> {
  const parts = findParts(pdf, options.outline ?? []);
  yield;
  const read: ReadPart[] = [];
  for (const part of parts) {
    if (part.kind !== 'minutes') continue;
    const one = readPart(pdf, part);
    if (one.reading.standing === 'minutes') read.push(one);
    yield;
  }
  const reading = joinReadings(pdf, parts, read, options);
  yield;
  return {
    ...finish(reading, {
      text: pdf.text,
      lines: read.length > 0 ? read.flatMap(({ lines }) => lines) : linesOf(pdf.text, pdf.blocks),
      address: options.address,
      pageTitle: null,
      declaredLanguage: null,
      truncations: [],
      meetingDate: options.meetingDate,
    }),
    parts,
  };
}

/** A part that is minutes, read; `lines` are the words of its blocks. */
interface ReadPart {
  readonly part: Part;
  readonly lines: readonly string[];
  readonly reading: Reading;
}

function readPart({ text, blocks }: PdfText, part: Part): ReadPart {
  const own = blocks.slice(firstFrom(blocks, part.start), firstFrom(blocks, part.end));
  const lines = linesOf(text, own);
  return { part, lines, reading: readFreeText(text, own, lines, []) };
}

function linesOf(text: string, blocks: readonly Block[]): string[] {
  return blocks.map(({ start, end }) => normal(text.slice(start, end)));
}

function joinReadings(
  pdf: PdfText,
  parts: readonly Part[],
  read: readonly ReadPart[],
  options: PdfOptions,
): Reading {
  const meetings: Meeting[] = [];
  const sections: Section[] = [];
  const lists: AttendanceList[] = [];
  const named = packTitle(options.title);
  for (const { part, reading } of read) {
    const offset = meetings.length;
    meetings.push(...reading.meetings);
    lists.push(...reading.lists);
    for (const section of reading.sections) {
      const start = Math.max(section.start, part.start);
      const end = Math.min(section.end, part.end);
      const meeting = section.meeting === null ? null : section.meeting + offset;
      if (start < end) sections.push({ ...section, start, end, meeting });
    }
  }
  // A pack that holds no minutes is still of a meeting, and a file's title may name what its text does not.
  if (meetings.length === 0 && named) meetings.push(named);
  const first = read[0]?.reading ?? null;
  return {
    kind: 'pdf',
    title: first?.title ?? titleOf(parts, named === null ? null : options.title) ?? options.title,
    standing: standingOf(read.length, parts),
    meetings,
    // Papers are text of the file, but nothing is looked for in them: a pack is mostly papers.
    blocks: read.length > 0 ? read.flatMap(({ reading }) => reading.blocks) : pdf.blocks,
    sections,
    lists,
    people: [],
    calendar: null,
    councilIn: read.flatMap(({ reading }) => reading.councilIn),
  };
}

/** What a file without minutes is called: as its pack is, or what it is about. Other titles are those of templates, mostly. */
function titleOf(parts: readonly Part[], pack: string | null): string | null {
  return pack ?? (parts[0]?.title || null);
}

function standingOf(minutes: number, parts: readonly Part[]): Reading['standing'] {
  if (minutes > 0) return 'minutes';
  return parts.some(({ kind }) => kind === 'agenda') ? 'agenda only' : 'no minutes';
}

/** "(Public Pack)Agenda Document for Cabinet, 13/03/2025 15:00": the committee system names body and day in the title. */
function packTitle(title: string | null): Meeting | null {
  const match =
    /^(?:\(public pack\))?.*?\b(?:agenda (?:document|supplement)|minutes|printed minutes) for (.+?),? (\d{1,2}\/\d{1,2}\/\d{4})/i.exec(
      normal(title ?? ''),
    );
  if (!match?.[1] || !match[2]) return null;
  const date = readMeetingHeading(match[2])?.date ?? null;
  return { body: match[1], date, item: null, title: null };
}
