import type { CellValue, Workbook } from 'hucre/xlsx';
import { ok, problem, type IsoInstant, type Result } from '../../model/index.ts';
import { DATA_AS_OF } from '../xlsx/read-me.ts';
import { readCsv } from './csv-reader.ts';

/** The cells of a sheet as text, whatever file it came in. */
export interface SheetFile {
  readonly file: string;
  /** Rows from the first of the sheet, so that a person finds the row whose number we name. */
  readonly rows: readonly (readonly string[])[];
  /** The newest edit that the file says it holds, or null where it says nothing. */
  readonly asOf: IsoInstant | null;
  /** True where the program that saved it could not write every letter and put `?` in its place. */
  readonly lossy: boolean;
}

const EMPTY = 'This file is empty, so nothing was changed.';
const OLD_EXCEL =
  'This is a file of an old Excel (.xls), which cannot be read here. Nothing was changed. Open it in Excel, save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”, and choose that file.';
const UNREADABLE =
  'This file could not be opened as a spreadsheet, and nothing was changed. It may be damaged or protected by a password. Open it in Excel or LibreOffice, save it again as .xlsx or CSV, and choose that file.';
const TOO_LARGE =
  'This sheet has more than 50,000 rows, so it was not read and nothing was changed. Delete the rows that are no part of the tracker, and choose the file again.';

/** More rows than any tracker has. */
const MOST_ROWS = 50_000;

/** Reads a file by what is in it, not by its name: an Excel workbook, or CSV in any encoding that Excel saves. */
export async function readSheetFile(file: string, bytes: Uint8Array): Promise<Result<SheetFile>> {
  if (bytes.length === 0) return problem(EMPTY);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return problem(OLD_EXCEL);
  const sheet =
    bytes[0] === 0x50 && bytes[1] === 0x4b ? await readWorkbook(file, bytes) : readText(file, bytes);
  if (sheet.ok && sheet.value.rows.length > MOST_ROWS) return problem(TOO_LARGE);
  return sheet;
}

async function readWorkbook(file: string, bytes: Uint8Array): Promise<Result<SheetFile>> {
  let workbook: Workbook;
  try {
    const { readXlsx } = await import('hucre/xlsx');
    workbook = await readXlsx(bytes, { maxRows: MOST_ROWS + 1 });
  } catch (error) {
    return problem(UNREADABLE, error);
  }
  const sheets = workbook.sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const chosen = sheets.find(({ name }) => name === 'Actions') ?? sheets.find(({ rows }) => rows.length > 1);
  if (!chosen) return problem(EMPTY);
  const readMe = sheets.find(({ name }) => name === 'Read me')?.rows ?? [];
  const asOf = readMe.find(([name]) => name === DATA_AS_OF)?.[1];
  return ok({
    file,
    rows: chosen.rows.map((row) => row.map(cellText)),
    asOf: typeof asOf === 'string' && isInstant(asOf) ? asOf : null,
    lossy: false,
  });
}

/** A cell's value as a text file would have it: a day as ISO, a number without grouping. */
function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const iso = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).replaceAll(/\r\n?/g, '\n');
}

function readText(file: string, bytes: Uint8Array): Result<SheetFile> {
  const { text, lossy } = decoded(bytes);
  if (text.includes('\0')) return problem(UNREADABLE);
  return ok({ file, rows: readCsv(text), asOf: null, lossy });
}

/**
 * UTF-8 with or without its mark, UTF-16 as "Unicode text" has it, else the old Windows code page, in which Excel's
 * plain "CSV" is saved: letters that it has not, such as ŵ, are question marks by then.
 */
function decoded(bytes: Uint8Array): { text: string; lossy: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), lossy: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), lossy: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), lossy: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), lossy: true };
  }
}

/** A moment as we write it. */
export const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text);
