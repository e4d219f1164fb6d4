import { ok, problem, type ReadSet, type ReadSets, type Result } from '../../model/index.ts';
import type { Entry } from '../../recommendations/report/entry.ts';
import { setsOfReport, setsOfRows, setsOfText } from '../../recommendations/read-sets.ts';
import { readSheetFile } from '../import/sheet-file.ts';
import { readSetFile, type FiledSet } from './set-file.ts';

/** Larger than any report: the largest measured has 800 kB. */
const LARGEST_FILE = 30_000_000;
/** Larger than any saved text. */
const LARGEST_TEXT = 4_000_000;

const TOO_LARGE =
  'This file is too large to be a report or a list of recommendations, so it was not read. Nothing was changed. Choose the report itself, or copy the part with the recommendations and paste it.';

/** Reads a PDF's entries: where pdf.js comes from differs between the browser and the command line. */
export type ReadPdf = (bytes: Uint8Array) => Promise<Result<Entry[]>>;

/**
 * Reads the recommendations of a file by what is in it: a report (PDF or text), a sheet (XLSX or CSV), a list, or a
 * file of sets. Nothing is written. `name` is the file's, for its date and its ending.
 */
export async function readRecommendationFile(
  name: string,
  bytes: Uint8Array,
  readPdf: ReadPdf,
): Promise<Result<ReadSets>> {
  if (bytes.length === 0) return problem('This file is empty, so nothing was changed.');
  if (bytes.length > LARGEST_FILE) return problem(TOO_LARGE);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) {
    const entries = await readPdf(bytes);
    return entries.ok ? setsOfReport(entries.value, name) : entries;
  }
  if (/\.pdf$/i.test(name)) {
    return problem(
      'This is not a PDF file, although its name says so. Nothing was changed. Download the report again.',
    );
  }
  if (start.startsWith('PK') || start.startsWith('\u00d0\u00cf') || /\.csv$/i.test(name)) {
    const sheet = await readSheetFile(name, bytes);
    return sheet.ok ? setsOfRows(sheet.value.rows, name) : sheet;
  }
  if (bytes.length > LARGEST_TEXT) return problem(TOO_LARGE);
  const text = decoded(bytes);
  if (/^\s*\{/.test(text)) {
    const filed = readSetFile(text);
    return filed.ok ? ok({ sets: filed.value.map(asRead), note: null }) : filed;
  }
  return setsOfText(text, name);
}

function asRead({ title, inspection, authority, published, recommendations }: FiledSet): ReadSet {
  return {
    title,
    inspection,
    authority,
    published,
    heading: 'Recommendations',
    addressee: null,
    recommendations: recommendations.map((one) => ({
      ...one,
      printedRef: one.ref,
      addressee: null,
      due: null,
    })),
  };
}

/** UTF-8, UTF-16 by its mark, or else the old Windows code page. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
