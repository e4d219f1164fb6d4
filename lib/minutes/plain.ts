import { gatherPeople, readAttendance } from './attendance.ts';
import { listedMeetings, nextMeetings } from './calendar.ts';
import { councilOf } from './council.ts';
import { readPlainPage } from './plain-page.ts';
import { plainText } from './plain-blocks.ts';
import { kindByAddress, kindByHeading } from './kinds.ts';
import { languageOf } from './language.ts';
import { readFreeText } from './free-text.ts';
import { allFurniture } from './sections.ts';
import { findTruncations } from './truncations.ts';
import { splitInlineLabels } from './inline-labels.ts';
import { withMeetingDate } from './meeting-date.ts';
import { blockedPage } from './standing.ts';
import type { DocumentKind, IsoDate, MinutesDocument } from '../model/index.ts';

export interface PlainOptions {
  /** Address the text was captured from, or null. */
  readonly address?: string | null;
  /** Date for meetings that the text gives no date for, or null. */
  readonly meetingDate?: IsoDate | null;
}

/**
 * Reads a text file: a capture of a council page, or minutes typed or taken from elsewhere.
 * `text` stays exactly as given, and every offset counts in it. Never throws, whatever the text.
 */
export function readPlain(text: string, options: PlainOptions = {}): MinutesDocument {
  const address = options.address ?? null;
  const read = plainText(text);
  const opening = read.blocks.slice(0, 40).map((block) => normal(text.slice(block.start, block.end)));
  const named =
    opening
      .slice(0, 20)
      .map((line) => kindByHeading(line))
      .find((kind) => kind !== null) ?? null;
  const kind: DocumentKind | null = named ?? kindByAddress(address);
  const blocks = splitInlineLabels(text, read.blocks, kind !== null);
  const lines = blocks.map((block) => normal(text.slice(block.start, block.end)));
  const labelled = lines.some((line) => /^(?:Minutes|Cofnodion)\s?:/u.test(line));
  const truncations = findTruncations(text);
  const page =
    kind !== null || labelled
      ? readPlainPage(text, blocks, lines, kind ?? 'meeting', truncations)
      : readFreeText(text, blocks, lines, truncations);
  const standing = text.trim() === '' ? 'empty' : (blockedPage(lines) ?? page.standing);
  const first = page.meetings[0] ?? null;
  const lists = lines.flatMap((_, index) =>
    page.attendanceAt.includes(index) ? (readAttendance(lines, index) ?? []) : [],
  );
  return withMeetingDate(
    {
      text,
      blocks: page.blocks,
      kind: page.kind,
      standing,
      address,
      title: page.title,
      council: councilOf([page.council, ...opening.slice(0, 12)], address),
      language: languageOf(text, address),
      meetings: page.meetings,
      sections: standing === page.standing ? page.sections : allFurniture(text),
      attendance: gatherPeople(lists, text),
      truncations,
      calendar:
        page.kind === 'calendar'
          ? listedMeetings(lines, first?.body ?? null)
          : nextMeetings(lines, first?.date ?? null, first?.body ?? null),
    },
    options.meetingDate ?? null,
  );
}

function normal(words: string): string {
  return words.replace(/[\s\u00a0]+/gu, ' ').trim();
}
