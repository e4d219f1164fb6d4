import { listedMeetings } from './calendar.ts';
import { readFreeText } from './free-text.ts';
import { printsLabels, splitInlineLabels } from './inline-labels.ts';
import { kindByAddress } from './kind-by-address.ts';
import { findPageHeading } from './kinds.ts';
import { plainText } from './plain-blocks.ts';
import { readPlainPage } from './plain-page.ts';
import { finish, normal } from './reading.ts';
import { findTruncations } from './truncations.ts';
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
  const opening = read.blocks.slice(0, 60).map((block) => normal(text.slice(block.start, block.end)));
  const kind: DocumentKind | null = findPageHeading(opening)?.kind ?? kindByAddress(address);
  const labelled = kind !== null || printsLabels(text);
  const blocks = splitInlineLabels(text, read.blocks, labelled);
  const lines = blocks.map((block) => normal(text.slice(block.start, block.end)));
  const truncations = findTruncations(text);
  const reading = labelled
    ? readPlainPage(text, blocks, lines, kind ?? 'meeting', truncations)
    : readFreeText(text, blocks, lines, truncations, true);
  const calendar =
    reading.kind === 'calendar' ? listedMeetings(lines, reading.meetings[0]?.body ?? null) : null;
  return finish(
    { ...reading, calendar },
    {
      text,
      lines,
      address,
      pageTitle: null,
      declaredLanguage: null,
      truncations,
      meetingDate: options.meetingDate ?? null,
    },
  );
}
