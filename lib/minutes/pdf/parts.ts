import type { PdfText } from '../../text/pdf/read-pages.ts';
import { attendanceHeading } from '../attendance.ts';
import { readOpening } from '../opening.ts';
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
const AGENDA_HEAD = /^(?:agenda|dear member|summons|notice of meeting|supplementary agenda)\b/i;
/** How many blocks from the top of a page may stand above the words that make it minutes: the council's and body's names. */
const HEAD_BLOCKS = 4;

/**
 * Finds the documents bound in a pack, by the stamps that the committee system puts on each paper's first page
 * ("Agenda Item 7", top right) and by pages that open as minutes do. A file that is one document is one part.
 * Source: study of ModernGov's PDFs, section 11.
 */
export function findParts(pdf: PdfText): Part[] {
  const starts = new Map<number, string | null>();
  for (const { page, text } of pdf.furniture) {
    const stamp = STAMP.exec(text);
    if (stamp?.[2]) starts.set(page, stamp[2]);
  }
  for (const page of pdf.pages) {
    if (!starts.has(page.number) && opensMinutes(pdf, page.start, page.end)) starts.set(page.number, null);
  }
  const first = pdf.pages[0];
  if (!first) return [];
  if (!starts.has(first.number)) starts.set(first.number, null);
  const pages = [...starts.keys()].filter((number) => pdf.pages.some((page) => page.number === number));
  const ordered = pages.sort((a, b) => a - b);
  return ordered.map((number, index) =>
    makePart(pdf, number, ordered[index + 1] ?? null, starts.get(number) ?? null),
  );
}

function makePart(pdf: PdfText, firstPage: number, nextFirst: number | null, item: string | null): Part {
  const inside = pdf.pages.filter(
    (page) => page.number >= firstPage && (nextFirst === null || page.number < nextFirst),
  );
  const start = inside[0]?.start ?? 0;
  const end = nextFirst === null ? pdf.text.length : (inside.at(-1)?.end ?? start);
  const lines = linesBetween(pdf, start, end, 12);
  return {
    title: titleOf(lines),
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
  if (headsMinutes(head) || lines.some((line) => attendanceHeading(line) !== null)) return 'minutes';
  if (head.some((line) => AGENDA_HEAD.test(line))) return 'agenda';
  return readOpening(lines).saysMinutes ? 'minutes' : 'paper';
}

function titleOf(lines: readonly string[]): string {
  const subject = lines.find((line) => /^subject:/i.test(line));
  if (subject) return subject.replace(/^subject:\s*/i, '').slice(0, 160);
  return (lines.find((line) => line.length > 3) ?? '').slice(0, 160);
}

function linesBetween(pdf: PdfText, start: number, end: number, most: number): string[] {
  const lines: string[] = [];
  for (let at = firstFrom(pdf.blocks, start); at < pdf.blocks.length; at += 1) {
    const block = pdf.blocks[at];
    if (!block || block.start >= end || lines.length >= most) break;
    lines.push(normal(pdf.text.slice(block.start, block.end)));
  }
  return lines;
}
