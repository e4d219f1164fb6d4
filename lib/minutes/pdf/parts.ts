import type { OutlineStart } from '../../text/pdf/outline.ts';
import type { PdfText } from '../../text/pdf/read-pages.ts';
import { attendanceHeading } from '../attendance.ts';
import { readOpening } from '../opening.ts';
import { findCouncil } from '../names.ts';
import { normal } from '../reading.ts';
import { firstFrom } from './blocks.ts';

/** One of the documents that a pack binds together. `start`/`end` are offsets into the PDF's text. */
export interface Part {
  readonly title: string;
  readonly kind: 'minutes' | 'agenda' | 'paper';
  /** Agenda item it belongs to, from the stamp on its first page, or null. */
  readonly item: string | null;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly firstPage: number;
  readonly lastPage: number;
}

const STAMP = /^(agenda|minute) item ([\dA-Z.]{1,6})$/i;
/** First words of minutes: "MINUTES of a meeting of …", "Minutes", "Notes of the meeting …". */
const MINUTES_HEAD =
  /^(?:(?:draft|unconfirmed|confirmed|public|printed)\s+)?(?:minutes?|notes|record|cofnodion) (?:of|from) .{0,60}\b(?:meeting|committee|board|panel|council|cabinet|forum)\b|^(?:draft )?minutes?$|^notes$/i;
/** "Minutes of the meeting held on 3 March" is an item that approves the last minutes, and opens no new document. */
const LAST_MINUTES =
  /\b(?:last|previous) meeting|\bheld on .{0,40}\b(?:if in order|approve|confirm|sign|correct)/i;
const REPORT_FIELD =
  /^(?:from|to|subject|decision (?:no|number)|classification|past pathway|future pathway|report (?:by|of|author|to)|lead officer|electoral division|ward)\b[^.]{0,60}:|^report (?:of|by) the\b/i;
/** A decision that is still to be taken was taken by nobody yet, although its form is the record's. */
const PROPOSED = /\bproposed (?:executive )?(?:record of )?decision\b|\bdecision to be taken\b/i;
const AGENDA_HEAD = /^(?:agenda|dear member|summons|notice of meeting|supplementary agenda)\b/i;
/** Whom to ask, at the head of a letter or a frontsheet: says nothing of the document. */
const CONTACT =
  /^(?:direct (?:dial|line)|tel(?:ephone)?|phone|fax|e-?mail|(?:please )?ask for|contact|(?:our|your|my) ref|date)\b[^:]{0,20}:/i;
/** What a document is, or how it addresses its readers, and not what it is about. */
const NO_TITLE =
  /^(?:(?:supplementary |public )?agenda|(?:draft |printed )?minutes?|notes|draft(?: version)?|dear \S+(?: \S+)?|to all members.{0,40})\W*$/i;
/** How many blocks from the top of a page may stand above the words that make it minutes: the council's and body's names. */
const HEAD_BLOCKS = 4;

/** Fewest entries of an outline that name the documents of a pack. */
const FEWEST_ENTRIES = 3;

/**
 * Finds the documents bound in a pack, by the stamps that the committee system puts on each paper's first page
 * ("Agenda Item 7", top right), where there are none by the file's outline, and by pages that open as minutes do. A file that
 * is one document is one part. Source: study of ModernGov's PDFs, section 11.
 */
export function findParts(pdf: PdfText, outline: readonly OutlineStart[]): Part[] {
  const starts = new Map<number, string | null>();
  for (const { page, text } of pdf.furniture) {
    const stamp = STAMP.exec(text);
    if (stamp?.[2]) starts.set(page, stamp[2]);
  }
  const [first] = pdf.pages;
  if (!first) return [];
  // Minutes with a table of contents are still one document: a pack opens with something else.
  const isPack = starts.size === 0 && !opensMinutes(pdf, first.start, first.end);
  const named = isPack ? documentsIn(outline) : new Map<number, string>();
  for (const page of named.keys()) starts.set(page, null);
  for (const page of pdf.pages) {
    if (!starts.has(page.number) && opensMinutes(pdf, page.start, page.end)) starts.set(page.number, null);
  }
  if (!starts.has(first.number)) starts.set(first.number, null);
  const pages = [...starts.keys()].filter((number) => pdf.pages.some((page) => page.number === number));
  const ordered = pages.sort((a, b) => a - b);
  const parts = ordered.map((number, index) =>
    makePart(pdf, number, ordered[index + 1] ?? null, starts.get(number) ?? null, named.get(number) ?? null),
  );
  // Chapters of a report begin on new pages too.
  const areChapters = named.size > 0 && parts.every(({ kind }) => kind === 'paper');
  return areChapters ? findParts(pdf, []) : parts;
}

/**
 * First pages and titles of the documents that an outline names. None where it names what is inside one document: headings
 * share pages, and most stand further down than a document begins.
 */
function documentsIn(outline: readonly OutlineStart[]): Map<number, string> {
  const named = new Map(outline.map(({ page, title }) => [page, title]));
  const each = named.size === outline.length && outline.every(({ atTop }) => atTop);
  return each && outline.length >= FEWEST_ENTRIES ? named : new Map();
}

function makePart(
  pdf: PdfText,
  firstPage: number,
  nextFirst: number | null,
  item: string | null,
  named: string | null,
): Part {
  const inside = pdf.pages.filter(
    (page) => page.number >= firstPage && (nextFirst === null || page.number < nextFirst),
  );
  const start = inside[0]?.start ?? 0;
  const end = nextFirst === null ? pdf.text.length : (inside.at(-1)?.end ?? start);
  const lines = linesBetween(pdf, start, end, 12);
  return {
    title: named || titleOf(lines),
    kind: kindOf(lines),
    item,
    start,
    end,
    firstPage,
    lastPage: inside.at(-1)?.number ?? firstPage,
  };
}

/** Minutes open with their heading and soon list who was there. */
function opensMinutes(pdf: PdfText, start: number, end: number): boolean {
  const lines = linesBetween(pdf, start, end, HEAD_BLOCKS + 12);
  return headsMinutes(lines.slice(0, HEAD_BLOCKS)) && lines.some((line) => attendanceHeading(line) !== null);
}

function headsMinutes(lines: readonly string[]): boolean {
  return lines.some((line) => line.length < 200 && MINUTES_HEAD.test(line) && !LAST_MINUTES.test(line));
}

function kindOf(lines: readonly string[]): Part['kind'] {
  const head = lines.slice(0, HEAD_BLOCKS + 2);
  if (lines.filter((line) => REPORT_FIELD.test(line)).length >= 2) return 'paper';
  if (head.some((line) => line.length < 120 && PROPOSED.test(line))) return 'paper';
  if (headsMinutes(head) || lines.some((line) => attendanceHeading(line) !== null)) return 'minutes';
  if (head.some((line) => AGENDA_HEAD.test(line))) return 'agenda';
  return readOpening(lines).saysMinutes ? 'minutes' : 'paper';
}

function titleOf(lines: readonly string[]): string {
  const subject = lines.find((line) => /^subject:/i.test(line));
  if (subject) return subject.replace(/^subject:\s*/i, '').slice(0, 160);
  const telling = lines.find((line) => line.length > 3 && !NO_TITLE.test(line) && !isCouncil(line));
  return (telling ?? lines[0] ?? '').slice(0, 160);
}

/** Whether a line is a council's name and no more, as at the head of each of its papers. */
function isCouncil(line: string): boolean {
  return findCouncil(line)?.length === line.trim().length;
}

/** The first lines of a stretch, those at one height as one, without whom to ask. */
function linesBetween(pdf: PdfText, start: number, end: number, most: number): string[] {
  const lines: string[] = [];
  let last = start;
  for (let at = firstFrom(pdf.blocks, start); at < pdf.blocks.length; at += 1) {
    const block = pdf.blocks[at];
    if (!block || block.start >= end) break;
    const words = normal(pdf.text.slice(block.start, block.end));
    const above = lines.at(-1);
    if (above !== undefined && pdf.text.slice(last, block.start) === '\t')
      lines[lines.length - 1] = `${above} ${words}`;
    else {
      if (above !== undefined && CONTACT.test(above)) lines.pop();
      if (lines.length >= most) break;
      lines.push(words);
    }
    last = block.end;
  }
  return lines.filter((line) => !CONTACT.test(line));
}
